import type { Field, Operation } from "../model/model.js";
import { standingNames, type NameOptions } from "./name-options.js";

/** The key of a param, or of a part of it: the steps to it are wire names, and end with an empty one for a nested object. */
export function paramKey(
  { properties }: NameOptions,
  { id }: Operation,
  place: string,
  segments: readonly string[],
): string {
  return `${properties} param ${id} ${place} ${segments.join("/")}`;
}

/**
 * The segments of a form field's wire name: `MessagingBinding.Address` is one field of a nested object, unless
 * `MessagingBinding` is a field itself. A field that was in a nested object before the other came along stays there.
 */
export function segmentsOf(field: Field, operation: Operation, options: NameOptions): readonly string[] {
  const fields = operation.body?.fields ?? [];
  const standing = standingNames(options);
  const split = (wireName: string): readonly string[] => wireName.split(".");
  const stands = (wireName: string): boolean =>
    wireName.includes(".") && standing.has(paramKey(options, operation, "body", split(wireName)));
  const parentsOf = (wireName: string): readonly string[] => {
    const segments = split(wireName);
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("."));
  };
  const segments = split(field.wireName);
  const isParent = fields.some(({ wireName }) => stands(wireName) && parentsOf(wireName).includes(field.wireName));
  const isUnderField = fields.some(({ wireName }) => parentsOf(field.wireName).includes(wireName));
  const isFlat = segments.includes("") || isParent || (isUnderField && !stands(field.wireName));
  return isFlat ? [field.wireName] : segments;
}

/** The nested objects that an operation's dotted form fields make, as wire names joined with dots, outer ones first. */
export function formGroups(operation: Operation, options: NameOptions): readonly string[] {
  const groups = (operation.body?.fields ?? []).flatMap((field) => {
    const parents = segmentsOf(field, operation, options).slice(0, -1);
    return parents.map((_, index) => parents.slice(0, index + 1).join("."));
  });
  return [...new Set(groups)];
}
