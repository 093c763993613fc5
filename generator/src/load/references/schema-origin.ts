import path from "node:path";
import type { Source } from "@redocly/openapi-core";
import { segmentsOf } from "../pointer.js";
import { shownSource } from "../source-names.js";
import type { FileNode } from "./reference-files.js";

/** Where a schema stands. */
export type SchemaPlace = Pick<FileNode, "source" | "pointer">;

/** A place as a key that is the same on every machine: the file as seen from the root's folder, and the pointer in it. */
export function originOf({ source, pointer }: SchemaPlace, root: Source): string {
  return `schemaName ${source === root ? "" : shownSource(fileFrom(source, root))}${pointer}`;
}

/** A file as seen from the root's folder, in POSIX terms. */
export function fileFrom(source: Source, root: Source): string {
  return path.relative(path.dirname(root.absoluteRef), source.absoluteRef).split(path.sep).join("/");
}

/** What its own file calls a schema. */
export function baseName({ source, pointer }: SchemaPlace): string {
  return segmentsOf(pointer).at(-1) ?? path.parse(source.absoluteRef).name;
}
