import path from "node:path";
import type { Diagnostic } from "./diagnostics.js";
import type { Change, Found, Place } from "./diff/change.js";
import { highest, type Level } from "./diff/level.js";
import { compareFiles } from "./diff/compare-files.js";
import { compareSurfaces } from "./diff/compare-surfaces.js";
import { compareExports, type Compiled } from "./diff/compiled/compare-exports.js";
import { twoSurfaces, type Library } from "./diff/compiled/two-surfaces.js";
import { rules, type Rule } from "./diff/rules.js";
import { formatted, sideOf, type Side } from "./diff/side.js";
import { surfaceOf } from "./diff/surface-of.js";

/** What to compare. Paths are relative to `cwd`. */
export interface DiffOptions {
  /** Where the run takes place, and the config file is looked for. Default: the process's. */
  readonly cwd?: string | undefined;
  /**
   * The old document (a file, a URL, `-`, or `git:REVISION:PATH` for a file as it was then, with the config as it was then), or
   * a folder that holds a generated SDK.
   */
  readonly old: string;
  /** The new one, likewise. */
  readonly new: string;
  /** The config file for both sides. Default: the one found from `cwd` upwards, or no config at all. */
  readonly config?: string | undefined;
  /** The config file of the old side, where it has another. */
  readonly oldConfig?: string | undefined;
  /** Gives the text of standard input, or its bytes, for the document `-`. */
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
}

/** What changed for those who use an SDK. */
export interface DiffResult {
  /** The highest level of all changes: what the next version has to say. */
  readonly verdict: Level;
  /** What the compiler alone says: `none` where it is all the same to code that compiled. */
  readonly surface: Level;
  /** Highest level first, then in the order of the rules' findings. */
  readonly changes: readonly Change[];
  /** Warnings and notes on the new side. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares what two documents, two configs or two generated SDKs mean to those who use the SDK. Writes nothing.
 *
 * @throws {DiagnosticError} for anything wrong with a config or a document
 */
export async function diff(options: DiffOptions): Promise<DiffResult> {
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const { stdin, config, oldConfig = config } = options;
  const old = await sideOf({ cwd, source: options.old, config: oldConfig, stdin });
  const next = await sideOf({ cwd, source: options.new, config, stdin, standing: old.made?.names });
  // Generated files are formatted, and only formatted ones are the same to the byte.
  if ((old.made === undefined) === (next.made === undefined)) return compareSides(old, next);
  return compareSides(await formatted(old), await formatted(next));
}

/** Compares two SDKs: by rules, where it is known what they were made from, and by the compiler. */
export function compareSides(old: Side, next: Side, library: Library = new Map()): DiffResult {
  const compiled = compareExports(twoSurfaces(old.sources, next.sources, library));
  const surface = highest(compiled.findings.map(({ level }) => level));
  const found = old.made && next.made ? compareMade(old.made, next.made, compiled) : [];
  const explained = highest(found.map(({ code }) => compilerLevel(rules[code])));
  const unexplained =
    surface === explained || highest([surface, explained]) === explained ? [] : unexplainedFrom(compiled, surface);
  const said = [...found, ...unexplained];
  const all = [...said, ...compareFiles(old.files, next.files, said.length > 0)];
  const changes = all.map((one) => changeOf(one, old, next));
  return {
    verdict: highest(changes.map(({ level }) => level)),
    surface,
    changes: inOrder(distinct(changes)),
    diagnostics: next.diagnostics,
  };
}

/** What the compiler says to a change of this kind. */
export function compilerLevel(rule: Rule): Level {
  return rule.compiler ?? rule.level;
}

function compareMade(
  old: NonNullable<Side["made"]>,
  next: NonNullable<Side["made"]>,
  { exports }: Compiled,
): readonly Found[] {
  const surfaces = [old, next].map(({ context, config }) => {
    return surfaceOf({ ...context, package: config.package });
  });
  const [before, after] = surfaces;
  return before && after ? compareSurfaces(before, after, exports) : [];
}

/** What the compiler sees and no rule does. The verdict must not be lower for that. */
function unexplainedFrom({ findings }: Compiled, surface: Level): readonly Found[] {
  return findings
    .filter(({ level }) => level === surface)
    .map(({ level, ...found }): Found => {
      return { ...found, code: level === "major" ? "surface-broken" : "surface-extended" };
    });
}

function changeOf({ code, subject, at, before, after }: Found, old: Side, next: Side): Change {
  const { level, says }: Rule = rules[code];
  return { code, level, at: at && placeOf(at, old, next), before, after, subject, message: `${subject} ${says}` };
}

function placeOf(at: NonNullable<Found["at"]>, old: Side, next: Side): Place {
  const { made, revision } = at.side === "old" ? old : next;
  const location = made?.document.locate(at.pointer);
  if (location === undefined || location.text === "") return at;
  const { source, line, column } = location;
  return { ...at, source: revision === undefined ? source : `${revision}:${source}`, line, column };
}

function distinct(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const ranks: readonly Level[] = ["major", "minor", "patch"];
  return ranks.flatMap((rank) => changes.filter(({ level }) => level === rank));
}
