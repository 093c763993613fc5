import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Location } from "../diagnostics.js";
import { configProblem } from "./config-problem.js";
import { locateJsonError, locateOffset } from "./locate-in-config.js";
import { plainConfig } from "./plain-config.js";

/**
 * The value that a config file exports by default, unchecked. TypeScript and JavaScript are evaluated afresh each time, by
 * jiti only where they are more than literals: what that needs takes as long to load as all else that a run does. `modules` are the packages that the file may import without having them installed.
 *
 * @throws {DiagnosticError} `config-invalid` if the file does not parse, throws, or exports nothing by default
 */
export async function readConfig(file: string, modules: Readonly<Record<string, unknown>>): Promise<unknown> {
  if (path.extname(file) === ".json") return readJson(file);
  const plain = await plainConfig(file, await configText(file));
  return plain === undefined ? evaluate(file, modules) : plain.value;
}

/** The text of a config file, the same however its lines end. */
export async function configText(file: string): Promise<string> {
  return (await readFile(file, "utf8")).replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

async function readJson(file: string): Promise<unknown> {
  const text = (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    const message = `the config is not JSON: ${messageOf(error)}`;
    throw configProblem("config-invalid", { message, location: await locateJsonError(file, text) });
  }
}

async function evaluate(file: string, modules: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(file, { fsCache: false, moduleCache: false, virtualModules: { ...modules } });
  const exported = await jiti.import<object>(file).catch(async (error: unknown) => {
    // What follows the first line are places, which the location tells better.
    const message = `the config cannot be loaded: ${messageOf(error).replace(/\s*\n[^]*/, "")}`;
    throw configProblem("config-invalid", { message, location: await locateThrown(file, error) });
  });
  // A CommonJS file exports the config itself; jiti answers that for its `default`.
  if ("default" in exported || !("__esModule" in exported)) return (exported as { default?: unknown }).default;
  const message = "the config exports nothing by default";
  const fix = "Write `export default defineConfig({ … })`.";
  throw configProblem("config-invalid", { message, fix, location: await locateStart(file) });
}

function messageOf(error: unknown): string {
  // Not `instanceof Error`: the config runs in a realm of its own.
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

async function locateStart(file: string): Promise<Location> {
  return locateOffset(file, await readFile(file, "utf8"), 0);
}

/** The first place in the config file that the error's stack (which holds syntax errors, too) tells of. */
async function locateThrown(file: string, error: unknown): Promise<Location> {
  const stack = typeof error === "object" && error !== null && "stack" in error ? String(error.stack) : "";
  const found = /^:(\d+):(\d+)/.exec(stack.slice(stack.indexOf(`${file}:`)).slice(file.length));
  const start = await locateStart(file);
  if (found === null) return start;
  const lines = start.text.split("\n");
  const line = Math.min(Number(found[1]), lines.length);
  // The parser's columns, from 0, are those of the file. The engine's are not: it runs what the file was turned into,
  // which has the same lines but no more than that.
  const isParsers = messageOf(error).startsWith("ParseError");
  const column = isParsers ? Number(found[2]) : (lines[line - 1] ?? "").search(/\S|$/);
  return { ...start, line, column: column + 1 };
}
