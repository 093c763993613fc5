import { quoted, readDocs, readKey, readPattern } from "./read-words.js";
import { UnknownForm, type Tokens } from "./tokens.js";
import type { Expression, Member, Param, Type, TypeParam } from "./tree.js";

const keywords = new Set("any unknown never void null undefined string number boolean bigint symbol object".split(" "));

/** @throws {UnknownForm} where what comes next is no type of a known form */
export function readType(tokens: Tokens): Type {
  const types = separated(tokens, "|", () => intersection(tokens));
  const [first] = types;
  if (first === undefined || types.length === 1) return first ?? unknown();
  if (types.some(({ kind }) => kind === "union")) throw new UnknownForm();
  return { kind: "union", types };
}

function intersection(tokens: Tokens): Type {
  const types = separated(tokens, "&", () => prefixed(tokens));
  const [first] = types;
  if (first === undefined || types.length === 1) return first ?? unknown();
  if (types.some(({ kind }) => kind === "intersection")) throw new UnknownForm();
  return { kind: "intersection", types };
}

function unknown(): never {
  throw new UnknownForm();
}

function separated(tokens: Tokens, sign: string, read: () => Type): Type[] {
  const types = [read()];
  while (tokens.takes(sign)) types.push(read());
  return types;
}

function prefixed(tokens: Tokens): Type {
  for (const operator of ["keyof", "readonly"] as const)
    if (tokens.takes(operator)) return { kind: "operator", operator, of: prefixed(tokens) };
  let type = plain(tokens);
  while (!tokens.peek().isFirst && tokens.takes("[")) {
    if (tokens.takes("]")) type = { kind: "array", of: type };
    else {
      type = { kind: "indexed", of: type, index: readType(tokens) };
      tokens.expect("]");
    }
  }
  return type;
}

function plain(tokens: Tokens): Type {
  const { kind, text } = tokens.peek();
  if (kind === "text" || kind === "number" || text === "true" || text === "false") {
    tokens.next();
    return { kind: "literal", text: kind === "text" ? quoted(text) : text };
  }
  if (kind === "word") return named(tokens);
  if (tokens.is("{")) return object(tokens);
  if (tokens.takes("[")) return { kind: "tuple", types: tokens.list("]", () => readType(tokens)) };
  tokens.expect("(");
  const type = readType(tokens);
  tokens.expect(")");
  return type;
}

function named(tokens: Tokens): Type {
  if (tokens.takes("typeof")) return { kind: "query", name: qualified(tokens) };
  if (keywords.has(tokens.peek().text)) return { kind: "keyword", name: tokens.next().text };
  return { kind: "reference", name: qualified(tokens), args: readTypeArgs(tokens) };
}

function qualified(tokens: Tokens): string {
  let name = tokens.name();
  while (tokens.takes(".")) name += `.${tokens.name()}`;
  return name;
}

/** Types between angle brackets; none where there are no such. */
export function readTypeArgs(tokens: Tokens): Type[] {
  if (!tokens.takes("<")) return [];
  const args = tokens.list(">", () => readType(tokens));
  return args.length === 0 ? unknown() : args;
}

/** Those of a declaration. */
export function readTypeParams(tokens: Tokens): TypeParam[] {
  if (!tokens.takes("<")) return [];
  return tokens.list(">", () => ({
    name: tokens.name(),
    constraint: tokens.takes("extends") ? readType(tokens) : undefined,
    default: tokens.takes("=") ? readType(tokens) : undefined,
  }));
}

function object(tokens: Tokens): Type {
  tokens.expect("{");
  const isBroken = tokens.peek().isFirst && !tokens.is("}");
  const members: Member[] = [];
  while (!tokens.takes("}")) {
    members.push(readMember(tokens));
    if (!tokens.is("}")) tokens.expect(";");
  }
  return { kind: "object", members, isBroken };
}

/** What stands in the braces of a type or an interface, but for what ends it. */
export function readMember(tokens: Tokens): Member {
  const docs = readDocs(tokens);
  const isReadonly = tokens.is("readonly") && !/^[:?(]$/.test(tokens.peek(1).text);
  const start = tokens.takes(isReadonly ? "readonly" : "") ? "readonly " : "";
  if (tokens.takes("[")) {
    const index = tokens.name();
    tokens.expect(":");
    const key = tokens.name();
    if (key !== "string" && key !== "number") throw new UnknownForm();
    tokens.expect("]");
    return { docs, start, index: `${index}: ${key}`, type: annotated(tokens) };
  }
  const key = `${start}${readKey(tokens)}${tokens.takes("?") ? "?" : ""}`;
  if (!tokens.takes("(")) return { docs, start: key, type: annotated(tokens) };
  return { docs, start: key, params: readParams(tokens), type: annotated(tokens) };
}

function annotated(tokens: Tokens): Type {
  tokens.expect(":");
  return readType(tokens);
}

/**
 * Those of a function, after the bracket that opens them.
 *
 * @param readDefault reads what one is by default
 */
export function readParams(tokens: Tokens, readDefault: (tokens: Tokens) => Expression = unknown): Param[] {
  const params = tokens.list(")", () => ({
    name: tokens.is("{") ? readPattern(tokens) : `${tokens.name()}${tokens.takes("?") ? "?" : ""}`,
    type: tokens.is(":") ? annotated(tokens) : undefined,
    default: tokens.takes("=") ? readDefault(tokens) : undefined,
  }));
  // One with braces would be held together with the brackets.
  if (params.length === 1 && params[0]?.type?.kind === "object") throw new UnknownForm();
  const taken = params.find(({ name }) => typeof name !== "string");
  if (taken && (params.length > 1 || taken.type || taken.default)) throw new UnknownForm();
  return params;
}
