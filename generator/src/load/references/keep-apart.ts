import type { Json } from "../../json.js";
import { isObject } from "../json-object.js";
import type { ParsedDocument } from "../read/parse.js";
import { baseName, originOf } from "./schema-origin.js";
import { schemasOf } from "../named-schemas.js";
import type { SchemaSources } from "./schema-sources.js";

/** Stands in schemas while they are bundled. */
const mark = "x-fetchsmith-kept-apart";

interface Kept {
  readonly base: string;
  readonly name: string;
  readonly node: Json;
}

/**
 * Bundling takes schemas of one name for one if they are equal. Keeps those apart that have had names of their own and have
 * come to be equal since, by writing their names into them.
 *
 * @returns undoes it
 */
export function keepApart(root: ParsedDocument, sources: SchemaSources, kept: ReadonlyMap<string, string>): () => void {
  const places = new Map(sources.places().map((place) => [originOf(place, root.source), place]));
  const named = [...places].flatMap(([origin, place]): readonly Kept[] => {
    const name = kept.get(origin);
    return name === undefined ? [] : [{ base: baseName(place), name, node: place.node }];
  });
  const own = Object.entries(schemasOf(root.parsed)).map(([name, node]): Kept => ({ base: name, name, node }));
  const bases = new Set(named.map(({ base }) => base));
  const marked = [...bases].flatMap((base) => severalOf([...named, ...own].filter((one) => one.base === base)));
  for (const { node, name } of marked) Reflect.set(node, mark, name);
  return () => {
    for (const { node } of marked) Reflect.deleteProperty(node, mark);
  };
}

/** Those that can be marked, if they have not all one name. What only refers stays what it is. */
function severalOf(kept: readonly Kept[]): readonly (Kept & { readonly node: object })[] {
  const several = kept.filter(
    (one): one is Kept & { readonly node: object } => isObject(one.node) && !Object.hasOwn(one.node, "$ref"),
  );
  return new Set(several.map(({ name }) => name)).size > 1 ? several : [];
}
