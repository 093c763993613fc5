// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { type StandardSchema, fitting } from "../runtime/standard-schema.js";
import { type JsonValue, parseJson } from "../runtime/values.js";

type ParseNoTe_9682dbeeModel = { readonly "no-te"?: string | null | undefined };

/**
 * Parses JSON text and checks it by a schema of yours (Standard Schema: zod,
 * valibot, ArkType and others), which gives the result its type. Throws an
 * `InvalidParameterError` for what does not fit.
 */
export function parseNoTe_9682dbee<Output>(
  model: ParseNoTe_9682dbeeModel,
  schema: StandardSchema<Output>,
): Output;
/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseNoTe_9682dbee(model: ParseNoTe_9682dbeeModel): JsonValue;
export function parseNoTe_9682dbee<Output>(
  model: ParseNoTe_9682dbeeModel,
  schema?: StandardSchema<Output>,
): JsonValue | Output {
  return fitting("no-te", parseJson("no-te", model["no-te"]), schema);
}

type ParseNoTe_8aa837a0Model = { readonly no_te?: string | null | undefined };

/**
 * Parses JSON text and checks it by a schema of yours (Standard Schema: zod,
 * valibot, ArkType and others), which gives the result its type. Throws an
 * `InvalidParameterError` for what does not fit.
 */
export function parseNoTe_8aa837a0<Output>(
  model: ParseNoTe_8aa837a0Model,
  schema: StandardSchema<Output>,
): Output;
/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseNoTe_8aa837a0(model: ParseNoTe_8aa837a0Model): JsonValue;
export function parseNoTe_8aa837a0<Output>(
  model: ParseNoTe_8aa837a0Model,
  schema?: StandardSchema<Output>,
): JsonValue | Output {
  return fitting("no_te", parseJson("no_te", model.no_te), schema);
}

type ParseNote_edb46562Model = { readonly note?: string | null | undefined };

/**
 * Parses JSON text and checks it by a schema of yours (Standard Schema: zod,
 * valibot, ArkType and others), which gives the result its type. Throws an
 * `InvalidParameterError` for what does not fit.
 */
export function parseNote_edb46562<Output>(
  model: ParseNote_edb46562Model,
  schema: StandardSchema<Output>,
): Output;
/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseNote_edb46562(model: ParseNote_edb46562Model): JsonValue;
export function parseNote_edb46562<Output>(
  model: ParseNote_edb46562Model,
  schema?: StandardSchema<Output>,
): JsonValue | Output {
  return fitting("note", parseJson("note", model.note), schema);
}
