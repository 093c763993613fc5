import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { diff, generate } from "../../generator/src/index.js";
import type { Json } from "../../generator/src/json.js";
import { useTemporaryFolder } from "./temporary-folder.js";

type Paths = Readonly<Record<string, Json>>;

const folder = useTemporaryFolder();

/** Generates from these files into `sdk`; gives what is said in warnings. */
async function generateFrom(files: Readonly<Record<string, Json>>): Promise<readonly string[]> {
  const config = { document: "api.json", out: "sdk", properties: "camel" };
  const all = Object.entries({ "fetchsmith.config.json": config, ...files });
  await folder.write(Object.fromEntries(all.map(([name, json]) => [name, JSON.stringify(json)])));
  const { diagnostics } = await generate({ cwd: folder.path() });
  return diagnostics.filter(({ severity }) => severity === "warning").map(({ message }) => message);
}

async function read(file: string): Promise<string> {
  return readFile(folder.path("sdk", file), "utf8");
}

/** What the SDK exports, as `name from module`. */
async function exported(): Promise<readonly string[]> {
  const text = await read("index.ts");
  return [...text.matchAll(/\{([^}]*)\} from "([^"]*)"/g)].flatMap(([, names = "", module = ""]) =>
    names.split(",").map((name) => `${name.replace(/\btype\b/, "").trim()} from ${module}`),
  );
}

const done: Json = { responses: { "204": { description: "Done." } } };

function documentOf(
  paths: Paths,
  schemas: Readonly<Record<string, Json>> = {},
  more: Readonly<Record<string, Json>> = {},
): Json {
  return { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths, components: { schemas, ...more } };
}

function answering(schema: Json): Json {
  return { get: { responses: { "200": { description: "ok", content: { "application/json": { schema } } } } } };
}

const textOf = (property: string): Json => ({ type: "object", properties: { [property]: { type: "string" } } });

describe("operations without an operationId", () => {
  const before = { "/pets/id": { get: done } };

  test("one that re-cases like another leaves that its name, and takes a longer one", async () => {
    await generateFrom({ "api.json": documentOf(before) });
    const names = await exported();
    expect(names).toContain("getPetsId from ./operations/default.js");
    await generateFrom({ "api.json": documentOf({ "/Pets/id": { get: done }, ...before }) });
    expect(await exported()).toEqual(expect.arrayContaining([...names]));
    expect(await read("operations/default.ts")).toMatch(/function getPetsId\([^]*?client\.GET\("\/pets\/id"/);
  });

  test("one that calls itself what another is called yields, and is told about", async () => {
    await generateFrom({ "api.json": documentOf(before) });
    const warnings = await generateFrom({
      "api.json": documentOf({ ...before, "/dogs": { get: { operationId: "getPetsId", ...(done as object) } } }),
    });
    expect(warnings).toEqual([
      "The operationId `getPetsId` is what an operation without one has been called so far; get /dogs becomes `get /dogs`.",
    ]);
    expect(await read("operations/default.ts")).toMatch(/function getPetsId\([^]*?client\.GET\("\/pets\/id"/);
    expect(await read("operations/default.ts")).toMatch(/function getDogs\([^]*?client\.GET\("\/dogs"/);
  });

  test("one that is given the id that it had keeps its name", async () => {
    await generateFrom({ "api.json": documentOf(before) });
    const names = await exported();
    await generateFrom({ "api.json": documentOf({ "/Pets/id": { get: done }, ...before }) });
    const own = { get: { operationId: "getPetsId", ...(done as object) } };
    await generateFrom({ "api.json": documentOf({ "/Pets/id": { get: done }, "/pets/id": own }) });
    expect(await exported()).toEqual(expect.arrayContaining([...names]));
  });

  test("of two that call themselves alike the one that was there first keeps its name", async () => {
    const named = (operationId: string): Json => ({ get: { operationId, ...(done as object) } });
    await generateFrom({ "api.json": documentOf({ "/pets": named("listPets") }) });
    const warnings = await generateFrom({
      "api.json": documentOf({ "/dogs": named("listPets"), "/pets": named("listPets") }),
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^The operationId `listPets` of get \/dogs is also that of get \/pets/),
    ]);
    expect(await read("operations/default.ts")).toMatch(/function listPets\([^]*?client\.GET\("\/pets"/);
    expect(await read("operations/default.ts")).toMatch(/function getDogs\([^]*?client\.GET\("\/dogs"/);
  });

  test("the id that a person changes is followed", async () => {
    await generateFrom({ "api.json": documentOf(before) });
    const dogs = (operationId: string): Json =>
      documentOf({ ...before, "/dogs": { get: { operationId, ...(done as object) } } });
    await generateFrom({ "api.json": dogs("getPetsId") });
    await generateFrom({ "api.json": dogs("listDogs") });
    expect(await exported()).toContain("listDogs from ./operations/default.js");
  });
});

describe("schemas from several files", () => {
  const one = { "api.json": documentOf({ "/a": answering({ $ref: "a.json#/Pet" }) }), "a.json": { Pet: textOf("a") } };
  const two = {
    "api.json": documentOf({ "/": answering({ $ref: "b.json#/Pet" }), "/a": answering({ $ref: "a.json#/Pet" }) }),
    "a.json": { Pet: textOf("a") },
    "b.json": { Pet: textOf("b") },
  };

  test("one of the same name from another file takes that file's name besides", async () => {
    await generateFrom(one);
    expect(await exported()).toContain("Pet from ./models/pet.js");
    expect(await generateFrom(two)).toEqual([
      "Several files call a schema `Pet`; the one from this file becomes `BPet`.",
    ]);
    expect(await exported()).toEqual(
      expect.arrayContaining(["Pet from ./models/pet.js", "BPet from ./models/b-pet.js"]),
    );
    expect(await read("models/pet.ts")).toContain("a?: string");
  });

  test("one of the root takes its place's name besides", async () => {
    await generateFrom(one);
    const own = { $ref: "#/components/schemas/Pet" };
    await generateFrom({
      ...one,
      "api.json": documentOf({ "/b": answering(own), "/a": answering({ $ref: "a.json#/Pet" }) }, { Pet: textOf("b") }),
    });
    expect(await read("models/pet.ts")).toContain("a?: string");
    expect(await exported()).toContain("ComponentsSchemasPet from ./models/components-schemas-pet.js");
  });

  test("two that come to be equal stay two", async () => {
    await generateFrom(two);
    const names = await exported();
    expect(names).toEqual(expect.arrayContaining(["APet from ./models/a-pet.js", "BPet from ./models/b-pet.js"]));
    const both = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } };
    await generateFrom({ ...two, "a.json": { Pet: both }, "b.json": { Pet: both } });
    expect(await exported()).toEqual(names);
    expect(await read("schema.ts")).not.toContain("kept-apart");
  });

  test("of two that were equal and are no more one keeps the name", async () => {
    await generateFrom({ ...two, "b.json": { Pet: textOf("a") } });
    expect(await exported()).toContain("Pet from ./models/pet.js");
    await generateFrom(two);
    expect(await exported()).toEqual(
      expect.arrayContaining(["Pet from ./models/pet.js", "BPet from ./models/b-pet.js"]),
    );
  });

  test("the manifest tells their files as seen from the document's folder", async () => {
    await generateFrom(two);
    const manifest = JSON.parse(await read(".fetchsmith.json")) as { readonly names: object };
    expect(manifest.names).toMatchObject({ "schemaName a.json#/Pet": "APet", "schemaName b.json#/Pet": "BPet" });
  });

  test("a comparison takes the names of the old side for the new one", async () => {
    const files = { ...two, "one.json": one["api.json"], "two.json": two["api.json"] };
    await generateFrom(files);
    const cwd = folder.path();
    const { verdict } = await diff({ cwd, old: "one.json", new: "two.json" });
    expect(verdict).toBe("minor");
  });
});

test("a part of another file has no name in the SDK that depends on which one is met first", async () => {
  const limit = (type: string): Json => ({ Limit: { name: "limit", in: "query", schema: { type } } });
  const get = (file: string): Json => ({ get: { ...(done as object), parameters: [{ $ref: `${file}#/Limit` }] } });
  const parts = { parameters: { Own: { $ref: "b.json#/Limit" } } };
  await generateFrom({
    "api.json": documentOf({ "/a": get("a.json"), "/b": get("b.json") }, {}, parts),
    "a.json": limit("integer"),
    "b.json": limit("string"),
  });
  expect(await read("schema.ts")).toMatch(/^ {2}parameters: \{\n {4}Own: string;\n {2}\};$/m);
});

describe("a schema that is named after its place", () => {
  test("keeps its name where another comes to call itself so", async () => {
    const Pet = { type: "object", properties: { owner: textOf("a") } };
    const inner = { "/a": answering({ $ref: "#/components/schemas/Pet/properties/owner" }) };
    await generateFrom({ "api.json": documentOf(inner, { Pet }) });
    const named = { ...inner, "/b": answering({ $ref: "#/components/schemas/PetOwner" }) };
    await generateFrom({ "api.json": documentOf(named, { Pet, PetOwner: textOf("b") }) });
    expect(await read("models/pet-owner.ts")).toContain("a?: string");
    expect(await exported()).toContain("ComponentsSchemasPetOwner from ./models/components-schemas-pet-owner.js");
  });
});

test("credentials of a scheme keep their options where another scheme of its kind comes along", async () => {
  const bearer = { type: "http", scheme: "bearer" };
  const asking = (id: string): Json => ({
    get: { operationId: `get${id}`, security: [{ [id]: [] }], ...(done as object) },
  });
  await generateFrom({ "api.json": documentOf({ "/b": asking("B") }, {}, { securitySchemes: { B: bearer } }) });
  expect(await read("client.ts")).toMatch(/readonly token\?:/);
  const paths = { "/a": asking("A"), "/b": asking("B") };
  await generateFrom({ "api.json": documentOf(paths, {}, { securitySchemes: { A: bearer, B: bearer } }) });
  const client = await read("client.ts");
  expect(client).toMatch(/readonly aToken\?:/);
  expect(client).toMatch(/B: bearerScheme\([^)]*"token"/);
});
