import type { JsonObject } from "./json.ts";
import type { Store } from "./store.ts";

/** What a fake keeps. Items are as the wire has them. */
export class FakeState {
  readonly #store: Store;
  readonly #add: (path: string, fields: JsonObject) => JsonObject;

  constructor(store: Store, add: (path: string, fields: JsonObject) => JsonObject) {
    this.#store = store;
    this.#add = add;
  }

  /** All items, or those of the collection at a path with its parameters filled in, in the order of their creation. */
  items(path?: string): readonly JsonObject[] {
    const paths = path === undefined ? this.#store.paths() : [path];
    return paths.flatMap((one) => this.#store.entries(one)).map(({ item }) => item);
  }

  /**
   * Adds an item to the collection at a path, as a create with these fields would, and returns it. Nothing of it is checked
   * but that no other item has what only one may have.
   */
  add(path: string, fields: JsonObject = {}): JsonObject {
    return this.#add(path, fields);
  }

  /** Puts an item into the collection at a path as it is, with its id and its times. */
  put(path: string, item: JsonObject): void {
    this.#store.add(path, item);
  }
}
