import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import { renamed, wireNames, type Mutant } from "./mutants.js";
import { faultsOf, survivorsOf } from "./mutation-run.js";

/**
 * The proof that generated code and the document agree: whatever wire name is changed in it, it no longer compiles. Two things
 * are left to the wire tests: servers and credentials, of which the wire types say nothing, and the HTTP method, which they
 * tell apart only where requests or answers differ.
 */

/** The SDK of this repository, and the goldens, which stand for other documents. */
const sdk = "generated/src";
const goldens = ["petstore-json", "petstore-camel", "forms", "collisions", "lists", "bare"];
const folders = [sdk, ...goldens.map((golden) => `tests/golden/${golden}/expected`)];

/** Texts that equal a wire name but are none, by what they are for. */
const exempt: Readonly<Record<string, string>> = {
  "argument 0 of segment": "the param's own name, for the message of an error",
  "argument 0 of dateTime": "the param's own name, for the message of an error",
  "argument 0 of exactDateTime": "the param's own name, for the message of an error",
  "argument 0 of given": "the param's own name, for the message of an error",
  "argument 0 of jsonText": "the param's own name, for the message of an error",
  "argument 0 of parseJson": "the property's own name, for the message of an error",
  "argument 0 of fitting": "the property's own name, for the message of an error",
  "id in argument 1 of send": "the operation's id, for errors; it is never sent",
  "argument 1 of json": "a media type; openapi-fetch takes any, so the golden and the wire tests see to it",
};

const texts = new Map((await Promise.all(folders.map(textsOf))).flat());
const sources = [...texts].map(([file, text]) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
const ofOperations = sources.filter(({ fileName }) => /\/(operations|models|resources)\/[^/]+$/.test(fileName));

test("the code is right before it is changed", () => {
  expect(faultsOf(texts)).toEqual([]);
});

const inSdk = ofOperations.filter(isSdk).flatMap(renamedIn);
const inGoldens = ofOperations.filter((source) => !isSdk(source)).flatMap(renamedIn);

test("there are enough names to prove something", () => {
  expect(inSdk.length).toBeGreaterThan(60);
  expect(inGoldens.length).toBeGreaterThan(300);
});

test(`no renamed wire name in the SDK compiles (${inSdk.length} mutants)`, () => {
  expect(placesOf(survivorsOf(inSdk, texts))).toEqual([]);
}, 60_000);

test(`no renamed wire name in the goldens compiles (${inGoldens.length} mutants)`, () => {
  expect(placesOf(survivorsOf(inGoldens, texts))).toEqual([]);
}, 60_000);

function isSdk({ fileName }: ts.SourceFile): boolean {
  return fileName.startsWith(path.resolve(sdk));
}

function renamedIn(source: ts.SourceFile): readonly Mutant[] {
  const schema = sources.find(({ fileName }) => fileName === path.resolve(source.fileName, "../../schema.ts"));
  if (schema === undefined) throw new Error(`no wire types for ${source.fileName}`);
  return renamed(source, wireNames(schema), (context) => Object.hasOwn(exempt, context));
}

function placesOf(mutants: readonly Mutant[]): readonly string[] {
  return mutants.map(({ place }) => path.relative(".", place));
}

/** The TypeScript of a folder by absolute path. The goldens stand without their runtime, which is the generator's own. */
async function textsOf(folder: string): Promise<(readonly [string, string])[]> {
  const own = await namesIn(folder);
  const runtime = folder === sdk ? [] : await namesIn("generator/src/runtime");
  const read = async (file: string, from: string) => [path.resolve(file), await readFile(from, "utf8")] as const;
  return Promise.all([
    ...own.map((name) => read(path.join(folder, name), path.join(folder, name))),
    ...runtime.map((name) => read(path.join(folder, "runtime", name), path.join("generator/src/runtime", name))),
  ]);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".ts")).sort();
}
