import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "@jest/globals";
import { generate, type GenerateResult } from "../../generator/src/index.js";
import type { Stage } from "../../generator/src/generate.js";
import { useTemporaryFolder } from "./temporary-folder.js";

/** Where the project stands. */
export const folder: ReturnType<typeof useTemporaryFolder> = useTemporaryFolder();

/** Content that is JSON. */
export const json = (schema: object): object => ({ "application/json": { schema } });
/** A reference to a schema of the document. */
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const id = { name: "petId", in: "path", required: true, schema: { type: "string" } };
/** A pet. */
export const answer: Record<string, object> = { 200: { description: "One.", content: json(ref("Pet")) } };

/** An operation as tests edit it. */
interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: object[];
  requestBody?: object;
  responses: Record<string, object>;
  tags?: string[];
}

/** A document as tests edit it. */
export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const listed: Operation = {
  operationId: "listPets",
  summary: "All pets",
  parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
  responses: { 200: { description: "All.", content: json({ type: "array", items: ref("Pet") }) } },
};
const fed: Operation = {
  operationId: "feedPet",
  parameters: [id],
  requestBody: { content: json({ type: "object", properties: { food: { type: "string" } } }) },
  responses: { 200: { description: "Fed.", content: json({ type: "object", properties: { weight: {} } }) } },
};

/** As large as a document has to be for its last run to be kept, by what nobody reads. */
export function documentWith(edit: (document: Document) => void = () => undefined): string {
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0.0" },
    servers: [{ url: "https://pets.example" }],
    "x-notes": "x".repeat(500_000),
    paths: {
      "/pets": { get: listed, post: { operationId: "addPet", responses: answer } },
      "/pets/{petId}": { get: { operationId: "getPet", parameters: [id], responses: answer } },
      "/pets/{petId}/food": { post: fed },
      "/vets": { get: { operationId: "listVets", responses: { 204: { description: "None." } } } },
    },
    components: {
      schemas: {
        Pet: { type: "object", properties: { name: { type: "string" }, owner: ref("Owner") } },
        Owner: { type: "object", properties: { phone: { type: "string" } } },
        Unused: { type: "object" },
      },
    },
  };
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy, undefined, 2);
}

/** Makes the project, and generates. */
export async function generated(config: object = {}): Promise<void> {
  await mkdir(folder.path("node_modules"));
  await folder.write({
    "api.json": documentWith(),
    "fetchsmith.config.json": JSON.stringify({ document: "api.json", out: "out", ...config }),
  });
  await generate({ cwd: folder.path() });
}

/** Generates, and says what was done. */
export async function again(): Promise<{ readonly stages: readonly Stage[]; readonly result: GenerateResult }> {
  const stages: Stage[] = [];
  const result = await generate({ cwd: folder.path(), onStage: (stage) => void stages.push(stage) });
  return { stages, result };
}

/** The stages of a run that is made from the one before. */
export const fromTheRunBefore: readonly Stage[] = ["load", "write"];

/** Texts of the files of a folder, by path. */
export async function filesIn(name: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder.path(name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.sort().map(async (file): Promise<[string, string]> => {
    return [path.relative(folder.path(name), file), await readFile(file, "utf8")];
  });
  return new Map(await Promise.all(texts));
}

/** What a run makes of the document as it is, and what a whole one makes of it, from the same folder. */
export async function bothWays(
  document: string,
): Promise<{ readonly stages: readonly Stage[]; readonly differing: unknown }> {
  await cp(folder.path("out"), folder.path("former"), { recursive: true });
  await writeFile(folder.path("api.json"), document);
  const edited = await again();
  const files = await filesIn("out");
  await rm(folder.path("out"), { recursive: true });
  await cp(folder.path("former"), folder.path("out"), { recursive: true });
  await rm(folder.path("node_modules/.cache"), { recursive: true });
  const whole = await again();
  const wholeFiles = await filesIn("out");
  const names = [...new Set([...files.keys(), ...wholeFiles.keys()])];
  const said = ({ result: { diagnostics, changes } }: typeof whole): unknown => ({ diagnostics, changes });
  expect(said(edited)).toEqual(said(whole));
  return { stages: edited.stages, differing: names.filter((name) => files.get(name) !== wholeFiles.get(name)) };
}

/** Edits of one operation that are made from the run before. */
export const edits: readonly (readonly [string, (document: Document) => void])[] = [
  ["other words", ({ paths }) => void Object.assign(paths["/pets"]?.["get"] ?? {}, { summary: "Every *pet*" })],
  [
    "a param more",
    ({ paths }) =>
      paths["/pets"]?.["get"]?.parameters?.push({ name: "page", in: "query", schema: { type: "integer" } }),
  ],
  ["a param less", ({ paths }) => paths["/pets"]?.["get"]?.parameters?.pop()],
  ["deprecation", ({ paths }) => void Object.assign(paths["/vets"]?.["get"] ?? {}, { deprecated: true })],
  [
    "another answer",
    ({ paths }) =>
      void Object.assign(paths["/pets/{petId}/food"]?.["post"]?.responses ?? {}, {
        200: { description: "Fed.", content: json({ type: "object", properties: { weight: { type: "number" } } }) },
      }),
  ],
];
