import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { compareSides, compilerLevel, type DiffResult } from "../../generator/src/diff.js";
import { highest, type Level } from "../../generator/src/diff/level.js";
import type { Library } from "../../generator/src/diff/compiled/two-surfaces.js";
import { rules, type RuleCode } from "../../generator/src/diff/rules.js";
import { sideOf, type Side } from "../../generator/src/diff/side.js";
import { Caller } from "./caller.js";
import type { Tree } from "./edit.js";
import type { Mutation } from "./mutation.js";
import { petMutations, unionDocument, unionMutations } from "./mutations-others.js";
import { participantMutations } from "./mutations-participants.js";

/**
 * The proof that the rules and the compiler agree: one change at a time is made to a document, and both must call it what the
 * table says. Where code of a caller is given, it is compiled against both SDKs, too, so that the table itself is checked.
 */

const config = { properties: "camel", dates: "Date", out: "sdk" };
const suites: readonly (readonly [name: string, document: () => Promise<string>, mutations: readonly Mutation[]])[] = [
  ["participants", () => readFile("spec/participants.yaml", "utf8"), participantMutations],
  ["pets", () => readFile("tests/golden/petstore-json/document.yaml", "utf8"), petMutations],
  ["shapes", () => Promise.resolve(unionDocument), unionMutations],
];
const library: Library = new Map();
const caller = new Caller();
const rows: string[] = [];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-diff-"));
  await writeFile(
    path.join(folder, "fetchsmith.config.json"),
    JSON.stringify({ ...config, document: "document.json" }),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  process.stdout.write(`${["verdict  compiler  codes and change", ...rows].join("\n")}\n`);
});

test("there are at least 60 mutations", () => {
  expect(suites.flatMap(([, , mutations]) => mutations).length).toBeGreaterThanOrEqual(60);
});

test("every rule is applied by one, but for those that other tests are for", () => {
  const applied = suites.flatMap(([, , mutations]) => mutations.flatMap(({ codes }) => codes));
  const missing = Object.keys(rules).filter((code) => !applied.some((one) => one === code));
  expect(missing.sort()).toEqual(elsewhere);
});

/** Rules that need two configs, aliases or generated folders: `configs.test.ts` and `folders.test.ts` are for them. */
const elsewhere: readonly string[] = [
  "model-aliased",
  "operation-aliased",
  "package-renamed",
  "param-renamed",
  "property-renamed",
  "resource-aliased",
  "resource-renamed",
  "surface-broken",
  "surface-extended",
];

describe.each(suites)("%s", (name, document, mutations) => {
  let root: Tree;
  let old: Side;

  beforeAll(async () => {
    root = parse(await document()) as Tree;
    old = await sideFor(root);
  });

  test.each(mutations)(
    "$title: $verdict",
    async ({ title, edit, verdict, compiler = verdict, codes, breaks, gains }) => {
      const changed = structuredClone(root);
      edit(changed);
      const next = await sideFor(changed);
      const result = compareSides(old, next, library);
      rows.push(
        `${verdict.padEnd(9)}${compiler.padEnd(10)}${codes.join(" ") || "-"}\n${" ".repeat(19)}${name}: ${title}`,
      );
      expect(judged(result)).toEqual({ verdict, compiler, rules: compiler, codes: expect.arrayContaining([...codes]) });
      const back = judged(compareSides(next, old, library));
      expect({ ...back, rules: back.compiler }).toEqual(back);
      if (breaks !== undefined) expect(compiled(breaks, old, next)).toEqual({ old: "compiles", new: "does not" });
      if (gains !== undefined) expect(compiled(gains, old, next)).toEqual({ old: "does not", new: "compiles" });
    },
  );
});

async function sideFor(document: Tree): Promise<Side> {
  await writeFile(path.join(folder, "document.json"), JSON.stringify(document));
  return sideOf({ cwd: folder, source: "document.json" });
}

interface Judged {
  readonly verdict: Level;
  readonly compiler: Level;
  readonly rules: Level;
  readonly codes: readonly RuleCode[];
}

/** What is said, and what the rules that say it expect of the compiler. */
function judged({ verdict, surface, changes }: DiffResult): Judged {
  const codes = changes.map(({ code }) => code);
  const known = codes.filter((code) => code !== "surface-broken" && code !== "surface-extended");
  return { verdict, compiler: surface, rules: highest(known.map((code) => compilerLevel(rules[code]))), codes };
}

function compiled(code: string, old: Side, next: Side): object {
  const told = (side: Side): string => (caller.faultsOf(code, side.sources).length === 0 ? "compiles" : "does not");
  return { old: told(old), new: told(next) };
}
