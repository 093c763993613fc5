// Generated from ../spec/participants.yaml by `fetchsmith generate`. Do not edit.

import { type JsonValue, parseJson } from "../runtime/values.ts";

/**
 * Parses JSON text; null where there is none. Throws an `InvalidParameterError`
 * for text that is not JSON.
 */
export function parseAttributes(model: {
  readonly attributes?: string | null | undefined;
}): JsonValue {
  return parseJson("attributes", model.attributes);
}
