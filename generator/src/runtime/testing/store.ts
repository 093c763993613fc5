import type { CollectionFacts, UniqueFacts } from "./facts.js";
import { valueAt, type Json, type JsonObject, plainText } from "./json.js";
import { Refusal } from "./refusal.js";

/** An item, and its place in the order of creation, which no other item ever has. */
export interface Entry {
  readonly order: number;
  readonly item: JsonObject;
}

/** What the fake keeps: the items of each collection, in the order of their creation. */
export class Store {
  readonly #collections = new Map<string, readonly Entry[]>();
  #created = 0;

  /** How many items there have ever been. */
  get created(): number {
    return this.#created;
  }

  /** The paths of collections that have had an item. */
  paths(): readonly string[] {
    return [...this.#collections.keys()];
  }

  /** The items of the collection at a path. */
  entries(path: string): readonly Entry[] {
    return this.#collections.get(path) ?? [];
  }

  /** Adds an item. */
  add(path: string, item: JsonObject): void {
    this.#created += 1;
    this.#collections.set(path, [...this.entries(path), { order: this.#created, item }]);
  }

  /** Puts an item in the place of another. */
  replace(path: string, { order }: Entry, item: JsonObject): void {
    this.#collections.set(
      path,
      this.entries(path).map((entry) => (entry.order === order ? { order, item } : entry)),
    );
  }

  /** Takes an item away. */
  remove(path: string, { order }: Entry): void {
    this.#collections.set(
      path,
      this.entries(path).filter((entry) => entry.order !== order),
    );
  }

  /** Forgets every item, but not how many there have been. */
  clear(): void {
    this.#collections.clear();
  }
}

/** The item that is known by a name: its id, which is its place where it has none, or another property that identifies it. */
export function identified(
  entries: readonly Entry[],
  facts: CollectionFacts,
  name: Json | undefined,
): Entry | undefined {
  const ids = idPaths(facts);
  const paths = [...ids, ...facts.identifiedBy];
  const isNamed = ({ item }: Entry, path: readonly string[]): boolean => {
    const value = valueAt(item, path);
    return value !== undefined && value !== null && plainText(value) === plainText(name);
  };
  for (const path of paths) {
    const found = entries.find((entry) => isNamed(entry, path));
    if (found) return found;
  }
  return ids.length === 0 ? entries.find(({ order }) => String(order) === plainText(name)) : undefined;
}

/**
 * Checks that an item shares with no other what only one may have. A rule says nothing of items that lack one of its values.
 *
 * @throws {@link Refusal} with the rule's status and code
 */
export function refuseDuplicates(entries: readonly Entry[], item: JsonObject, facts: CollectionFacts): void {
  const ids = { properties: idPaths(facts), message: "There is such an item already" };
  const rules: readonly Omit<UniqueFacts, "basis">[] =
    ids.properties.length === 0 ? facts.unique : [ids, ...facts.unique];
  for (const { properties, status = 409, code, message } of rules) {
    const key = keyOf(item, properties);
    if (key !== undefined && entries.some((entry) => keyOf(entry.item, properties) === key)) {
      throw new Refusal(status, message, code);
    }
  }
}

function idPaths({ made }: CollectionFacts): readonly (readonly string[])[] {
  return Object.entries(made).flatMap(([property, { by }]) => (by === "id" ? [[property]] : []));
}

function keyOf(item: JsonObject, properties: readonly (readonly string[])[]): string | undefined {
  const values = properties.map((path) => valueAt(item, path));
  return values.some((value) => value === undefined || value === null) ? undefined : JSON.stringify(values);
}
