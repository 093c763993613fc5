import { canBreak, group, indent, indentIfBreak, line, type Doc } from "./doc.js";
import { isInline, isLongChain } from "./forms.js";
import type { Expression } from "./tree.js";

/** A quarter of a line: what is no longer than that is no better off in the next. */
const short = 25;

/** What is given to a name or a key. */
export interface Assigned {
  readonly left: Doc;
  readonly operator: ":" | " =";
  readonly value: Expression;
  readonly right: Doc;
  readonly isProperty: boolean;
}

/** A name or key and its value: beside it, in the next line, or broken within, as suits the value. */
export function assignedDoc({ left, operator, value, right, isProperty }: Assigned): Doc {
  const isShort = isProperty && typeof left === "string" && left.length < 5;
  if (beginsInNextLine(value, isShort)) return inNextLine(left, operator, right);
  const isPlain = value.kind === "number" || (value.kind === "constant" && value.text !== "null");
  if ((isShort || isPlain) && !canBreak(left)) return group([group(left), operator, " ", right]);
  return fluid(left, operator, right);
}

/** In the next line as a whole, if it does not fit into this one. */
export function inNextLine(left: Doc, operator: string, right: Doc): Doc {
  return group([group(left), operator, group(indent([line, right]))]);
}

/** In the next line if it cannot begin in this one. */
export function fluid(left: Doc, operator: string, right: Doc): Doc {
  const space = group(indent(line));
  return group([group(left), operator, space, indentIfBreak(right, space)]);
}

function beginsInNextLine(value: Expression, isShort: boolean): boolean {
  if (value.kind === "binary") return !isInline(value);
  if (value.kind === "choice") return value.test.kind === "binary" && !isInline(value.test);
  if (isShort) return false;
  let inner: Expression = value;
  while (inner.kind === "prefix" && inner.operator !== "...") inner = inner.of;
  return inner.kind === "text" || isHardToBreak(inner, false);
}

/** Names, and calls of names with nothing in their brackets that is worth a line. */
function isHardToBreak(value: Expression, isInner: boolean): boolean {
  if (value.kind === "access") return isHardToBreak(value.of, true);
  if (value.kind !== "call") return isInner && value.kind === "name";
  const [arg, ...others] = value.args;
  if (isLongChain(value) || others.length > 0 || (arg && !isShortArgument(arg))) return false;
  const [type, ...types] = value.typeArgs;
  if (types.length > 0 || (type && ["union", "intersection", "object"].includes(type.kind))) return false;
  return isHardToBreak(value.of, true);
}

function isShortArgument(value: Expression): boolean {
  switch (value.kind) {
    case "name":
    case "text":
      return value.text.length <= short;
    case "number":
    case "constant":
      return true;
    case "prefix":
      return value.operator !== "await " && value.operator !== "..." && isShortArgument(value.of);
    case "call":
      return value.args.length === 0 && value.of.kind === "name" && value.of.text.length <= short - 2;
    default:
      return false;
  }
}
