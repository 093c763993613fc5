import type { Pointer } from "../json.js";
import type { Field, Operation } from "../model/model.js";
import { camelCase, pascalCase } from "./casing.js";
import { fingerprint } from "./claims.js";
import { segmentsOf } from "./groups.js";
import type { NameOptions } from "./name-options.js";
import { propertyName } from "./properties.js";

/** A parameter or form field, and the steps to it in the params as wire names. */
export interface Placed {
  readonly field: Field;
  /** Where it travels: `path`, `query`, `header`, `cookie` or `body`. */
  readonly place: string;
  readonly segments: readonly string[];
  /** The name that a person chose. It stands at the top of the params. */
  readonly chosen: string | undefined;
}

/** The parameters and form fields of an operation. */
export function placedFields({ id, parameters, body }: Operation, { chosen }: NameOptions): readonly Placed[] {
  const fields = body?.fields ?? [];
  return [
    ...parameters.map((field) => ({ field, place: field.in, segments: [field.wireName] })),
    ...fields.map((field) => ({ field, place: "body", segments: segmentsOf(field, fields) })),
  ].map((one) => {
    const name = chosen.parameters?.[`${id}.${one.field.wireName}`];
    return { ...one, segments: name === undefined ? one.segments : one.segments.slice(0, 1), chosen: name };
  });
}

/** Where each parameter and form field stands in the params, by its place in the document. */
export function paramNames(
  placed: readonly Placed[],
  taken: readonly string[],
  { properties }: NameOptions,
): ReadonlyMap<Pointer, readonly string[]> {
  const tops = topNames(placed, taken, properties);
  return new Map(
    placed.map((one) => {
      const inner = one.segments.slice(1).map((segment, index) => {
        const above = one.segments.slice(0, index + 1);
        const siblings = placed.filter(({ place, segments }) => place === one.place && startsWith(segments, above));
        const names = siblings.flatMap(({ segments }) => segments[index + 1] ?? []);
        return propertyName(segment, names, properties);
      });
      return [one.field.at, [tops.get(topKey(one)) ?? one.field.wireName, ...inner]];
    }),
  );
}

/** What wants a name at the top of the params: a field on its own, or all fields of one nested object. */
interface Top {
  readonly key: string;
  readonly place: string;
  readonly wanted: string;
  /** Whose wish comes first: a person's, then path, query, header, cookie, body. */
  readonly rank: number;
}

const ranks = ["chosen", "path", "query", "header", "cookie", "body"];

/**
 * Names at the top of the params. They are one flat object, so fields of different places can want one name. Then the later
 * place is put in front of its own: `bodySid` beside the path's `sid`.
 */
function topNames(
  placed: readonly Placed[],
  taken: readonly string[],
  casing: NameOptions["properties"],
): ReadonlyMap<string, string> {
  const tops = new Map(placed.map((one) => [topKey(one), topOf(one, placed, casing)]));
  const all = [...tops.values()];
  const yields = ({ wanted, rank }: Top): boolean =>
    taken.includes(wanted) || all.some((other) => other.wanted === wanted && other.rank < rank);
  const kept = all.filter((top) => !yields(top)).map(({ wanted }) => wanted);
  const moved = all.filter(yields).map((top) => ({ ...top, name: prefixed(top, casing) }));
  const isFree = (name: string): boolean =>
    ![...taken, ...kept].includes(name) && moved.filter((other) => other.name === name).length === 1;
  return new Map([
    ...all.map(({ key, wanted }) => [key, wanted] as const),
    ...moved.map(({ key, name }) => [key, isFree(name) ? name : `${name}_${fingerprint(key)}`] as const),
  ]);
}

function topOf(one: Placed, placed: readonly Placed[], casing: NameOptions["properties"]): Top {
  const { place, segments, chosen } = one;
  const siblings = placed.filter((other) => other.place === place && other.chosen === undefined);
  const names = siblings.map((other) => other.segments[0] ?? "");
  const wanted = chosen ?? propertyName(segments[0] ?? "", names, casing);
  return { key: topKey(one), place, wanted, rank: ranks.indexOf(chosen === undefined ? place : "chosen") };
}

function topKey({ field, place, segments }: Placed): string {
  return segments.length > 1 ? `${place}/${segments[0]}/` : field.at;
}

function prefixed({ place, wanted }: Top, casing: NameOptions["properties"]): string {
  return casing === "camel" ? camelCase(place) + pascalCase(wanted) : `${place}_${wanted}`;
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  return segments.length > start.length && start.every((segment, index) => segments[index] === segment);
}
