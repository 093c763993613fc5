import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { useTemporaryFolder } from "../unit/temporary-folder.js";
import { generate } from "../../generator/src/index.js";
import { filesIn, generateSdk, goldenFolder, type Files } from "./golden.js";
import { reorder, type Order } from "./reorder.js";

const folder = useTemporaryFolder();

const orders: readonly (readonly [string, Order])[] = [
  ["backwards", (keys) => keys.toReversed()],
  ["from the middle on", (keys) => [...keys.slice(keys.length / 2), ...keys.slice(0, keys.length / 2)]],
];

describe.each(["petstore-camel", "collisions", "lists"])("%s", (golden) => {
  test("gives the same bytes twice", async () => {
    expect(await generateFrom(golden, await documentOf(golden))).toEqual(await asWritten(golden));
  });

  test.each(orders)("gives the same bytes with the keys of its maps %s", async (_, order) => {
    const text = await documentOf(golden);
    const shuffled = stringify(reorder(parse(text) as Record<string, unknown>, order));
    expect(shuffled).not.toBe(stringify(parse(text)));
    expect(await generateFrom(golden, shuffled)).toEqual(await asWritten(golden));
  });

  test("gives the same bytes written as JSON", async () => {
    const json = JSON.stringify(parse(await documentOf(golden)));
    expect(await generateFrom(golden, json)).toEqual(await asWritten(golden));
  });
});

test("time zone and language of the machine make no difference", async () => {
  const elsewhere = await generateElsewhere({ TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" });
  expect(elsewhere).toEqual(await generateSdk());
}, 60_000);

async function documentOf(golden: string): Promise<string> {
  const config = JSON.parse(await readFile(path.join(goldenFolder(golden), "fetchsmith.config.json"), "utf8")) as {
    readonly document: string;
  };
  return readFile(path.join(goldenFolder(golden), config.document), "utf8");
}

const firstRuns = new Map<string, Promise<Files>>();

/** What the document of a golden gives as it is. */
async function asWritten(golden: string): Promise<Files> {
  const first = firstRuns.get(golden) ?? generateFrom(golden, await documentOf(golden));
  firstRuns.set(golden, first);
  return first;
}

/** What a document gives with the config of a golden. */
async function generateFrom(golden: string, document: string): Promise<Files> {
  const config = path.join(goldenFolder(golden), "fetchsmith.config.json");
  await folder.write({ "document.yaml": document });
  const { out } = await generate({ cwd: folder.path(), config, document: "document.yaml", out: "out", force: true });
  return withoutInputs(await filesIn(out));
}

/** The manifest tells another text of the document from the first, as it should; everything else is compared. */
function withoutInputs(files: Files): Files {
  const manifest = JSON.parse(files[".fetchsmith.json"] ?? "") as object;
  return { ...files, ".fetchsmith.json": JSON.stringify({ ...manifest, inputs: undefined }) };
}

/** What this repository's config gives in a process of its own, which runs the generator from its sources. */
async function generateElsewhere(env: Readonly<Record<string, string>>): Promise<Files> {
  const inputs = ["fetchsmith.config.ts", "spec/participants.yaml"];
  const texts = await Promise.all(inputs.map((file) => readFile(file, "utf8")));
  await folder.write(Object.fromEntries(inputs.map((file, index) => [file, texts[index] ?? ""])));
  const jiti = pathToFileURL(createRequire(import.meta.url).resolve("jiti"));
  const source = path.resolve("generator/src/index.ts");
  const program = `
    const { createJiti } = (await import(${JSON.stringify(jiti.href)})).default;
    const { generate } = await createJiti(${JSON.stringify(source)}).import(${JSON.stringify(source)});
    await generate();`;
  const options = { cwd: folder.path(), env: { ...process.env, ...env } };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], options);
  return filesIn(folder.path("generated"));
}
