import type { Json } from "../../json.js";
import type { CallExample, Operation } from "../../model/model.js";
import { isList, isRecord } from "./example-value.js";
import { isCursor } from "./params.js";

/** The items in the answer of a list's example; undefined where the example has none. */
export function exampleItems({ response }: CallExample, { pagination }: Operation): readonly Json[] | undefined {
  const items = (pagination?.items ?? []).reduce<Json | undefined>(
    (value, name) => (isRecord(value) ? value[name] : undefined),
    response,
  );
  return isList(items) ? items : undefined;
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
