import { keyText, literalText } from "./literal.js";

/** Builders of TypeScript expressions as text. They leave layout to the formatter. */

/** `callee(a, b)`, with type arguments where given. Undefined arguments are left out. */
export function call(callee: string, args: readonly (string | undefined)[], typeArgs: readonly string[] = []): string {
  const types = typeArgs.length === 0 ? "" : `<${typeArgs.join(", ")}>`;
  return `${callee}${types}(${args.filter((arg) => arg !== undefined).join(", ")})`;
}

/** `{ name: value, … }`, after spreads. A value that is the very name is written once. */
export function object(
  entries: readonly (readonly [name: string, value: string])[],
  spreads: readonly string[] = [],
): string {
  const parts = [...spreads.map((spread) => `...${spread}`), ...entries.map(([name, value]) => entry(name, value))];
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** A property of an object literal; written once where its value is the variable of its name. */
export function entry(name: string, value: string): string {
  if (name === value && /^[A-Za-z_$][\w$]*$/.test(name) && !["null", "true", "false", "this"].includes(name))
    return name;
  // `{ "__proto__": x }` sets the prototype; only a computed name makes a property of it.
  const key = name === "__proto__" ? `["__proto__"]` : keyText(name);
  return `${key}: ${value}`;
}

/** `[a, b]`. */
export function array(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** `(params) => body`, or `(params): type => body`. An object literal as body is enclosed. */
export function arrow(params: string, body: string, type?: string): string {
  const returned = type === undefined ? "" : `: ${type}`;
  return `(${params})${returned} => ${body.startsWith("{") ? `(${body})` : body}`;
}

/** `base.name`, or `base["na-me"]`; with `?.` where the base may be missing. */
export function access(base: string, name: string, optional = false): string {
  const key = keyText(name);
  if (key === name) return `${base}${optional ? "?." : "."}${name}`;
  return `${base}${optional ? "?." : ""}[${literalText(name)}]`;
}
