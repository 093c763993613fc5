import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { conflictSides } from "./conflict-sides.js";
import { isPortable, type OutputFile } from "./output-file.js";
import { refusal } from "./refusal.js";
import { manifestName, namesMember, type StandingNames } from "./standing-names.js";
import { unlessMissing } from "./system-error.js";

export { manifestName };

/** What a manifest says of a folder. */
export interface Manifest {
  /**
   * SHA-256 of every generated file's content in hexadecimal, by path; several where git could not merge two manifests, and
   * either may be what stands there. Only these files are ever overwritten or deleted.
   */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** What the files were made from and by; the same on every machine. */
export interface ManifestFacts {
  /** Name and version of the generator. */
  readonly generator: string;
  /** SHA-256 of the text of everything that was read, by its path as seen from the output folder, or its URL. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The names given out in the files, by what they are for. */
  readonly names: StandingNames;
}

/** The manifest of these files, as a file of its own. Version 1 had `files` alone, and no version. */
export function manifestOf(files: readonly OutputFile[], { generator, inputs, names }: ManifestFacts): OutputFile {
  const hashes = new Map(files.map((file) => [file.path, hashOfFile(file)]));
  const value = { version: 2, generator, inputs: sorted(inputs), files: sorted(hashes), ...namesMember(names) };
  return { path: manifestName, text: `${JSON.stringify(value, undefined, 2)}\n` };
}

/**
 * The manifest of a folder, or undefined if there is none.
 *
 * @throws {DiagnosticError} `output-foreign` if it cannot be understood, so that nothing is known to be ours
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = path.join(folder, manifestName);
  const text = await unlessMissing(readFile(file, "utf8"));
  if (text === undefined) return undefined;
  const sides = conflictSides(text).map(parseManifest);
  const sound = sides.filter((side) => side !== undefined);
  if (sound.length === sides.length) return { files: together(sound) };
  const fix =
    sides.length > 1
      ? `Take one side (\`git checkout --ours -- ${file}\`), and run again: what the other side generated is overwritten by \`--force\`.`
      : `Restore ${manifestName} from version control, or delete the whole folder, and run again.`;
  throw refusal("output-foreign", `${file} is broken, so it cannot say which files are generated`, fix);
}

const hashes = new WeakMap<OutputFile, string>();

/** SHA-256 of a file's content in hexadecimal, made once for each. */
export function hashOfFile(file: OutputFile): string {
  const hash = hashes.get(file) ?? hashOf(file.text);
  hashes.set(file, hash);
  return hash;
}

/** SHA-256 in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function sorted(hashes: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...hashes].sort(([left], [right]) => (left < right ? -1 : 1)));
}

function together(sides: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(sides.flatMap((side) => [...side.keys()]));
  return new Map([...paths].map((name) => [name, sides.flatMap((side) => side.get(name) ?? [])]));
}

function parseManifest(text: string): ReadonlyMap<string, string> | undefined {
  const parsed = parseJson(text);
  if (typeof parsed !== "object" || parsed === null || !("files" in parsed)) return undefined;
  const { files } = parsed;
  if (typeof files !== "object" || files === null || Array.isArray(files)) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(files);
  // A path that leads elsewhere would have files deleted that are not ours.
  const sound = (entry: readonly [string, unknown]): entry is readonly [string, string] =>
    isPortable(entry[0]) && entry[0] !== manifestName && typeof entry[1] === "string" && /^[\da-f]{64}$/.test(entry[1]);
  return entries.every(sound) ? new Map(entries) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
