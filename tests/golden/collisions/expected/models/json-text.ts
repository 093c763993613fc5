// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { type JsonValue, parseJson } from "../runtime/values.js";

/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseNoTe_9682dbee(model: {
  readonly "no-te"?: string | null | undefined;
}): JsonValue {
  return parseJson("no-te", model["no-te"]);
}

/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseNoTe_8aa837a0(model: {
  readonly no_te?: string | null | undefined;
}): JsonValue {
  return parseJson("no_te", model.no_te);
}

/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseNote_edb46562(model: {
  readonly note?: string | null | undefined;
}): JsonValue {
  return parseJson("note", model.note);
}
