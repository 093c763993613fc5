import { readExpression } from "./read-expressions.js";
import { readMember, readParams, readType, readTypeArgs, readTypeParams } from "./read-types.js";
import { readDocs, readPattern } from "./read-words.js";
import { Tokens, UnknownForm } from "./tokens.js";
import type { Body, Member, Statement } from "./tree.js";

/** A statement of a module, with what is said of it before. */
export interface Declaration {
  readonly docs: readonly string[];
  readonly isExported: boolean;
  readonly statement: Statement;
}

/** @throws {UnknownForm} where not all of it is of a known form */
export function readDeclarations(code: string): readonly Declaration[] {
  // A line between two that holds nothing would have to stay.
  if (/\n[ \t]*\n/.test(code)) throw new UnknownForm();
  const tokens = new Tokens(code);
  const declarations: Declaration[] = [];
  while (tokens.peek().kind !== "end") {
    if (!tokens.peek().isFirst) throw new UnknownForm();
    const docs = tokens.peek().kind === "comment" ? comments(tokens) : readDocs(tokens);
    declarations.push({ docs, isExported: tokens.takes("export"), statement: statement(tokens) });
  }
  return declarations;
}

function comments(tokens: Tokens): string[] {
  const lines: string[] = [];
  while (tokens.peek().kind === "comment") {
    if (!tokens.peek().isFirst) throw new UnknownForm();
    lines.push(tokens.next().text.trimEnd());
  }
  return lines;
}

/**
 * A member of an interface that is all there is.
 *
 * @throws {UnknownForm} where it is not of a known form, or something comes after it
 */
export function readLastMember(code: string): Member {
  const tokens = new Tokens(code);
  const member = ended(tokens, readMember(tokens));
  if (tokens.peek().kind !== "end") throw new UnknownForm();
  return member;
}

function readBlock(tokens: Tokens): readonly Statement[] {
  tokens.expect("{");
  const statements: Statement[] = [];
  while (!tokens.takes("}")) statements.push(statement(tokens));
  return statements;
}

function statement(tokens: Tokens): Statement {
  if (tokens.takes("return")) return { kind: "return", value: ended(tokens, readExpression(tokens)) };
  if (tokens.takes("const")) return constant(tokens);
  if (tokens.takes("throw")) return { kind: "throw", value: ended(tokens, readExpression(tokens)) };
  if (tokens.takes("if")) return conditional(tokens);
  if (tokens.takes("for")) return loop(tokens);
  if (tokens.takes("try")) return attempt(tokens);
  const isAsync = tokens.is("async") && tokens.is("function", 1) && tokens.takes("async");
  if (tokens.takes("function")) return func(tokens, isAsync);
  const isDeclaration = tokens.peek(1).kind === "word";
  if (isDeclaration && tokens.takes("type")) return alias(tokens);
  if (isDeclaration && tokens.takes("interface")) return interfaceOf(tokens);
  const value = readExpression(tokens);
  if (value.kind !== "call" && value.kind !== "prefix") throw new UnknownForm();
  return { kind: "expression", value: ended(tokens, value) };
}

function conditional(tokens: Tokens): Statement {
  tokens.expect("(");
  const test = readExpression(tokens);
  tokens.expect(")");
  const body = readBody(tokens);
  if (tokens.is("else")) throw new UnknownForm();
  return { kind: "if", test, body };
}

function loop(tokens: Tokens): Statement {
  const isAwaited = tokens.takes("await");
  tokens.expect("(");
  tokens.expect("const");
  const name = tokens.name();
  tokens.expect("of");
  const of = readExpression(tokens);
  tokens.expect(")");
  return { kind: "for", isAwaited, name, of, body: readBody(tokens) };
}

function attempt(tokens: Tokens): Statement {
  const body = readBlock(tokens);
  tokens.expect("catch");
  tokens.expect("(");
  const name = tokens.name();
  tokens.expect(")");
  const caught = readBlock(tokens);
  if (tokens.is("finally")) throw new UnknownForm();
  return { kind: "try", body, name, caught };
}

function readBody(tokens: Tokens): Body {
  return tokens.is("{") ? readBlock(tokens) : statement(tokens);
}

function ended<Value>(tokens: Tokens, value: Value): Value {
  tokens.expect(";");
  return value;
}

function constant(tokens: Tokens): Statement {
  const name = tokens.is("{") ? readPattern(tokens) : tokens.name();
  const type = tokens.takes(":") ? readType(tokens) : undefined;
  tokens.expect("=");
  return { kind: "const", name, type, value: ended(tokens, readExpression(tokens)) };
}

function func(tokens: Tokens, isAsync: boolean): Statement {
  const name = tokens.name();
  const typeParams = readTypeParams(tokens);
  tokens.expect("(");
  const params = readParams(tokens, readExpression);
  const type = tokens.takes(":") ? readType(tokens) : undefined;
  const body = tokens.is("{") ? readBlock(tokens) : undefined;
  if (body === undefined) tokens.expect(";");
  return { kind: "function", isAsync, name, typeParams, params, type, body };
}

function alias(tokens: Tokens): Statement {
  const name = tokens.name();
  const typeParams = readTypeParams(tokens);
  tokens.expect("=");
  return { kind: "alias", name, typeParams, type: ended(tokens, readType(tokens)) };
}

function interfaceOf(tokens: Tokens): Statement {
  const start = `${tokens.name()}${tokens.takes("extends") ? ` extends ${tokens.name()}` : ""}`;
  if (readTypeArgs(tokens).length > 0) throw new UnknownForm();
  tokens.expect("{");
  const members: Member[] = [];
  while (!tokens.takes("}")) members.push(ended(tokens, readMember(tokens)));
  return { kind: "interface", start, members };
}
