import type { Doc } from "./doc.js";
import type { Call, Expression, Of } from "./tree.js";

/** Where an expression stands, as far as its form depends on it. */
export type Place =
  | "argument"
  | "assigned"
  | "initial"
  | "body"
  | "returned"
  | "accessed"
  | "item"
  | "spread"
  | "tested"
  | "branch"
  | "cast"
  | "statement";

/** Lays out an expression in its place. */
export type Lay = (value: Expression, place: Place) => Doc;

/** A number, with a sign or without one. */
export function isNumber(value: Expression): boolean {
  return value.kind === "number" || (value.kind === "prefix" && value.operator === "-" && value.of.kind === "number");
}

/** Whether what stands for a missing value begins beside the operator: an object or an array with something in it. */
export function isInline({ operator, right }: Of<"binary">): boolean {
  if (operator !== "??") return false;
  return right.kind === "object" ? right.properties.length > 0 : right.kind === "array" && right.items.length > 0;
}

/** The names and calls of a chain, each call with the name before it; the first is what the chain begins with. */
export function linksOf(call: Call): readonly (readonly Expression[])[] {
  const all: Expression[] = [];
  let at: Expression = call;
  for (; at.kind === "access" || (at.kind === "call" && at.of.kind !== "name"); at = at.of) all.unshift(at);
  const links: Expression[][] = [[at]];
  let isCalled = true;
  for (const [index, each] of all.entries()) {
    // Names before the last one belong to what the chain begins with.
    const isOfStart =
      links.length === 1 && at.kind === "name" && each.kind === "access" && all[index + 1]?.kind === "access";
    if (isOfStart || !(isCalled && each.kind === "access")) links.at(-1)?.push(each);
    else links.push([each]);
    isCalled = each.kind === "call" || isOfStart;
  }
  return links;
}

/** Whether a chain is so long that it may stand one call a line. */
export function isLongChain(call: Call): boolean {
  if (call.of.kind !== "access") return false;
  const links = linksOf(call);
  return links.length > (isFactory(links) ? 3 : 2);
}

/** Whether a chain begins with a name that is likely to make something, to which the first call belongs. */
export function isFactory([first = []]: readonly (readonly Expression[])[]): boolean {
  const last = first.at(-1);
  if (first.length > 1)
    return last?.kind === "access" && typeof last.property === "string" && isFactoryName(last.property);
  return last?.kind === "name" && isFactoryName(last.text);
}

function isFactoryName(name: string): boolean {
  return /^[A-Z]|^[$_]+$/.test(name);
}
