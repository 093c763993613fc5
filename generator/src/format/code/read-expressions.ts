import { readParams, readType, readTypeArgs } from "./read-types.js";
import { quoted, readKey, readWord } from "./read-words.js";
import { UnknownForm, type Tokens } from "./tokens.js";
import type { Arrow, Expression, ObjectLiteral, Property } from "./tree.js";

/** @throws {UnknownForm} where what comes next is no expression of a known form */
export function readExpression(tokens: Tokens): Expression {
  if (isArrow(tokens)) return arrow(tokens);
  const test = cast(tokens);
  if (!tokens.takes("?")) return test;
  const yes = readExpression(tokens);
  tokens.expect(":");
  return { kind: "choice", test, yes, no: readExpression(tokens) };
}

function isArrow(tokens: Tokens): boolean {
  let at = tokens.is("async") ? 1 : 0;
  if (!tokens.is("(", at)) return false;
  for (let depth = 0; ; at += 1) {
    const { kind } = tokens.peek(at);
    if (kind === "end") return false;
    if (tokens.is("(", at)) depth += 1;
    else if (tokens.is(")", at)) depth -= 1;
    if (depth === 0) return tokens.is("=>", at + 1);
  }
}

function arrow(tokens: Tokens): Arrow {
  const isAsync = tokens.takes("async");
  tokens.expect("(");
  const params = readParams(tokens, readExpression);
  tokens.expect("=>");
  if (tokens.is("{")) throw new UnknownForm();
  return { kind: "arrow", isAsync, params, body: readExpression(tokens) };
}

function cast(tokens: Tokens): Expression {
  let value = binary(tokens);
  for (;;) {
    const operator = (["as", "satisfies"] as const).find((word) => tokens.takes(word));
    if (operator === undefined) return value;
    value = { kind: "cast", operator, of: value, type: readType(tokens) };
  }
}

/** One operator: among several, prettier tells what belongs together. */
function binary(tokens: Tokens): Expression {
  const left = prefixed(tokens);
  const operator = ["??", "===", "!==", "instanceof"].find((sign) => tokens.takes(sign));
  return operator === undefined ? left : { kind: "binary", operator, left, right: prefixed(tokens) };
}

function prefixed(tokens: Tokens): Expression {
  if (tokens.takes("await")) return { kind: "prefix", operator: "await ", of: prefixed(tokens) };
  if (tokens.is("!") && tokens.is("(", 1)) return negated(tokens);
  for (const operator of ["!", "-"] as const)
    if (tokens.takes(operator)) return { kind: "prefix", operator, of: prefixed(tokens) };
  return chained(tokens);
}

/** Of something in brackets. */
function negated(tokens: Tokens): Expression {
  tokens.next();
  tokens.next();
  const of = readExpression(tokens);
  tokens.expect(")");
  return { kind: "prefix", operator: "!", of };
}

function chained(tokens: Tokens): Expression {
  const isNew = tokens.takes("new");
  let value = first(tokens);
  for (let isCalled = false; ;) {
    if (tokens.is("?.") || tokens.is(".")) {
      const isOptional = tokens.next().text === "?.";
      value = { kind: "access", of: value, isOptional, property: readWord(tokens) };
    } else if (tokens.is("[") && tokens.peek(1).kind === "text") {
      tokens.next();
      value = { kind: "access", of: value, isOptional: false, property: { text: quoted(tokens.next().text) } };
      tokens.expect("]");
    } else if (tokens.is("(") || tokens.is("<")) {
      const typeArgs = readTypeArgs(tokens);
      tokens.expect("(");
      const args = tokens.list(")", () => element(tokens));
      value = { kind: isNew && !isCalled ? "new" : "call", of: value, typeArgs, args };
      isCalled = true;
    } else if (isNew && !isCalled) throw new UnknownForm();
    else return value;
  }
}

function first(tokens: Tokens): Expression {
  const { kind, text } = tokens.peek();
  if (kind === "text" || kind === "number") {
    tokens.next();
    return { kind, text: kind === "text" ? quoted(text) : text };
  }
  if (tokens.is("{")) return object(tokens);
  if (tokens.takes("[")) return { kind: "array", items: tokens.list("]", () => element(tokens)) };
  if (tokens.takes("(")) {
    const value = readExpression(tokens);
    tokens.expect(")");
    return value;
  }
  if (!/^(?:true|false|null)$/.test(text)) return { kind: "name", text: tokens.name() };
  tokens.next();
  return { kind: "constant", text };
}

/** Of a list, which may be spread. */
function element(tokens: Tokens): Expression {
  return tokens.takes("...") ? { kind: "prefix", operator: "...", of: readExpression(tokens) } : readExpression(tokens);
}

function object(tokens: Tokens): ObjectLiteral {
  tokens.expect("{");
  const isBroken = tokens.peek().isFirst && !tokens.is("}");
  return { kind: "object", properties: tokens.list("}", () => property(tokens)), isBroken };
}

function property(tokens: Tokens): Property {
  const comments: string[] = [];
  for (let { kind, isFirst } = tokens.peek(); kind === "comment"; { kind, isFirst } = tokens.peek()) {
    if (!isFirst) throw new UnknownForm();
    comments.push(tokens.next().text.trimEnd());
  }
  if (tokens.takes("...")) return { comments, key: undefined, value: readExpression(tokens) };
  const isWord = tokens.peek().kind === "word";
  const key = readKey(tokens);
  if (tokens.takes(":")) return { comments, key, value: readExpression(tokens) };
  if (!isWord || !(tokens.is(",") || tokens.is("}"))) throw new UnknownForm();
  return { comments, key, value: undefined };
}
