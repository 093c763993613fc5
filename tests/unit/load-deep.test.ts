import { describe, expect, test } from "@jest/globals";
import { load, type Loaded } from "../../generator/src/load/load.js";
import { objectAt, type JsonObject } from "../../generator/src/load/json-object.js";
import { errorPlaces, folder, loadText, places } from "./fixtures/load/samples.js";
import { nested } from "./nested-schemas.js";

type Wrap = (schema: object, level: number) => object;

const inObject: Wrap = (schema, level) => ({ type: "object", properties: { [`p${level}`]: schema } });

/** A document whose schema `Tree` has another so many levels below it. */
function withTree(levels: number, innermost: object, wrap = inObject, others: object = {}): object {
  let tree = innermost;
  for (let level = levels - 1; level >= 0; level -= 1) tree = wrap(tree, level);
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Tree" } } };
  const paths = { "/a": { get: { operationId: "a", responses: { 200: { description: "It.", content } } } } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths,
    components: { schemas: { Tree: tree, ...others } },
  };
}

/** The pointer of what stands so many levels below `Tree`. */
function below(levels: number): string {
  const steps = Array.from({ length: levels }, (_, level) => `/properties/p${level}`);
  return `#/components/schemas/Tree${steps.join("")}`;
}

const date = { type: "object", properties: { at: { type: "string", format: "date-time" } } };

function schemasOf({ document }: Loaded): JsonObject {
  return objectAt(objectAt(document.root, "components"), "schemas");
}

async function loaded(document: object, text: (value: object) => string = JSON.stringify): Promise<Loaded> {
  return loadText(text(document));
}

const levelNames = Array.from({ length: 15 }, (_, index) => `TreeLevel${32 * (index + 1)}`);

describe("schemas that stand very deep in others", () => {
  test.each([
    ["JSON", JSON.stringify],
    ["YAML", yaml],
  ])("have names at every 32nd level: 500 objects in %s", async (_, text) => {
    expect(Object.keys(schemasOf(await loaded(withTree(499, date), text)))).toEqual(["Tree", ...levelNames]);
  });

  test("have none where they are 32 levels below a name", async () => {
    expect(Object.keys(schemasOf(await loaded(withTree(32, { type: "string" }))))).toEqual(["Tree"]);
  });

  test("have a little longer none where a name would change what they say", async () => {
    const wrap: Wrap = (schema) => ({ allOf: [schema] });
    const names = Object.keys(schemasOf(await loaded(withTree(100, date, wrap))));
    expect(names).toEqual(["Tree", "TreeLevel48", "TreeLevel96"]);
  });

  test("have names that tell siblings apart", async () => {
    const wrap: Wrap = (schema, level) =>
      level === 31 ? { type: "object", properties: { left: schema, right: schema } } : inObject(schema, level);
    const names = Object.keys(schemasOf(await loaded(withTree(32, date, wrap))));
    expect(names.toSorted()).toEqual(["Tree", "TreeLevel32Left", "TreeLevel32Right"]);
  });

  test("keep their names when others come to want them", async () => {
    const cwd = folder({ "api.json": JSON.stringify(withTree(40, date)) });
    const before = await load("api.json", { cwd });
    const grown = withTree(40, date, inObject, { TreeLevel32: { type: "integer" } });
    const standing = before.document.given;
    const after = await load("api.json", { cwd: folder({ "api.json": JSON.stringify(grown) }), standing });
    expect(schemasOf(after)["TreeLevel32"]).toEqual(schemasOf(before)["TreeLevel32"]);
  });

  test("have none that the document gives another one", async () => {
    const others = { TreeLevel32: { type: "integer" }, "Deep-1": { type: "boolean" } };
    const schemas = schemasOf(await loaded(withTree(40, date, inObject, others)));
    expect(schemas).toMatchObject(others);
    expect(Object.keys(schemas).toSorted()).toEqual(["Deep-1", "Tree", "TreeLevel32", "TreeLevel32P31"]);
  });

  test("can be referred to, and through", async () => {
    const others = { Into: { $ref: below(32) }, Through: { $ref: below(40) } };
    const schemas = schemasOf(await loaded(withTree(40, date, inObject, others)));
    expect(schemas["Into"]).toEqual({ $ref: "#/components/schemas/TreeLevel32" });
    expect(schemas["TreeP0P39"]).toEqual(date);
  });

  test("have the names that they have where YAML repeats them", async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `    S${index + 1}: &s${index + 1} { items: *s${index} }`);
    const head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";
    const text = `${head}    S0: &s0 { properties: { at: { type: string } } }\n${lines.join("\n")}\n`;
    const schemas = schemasOf(await loadText(text));
    expect(Object.keys(schemas)).toHaveLength(61);
    expect(schemas["S29"]).toMatchObject({ items: { $ref: "#/components/schemas/S28" } });
  });
});

/** A value in YAML's block style. */
function yaml(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  if (Array.isArray(value)) return `\n${value.map((item) => `${indent}-${yaml(item, `${indent} `)}`).join("")}`;
  const members = Object.entries(value).map(([key, member]) => `${indent}${key}:${yaml(member, `${indent} `)}`);
  return `\n${members.join("")}`;
}

describe("what is wrong with a schema that stands very deep in others is told where it is written", () => {
  const texts: readonly (readonly [string, (value: object) => string])[] = [
    ["JSON", (value) => JSON.stringify(value, null, 1)],
    ["YAML", yaml],
  ];

  function lineOf(text: string, found: RegExp): number {
    return text.slice(0, text.search(found)).split("\n").length;
  }

  test.each(texts)("a keyword of the wrong kind, in %s", async (_, textOf) => {
    const text = textOf(withTree(490, { type: "object", properties: { at: date }, maxProperties: "few" }));
    const { diagnostics } = await loadText(text);
    expect(places(diagnostics).map((place) => place.replace(/:\d+$/u, ""))).toContain(
      `document-invalid api.yaml:${lineOf(text, /"?few/u)}`,
    );
  });

  test.each(texts)("a reference that leads nowhere, in %s", async (_, textOf) => {
    const text = textOf(withTree(490, { type: "object", properties: { at: { $ref: "#/nowhere" } } }));
    const [place = ""] = await errorPlaces(loadText(text));
    expect(place.replace(/:\d+$/u, "")).toBe(`ref-unresolved api.yaml:${lineOf(text, /"?#\/nowhere/u)}`);
  });

  test("what normalising finds", async () => {
    const text = JSON.stringify(withTree(490, { type: "object", properties: { at: { type: [] } } }), null, 1);
    expect(places((await loadText(text)).diagnostics).join()).toContain(`:${lineOf(text, /"type": \[\]/u) - 1}:`);
  });
});

describe("depth without bound", () => {
  test.each([513, 600, 1_000, 5_000, 100_000])("%i schemas in one another are refused", async (levels) => {
    const open = '{"items":'.repeat(levels);
    const text = `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":`;
    const [place] = await errorPlaces(loadText(`${text}${open}{}${"}".repeat(levels)}}}}`));
    expect(place).toMatch(/^document-too-complex api\.yaml:1:\d+$/u);
  });

  test("500 lists in lists are read", async () => {
    await expect(loaded(nested("items", 500))).resolves.toBeDefined();
  });

  test.each([490, 600])("of anything else, 500 levels are read: %i", async (levels) => {
    const deep = `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
    const text = JSON.stringify({ ...withTree(1, date), "x-deep": 0 }).replace('"x-deep":0', `"x-deep":${deep}`);
    const outcome = await loadText(text).then(
      () => "read",
      () => errorPlaces(loadText(text)),
    );
    expect(outcome).toEqual(
      levels < 500 ? "read" : [expect.stringMatching(/^document-too-complex api\.yaml:1:\d{4}$/u)],
    );
  });
});
