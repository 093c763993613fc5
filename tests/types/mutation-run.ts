import path from "node:path";
import ts from "typescript";
import type { Mutant } from "./mutants.js";
import { messageOf, strictest } from "./program.js";

/**
 * Type-checks every mutant and gives those that TypeScript has nothing against.
 *
 * They are checked in rounds, each with at most one mutant in any function: all results are declared, so what is wrong in
 * the body of one function is told there and nowhere else.
 *
 * @param texts The unchanged code, by path.
 */
export function survivorsOf(mutants: readonly Mutant[], texts: ReadonlyMap<string, string>): readonly Mutant[] {
  const current = new Map(texts);
  const service = serviceOver(current);
  return rounds(mutants).flatMap((round) => {
    const files = groupBy(round, ({ file }) => file);
    for (const [file, here] of files) current.set(file, mutated(texts.get(file) ?? "", here));
    const survivors = [...files].flatMap(([file, here]) => unharmed(here, service.getSemanticDiagnostics(file)));
    for (const file of files.keys()) current.set(file, texts.get(file) ?? "");
    return survivors;
  });
}

/** What TypeScript has against unchanged code. */
export function faultsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  const service = serviceOver(texts);
  return [...texts.keys()].flatMap((file) => service.getSemanticDiagnostics(file).map(messageOf));
}

function rounds(mutants: readonly Mutant[]): readonly (readonly Mutant[])[] {
  const queues = [...groupBy(mutants, ({ file, owner }) => `${file}:${owner.start}`).values()];
  const count = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => queues.flatMap((queue) => queue[index] ?? []));
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy(mutants: readonly Mutant[], keyOf: (mutant: Mutant) => string): ReadonlyMap<string, Mutant[]> {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) groups.set(keyOf(mutant), [...(groups.get(keyOf(mutant)) ?? []), mutant]);
  return groups;
}

function mutated(text: string, mutants: readonly Mutant[]): string {
  return mutants
    .toSorted((one, other) => other.start - one.start)
    .reduce((result, { start, end, replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}

/** The mutants in whose function no diagnostic stands. */
function unharmed(mutants: readonly Mutant[], diagnostics: readonly ts.Diagnostic[]): readonly Mutant[] {
  return mutants.filter(({ owner }) => {
    const [start, end] = [moved(owner.start, mutants), moved(owner.end, mutants)];
    return !diagnostics.some((found) => (found.start ?? 0) >= start && (found.start ?? 0) < end);
  });
}

/** Where an unchanged place stands after the mutations before it. */
function moved(place: number, mutants: readonly Mutant[]): number {
  const before = mutants.filter(({ start }) => start < place);
  return before.reduce((moved, { start, end, replacement }) => moved + replacement.length - (end - start), place);
}

function serviceOver(texts: ReadonlyMap<string, string>): ts.LanguageService {
  const folders = new Set([...texts.keys()].map((file) => path.dirname(file)));
  return ts.createLanguageService({
    // What is declared is checked elsewhere; here it would only cost time.
    getCompilationSettings: () => ({
      ...strictest,
      skipLibCheck: true,
      declaration: false,
      isolatedDeclarations: false,
    }),
    getScriptFileNames: () => [...texts.keys()],
    // A text is its own version.
    getScriptVersion: (file) => texts.get(file) ?? "",
    getScriptSnapshot: (file) => {
      const text = texts.get(file) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => path.resolve("."),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: (file) => texts.get(file) ?? ts.sys.readFile(file),
    directoryExists: (folder) => folders.has(folder) || ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
  });
}
