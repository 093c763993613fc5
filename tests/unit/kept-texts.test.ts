import { mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { keptTexts } from "../../generator/src/cache/kept-texts.js";
import type { FormattedTexts } from "../../generator/src/format/formatted-texts.js";
import { pretty } from "../../generator/src/format/pretty.js";
import { run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const cache = "node_modules/.cache/fetchsmith";

// Each of these generates several times.
jest.setTimeout(120_000);

const pets = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1.0.0" },
  servers: [{ url: "https://example.com" }],
  paths: { "/pets": { get: { operationId: "listPets", responses: { 204: { description: "None." } } } } },
};

async function generated(): Promise<Readonly<Record<string, string>>> {
  await rm(folder.path("out"), { recursive: true, force: true });
  expect(await run(["generate", "api.json", "--out", "out"], { cwd: folder.path() })).toMatchObject({ exitCode: 0 });
  const names = await readdir(folder.path("out"), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, "utf8")] as const)),
  );
}

async function keptFiles(): Promise<readonly string[]> {
  const names = await readdir(folder.path(cache));
  return names.filter((name) => name.startsWith("formatted-")).map((name) => folder.path(cache, name));
}

beforeEach(async () => {
  await mkdir(folder.path("node_modules"));
  await folder.write({ "api.json": JSON.stringify(pets) });
});

describe("what is generated is the same", () => {
  test("from formatted texts that were kept, and without them", async () => {
    const first = await generated();
    expect(await keptFiles()).toHaveLength(1);
    expect(await generated()).toEqual(first);
    await rm(folder.path("node_modules/.cache"), { recursive: true });
    expect(await generated()).toEqual(first);
  });

  test.each([
    ["cut off", (file: string) => truncate(file, 500)],
    ["empty", (file: string) => writeFile(file, "")],
    ["of another kind", (file: string) => writeFile(file, "[]")],
    ["altered", async (file: string) => writeFile(file, (await readFile(file, "utf8")).replaceAll("import", "export"))],
  ])("where the kept texts are %s", async (_, spoil) => {
    const first = await generated();
    for (const file of await keptFiles()) await spoil(file);
    expect(await generated()).toEqual(first);
  });
});

test("a text that another version of prettier has formatted is not recalled", async () => {
  const texts = await keptTexts(folder.path(), folder.path("out"));
  await pretty("a.ts", "let  a", { ...texts, prettier: "0.0.1" });
  await texts.keep();
  const next = await keptTexts(folder.path(), folder.path("out"));
  const recalled: (string | undefined)[] = [];
  const spied = (prettier: string): FormattedTexts => ({
    ...next,
    prettier,
    recall: (key) => (recalled.push(next.recall(key)), recalled.at(-1)),
  });
  for (const version of ["0.0.1", next.prettier]) await pretty("a.ts", "let  a", spied(version));
  expect(recalled).toEqual(["let a;\n", undefined]);
});

test("texts that a run has not used are not kept for the next", async () => {
  const first = await keptTexts(folder.path(), folder.path("out"));
  await pretty("a.ts", "let  a", first);
  await pretty("b.ts", "let  b", first);
  await first.keep();
  const second = await keptTexts(folder.path(), folder.path("out"));
  await pretty("a.ts", "let  a", second);
  await second.keep();
  const recalled: (string | undefined)[] = [];
  const third = await keptTexts(folder.path(), folder.path("out"));
  const spied = { ...third, recall: (key: string) => (recalled.push(third.recall(key)), recalled.at(-1)) };
  for (const name of ["a", "b"]) await pretty(`${name}.ts`, `let  ${name}`, spied);
  expect(recalled).toEqual(["let a;\n", undefined]);
});
