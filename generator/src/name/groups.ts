import type { Operation } from "../model/model.js";
import { standingNames, type NameOptions } from "./name-options.js";

/** The key of a param, or of a part of it: the steps to it are wire names, and end with an empty one for a nested object. */
export function paramKey(
  { properties }: NameOptions,
  { id }: Pick<Operation, "id">,
  place: string,
  segments: readonly string[],
): string {
  return `${properties} param ${id} ${place} ${segments.join("/")}`;
}

/**
 * The segments of the wire names of an operation's form fields, field by field: `MessagingBinding.Address` is one field of a
 * nested object, unless `MessagingBinding` is a field itself. A field that was in a nested object before the other came along
 * stays there.
 */
export function fieldSegments({ id, body }: Operation, options: NameOptions): readonly (readonly string[])[] {
  const fields = (body?.fields ?? []).map(({ wireName }) => ({ wireName, segments: wireName.split(".") }));
  const dotted = fields.filter(({ segments }) => segments.length > 1);
  if (dotted.length === 0) return fields.map(({ segments }) => segments);
  const standing = standingNames(options);
  const stands = (segments: readonly string[]): boolean => standing.has(paramKey(options, { id }, "body", segments));
  const wireNames = new Set(fields.map(({ wireName }) => wireName));
  const standingParents = new Set(dotted.flatMap(({ segments }) => (stands(segments) ? startsOf(segments) : [])));
  return fields.map(({ wireName, segments }) => {
    const isUnderField = startsOf(segments).some((parent) => wireNames.has(parent));
    const isFlat = segments.includes("") || standingParents.has(wireName) || (isUnderField && !stands(segments));
    return isFlat ? [wireName] : segments;
  });
}

/** The nested objects that an operation's dotted form fields make, as wire names joined with dots, outer ones first. */
export function formGroups(operation: Operation, options: NameOptions): readonly string[] {
  return [...new Set(fieldSegments(operation, options).flatMap(startsOf))];
}

/** What segments lead through, joined with dots, outer ones first. */
function startsOf(segments: readonly string[]): readonly string[] {
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("."));
}
