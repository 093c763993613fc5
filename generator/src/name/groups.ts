import type { Field, Operation } from "../model/model.js";

/** The segments of a form field's wire name: `MessagingBinding.Address` is one field of a nested object. */
export function segmentsOf(field: Field): readonly string[] {
  const segments = field.wireName.split(".");
  return segments.includes("") ? [field.wireName] : segments;
}

/** The nested objects that an operation's dotted form fields make, as wire names joined with dots, outer ones first. */
export function formGroups(operation: Operation): readonly string[] {
  const groups = (operation.body?.fields ?? []).flatMap((field) => {
    const parents = segmentsOf(field).slice(0, -1);
    return parents.map((_, index) => parents.slice(0, index + 1).join("."));
  });
  return [...new Set(groups)];
}
