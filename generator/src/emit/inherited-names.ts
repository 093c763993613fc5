import { call, arrow } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";

/** Whether every object of JavaScript's has a property of this name, its own or not. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** `withOwn(value, (name) => expression)` where the expression reads names that every object has; else the expression. */
export function ownOf(
  value: string,
  names: readonly string[],
  name: string,
  expression: (value: string) => string,
  imports: Imports,
): string {
  if (!names.some(isInherited)) return expression(value);
  return call(imports.value("runtime/values", "withOwn"), [value, arrow(name, expression(name))]);
}
