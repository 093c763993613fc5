import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { run, type Ended } from "../packaging/run-program.js";
import { typeErrors } from "../types/program.js";
import { useTemporaryFolder } from "../unit/temporary-folder.js";
import { ownFiles, packageOf } from "./rich.js";

jest.setTimeout(1_200_000);

const folder = useTemporaryFolder();

const head = { openapi: "3.1.0", info: { title: "Scale", version: "1" } };
const answering = (schema: object): object => ({
  responses: { 200: { description: "It.", content: { "application/json": { schema } } } },
});
const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

async function generated(document: object): Promise<Ended> {
  await folder.write({ "document.json": JSON.stringify(document) });
  const args = [path.resolve("generator/bin/fetchsmith.js"), "generate", "document.json", "--out", "out"];
  return run("timeout", ["1000", process.execPath, ...args], { cwd: folder.path() });
}

/** Schemas of which each refers to another one. */
function schemas(count: number, next: (index: number) => number): Record<string, object> {
  const one = (index: number): object => ({
    type: "object",
    required: ["id"],
    properties: { id: { type: "string" }, at: { type: "string", format: "date-time" }, next: refTo(`S${next(index)}`) },
  });
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, one(index)]));
}

test("ten thousand schemas give ten thousand models", async () => {
  const operation = (index: number): readonly [string, object] => {
    const names = Array.from({ length: 100 }, (_, other) => `S${index * 100 + other}`);
    const properties = Object.fromEntries(names.map((name) => [name, refTo(name)]));
    return [`/p${index}`, { get: { operationId: `get${index}`, ...answering({ type: "object", properties }) } }];
  };
  const paths = Object.fromEntries(Array.from({ length: 100 }, (_, index) => operation(index)));
  const components = { schemas: schemas(10_000, (index) => index - (index % 10)) };
  const { code, stdout } = await generated({ ...head, paths, components });
  expect({ code, stdout: /out: 1\d{4} created/.test(stdout) }).toEqual({ code: 0, stdout: true });
});

test("ten thousand schemas of which each leads to the next are as many models", async () => {
  const paths = { "/a": { get: { operationId: "a", ...answering(refTo("S0")) } } };
  const components = { schemas: schemas(10_000, (index) => (index + 1) % 10_000) };
  const { code, stdout } = await generated({ ...head, paths, components });
  expect({ code, stdout: /out: 1\d{4} created/.test(stdout) }).toEqual({ code: 0, stdout: true });
});

test("ten thousand schemas of which each leads to five others are as many models", async () => {
  const one = (index: number): object => {
    const names = [3, 7, 31, 127, 8191].map((factor) => `S${(index * factor + 1) % 10_000}`);
    return { type: "object", properties: Object.fromEntries(names.map((name) => [name, refTo(name)])) };
  };
  const components = {
    schemas: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`S${index}`, one(index)])),
  };
  const paths = { "/a": { get: { operationId: "a", ...answering(refTo("S0")) } } };
  const { code, stdout } = await generated({ ...head, paths, components });
  expect({ code, stdout: /out: \d{4,5} created/.test(stdout) }).toEqual({ code: 0, stdout: true });
});

test("an enum of two thousand values is a type of all of them", async () => {
  const values = Array.from({ length: 2_000 }, (_, index) => `value ${index}`);
  const paths = { "/a": { get: { operationId: "a", ...answering(refTo("Many")) } } };
  const document = { ...head, paths, components: { schemas: { Many: { type: "string", enum: values } } } };
  const sdk = await packageOf("enum", document, { package: undefined });
  expect((await ownFiles(sdk)).get("models/many.ts")?.match(/"value \d+"/g)).toEqual(values.map((text) => `"${text}"`));
  expect(typeErrors([path.join(sdk, "index.ts")])).toEqual([]);
});

test("five hundred schemas of which each leads to the next have types that can be compared", async () => {
  const components = { schemas: schemas(500, (index) => Math.min(index + 1, 499)) };
  const sdk = await packageOf("chain", { ...head, paths: { "/a": { get: answering(refTo("S0")) } }, components });
  expect(typeErrors([path.join(sdk, "src/index.ts")])).toEqual([]);
});

test.each([600, 5_000, 100_000])("a schema %i levels deep ends in a diagnostic", async (depth) => {
  const text = JSON.stringify({ ...head, paths: {}, components: { schemas: { A: 0 } } });
  const deep = `${'{"items":'.repeat(depth)}{}${"}".repeat(depth)}`;
  await folder.write({ "document.json": text.replace('"A":0', `"A":${deep}`) });
  const args = [path.resolve("generator/bin/fetchsmith.js"), "generate", "document.json", "--out", "out"];
  const { code, stderr } = await run("timeout", ["60", process.execPath, ...args], { cwd: folder.path() });
  expect({ code, isTold: stderr.includes("error[document-too-complex]") }).toEqual({ code: 2, isTold: true });
});
