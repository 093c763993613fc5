/** The code in the SDK's docs: it compiles, and its programs run on the SDK's fake of the API. */
import { rm, writeFile } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { parse } from "yaml";
import { installSdk, newFolder, pack, root } from "./packed.js";
import { run, type Ended } from "./run-program.js";
import { compile, onNode } from "./type-check.js";

interface Block {
  /** The page and the line on which the block begins. */
  readonly place: string;
  readonly file: string;
  readonly text: string;
}

const generated = path.join(root, "generated");
const pages = ["README.md", ...readdirSync(path.join(generated, "docs")).map((name) => `docs/${name}`)];
const blocks = pages.flatMap((page) => blocksOf(page, readFileSync(path.join(generated, page), "utf8")));
/** The others are types and values only: nothing is left of their imports when they run. */
const programs = blocks.filter(({ text }) => /^import (?!type\b)/m.test(text));

function blocksOf(page: string, markdown: string): Block[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => {
    const place = `${page}:${markdown.slice(0, match.index).split("\n").length}`;
    return { place, file: `${place.replaceAll(/\W+/g, "-")}.ts`, text: match[1] ?? "" };
  });
}

const toLoopback = new URL("to-loopback.mjs", import.meta.url).href;

let folder: string;
let app: string;
let problems: readonly string[];

beforeAll(async () => {
  folder = await newFolder();
  app = path.join(folder, "app");
  await installSdk(await pack("generated", folder), app);
  await writeFile(path.join(app, "package.json"), '{ "type": "module" }');
  for (const { file, text } of blocks) await writeFile(path.join(app, file), text);
  const files = blocks.map(({ file }) => path.join(app, file));
  problems = compile(files, { ...onNode, module: ts.ModuleKind.NodeNext, verbatimModuleSyntax: true });
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

interface Item {
  readonly sid: string;
  readonly identity: string | null;
}

/** The participants in the document's examples, by SID. */
const items = new Map<string, Item>();
collectItems(parse(readFileSync(path.join(root, "spec", "participants.yaml"), "utf8")));

function collectItems(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  if ("sid" in node && "messaging_binding" in node) items.set((node as unknown as Item).sid, node as unknown as Item);
  else for (const member of Object.values(node)) collectItems(member);
}

/** Those that a program takes for granted. Where it creates one, the name it gives is still free. */
function itemsFor(text: string): readonly Item[] {
  const creates = /create(Service|\()/.test(text);
  const named = [...items.values()].filter(
    ({ sid, identity }) => text.includes(sid) || (!creates && text.includes(`"${identity ?? ""}"`)),
  );
  return creates ? named.map((item) => ({ ...item, identity: null })) : named;
}

function runBlock({ file, text }: Block): Promise<Ended> {
  const env = {
    PATH: process.env["PATH"],
    TWILIO_ACCOUNT_SID: "AC792812df69a07802e07c764dcceec086",
    TWILIO_AUTH_TOKEN: "secret",
    FAKE_ITEMS: JSON.stringify(itemsFor(text)),
  };
  const program = path.join(app, file.replace(/\.ts$/, ".js"));
  return run(process.execPath, ["--import", toLoopback, program], { cwd: app, env });
}

describe("the code in the docs", () => {
  test("is there on every page", () => {
    expect([...new Set(blocks.map(({ place }) => place.split(":")[0]))]).toEqual(pages);
  });

  test("compiles under the strictest flags", () => {
    expect(problems).toEqual([]);
  });

  test.each(programs)("runs: $place", async (block) => {
    expect(await runBlock(block)).toMatchObject({ code: 0, stderr: "" });
  });
});
