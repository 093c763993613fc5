import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DiagnosticError, generate, type Config } from "fetchsmith";
import { parse } from "yaml";
import { reorder } from "../golden/reorder.js";
import { remembered } from "./remembered.js";
import { typeErrors } from "./type-check.js";

/** What became of one document in one mode. */
export interface Outcome {
  readonly name: string;
  readonly mode: Mode;
  readonly status: "fine" | "refused" | "crashed" | "untyped" | "unstable";
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
  /** How many types became `unknown`, and how many warnings there were. */
  readonly unknown: number;
  readonly warnings: number;
  /** How long generating and type-checking took. */
  readonly generateMs: number;
  readonly checkMs: number;
}

/** How properties are named, and with it what dates are. */
export type Mode = "preserve" | "camel";

/** A document to be tried. */
export interface Task {
  readonly name: string;
  readonly file: string;
  readonly mode: Mode;
  /** A folder of the process's own below the repository. */
  readonly work: string;
  /** Where it is written what the compiler said of an output. */
  readonly remembering: string;
}

const configs: Readonly<Record<Mode, Required<Pick<Config, "properties" | "dates">>>> = {
  preserve: { properties: "preserve", dates: "string" },
  camel: { properties: "camel", dates: "Date" },
};

/** Generates from a document, from its keys in their order and in another, and type-checks the output. */
export async function check({ name, file, mode, work, remembering }: Task): Promise<Outcome> {
  const times = { generateMs: 0, checkMs: 0 };
  const told = { unknown: 0, warnings: 0 };
  const ended = (status: Outcome["status"], problems: readonly string[]): Outcome => {
    return { name, mode, status, problems: problems.slice(0, 20), ...told, ...times };
  };
  try {
    const document = await readFile(file, "utf8");
    const first = await generated(document, mode, work);
    times.generateMs = first.ms;
    told.unknown = first.codes.filter((code) => code === "shape-unknown").length;
    told.warnings = first.warnings;
    const began = performance.now();
    const errors = await remembered(remembering, first.digests, () => typeErrors(path.join(work, "out")));
    times.checkMs = performance.now() - began;
    if (errors.length > 0) return ended("untyped", errors);
    const different = differences(first.digests, (await generated(shuffled(document), mode, work)).digests);
    return different.length > 0 ? ended("unstable", different) : ended("fine", []);
  } catch (error) {
    if (!(error instanceof DiagnosticError))
      return ended("crashed", [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    return ended(
      "refused",
      errors.map(({ code, message, location }) => `${code}: ${message} (line ${location?.line ?? 0})`),
    );
  }
}

interface Generated {
  readonly digests: ReadonlyMap<string, string>;
  readonly codes: readonly string[];
  readonly warnings: number;
  readonly ms: number;
}

async function generated(document: string, mode: Mode, work: string): Promise<Generated> {
  const out = path.join(work, "out");
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await writeFile(path.join(work, "document.json"), document);
  await writeFile(
    path.join(work, "fetchsmith.config.json"),
    JSON.stringify({ document: "document.json", out: "out", ...configs[mode] }),
  );
  const began = performance.now();
  const { diagnostics } = await generate({ cwd: work });
  const ms = performance.now() - began;
  return {
    digests: await digestsOf(out),
    codes: diagnostics.map(({ code }) => code),
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    ms,
  };
}

/** The document with the keys of its maps backwards. */
function shuffled(document: string): string {
  return JSON.stringify(reorder(parsedDocument(document), (keys) => keys.toReversed()));
}

function parsedDocument(document: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(document) as Readonly<Record<string, unknown>>;
  } catch {
    return parse(document) as Readonly<Record<string, unknown>>;
  }
}

/** The digest of each file but the manifest, which tells the digest of the document itself. */
async function digestsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const digests = new Map<string, string>();
  for (const entry of entries.filter((one) => one.isFile() && one.name !== ".fetchsmith.json")) {
    const file = path.join(entry.parentPath, entry.name);
    digests.set(
      path.relative(folder, file),
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    );
  }
  return digests;
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names]
    .filter((name) => one.get(name) !== other.get(name))
    .map((name) => `${name} depends on the order of keys`);
}
