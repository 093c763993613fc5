import type { Json } from "../../json.js";
import { isList, isObject, pick, type JsonObject } from "../json-object.js";

const isText = (value: Json): boolean => typeof value === "string";
const isFlag = (value: Json): boolean => typeof value === "boolean";

/** What the fields of operations, parameters, bodies and responses must hold to mean anything. */
const wellTyped: Readonly<Record<string, (value: Json) => boolean>> = {
  summary: isText,
  description: isText,
  operationId: isText,
  style: isText,
  deprecated: isFlag,
  required: isFlag,
  explode: isFlag,
  allowReserved: isFlag,
  allowEmptyValue: isFlag,
  tags: isList,
  security: isList,
  parameters: isList,
  content: isObject,
  headers: isObject,
  examples: isObject,
};

/** A part of a document without fields of the wrong kind, which the validator has warned about. */
export function withWellTypedFields(node: JsonObject): JsonObject {
  const isFit = (key: string): boolean => {
    const check = Object.hasOwn(wellTyped, key) ? wellTyped[key] : undefined;
    return check === undefined || check(node[key] ?? null);
  };
  return Object.keys(node).every(isFit) ? node : pick(node, isFit);
}
