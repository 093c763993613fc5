import { arrowDocs } from "./arrow-docs.js";
import { assignedDoc } from "./assigned-doc.js";
import { callDoc } from "./call-doc.js";
import { fill, flat, group, hardline, ifBreak, indent, join, line, softline, type Doc } from "./doc.js";
import { isInline, isNumber, type Place } from "./forms.js";
import { UnknownForm } from "./tokens.js";
import type { Access, Expression, Of, Property } from "./tree.js";
import { typeDoc } from "./type-docs.js";

/**
 * An expression, as prettier lays it out.
 *
 * @throws {UnknownForm} where it stands in a place that is not known for it
 */
export function expressionDoc(value: Expression, place: Place): Doc {
  switch (value.kind) {
    case "name":
    case "text":
    case "number":
    case "constant":
      return value.text;
    case "access":
      return accessDoc(value, place);
    case "call":
    case "new":
      return callDoc(value, expressionDoc);
    case "object":
      return objectDoc(value.properties, value.isBroken);
    case "array":
      return arrayDoc(value.items);
    case "arrow":
      return arrowDocs(value, expressionDoc).alone;
    case "choice":
      return choiceDoc(value, place);
    case "binary":
      return binaryDoc(value, place);
    case "cast":
      return castDoc(value, place);
    case "prefix":
      return prefixDoc(value, place);
  }
}

/** What needs no brackets beside an operator. */
const operands: readonly Expression["kind"][] = [
  "name",
  "text",
  "number",
  "constant",
  "access",
  "call",
  "object",
  "array",
];

/** An expression of one of these kinds, which need no brackets there. */
function operandDoc(value: Expression, kinds: readonly Expression["kind"][], place: Place): Doc {
  if (!kinds.includes(value.kind)) throw new UnknownForm();
  return expressionDoc(value, place);
}

function accessDoc({ of, isOptional, property }: Access, place: Place): Doc {
  const start = operandDoc(of, ["name", "access", "call", "binary"], "accessed");
  if (typeof property !== "string") return [start, group(["[", indent([softline, property.text]), softline, "]"])];
  const end = `${isOptional ? "?." : "."}${property}`;
  const isWhole = of.kind === "name" && place !== "accessed";
  const isOfCall = of.kind === "call" && place === "initial" && of.args.length > 0;
  return [start, isWhole || isOfCall ? end : group(indent([softline, end]))];
}

function objectDoc(properties: readonly Property[], isBroken: boolean): Doc {
  if (properties.length === 0) return "{}";
  const docs = join([",", line], properties.map(propertyDoc));
  return group(["{", indent([line, docs]), ifBreak(","), line, "}"], isBroken);
}

function propertyDoc({ comments, key, value }: Property): Doc {
  const doc = key === undefined ? spreadDoc(value) : value === undefined ? key : keyedDoc(key, value);
  return comments.length === 0 ? doc : [comments.map((comment) => [comment, hardline]), doc];
}

function keyedDoc(key: string, value: Expression): Doc {
  return assignedDoc({ left: key, operator: ":", value, right: expressionDoc(value, "assigned"), isProperty: true });
}

function spreadDoc(value: Expression | undefined): Doc {
  if (value?.kind === "choice") return ["...(", expressionDoc(value, "spread"), ")"];
  return value === undefined ? "" : ["...", operandDoc(value, ["name", "access", "call", "object", "array"], "spread")];
}

function arrayDoc(items: readonly Expression[]): Doc {
  if (items.length === 0) return "[]";
  const docs = items.map((item) => expressionDoc(item, "item"));
  if (items.every(isNumber)) return group(["[", indent([softline, fill(docs.map(flat))]), softline, "]"]);
  const all = join(
    [",", line],
    docs.map((doc) => group(doc)),
  );
  return group(["[", indent([softline, all, ifBreak(",")]), softline, "]"], isTable(items));
}

/** Objects only, or arrays only, of more than one entry each, which stand one a line. */
function isTable(items: readonly Expression[]): boolean {
  const isRow = (item: Expression, kind: string | undefined): boolean =>
    item.kind === kind &&
    ((item.kind === "object" && item.properties.length > 1) || (item.kind === "array" && item.items.length > 1));
  return items.length > 1 && items.every((item) => isRow(item, items[0]?.kind));
}

function choiceDoc({ test, yes, no }: Of<"choice">, place: Place): Doc {
  const isCounted = place === "argument" || place === "returned";
  const testDoc = operandDoc(test, ["name", "access", "call", "binary"], isCounted ? "item" : "tested");
  const [first, second] = [yes, no].map((each) => indent(operandDoc(each, [...operands, "new"], "branch")));
  if (place === "accessed" || place === "tested") throw new UnknownForm();
  return group([testDoc, indent([line, "? ", first ?? "", line, ": ", second ?? ""])]);
}

function binaryDoc(value: Of<"binary">, place: Place): Doc {
  const left = group(operandDoc(value.left, operands, "item"));
  const right = operandDoc(value.right, operands, "item");
  const end = group([value.operator, isInline(value) ? " " : line, right]);
  if (place === "accessed") return ["(", group([indent([softline, left, " ", end]), softline]), ")"];
  if (!["argument", "assigned", "initial", "body", "tested", "item"].includes(place)) throw new UnknownForm();
  const isFlush = isInline(value) || ["assigned", "initial", "body", "tested"].includes(place);
  return group([left, isFlush ? [" ", end] : indent([" ", end])]);
}

function castDoc({ operator, of, type }: Of<"cast">, place: Place): Doc {
  if (["accessed", "spread", "tested", "branch"].includes(place) || (place === "body" && of.kind === "object"))
    throw new UnknownForm();
  const inner = operandDoc(of, ["name", "text", "access", "call", "object", "array", "cast"], "cast");
  return [inner, ` ${operator} `, typeDoc(type)];
}

function prefixDoc({ operator, of }: Of<"prefix">, place: Place): Doc {
  if (operator === "...") return spreadDoc(of);
  if (operator === "-") return ["-", operandDoc(of, ["number"], "item")];
  if (["accessed", "spread", "tested", "branch", "cast"].includes(place)) throw new UnknownForm();
  if (operator === "!" && of.kind === "binary") return ["!", expressionDoc(of, "accessed")];
  return [operator, operandDoc(of, ["name", "access", "call"], "item")];
}
