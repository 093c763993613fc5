import type { Pointer } from "../json.js";
import type { NameOptions } from "./name-options.js";
import type { Placed } from "./placed.js";
import { propertyName } from "./properties.js";
import { topKey, type NamedTop } from "./tops.js";

/** Where each parameter and form field stands in the params, by its place in the document. */
export function paramNames(
  placed: readonly Placed[],
  tops: readonly NamedTop[],
  { properties }: NameOptions,
): ReadonlyMap<Pointer, readonly string[]> {
  const names = new Map(tops.map(({ key, name }) => [key, name]));
  return new Map(
    placed.map((one) => {
      const inner = one.segments.slice(1).map((segment, index) => {
        const above = one.segments.slice(0, index + 1);
        const siblings = placed.filter(({ place, segments }) => place === one.place && startsWith(segments, above));
        const beside = siblings.flatMap(({ segments }) => segments[index + 1] ?? []);
        return propertyName(segment, beside, properties);
      });
      return [one.field.at, [names.get(topKey(one)) ?? one.field.wireName, ...inner]];
    }),
  );
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  return segments.length > start.length && start.every((segment, index) => segments[index] === segment);
}
