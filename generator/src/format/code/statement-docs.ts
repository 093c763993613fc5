import { assignedDoc, fluid, inNextLine } from "./assigned-doc.js";
import { group, hardline, indent, join, type Doc } from "./doc.js";
import { expressionDoc } from "./expression-docs.js";
import type { Declaration } from "./read-statements.js";
import { UnknownForm } from "./tokens.js";
import type { Of, Statement, Type } from "./tree.js";
import { docsDoc, isHeldTogether, memberDoc, paramsDoc, typeDoc, typeParamsDoc } from "./type-docs.js";

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
      if (statement.value.kind === "binary") throw new UnknownForm();
      return ["return ", expressionDoc(statement.value, "returned"), ";"];
    case "expression":
      return [expressionDoc(statement.value, "statement"), ";"];
    case "const":
      return constantDoc(statement);
    case "function":
      return functionDoc(statement);
    case "alias":
      return aliasDoc(statement);
    case "interface":
      return ["interface ", statement.start, " ", blockDoc(statement.members.map((member) => [memberDoc(member), ";"]))];
  }
}

function constantDoc({ name, type, value }: Of<"const">): Doc {
  // The brackets of such a type and those of the params are broken by each other.
  if (type && (value.kind === "arrow" || isManifold(type))) throw new UnknownForm();
  const left = type === undefined ? name : [name, ": ", typeDoc(type)];
  const right = expressionDoc(value, "initial");
  return group(["const ", assignedDoc({ left, operator: " =", value, right, isProperty: false }), ";"]);
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
