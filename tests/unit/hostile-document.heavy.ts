import { expect, jest, test } from "@jest/globals";
import { generate } from "../../generator/src/index.js";
import { nested } from "./nested-schemas.js";
import { useTemporaryFolder } from "./temporary-folder.js";

jest.setTimeout(240_000);

const folder = useTemporaryFolder();

const head = { openapi: "3.1.0", info: { title: "Test", version: "1.0.0" }, servers: [{ url: "https://example.com" }] };

/** The files that a document gives, by path. */
async function generated(document: unknown): Promise<Map<string, string>> {
  const config = { document: "api.json", out: "out", properties: "camel", dates: "Date" };
  await folder.write({ "api.json": JSON.stringify(document), "fetchsmith.config.json": JSON.stringify(config) });
  await generate({ cwd: folder.path() });
  const entries = Object.entries(await folder.contents("out"));
  return new Map(entries.filter(([name]) => !name.endsWith("/") && !name.startsWith("runtime/")));
}

test("tags of any kind make safe file names that no file system takes for one", async () => {
  const tags = [
    "../x",
    "..",
    "CON",
    "con",
    "a/b",
    "a\\b",
    "",
    " ",
    "x".repeat(300),
    "__proto__",
    "index",
    "Ä",
    "A\u0308",
  ];
  const operation = (tag: string, index: number): object => ({
    get: { operationId: `op${index}`, tags: [tag], responses: { 204: { description: "None." } } },
  });
  const paths = Object.fromEntries(tags.map((tag, index) => [`/${index}`, operation(tag, index)]));
  const files = [...(await generated({ ...head, paths })).keys()].filter((name) => name.startsWith("operations/"));
  expect(files).toHaveLength(tags.length);
  expect(new Set(files.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(files.length);
  for (const name of files) expect(name).toMatch(/^operations\/[\p{L}\p{N}_-]{1,120}\.ts$/u);
  expect(files.filter((name) => /\/(con|prn|aux|nul)\./i.test(name))).toEqual([]);
});

/** Schemas of which each refers to the next, and the last of every so many to the first of all. */
function chained(count: number, length: number): Record<string, unknown> {
  const schemas = Array.from({ length: count }, (_, index): [string, object] => {
    const next = (index + 1) % length === 0 ? 0 : (index + 1) % count;
    return [`S${index}`, { type: "object", properties: { next: { $ref: `#/components/schemas/S${next}` } } }];
  });
  const heads = Array.from({ length: count / length }, (_, index) => `S${index * length}`);
  const properties = Object.fromEntries(heads.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  const content = { "application/json": { schema: { type: "object", properties } } };
  const paths = { "/s": { get: { operationId: "s", responses: { 200: { description: "All.", content } } } } };
  return { ...head, paths, components: { schemas: Object.fromEntries(schemas) } };
}

test("a thousand schemas that lead to one another come to an end", async () => {
  const files = await generated(chained(1000, 50));
  expect([...files.keys()].filter((name) => name.startsWith("models/"))).toHaveLength(1000);
});

test("two bases with eight levels of eight properties of the same names are compared without going every way", async () => {
  const levels = Array.from({ length: 8 }, (_, level) => level);
  const schemas = ["A", "B"].flatMap((base) =>
    levels.map((level): [string, object] => {
      const next = level === 7 ? { type: "string", format: "date-time" } : refTo(`${base}${level + 1}`);
      const properties = Object.fromEntries(levels.map((index) => [`the_${index}`, next]));
      return [`${base}${level}`, { type: "object", properties }];
    }),
  );
  const content = { "application/json": { schema: { allOf: [refTo("A0"), refTo("B0")] } } };
  const paths = { "/s": { get: { operationId: "s", responses: { 200: { description: "Both.", content } } } } };
  const files = await generated({ ...head, paths, components: { schemas: Object.fromEntries(schemas) } });
  expect(files.get("operations/default.ts")).toContain('components["schemas"]["A0"] & components["schemas"]["B0"]');
});

function refTo(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

test("schemas of which each leads to the next for two thousand steps are models like others", async () => {
  const files = await generated(chained(2000, 2000));
  expect([...files.keys()].filter((name) => name.startsWith("models/"))).toHaveLength(2000);
});

test("inheritance that goes on for ten thousand steps ends in a diagnostic", async () => {
  const schemas = Array.from({ length: 10_000 }, (_, index): [string, object] => {
    return [`S${index}`, { allOf: [refTo(`S${index + 1}`), { type: "object" }] }];
  });
  const content = { "application/json": { schema: refTo("S0") } };
  const paths = { "/s": { get: { operationId: "s", responses: { 200: { description: "One.", content } } } } };
  const components = { schemas: { ...Object.fromEntries(schemas), S10000: { type: "object" } } };
  await expect(generated({ ...head, paths, components })).rejects.toThrow(/^document-too-complex/);
});

test("objects nested 95 times give types", async () => {
  expect((await generated(nested("properties", 95))).size).toBeGreaterThan(0);
});

test("schemas nested 700 times end in a diagnostic", async () => {
  await expect(generated(nested("items", 700))).rejects.toThrow(/^document-too-complex/);
});
