import type { Pointer } from "../json.js";
import type { Operation } from "../model/model.js";
import { paramKey } from "./groups.js";
import { standingNames, type NameOptions } from "./name-options.js";
import type { Placed } from "./placed.js";
import { siblingNames } from "./sibling-names.js";
import { topKey, type NamedTop } from "./tops.js";

/** Where each parameter and form field stands in the params, by its place in the document. */
export function paramNames(
  placed: readonly Placed[],
  tops: readonly NamedTop[],
  operation: Operation,
  options: NameOptions,
): ReadonlyMap<Pointer, readonly string[]> {
  const names = new Map(tops.map(({ key, name }) => [key, name]));
  return new Map(
    placed.map((one) => {
      const inner = one.segments.slice(1).map((segment, index) => {
        const above = one.segments.slice(0, index + 1);
        const siblings = placed.filter(({ place, segments }) => place === one.place && startsWith(segments, above));
        const beside = siblings.flatMap(({ segments }) => segments[index + 1] ?? []);
        return innerName(segment, above, [...new Set(beside)], one.place, operation, options);
      });
      return [one.field.at, [names.get(topKey(one)) ?? one.field.wireName, ...inner]];
    }),
  );
}

/** The keys under which the names inside of nested objects are given out, each with its name. */
export function innerGiven(
  { field, place, segments }: Placed,
  fields: ReadonlyMap<Pointer, readonly string[]>,
  operation: Operation,
  options: NameOptions,
): readonly (readonly [string, string])[] {
  return (fields.get(field.at) ?? [])
    .slice(1)
    .map((name, index) => [paramKey(options, operation, place, segments.slice(0, index + 2)), name]);
}

function innerName(
  segment: string,
  above: readonly string[],
  siblings: readonly string[],
  place: string,
  operation: Operation,
  options: NameOptions,
): string {
  const former = (wireName: string): string | undefined =>
    standingNames(options).get(paramKey(options, operation, place, [...above, wireName]));
  return siblingNames(siblings, options.properties, former).get(segment) ?? segment;
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  return segments.length > start.length && start.every((segment, index) => segments[index] === segment);
}
