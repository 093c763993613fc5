import type { Json } from "../json.js";
import { isObject } from "../model/json-node.js";
import { withFurtherTypes } from "./further-types.js";

/** Fields of OpenAPI whose values are maps by name, where `example` is a name like any other. */
const maps = new Set([
  ...["$defs", "callbacks", "content", "encoding", "headers", "mapping", "parameters", "pathItems", "paths"],
  ...["patternProperties", "properties", "requestBodies", "responses", "schemas", "securitySchemes", "variables"],
]);

/**
 * Leaves out examples and extensions: openapi-typescript follows what looks like a `$ref` in them. And what is said of a schema
 * that lists objects or arrays as its values: our models have it as `unknown`, which could not be sent as anything else.
 */
export function withoutData(node: Json, isMap = false): Json {
  if (Array.isArray(node)) return node.map((item: Json) => withoutData(item));
  if (!isObject(node)) return node;
  const isKept = !isMap && listsContainers(node) ? isAnnotation : (key: string): boolean => isMap || !isData(key);
  const entries = Object.entries(isMap ? node : withFurtherTypes(node)).filter(([key]) => isKept(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutData(value, !isMap && maps.has(key))]));
}

function isData(key: string): boolean {
  return /^(examples?|x-.*)$/.test(key);
}

function isAnnotation(key: string): boolean {
  return ["title", "description", "deprecated"].includes(key);
}

function listsContainers(schema: Readonly<Record<string, Json>>): boolean {
  const { const: only = null, enum: listed } = schema;
  const values: readonly Json[] = Array.isArray(listed) ? (listed as readonly Json[]) : [];
  return [only, ...values].some((value) => typeof value === "object" && value !== null);
}
