// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { type StandardSchema, fitting } from "../runtime/standard-schema.js";
import { type JsonValue, parseJson } from "../runtime/values.js";

type ParseAttributesModel = { readonly attributes?: string | null | undefined };

/**
 * Parses JSON text and checks it by a schema of yours (Standard Schema: zod,
 * valibot, ArkType and others), which gives the result its type. Throws an
 * `InvalidParameterError` for what does not fit.
 */
export function parseAttributes<Output>(
  model: ParseAttributesModel,
  schema: StandardSchema<Output>,
): Output;
/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseAttributes(model: ParseAttributesModel): JsonValue;
export function parseAttributes<Output>(
  model: ParseAttributesModel,
  schema?: StandardSchema<Output>,
): JsonValue | Output {
  return fitting("attributes", parseJson("attributes", model.attributes), schema);
}
