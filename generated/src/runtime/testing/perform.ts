import { jsonAnswer } from "./answer.ts";
import type { CollectionFacts, OperationFacts } from "./facts.ts";
import { filled, newItem, replacedItem, updatedItem, type Surroundings } from "./item.ts";
import { isObject, type Json, type JsonObject, plainText } from "./json.ts";
import { listAnswer } from "./page.ts";
import { Refusal } from "./refusal.ts";
import { propertiesOf, sample } from "./sample.ts";
import { identified, refuseDuplicates, type Entry, type Store } from "./store.ts";

/** A request that is allowed and understood. */
export interface Work {
  readonly operation: OperationFacts;
  readonly collection: CollectionFacts | undefined;
  /** Collections whose items this one's collection may stand below. */
  readonly parents: readonly CollectionFacts[];
  readonly store: Store;
  readonly fields: JsonObject;
  readonly around: Surroundings;
}

/**
 * Does what a request asks for, and answers it.
 *
 * @throws {@link Refusal} where an item is not there, or would be there twice
 */
export function perform(work: Work): Response {
  const { operation, collection, around } = work;
  if (collection === undefined || operation.role === undefined) return answerOf(work, undefined);
  const path = filled(collection.path, around.parameters);
  refuseOrphans(work, path);
  const { store } = work;
  switch (operation.role) {
    case "create":
      return answerOf(work, created(work, collection, path));
    case "list": {
      const url = around.root + path;
      const secret = propertiesOf(collection.item, around.schemas).writeOnly;
      const entries = store
        .entries(path)
        .map(({ order, item }) => ({ order, item: without(item, secret) }));
      const body = listAnswer(operation, entries, around.parameters, url, around.schemas);
      return jsonAnswer(operation.status, body);
    }
    case "fetch":
      return answerOf(work, present(work, collection, path).item);
    case "update":
    case "replace":
      return answerOf(work, changed(work, collection, path));
    case "delete": {
      const entry = present(work, collection, path);
      store.remove(path, entry);
      return answerOf(work, entry.item);
    }
  }
}

function created(
  { operation, fields, store, around }: Work,
  facts: CollectionFacts,
  path: string,
): JsonObject {
  const item = newItem({ facts, operation, fields, around });
  refuseDuplicates(store.entries(path), item, facts);
  store.add(path, item);
  return item;
}

function changed(work: Work, facts: CollectionFacts, path: string): JsonObject {
  const { operation, fields, store, around } = work;
  const entry = present(work, facts, path);
  const change = operation.method === "PUT" ? replacedItem : updatedItem;
  const item = change(entry.item, { facts, operation, fields, around });
  const others = store.entries(path).filter(({ order }) => order !== entry.order);
  refuseDuplicates(others, item, facts);
  store.replace(path, entry, item);
  return item;
}

function present({ store, around }: Work, collection: CollectionFacts, path: string): Entry {
  const name = around.parameters[collection.parameter];
  const entry = identified(store.entries(path), collection, name);
  if (entry) return entry;
  const asked = `${path}/${encodeURIComponent(plainText(name))}`;
  throw new Refusal(404, `The requested resource ${asked} was not found`);
}

/** A collection below an item is there when that item is, where the document has operations that make such items. */
function refuseOrphans({ parents, store, around }: Work, path: string): void {
  for (const parent of parents) {
    const above = filled(parent.path, around.parameters);
    if (identified(store.entries(above), parent, around.parameters[parent.parameter])) continue;
    throw new Refusal(404, `The requested resource ${path} was not found`);
  }
}

/** The operation's answer, with as much of the item in it as its shape has room for. */
function answerOf({ operation, around }: Work, item: JsonObject | undefined): Response {
  const { status, answer } = operation;
  if (answer === undefined) return new Response(null, { status });
  const { shapes, writeOnly } = propertiesOf(answer, around.schemas);
  const names = Object.keys(shapes);
  const own = Object.entries(item ?? {}).filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  const plain: Json = sample(answer, around.schemas);
  const body =
    item && (isObject(plain) || plain === null)
      ? { ...(plain ?? {}), ...Object.fromEntries(own) }
      : plain;
  return jsonAnswer(status, isObject(body) ? without(body, writeOnly) : body);
}

function without(item: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}
