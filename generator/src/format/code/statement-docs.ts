import { assignedDoc, fluid, inNextLine } from "./assigned-doc.js";
import { group, hardline, indent, join, line, softline, type Doc } from "./doc.js";
import { expressionDoc } from "./expression-docs.js";
import type { Declaration } from "./read-statements.js";
import { UnknownForm } from "./tokens.js";
import type { Body, Expression, Of, Pattern, Statement, Type } from "./tree.js";
import { docsDoc, isHeldTogether, memberDoc, paramsDoc, patternDoc, typeDoc, typeParamsDoc } from "./type-docs.js";

/** Statements of a module, each with what is said of it. */
export function declarationsDoc(declarations: readonly Declaration[]): Doc {
  const docs = declarations.map(({ docs, isExported, statement }) => [
    docsDoc(docs),
    isExported ? "export " : "",
    statementDoc(statement),
  ]);
  return join(hardline, docs);
}

function statementDoc(statement: Statement): Doc {
  switch (statement.kind) {
    case "return":
    case "throw":
      if (statement.value.kind === "binary") throw new UnknownForm();
      return [`${statement.kind} `, expressionDoc(statement.value, "returned"), ";"];
    case "if":
      return group(["if (", testDoc(statement.test), ")", bodyDoc(statement.body)]);
    case "for":
      return loopDoc(statement);
    case "try":
      return ["try ", statementsDoc(statement.body), ` catch (${statement.name}) `, statementsDoc(statement.caught)];
    case "expression":
      return [expressionDoc(statement.value, "statement"), ";"];
    case "const":
      return constantDoc(statement);
    case "function":
      return functionDoc(statement);
    case "alias":
      return aliasDoc(statement);
    case "interface":
      return [
        "interface ",
        statement.start,
        " ",
        blockDoc(statement.members.map((member) => [memberDoc(member), ";"])),
      ];
  }
}

function testDoc(test: Expression): Doc {
  if (!/^(?:name|access|call|prefix)$/.test(test.kind)) throw new UnknownForm();
  return group([indent([softline, expressionDoc(test, "item")]), softline]);
}

function loopDoc({ isAwaited, name, of, body }: Of<"for">): Doc {
  if (!/^(?:name|access|call)$/.test(of.kind)) throw new UnknownForm();
  const start = `for ${isAwaited ? "await " : ""}(const ${name} of `;
  return group([start, expressionDoc(of, "item"), ")", bodyDoc(body)]);
}

function bodyDoc(body: Body): Doc {
  return "kind" in body ? indent([line, statementDoc(body)]) : [" ", statementsDoc(body)];
}

function statementsDoc(statements: readonly Statement[]): Doc {
  // Empty ones are not all alike.
  if (statements.length === 0) throw new UnknownForm();
  return blockDoc(statements.map(statementDoc));
}

function constantDoc({ name, type, value }: Of<"const">): Doc {
  // The brackets of such a type and those of the params are broken by each other.
  const isSimple = type === undefined && typeof name === "string";
  if (!isSimple && (value.kind === "arrow" || (type && (isManifold(type) || typeof name !== "string"))))
    throw new UnknownForm();
  const right = expressionDoc(value, "initial");
  const left = typeof name !== "string" ? takenDoc(name) : type === undefined ? name : [name, ": ", typeDoc(type)];
  return group(["const ", assignedDoc({ left, operator: " =", value, right, isProperty: false }), ";"]);
}

/** Of many that are given other names, prettier breaks these first. */
function takenDoc(pattern: Pattern): Doc {
  if (pattern.length > 2 && pattern.some(({ name }) => name !== undefined)) throw new UnknownForm();
  return patternDoc(pattern);
}

function isManifold(type: Type): boolean {
  return type.kind === "reference" && type.args.length > 1;
}

function functionDoc({ isAsync, name, typeParams, params, type, body }: Of<"function">): Doc {
  const list = paramsDoc(params, type, (value) => expressionDoc(value, "initial"));
  const signature = group([list, type === undefined ? "" : [": ", typeDoc(type)]]);
  const start = [isAsync ? "async " : "", "function ", name, typeParamsDoc(typeParams), signature];
  return [start, body === undefined ? ";" : [" ", blockDoc(body.map(statementDoc))]];
}

function aliasDoc({ name, typeParams, type }: Of<"alias">): Doc {
  if (typeParams.length > 1) throw new UnknownForm();
  const left = ["type ", name, typeParamsDoc(typeParams)];
  if (type.kind !== "union" || isHeldTogether(type.types)) return [fluid(left, " =", typeDoc(type)), ";"];
  return [inNextLine(left, " =", typeDoc(type, "alias")), ";"];
}

function blockDoc(lines: readonly Doc[]): Doc {
  return lines.length === 0 ? "{}" : ["{", indent([hardline, join(hardline, [...lines])]), hardline, "}"];
}
