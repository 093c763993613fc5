import { readFile } from "node:fs/promises";
import path from "node:path";
import { conflictSides } from "./conflict-sides.js";

/** Name of the file that says which files of an output folder are generated. */
export const manifestName = ".fetchsmith.json";

/** The names in a folder by what they are for. */
export type StandingNames = ReadonlyMap<string, string>;

/** The member of a manifest that holds names, sorted, so that two runs write the same. */
export function namesMember(names: StandingNames): { readonly names?: Readonly<Record<string, string>> } {
  if (names.size === 0) return {};
  const entries = [...names].sort(([left], [right]) => (left < right ? -1 : 1));
  return { names: Object.fromEntries(entries) };
}

/**
 * The names that were given out when a folder was generated; none where its manifest does not say. Of a manifest that git could
 * not merge, the names of both sides stand; where these disagree, ours do.
 */
export async function readStandingNames(folder: string): Promise<StandingNames> {
  const text = await readFile(path.join(folder, manifestName), "utf8").catch(() => "{}");
  const names = conflictSides(text).toReversed().flatMap(namesIn);
  return new Map(names.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

function namesIn(text: string): readonly [string, unknown][] {
  try {
    const manifest = JSON.parse(text) as { readonly names?: unknown } | null;
    const names = manifest?.names;
    return typeof names === "object" && names !== null ? Object.entries(names) : [];
  } catch {
    return []; // writing refuses a manifest that is broken
  }
}
