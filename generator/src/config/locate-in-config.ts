import { readFile } from "node:fs/promises";
import type { Node } from "typescript";
import type { Location } from "../diagnostics.js";

/** The place of a character in a file. */
export function locateOffset(file: string, text: string, offset: number): Location {
  const before = text.slice(0, offset).split("\n");
  return { source: file, line: before.length, column: (before.at(-1) ?? "").length + 1, text };
}

/** The place of the first syntax error of a JSON file; `JSON.parse` does not tell on every version of Node. */
export async function locateJsonError(file: string, text: string): Promise<Location> {
  const { default: ts } = await import("typescript");
  return locateOffset(file, text, ts.parseConfigFileTextToJson(file, text).error?.start ?? 0);
}

/** Tells where a key is written, by its path, e.g. `["package", "name"]`. */
export type LocateKey = (path: readonly string[]) => Location;

/**
 * Reads where keys stand in a config file's nested object literals. A key that is written elsewhere is given the place
 * of its nearest parent, or the start of the file.
 */
export async function locateKeys(file: string): Promise<LocateKey> {
  const text = await readFile(file, "utf8");
  const offsets = await keyOffsets(file, text);
  return (path) => {
    const ancestry = path.map((_, index) => offsets.get(JSON.stringify(path.slice(0, path.length - index))));
    return locateOffset(file, text, ancestry.find((offset) => offset !== undefined) ?? 0);
  };
}

async function keyOffsets(file: string, text: string): Promise<ReadonlyMap<string, number>> {
  const { default: ts } = await import("typescript");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const offsets = new Map<string, number>();
  const visit = (node: Node, path: readonly string[]): void => {
    if (!ts.isPropertyAssignment(node) || !("text" in node.name))
      return ts.forEachChild(node, (child) => visit(child, path));
    const here = [...path, node.name.text];
    const id = JSON.stringify(here);
    if (!offsets.has(id)) offsets.set(id, node.name.getStart(source));
    visit(node.initializer, here);
  };
  visit(source, []);
  return offsets;
}
