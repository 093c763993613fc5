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
  const nested = nestedNames(placed, operation, options);
  return new Map(
    placed.map((one) => {
      const inner = one.segments
        .slice(1)
        .map((segment, index) => nested.get(nestedKey(one, index + 1))?.get(segment) ?? segment);
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

/** A nested object that fields make. */
interface Nested {
  readonly place: string;
  /** The steps to it. */
  readonly above: readonly string[];
  /** Wire names of what stands directly in it. */
  readonly inside: Set<string>;
}

/** Names inside of nested objects, by the object's key and the wire name. */
function nestedNames(
  placed: readonly Placed[],
  operation: Operation,
  options: NameOptions,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const objects = new Map<string, Nested>();
  for (const one of placed)
    for (const [index, segment] of one.segments.slice(1).entries()) {
      const key = nestedKey(one, index + 1);
      const above = one.segments.slice(0, index + 1);
      const object = objects.get(key) ?? { place: one.place, above, inside: new Set<string>() };
      object.inside.add(segment);
      objects.set(key, object);
    }
  return new Map([...objects].map(([key, nested]) => [key, innerNames(nested, operation, options)]));
}

/** Tells a nested object, this many steps down, from others. */
function nestedKey({ place, segments }: Placed, depth: number): string {
  return `${place} ${segments.slice(0, depth).join(".")}`;
}

function innerNames(
  { place, above, inside }: Nested,
  operation: Operation,
  options: NameOptions,
): ReadonlyMap<string, string> {
  const standing = standingNames(options);
  const former = (wireName: string): string | undefined =>
    standing.get(paramKey(options, operation, place, [...above, wireName]));
  return siblingNames([...inside], options.properties, former);
}
