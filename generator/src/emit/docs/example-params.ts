import { isObject, type Json } from "../../json.js";
import type { CallExample, Field, Operation } from "../../model/model.js";
import { operationNames } from "../context.js";
import type { DocsContext } from "./docs-context.js";
import { jsonSource, objectSource, valueText } from "./example-value.js";
import { exampleCursor, exampleItems, isLastPage } from "./example-list.js";
import { otherParams, pathParams, type Param } from "./params.js";
import { sampleOf } from "./sample.js";

/** Values of params as TypeScript source, by name; a nested object is a map of its own. */
export type ParamSources = ReadonlyMap<string, string | ParamSources>;

/** The params of an example call in the SDK's terms. */
export function exampleParams(example: CallExample, operation: Operation, context: DocsContext): ParamSources {
  const sources = new Map<string, string | ParamSources>();
  const cursor = exampleCursor(example, operation);
  for (const param of [...pathParams(operation, context), ...otherParams(operation, context)]) {
    const value = wireValue(param, example, operation, context);
    const isInCursor = cursor !== undefined && operation.pagination?.cursor.includes(param.field.wireName);
    if (value !== undefined && !isInCursor) put(sources, param.path, fieldSource(value, param.field, context));
  }
  const body = bodySource(example, operation, context);
  if (body !== undefined) sources.set(operationNames(context, operation).body, body);
  const limit = exampleLimit(example, operation);
  if (limit !== undefined) sources.set("limit", String(limit));
  if (cursor !== undefined) sources.set("cursor", jsonSource(cursor));
  return sources;
}

/** How many items an example asks for, so that no page after its own is requested; undefined where there is none. */
function exampleLimit(example: CallExample, operation: Operation): number | undefined {
  if (operation.pagination === undefined || isLastPage(example, operation)) return undefined;
  return Math.max(1, exampleItems(example, operation)?.length ?? 20);
}

/** Params as an object literal, with comments by name; undefined where there are none. */
export function paramsText(
  sources: ParamSources,
  comments: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  if (sources.size === 0) return undefined;
  return objectSource(
    [...sources].map(([name, source]) => {
      const text = typeof source === "string" ? source : (paramsText(source) ?? "{}");
      return [name, text, comments.get(name)];
    }),
  );
}

/** Fields of an example's form that the document does not describe. */
export function exampleExtras(example: CallExample, { body }: Operation): string | undefined {
  if (!body?.isSpread || !isObject(example.body)) return undefined;
  const known = body.fields.map(({ wireName }) => wireName);
  const extras = Object.entries(example.body).filter(([name]) => !known.includes(name));
  return extras.length === 0 ? undefined : objectSource(extras.map(([name, value]) => [name, jsonSource(value)]));
}

/** What an example sends for a param; made up where the call could not be made without it. */
function wireValue(
  { field }: Param,
  { parameters, body }: CallExample,
  operation: Operation,
  context: DocsContext,
): Json | undefined {
  const isFormField = operation.body?.fields.some(({ at }) => at === field.at) ?? false;
  const given = isFormField ? own(body, field.wireName) : own(parameters, field.wireName);
  if (given !== undefined || !field.required) return given;
  return field.example ?? sampleOf(field.shape, context);
}

function own(values: Json | undefined, name: string): Json | undefined {
  return isObject(values) && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** JSON text shows as the object that it holds. */
function fieldSource(value: Json, field: Field, context: DocsContext): string {
  const held = field.json && typeof value === "string" ? heldObject(value) : undefined;
  return held === undefined ? valueText(value, field.shape, context) : jsonSource(held);
}

function heldObject(text: string): Json | undefined {
  try {
    const held = JSON.parse(text) as Json;
    return isObject(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

function bodySource(example: CallExample, { body }: Operation, context: DocsContext): string | undefined {
  if (body === undefined || body.isSpread) return undefined;
  const value = example.body ?? (body.required ? sampleOf(body.shape, context) : undefined);
  return value === undefined ? undefined : valueText(value, body.shape, context);
}

function put(sources: Map<string, string | ParamSources>, [head, ...rest]: readonly string[], source: string): void {
  if (head === undefined) return;
  if (rest.length === 0) {
    sources.set(head, source);
    return;
  }
  const nested = sources.get(head);
  const inner = new Map(typeof nested === "object" ? nested : []);
  put(inner, rest, source);
  sources.set(head, inner);
}
