import { manifestName } from "./write/manifest.js";
import type { OutputState } from "./write/sync-output.js";

/**
 * Where in the document what differs in each file comes from, `file:line:column` by path: the place of the declaration, or
 * of the section of a page, that the first difference is in. Files that stand for no one place have none.
 */
export function driftPlaces(
  { all, changes, standing }: Pick<OutputState, "all" | "changes" | "standing">,
  { placeOf }: { readonly placeOf: (name: string) => string | undefined },
): Readonly<Record<string, string>> {
  const drifted = new Set([...changes.created, ...changes.changed]);
  const places = all.flatMap(({ path, text }) => {
    if (!drifted.has(path) || path === manifestName) return [];
    const former = standing.get(path);
    const place = placeOfDifference(text, Buffer.isBuffer(former) ? former.toString("utf8") : "", placeOf);
    return place === undefined ? [] : [[path, place] as const];
  });
  return Object.fromEntries(places);
}

function placeOfDifference(
  text: string,
  former: string,
  placeOf: (name: string) => string | undefined,
): string | undefined {
  const lines = text.split("\n");
  const formerLines = former.split("\n");
  const first = lines.findIndex((line, index) => line !== formerLines[index]);
  const before = lines.slice(0, first + 1).reverse();
  const behind = lines.slice(first + 1);
  // The text about a declaration stands above it.
  const isAbout = /^(?:\/\*\*| \*)/.test(lines[first] ?? "");
  const search = isAbout ? [...behind, ...before] : [...before, ...behind];
  for (const line of search) {
    const place = namesDeclared(line)
      .map(placeOf)
      .find((found) => found !== undefined);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The words of a line that declares something, or is the heading of a section. */
function namesDeclared(line: string): readonly string[] {
  return /^(?:export |#)/.test(line) ? (line.match(/[\p{ID_Continue}$]+/gu) ?? []) : [];
}
