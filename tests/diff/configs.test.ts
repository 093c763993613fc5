import { cp } from "node:fs/promises";
import path from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { diff, type DiffResult } from "../../generator/src/index.js";
import { compareSurfaces } from "../../generator/src/diff/compare-surfaces.js";
import { sideOf } from "../../generator/src/diff/side.js";
import { surfaceOf } from "../../generator/src/diff/surface-of.js";
import { run } from "../unit/cli-io.js";
import { folderWith, petsDocument, put, textOf } from "./scratch.js";

// Comparing loads TypeScript and its library.
jest.setTimeout(120_000);

const document = petsDocument((pet, operations) => {
  pet["born_at"] = { type: "string", format: "date-time" };
  operations["get"] = {
    ...operations["get"],
    parameters: [{ name: "with_owner", in: "query", schema: { type: "boolean" } }],
  };
});

/** What it means to go from one config to another on the same document. */
async function between(old: object, next: object): Promise<DiffResult> {
  const cwd = await folderWith({
    "pets.json": document,
    "old.json": { document: "pets.json", out: "sdk", ...old },
    "new.json": { document: "pets.json", out: "sdk", ...next },
  });
  return diff({ cwd, old: "pets.json", new: "pets.json", oldConfig: "old.json", config: "new.json" });
}

describe("two configs on one document", () => {
  test("with other property names break whoever names them", async () => {
    const { verdict, surface, changes } = await between({}, { properties: "camel" });
    expect({ verdict, surface }).toEqual({ verdict: "major", surface: "major" });
    expect(changes.map(({ code, before, after }) => [code, before, after])).toEqual([
      ["param-renamed", "with_owner?: boolean", "withOwner?: boolean"],
      ["property-renamed", "born_at?: string", "bornAt?: string"],
    ]);
  });

  test("with other dates break whoever reads one", async () => {
    const { verdict, surface, changes } = await between({}, { dates: "Date" });
    expect({ verdict, surface }).toEqual({ verdict: "major", surface: "major" });
    expect(changes.map(({ code }) => code)).toEqual(["property-date-mapping"]);
  });

  test("with another package name break every import, though no type differs", async () => {
    const named = (name: string): object => ({ package: { name, version: "1.0.0" } });
    const { verdict, surface, changes } = await between(named("pets"), named("animals"));
    expect({ verdict, surface }).toEqual({ verdict: "major", surface: "none" });
    expect(changes.map(({ code }) => code)).toEqual(["package-renamed"]);
  });

  test("with another version alone are the same", async () => {
    const versioned = (version: string): object => ({ package: { name: "pets", version } });
    expect(await between(versioned("1.0.0"), versioned("1.0.1"))).toMatchObject({ verdict: "none", changes: [] });
  });

  test("with a name of one's own for a schema break whoever imports it", async () => {
    const { verdict, changes } = await between({}, { names: { schemas: { Pet: "Animal" } } });
    expect({ verdict, codes: changes.map(({ code }) => code) }).toEqual({ verdict: "major", codes: ["model-renamed"] });
  });
});

describe("names that are kept as aliases", () => {
  test("turn renames into additions", async () => {
    const cwd = await folderWith({ "pets.json": document });
    const names = { operations: { FetchPet: "getPet" }, schemas: { Pet: "Animal" } };
    await put(cwd, "new.json", { document: "pets.json", out: "sdk", names });
    const sides = [
      await sideOf({ cwd, source: "pets.json" }),
      await sideOf({ cwd, source: "pets.json", config: "new.json" }),
    ];
    const [old, next] = sides.map(({ made }) => made && surfaceOf(made.context));
    if (!old || !next) throw new Error("both were made from a document");
    const codes = (exported: readonly string[]): readonly string[] =>
      compareSurfaces(old, next, new Set(exported)).map(({ code }) => code);
    expect(codes([])).toEqual(["operation-renamed", "model-renamed"]);
    expect(codes(["fetchPet", "Pet"])).toEqual(["operation-aliased", "model-aliased"]);
  });
});

describe("two folders with generated SDKs", () => {
  async function generated(): Promise<string> {
    const cwd = await folderWith({ "pets.json": document });
    await run(["generate", "pets.json", "--out", "old"], { cwd });
    await cp(path.join(cwd, "old"), path.join(cwd, "new"), { recursive: true });
    return cwd;
  }

  async function edited(cwd: string, file: string, from: string | RegExp, to: string): Promise<DiffResult> {
    const text = await textOf(cwd, `new/${file}`);
    if (text.replace(from, to) === text) throw new Error(`${file} does not hold ${String(from)}`);
    await put(cwd, `new/${file}`, text.replace(from, to));
    return diff({ cwd, old: "old", new: "new" });
  }

  test("are judged by the compiler alone", async () => {
    const cwd = await generated();
    expect(await diff({ cwd, old: "old", new: "new" })).toMatchObject({ verdict: "none", changes: [] });
    const { verdict, changes } = await edited(
      cwd,
      "models/pet.ts",
      "name?: string | undefined",
      "name?: number | undefined",
    );
    expect(verdict).toBe("major");
    expect(changes).toEqual([
      expect.objectContaining({
        code: "surface-broken",
        subject: "fetchPet result.name",
        before: "string | undefined",
        after: "number | undefined",
      }),
    ]);
  });

  test("differ in runtime alone without any harm, also where its classes keep things to themselves", async () => {
    const { verdict, surface, changes } = await edited(
      await generated(),
      "runtime/errors.ts",
      /$/,
      "\nconst unused = 1;\nvoid unused;\n",
    );
    expect({ verdict, surface, codes: changes.map(({ code }) => code) }).toEqual({
      verdict: "patch",
      surface: "none",
      codes: ["internals-changed"],
    });
  });

  test("differ in an option that every call takes", async () => {
    const { verdict, changes } = await edited(
      await generated(),
      "runtime/send.ts",
      "export interface RequestOptions extends Limits {",
      "export interface RequestOptions extends Limits {\n  readonly tag?: string;",
    );
    expect({ verdict, first: changes[0]?.code, subject: changes[0]?.subject }).toEqual({
      verdict: "minor",
      first: "surface-extended",
      subject: "deletePet options.tag",
    });
  });

  test("are compared with a document, too", async () => {
    const cwd = await generated();
    expect(await diff({ cwd, old: "old", new: "pets.json" })).toMatchObject({ verdict: "none", changes: [] });
  });
});
