import path from "node:path";
import { expect, test } from "@jest/globals";
import { generateGolden } from "../golden/golden.js";
import { typeErrors } from "./program.js";

/** Calls of the goldens' operations, as a caller would write them: those that compile, and those that must not. */
const calls: readonly {
  readonly golden: string;
  readonly module: string;
  readonly compiling: readonly string[];
  readonly refused: readonly string[];
}[] = [
  {
    golden: "parameters",
    module: "operations/colours",
    compiling: [
      `findColours(client, { shelf: ["a"], matrix: { r: 1 }, label: "x" })`,
      `findColours(client, { shelf: [], matrix: { r: 1 }, label: "x", ids: [1], filter: { madeAfter: new Date() } })`,
      `mixColours(client, { since: [new Date(), "2020-01-01T00:00:00Z"] })`,
    ],
    refused: [
      `findColours(client, { shelf: "a", matrix: { r: 1 }, label: "x" })`,
      `findColours(client, { shelf: ["a"], matrix: {}, label: "x" })`,
      `findColours(client, { shelf: ["a"], matrix: { r: 1 }, label: "x", ids: ["1"] })`,
      `findColours(client, { shelf: ["a"], matrix: { r: 1 }, label: "x", filter: { nme: "a" } })`,
      `findColours(client, { shelf: ["a"], matrix: { r: 1 }, label: "x", where: "{}" })`,
      `findColours(client, { shelf: ["a"], matrix: { r: 1 }, label: "x", session: null })`,
    ],
  },
  {
    golden: "bodies",
    module: "operations/uploads",
    compiling: [
      `uploadPhoto(client, { photo: new Blob([]), extras: [new Uint8Array()], place: { latitude: 1 } })`,
      `uploadAnything(client, { body: new FormData() })`,
      `putBlob(client, { name: "x", body: new ReadableStream<Uint8Array>() })`,
    ],
    refused: [
      `uploadPhoto(client, {})`,
      `uploadPhoto(client, { photo: "path/to/file" })`,
      `uploadPhoto(client, { photo: new Blob([]), extras: new Blob([]) })`,
      `uploadPhoto(client, { photo: new Blob([]), place: "here" })`,
      `uploadAnything(client, { body: { a: 1 } })`,
      `putBlob(client, { name: "x" })`,
      `putBlob(client, { name: "x", body: 5 })`,
    ],
  },
  {
    golden: "answers",
    module: "operations/answers",
    compiling: [
      `getText(client).then((text) => text.trim())`,
      `getBytes(client).then((blob) => blob.size)`,
      `startJob(client).then((job) => job?.begunAt)`,
    ],
    refused: [
      `getText(client).then((text) => text.size)`,
      `startJob(client).then((job) => job.begunAt)`,
      `stopJobs(client).then((nothing) => nothing.id)`,
    ],
  },
  {
    golden: "answers",
    module: "operations/streams",
    compiling: [
      `(async () => { for await (const { data, event } of followEvents(client)) { data.id.trim(); event.trim(); } })()`,
      `(async () => { for await (const job of followLog(client)) job.begunAt?.getTime(); })()`,
    ],
    refused: [
      `followEvents(client).then(() => undefined)`,
      `(async () => { for await (const { data } of followTexts(client)) data.id; })()`,
    ],
  },
  {
    golden: "security",
    module: "client",
    compiling: [
      `createClient({ bearerAuthToken: () => Promise.resolve("t"), queryKey: "q" })`,
      `createClient({ clientId: "m", clientSecret: "s", scope: "a b" })`,
    ],
    refused: [
      `createClient({ bearerAuth: "t" })`,
      `createClient({ bearerAuthToken: () => 5 })`,
      `createClient({ scope: ["a"] })`,
    ],
  },
  {
    golden: "servers",
    module: "client",
    compiling: [`createClient({ protocol: "http", host: "localhost" })`],
    refused: [`createClient({ protocol: "ftp" })`, `createClient({ port: 80 })`],
  },
  {
    golden: "pages",
    module: "operations/recognised",
    compiling: [
      `byUrl(client, { limit: 5, cursor: "page=2", state: "open" }).then((things) => things[0]?.madeAt)`,
      `(async () => { for await (const letter of byPage(client, { perPage: 2 })) letter.trim(); })()`,
    ],
    refused: [`byUrl(client, { page: 2 })`, `byPage(client, { per_page: 2 })`, `byUrl(client, { limit: "5" })`],
  },
];

/** Every file, and every call as a program of its own, so that all are checked at once. */
const texts = new Map<string, string>();
for (const golden of new Set(calls.map((one) => one.golden))) {
  for (const [name, text] of Object.entries(await generateGolden(golden))) texts.set(fileOf(golden, name), text);
}
const programs = calls.map((one, index) => ({
  compiling: one.compiling.map((call, position) => programOf(one, call, `${index}-compiling-${position}`)),
  refused: one.refused.map((call, position) => programOf(one, call, `${index}-refused-${position}`)),
}));
const errors = typeErrors(
  programs.flatMap(({ compiling, refused }) => [...compiling, ...refused]),
  texts,
);

test.each(calls.map(({ golden, module }, index) => ({ golden, module, index })))(
  "calls of $golden, $module",
  ({ index }) => {
    const { compiling = [], refused = [] } = programs[index] ?? {};
    expect(compiling.flatMap(errorsIn)).toEqual([]);
    expect(refused.filter((file) => errorsIn(file).length === 0)).toEqual([]);
  },
);

function errorsIn(file: string): readonly string[] {
  return errors.filter((error) => error.startsWith(`${path.relative(".", file)}:`));
}

function fileOf(golden: string, name: string): string {
  return path.resolve("tests/golden", golden, "expected", name);
}

/** A module that makes a call; gives its path. */
function programOf({ golden, module }: (typeof calls)[number], call: string, name: string): string {
  const file = fileOf(golden, `call-${name}.ts`);
  const source = texts.get(fileOf(golden, `${module}.ts`)) ?? "";
  const names = [...new Set([...call.matchAll(/\b([a-z]\w+)\(/g)].map(([, called = ""]) => called))];
  const exported = names.filter((called) => source.includes(`export function ${called}(`));
  const client =
    module === "client" ? "" : `import type { Client } from "./client.js";\ndeclare const client: Client;\n`;
  texts.set(file, `import { ${exported.join(", ")} } from "./${module}.js";\n${client}void ${call};\n`);
  return file;
}
