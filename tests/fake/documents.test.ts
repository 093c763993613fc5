/** Fakes of other documents: what is put into a collection is found by its id, is in its list, and is gone once deleted. */
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { fakeFacts } from "../../generator/src/emit/testing/facts.js";
import { load } from "../../generator/src/load/load.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import type { CollectionFacts, FakeFacts } from "../../generator/src/runtime/testing/facts.js";
import { filled } from "../../generator/src/runtime/testing/item.js";
import { valueAt, type Json, type JsonObject } from "../../generator/src/runtime/testing/json.js";
import { makeFake, type Fake } from "../../generator/src/runtime/testing/fake.js";

const documents = ["collisions", "forms", "lists", "petstore-json", "renamed"];

async function factsOf(name: string): Promise<FakeFacts> {
  const { document } = await load(path.resolve("tests/golden", name, "document.yaml"), { cwd: process.cwd() });
  const facts = fakeFacts(modelOf(document).api);
  if (facts === undefined) throw new Error(`${name} has no collection`);
  return facts;
}

/** What satisfies every scheme of a document at once but for keys in the query, and every header that an operation needs. */
function headersFor({ schemes, operations }: FakeFacts): Headers {
  const needed = operations.flatMap(({ parameters }) =>
    parameters.filter((one) => one.in === "header" && one.required),
  );
  const headers = new Headers(needed.map(({ name }) => [name, "1"]));
  for (const scheme of schemes) {
    if (scheme.kind === "apiKey" && scheme.in === "header") headers.set(scheme.name, "key");
    else if (scheme.kind === "apiKey" && scheme.in === "cookie") headers.append("Cookie", `${scheme.name}=key`);
    else if (scheme.kind !== "apiKey")
      headers.set("Authorization", scheme.kind === "basic" ? `Basic ${btoa("user:secret")}` : "Bearer token");
  }
  return headers;
}

/** A fake of a document, and how it answers. */
async function fakeOf(name: string): Promise<{
  readonly facts: FakeFacts;
  readonly fake: Fake;
  readonly ask: (method: string, path: string) => Promise<Response>;
}> {
  const facts = await factsOf(name);
  const fake = makeFake(facts);
  const headers = headersFor(facts);
  const ask = (method: string, at: string): Promise<Response> => {
    const url = new URL(`https://server.test${facts.bases[0] ?? ""}${at}`);
    for (const scheme of facts.schemes) {
      if (scheme.kind === "apiKey" && scheme.in === "query") url.searchParams.set(scheme.name, "key");
    }
    return fake.fetch(url, { method, headers });
  };
  return { facts, fake, ask };
}

/** How many items each fake has been given: the last one's id, where items have no property for it. */
const added = new Map<Fake, number>();

/** Puts an item into a collection, and items into the collections above it; gives the paths of both. */
function place(fake: Fake, { collections }: FakeFacts, collection: CollectionFacts): { list: string; item: string } {
  const above = collections.filter((other) => collection.path.startsWith(`${other.itemPath}/`));
  const ids: Record<string, Json> = {};
  const add = ({ path: template, parameter, made }: CollectionFacts): void => {
    const item: JsonObject = fake.state.add(filled(template, ids));
    const [id] = Object.entries(made).find(([, { by }]) => by === "id") ?? [];
    added.set(fake, (added.get(fake) ?? 0) + 1);
    ids[parameter] = (id === undefined ? added.get(fake) : valueAt(item, [id])) ?? "";
  };
  for (const parent of above) add(parent);
  for (const [, name = ""] of collection.path.matchAll(/\{([^{}]+)\}/gu)) ids[name] ??= "1";
  add(collection);
  return { list: filled(collection.path, ids), item: filled(collection.itemPath, ids) };
}

const creates = ({ operations }: FakeFacts, { path: at }: CollectionFacts): boolean =>
  operations.some(({ role, collection }) => role === "create" && collection === at);
const does = ({ operations }: FakeFacts, method: string, at: string): boolean =>
  operations.some((operation) => operation.method === method && operation.path === at);

describe.each(documents)("a fake of %s", (name) => {
  test("keeps what its collections are given", async () => {
    const { facts, fake, ask } = await fakeOf(name);
    const kept = facts.collections.filter((collection) => creates(facts, collection));
    expect(kept.length).toBeGreaterThan(0);
    for (const collection of kept) {
      const { list, item } = place(fake, facts, collection);
      if (does(facts, "GET", collection.itemPath)) expect([item, (await ask("GET", item)).status]).toEqual([item, 200]);
      if (does(facts, "GET", collection.path)) expect([list, (await ask("GET", list)).status]).toEqual([list, 200]);
      if (!does(facts, "DELETE", collection.itemPath)) continue;
      expect([item, (await ask("DELETE", item)).ok]).toEqual([item, true]);
      expect([item, (await ask("DELETE", item)).status]).toEqual([item, 404]);
    }
  });
});
