import type { Field, Operation } from "../model/model.js";
import { isCursor } from "./cursors.js";
import { fieldSegments } from "./groups.js";
import type { NameOptions } from "./name-options.js";

/** A parameter or form field, and the steps to it in the params as wire names. */
export interface Placed {
  readonly field: Field;
  /** Where it travels: `path`, `query`, `header`, `cookie` or `body`. */
  readonly place: string;
  readonly segments: readonly string[];
  /** The name that a person chose. It stands at the top of the params. */
  readonly chosen: string | undefined;
}

/** The parameters and form fields of an operation that callers give. */
export function placedFields(operation: Operation, options: NameOptions): readonly Placed[] {
  const { id, parameters, body } = operation;
  const given = parameters.filter((parameter) => !isCursor(parameter, operation));
  const segments = fieldSegments(operation, options);
  return [
    ...given.map((field) => ({ field, place: field.in, segments: [field.wireName] })),
    ...(body?.fields ?? []).map((field, index) => ({ field, place: "body", segments: segments[index] ?? [] })),
  ].map((one) => {
    const name = options.chosen.parameters?.[`${id}.${one.field.wireName}`];
    return { ...one, segments: name === undefined ? one.segments : one.segments.slice(0, 1), chosen: name };
  });
}
