import { readdir, rm, writeFile } from "node:fs/promises";
import { describe, expect, jest, test } from "@jest/globals";
import { editedPath } from "../../generator/src/edited/edited-path.js";
import { generate } from "../../generator/src/index.js";
import type { Stage } from "../../generator/src/generate.js";
import {
  again,
  answer,
  bothWays,
  documentWith,
  edits,
  folder,
  generated,
  json,
  ref,
  type Document,
} from "./edited-project.js";

// Each of these generates several times.
jest.setTimeout(120_000);

describe("a run is whole", () => {
  const wholeStages: readonly Stage[] = ["render", "format", "write"];

  test.each<readonly [string, (document: Document) => void]>([
    [
      "where two paths were edited",
      ({ paths }) =>
        edits.slice(2, 4).forEach(([, edit]) => {
          edit({ paths, components: { schemas: {} } });
        }),
    ],
    [
      "where a component was edited",
      ({ components }) => void Object.assign(components.schemas["Owner"] ?? {}, { description: "Who pays." }),
    ],
    [
      "where an operation came",
      ({ paths }) => void Object.assign(paths["/vets"] ?? {}, { post: { operationId: "addVet", responses: answer } }),
    ],
    [
      "where an operation went",
      ({ paths }) => {
        delete paths["/pets"]?.["post"];
      },
    ],
    [
      "where an operation is called otherwise",
      ({ paths }) => void Object.assign(paths["/vets"]?.["get"] ?? {}, { operationId: "vets" }),
    ],
    [
      "where an operation has another tag",
      ({ paths }) => void Object.assign(paths["/vets"]?.["get"] ?? {}, { tags: ["Vets"] }),
    ],
    [
      "where a schema comes into use",
      ({ paths }) =>
        void Object.assign(paths["/vets"]?.["get"] ?? {}, {
          responses: { 200: { description: "x", content: json(ref("Unused")) } },
        }),
    ],
  ])("%s", async (_, edit) => {
    await generated();
    const { stages, differing } = await bothWays(documentWith(edit));
    expect([stages.slice(-3), differing]).toEqual([wholeStages, []]);
  });

  const edited = documentWith(edits[0]?.[1]);
  const kept = async (): Promise<string> => {
    const names = await readdir(folder.path("node_modules/.cache/fetchsmith"));
    return folder.path("node_modules/.cache/fetchsmith", names.find((name) => name.startsWith("document-")) ?? "");
  };

  test.each<readonly [string, () => Promise<void>]>([
    ["where the document of the run before is not there", async () => rm(await kept())],
    ["where it is cut off", async () => writeFile(await kept(), documentWith().slice(0, -9))],
    ["where it is another", async () => writeFile(await kept(), edited)],
    ["where a generated file is gone", async () => rm(folder.path("out/client.ts"))],
    [
      "where the config has changed",
      async () =>
        folder.write({ "fetchsmith.config.json": '{ "document": "api.json", "out": "out", "dates": "Date" }' }),
    ],
  ])("%s", async (_, change) => {
    await generated();
    await change();
    await writeFile(folder.path("api.json"), edited);
    expect((await again()).stages.slice(-3)).toEqual(wholeStages);
  });

  test("for a package, whose pages choose among all operations", async () => {
    await generated({ package: { name: "pets", version: "1.0.0" } });
    const { stages, differing } = await bothWays(edited);
    expect([stages.slice(-3), differing]).toEqual([wholeStages, []]);
  });
});

/** What a document has beside `/mine`, which is edited. */
interface Around {
  readonly mine: object;
  readonly other: object;
  readonly components: object;
}

const text = { type: "string" };
const answering = (schema: object): object => ({ 200: { description: "x", content: json(schema) } });
const sending = (schema: object): object => ({ requestBody: { content: json(schema) }, responses: answering(text) });
const told = (name: string, ...statuses: readonly number[]): object => {
  const response = { description: "x", headers: { [name]: { schema: text } } };
  return Object.fromEntries(statuses.map((status) => [status, response]));
};

function large({ mine, other, components }: Around): string {
  const paths = { "/mine": mine, "/other": { get: { operationId: "other", tags: ["Other"], ...other } } };
  const openapi = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0.0" },
    servers: [{ url: "https://x.example" }],
  };
  return JSON.stringify({ ...openapi, "x-notes": "x".repeat(500_000), paths, components }, undefined, 2);
}

const base = {
  type: "object",
  required: ["kind"],
  discriminator: { propertyName: "kind" },
  properties: { kind: text },
};
const extending = (pointer: string): object => ({
  allOf: [{ $ref: pointer }, { type: "object", properties: { born: { type: "string", format: "date-time" } } }],
});
const mine = (responses: object): object => ({
  get: { operationId: "mine", tags: ["Mine"], responses },
  put: { operationId: "putMine", tags: ["Mine"], responses: answering(ref("Base")) },
});
const based = { ...mine(answering(text)) };
const shared = { get: { operationId: "shared", tags: ["Mine"], responses: answering(text) } };
const sent = (schema: object): object => ({
  post: { operationId: "mine", tags: ["Mine"], ...sending(schema) },
  put: { operationId: "putMine", tags: ["Mine"], ...sending(ref("Base")) },
});

test.each<readonly [string, Around, object]>([
  [
    "which header most answers tell",
    {
      mine: { get: { operationId: "mine", responses: told("X-Request-Id", 200, 404, 500) } },
      other: { responses: told("Y-Request-Id", 200, 404) },
      components: {},
    },
    { get: { operationId: "mine", responses: told("X-Request-Id", 200) } },
  ],
  [
    "that a schema is read elsewhere, and not as it is written",
    {
      mine: sent(text),
      other: { responses: answering(ref("Base")) },
      components: { schemas: { Base: { type: "object", properties: { id: { type: "string", readOnly: true } } } } },
    },
    sent(ref("Base")),
  ],
  [
    "what extends a schema by another name of it",
    {
      mine: based,
      other: { responses: answering(ref("Heir")) },
      components: {
        schemas: { Base: base, Alias: ref("Base"), Heir: extending("#/components/schemas/Alias") },
      },
    },
    mine(answering(ref("Base"))),
  ],
  [
    "what extends the schema of a response",
    {
      mine: { get: { operationId: "mine", tags: ["Mine"], responses: answering(text) } },
      other: { responses: answering(text) },
      components: {
        responses: { Base: { description: "x", content: json(base) } },
        schemas: { Heir: extending("#/components/responses/Base/content/application~1json/schema") },
      },
    },
    { get: { operationId: "mine", tags: ["Mine"], responses: { 200: { $ref: "#/components/responses/Base" } } } },
  ],
  [
    "how a number is written",
    {
      mine: { get: { operationId: "mine", tags: ["Mine"], responses: answering(text) } },
      other: { responses: answering(text) },
      components: { parameters: { Id: { name: "id", in: "query", schema: { const: "12345678901234567890" } } } },
    },
    {
      get: {
        operationId: "mine",
        tags: ["Mine"],
        parameters: [{ $ref: "#/components/parameters/Id" }],
        responses: answering(text),
      },
    },
  ],
  [
    "that paths share what one of them had a diagnostic of",
    {
      mine: { $ref: "#/components/pathItems/Shared" },
      other: { ...shared.get },
      components: { pathItems: { Shared: shared } },
    },
    shared,
  ],
])("what depends on more than the small document shows is as a whole run makes it: %s", async (_, around, edit) => {
  const exact = (document: string): string => document.replace('"12345678901234567890"', "12345678901234567890");
  await folder.write({
    "node_modules/.keep": "",
    "api.json": exact(large(around)),
    "fetchsmith.config.json": JSON.stringify({ document: "api.json", out: "out", dates: "Date" }),
  });
  await generate({ cwd: folder.path() });
  expect((await bothWays(exact(large({ ...around, mine: edit })))).differing).toEqual([]);
});

test("a document that an edit makes larger than documents may be is not taken for JSON", () => {
  const rows = Array.from({ length: 100 }, () => Array<number>(10_100).fill(1));
  const documentOf = (notes: readonly number[][]): string =>
    JSON.stringify({ paths: { "/pets": { "x-notes": notes } }, "x-notes": rows });
  expect(editedPath(documentOf([]), documentOf([[1]]))).toBeDefined();
  expect(editedPath(documentOf([]), documentOf([Array<number>(5000).fill(1)]))).toBeUndefined();
});
