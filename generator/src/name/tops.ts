import type { Operation } from "../model/model.js";
import { camelCase, pascalCase } from "./casing.js";
import { fingerprint } from "./claims.js";
import { paramKey } from "./groups.js";
import { standingNames, type NameOptions } from "./name-options.js";
import type { Placed } from "./placed.js";
import { propertyNames } from "./sibling-names.js";

/** What wants a name at the top of the params: a field on its own, or all fields of one nested object. */
export interface Top {
  readonly key: string;
  /** The field on its own, or the first one of the nested object. */
  readonly first: Placed;
  /** The name it would have if it were the only one. */
  readonly alone: string;
  /** The name it wants beside those of its own place. */
  readonly wanted: string;
  /** Whose wish comes first: a person's, then path, query, header, cookie, body. */
  readonly rank: number;
}

/** A top with its name. */
export interface NamedTop extends Top {
  readonly name: string;
}

const places = ["path", "query", "header", "cookie", "body"];

/**
 * Names at the top of the params. They are one flat object, so fields of different places can want one name. Who has it keeps
 * it; of newcomers the later place is put in front of its own: `bodySid` beside the path's `sid`.
 *
 * @param taken Names that no field can have.
 */
export function namedTops(
  placed: readonly Placed[],
  taken: readonly string[],
  operation: Operation,
  options: NameOptions,
): readonly NamedTop[] {
  const casing = options.properties;
  const all = topsOf(placed, casing);
  const held = heldNames(all, taken, operation, options);
  const unfree = [...taken, ...held.values()];
  const others = all.filter(({ key }) => !held.has(key));
  const yields = ({ wanted, rank }: Top): boolean =>
    unfree.includes(wanted) || others.some((other) => other.wanted === wanted && other.rank < rank);
  const kept = others.filter((top) => !yields(top)).map(({ wanted }) => wanted);
  const moved = others.filter(yields).map((top) => prefixed(top, casing));
  const isFree = (name: string): boolean =>
    ![...unfree, ...kept].includes(name) && moved.filter((other) => other === name).length === 1;
  return all.map((top) => {
    const name = prefixed(top, casing);
    const free = !yields(top) ? top.wanted : isFree(name) ? name : marked(name, top);
    return { ...top, name: held.get(top.key) ?? free };
  });
}

/** The key under which a top's name is given out; none for one that a person chose. */
export function topGivenKey({ first }: Top, operation: Operation, options: NameOptions): string {
  return paramKey(options, operation, first.place, stepsOf(first));
}

/** Two fields have one key if they stand in one nested object. */
export function topKey({ field, place, segments }: Placed): string {
  return segments.length > 1 ? `${place}/${segments[0]}/` : field.at;
}

/** The former names that are kept: none that the field would never get, that is taken, that a person chose, or that two claim. */
function heldNames(
  tops: readonly Top[],
  taken: readonly string[],
  operation: Operation,
  options: NameOptions,
): ReadonlyMap<string, string> {
  const standing = standingNames(options);
  const chosen = tops.flatMap(({ first }) => first.chosen ?? []);
  const claimed = tops.flatMap((top) => {
    const name = top.first.chosen === undefined ? standing.get(topGivenKey(top, operation, options)) : undefined;
    const isKept = name !== undefined && candidates(top, options.properties).includes(name);
    return isKept && ![...taken, ...chosen].includes(name) ? [[top.key, name] as const] : [];
  });
  return new Map(claimed.filter(([, name]) => claimed.filter(([, other]) => other === name).length === 1));
}

/** Every name that a top could be given without a person's choosing. */
function candidates(top: Top, casing: NameOptions["properties"]): readonly string[] {
  const plain = [top.alone, top.first.segments[0] ?? ""];
  const moved = plain.map((wanted) => prefixed({ ...top, wanted }, casing));
  return [...plain, ...moved, ...moved.map((name) => marked(name, top))];
}

/** A name that no other top has, made from the place and the name on the wire. */
function marked(name: string, { first }: Top): string {
  return `${name}_${fingerprint(`${first.place} ${stepsOf(first).join("/")}`)}`;
}

function stepsOf({ segments }: Placed): readonly string[] {
  return segments.length > 1 ? [segments[0] ?? "", ""] : segments;
}

function topsOf(placed: readonly Placed[], casing: NameOptions["properties"]): readonly Top[] {
  const alone = propertyNames([], casing);
  const beside = new Map(places.map((place) => [place, propertyNames(namesIn(place, placed), casing)]));
  const firsts = new Map(placed.toReversed().map((one) => [topKey(one), one]));
  return placed
    .filter((one) => firsts.get(topKey(one)) === one)
    .map((one) => {
      const { place, segments, chosen } = one;
      const name = (given = alone): string => chosen ?? given(segments[0] ?? "");
      const rank = places.indexOf(place) - (chosen === undefined ? 0 : places.length);
      return { key: topKey(one), first: one, alone: name(), wanted: name(beside.get(place)), rank };
    });
}

/** What fields of one place are called on the wire, but for those that a person has named. */
function namesIn(place: string, placed: readonly Placed[]): readonly string[] {
  return placed.flatMap((one) => (one.place === place && one.chosen === undefined ? (one.segments[0] ?? "") : []));
}

function prefixed({ first: { place }, wanted }: Top, casing: NameOptions["properties"]): string {
  return casing === "camel" ? camelCase(place) + pascalCase(wanted) : `${place}_${wanted}`;
}
