import type { Json } from "./nodes.js";

/** A value as an expression of TypeScript, on one line, nothing of it taken for more than a value. */
export function literalOf(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(literalOf).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${keyOf(name)}: ${literalOf(inner)}`)
      .join(", ")} }`;
  }
  return textOf(value);
}

/** `{ "__proto__": x }` would set the prototype. */
function keyOf(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : textOf(name);
}

function textOf(value: Json): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
