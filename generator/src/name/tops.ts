import { camelCase, pascalCase } from "./casing.js";
import { fingerprint } from "./claims.js";
import type { NameOptions } from "./name-options.js";
import type { Placed } from "./placed.js";
import { propertyName } from "./properties.js";

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
 * Names at the top of the params. They are one flat object, so fields of different places can want one name. Then the later
 * place is put in front of its own: `bodySid` beside the path's `sid`.
 *
 * @param taken Names that no field can have.
 */
export function namedTops(
  placed: readonly Placed[],
  taken: readonly string[],
  casing: NameOptions["properties"],
): readonly NamedTop[] {
  const all = topsOf(placed, casing);
  const yields = ({ wanted, rank }: Top): boolean =>
    taken.includes(wanted) || all.some((other) => other.wanted === wanted && other.rank < rank);
  const kept = all.filter((top) => !yields(top)).map(({ wanted }) => wanted);
  const moved = all.filter(yields).map((top) => prefixed(top, casing));
  const isFree = (name: string): boolean =>
    ![...taken, ...kept].includes(name) && moved.filter((other) => other === name).length === 1;
  return all.map((top) => {
    const name = prefixed(top, casing);
    if (!yields(top)) return { ...top, name: top.wanted };
    return { ...top, name: isFree(name) ? name : `${name}_${fingerprint(top.key)}` };
  });
}

/** Two fields have one key if they stand in one nested object. */
export function topKey({ field, place, segments }: Placed): string {
  return segments.length > 1 ? `${place}/${segments[0]}/` : field.at;
}

function topsOf(placed: readonly Placed[], casing: NameOptions["properties"]): readonly Top[] {
  const keys = placed.map(topKey);
  return placed.filter((one, index) => keys.indexOf(topKey(one)) === index).map((one) => topOf(one, placed, casing));
}

function topOf(one: Placed, placed: readonly Placed[], casing: NameOptions["properties"]): Top {
  const { place, segments, chosen } = one;
  const siblings = placed.filter((other) => other.place === place && other.chosen === undefined);
  const names = siblings.map((other) => other.segments[0] ?? "");
  const name = (beside: readonly string[]): string => chosen ?? propertyName(segments[0] ?? "", beside, casing);
  const rank = places.indexOf(place) - (chosen === undefined ? 0 : places.length);
  return { key: topKey(one), first: one, alone: name([]), wanted: name(names), rank };
}

function prefixed({ first: { place }, wanted }: Top, casing: NameOptions["properties"]): string {
  return casing === "camel" ? camelCase(place) + pascalCase(wanted) : `${place}_${wanted}`;
}
