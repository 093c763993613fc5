import { isList, isObject, type Json } from "../../json.js";
import type { CallExample, Operation } from "../../model/model.js";
import { isCursor } from "../context.js";

/** The items in the answer of a list's example; undefined where the example has none. */
export function exampleItems({ response }: CallExample, { pagination }: Operation): readonly Json[] | undefined {
  const items = valueAt(response, pagination?.items ?? []);
  return isList(items) ? items : undefined;
}

/** Whether nothing follows the page that an example is answered with. */
export function isLastPage(example: CallExample, operation: Operation): boolean {
  const { pagination } = operation;
  if (pagination?.next.length === 0) return false;
  const next = valueAt(example.response, pagination?.next ?? []);
  return exampleItems(example, operation) !== undefined && (next === undefined || next === null);
}

function valueAt(body: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), body);
}

/** The cursor of an example that asks for a page further on. */
export function exampleCursor({ parameters }: CallExample, operation: Operation): string | undefined {
  const given = operation.parameters.filter(({ wireName }) => Object.hasOwn(parameters, wireName));
  if (!given.some((parameter) => isCursor(parameter, operation))) return undefined;
  const names = operation.pagination?.cursor.filter((name) => given.some(({ wireName }) => wireName === name)) ?? [];
  return new URLSearchParams(names.map((name): [string, string] => [name, textOf(parameters[name])])).toString();
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
