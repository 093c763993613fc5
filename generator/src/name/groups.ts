import type { Field, Operation } from "../model/model.js";

/**
 * The segments of a form field's wire name: `MessagingBinding.Address` is one field of a nested object, unless
 * `MessagingBinding` is a field itself.
 */
export function segmentsOf(field: Field, fields: readonly Field[]): readonly string[] {
  const segments = field.wireName.split(".");
  const parents = segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("."));
  const isFlat = segments.includes("") || fields.some(({ wireName }) => parents.includes(wireName));
  return isFlat ? [field.wireName] : segments;
}

/** The nested objects that an operation's dotted form fields make, as wire names joined with dots, outer ones first. */
export function formGroups(operation: Operation): readonly string[] {
  const fields = operation.body?.fields ?? [];
  const groups = fields.flatMap((field) => {
    const parents = segmentsOf(field, fields).slice(0, -1);
    return parents.map((_, index) => parents.slice(0, index + 1).join("."));
  });
  return [...new Set(groups)];
}
