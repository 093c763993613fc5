import type { Document, Source } from "@redocly/openapi-core";
import type { Json, Pointer } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import type { ParsedDocument } from "../read/parse.js";
import { childPointer } from "../pointer.js";
import { absoluteRef } from "./absolute-ref.js";
import type { ReferenceResolver } from "./reference-resolver.js";

/** A node of a file. */
export interface FileNode {
  readonly source: Source;
  readonly pointer: Pointer;
  readonly node: Json;
}

/** An object with a `$ref`. */
export interface Reference extends FileNode {
  readonly node: JsonObject;
  readonly ref: string;
}

/** A file of the document: the root or one that is referred to. */
export interface ReferenceFile extends FileNode {
  readonly references: readonly Reference[];
  /** Schemas with an `$anchor`, which `$ref: "#name"` leads to. */
  readonly anchors: ReadonlyMap<string, FileNode>;
}

/** Every file that a document consists of, by absolute path or URL. */
export type ReferenceFiles = ReadonlyMap<string, ReferenceFile>;

/**
 * Loads the root and every file that references lead to. What cannot be loaded is left out: reporting it is the
 * validator's work, which knows in which places a `$ref` is a reference and in which it is data.
 */
export async function referenceFiles(root: ParsedDocument, resolver: ReferenceResolver): Promise<ReferenceFiles> {
  const files = new Map<string, ReferenceFile>();
  const pending: Document[] = [root];
  for (let document = pending.pop(); document !== undefined; document = pending.pop()) {
    if (files.has(document.source.absoluteRef)) continue;
    // The resolver refuses what is not JSON.
    const file = referenceFile(document.source, document.parsed as Json);
    files.set(document.source.absoluteRef, file);
    pending.push(...(await loadTargets(file, resolver)));
  }
  return files;
}

/** The references and anchors of one file. */
export function referenceFile(source: Source, parsed: Json): ReferenceFile {
  const references: Reference[] = [];
  const anchors = new Map<string, FileNode>();
  for (const place of nodesOf(source, parsed)) {
    const { node } = place;
    const ref = member(node, "$ref");
    const anchor = member(node, "$anchor");
    if (typeof ref === "string") references.push({ ...place, ref });
    if (typeof anchor === "string") anchors.set(anchor, place);
  }
  return { source, pointer: "#", node: parsed, references, anchors };
}

/** Absolute path or URL of the file a reference leads to. */
export function targetFile({ source, ref }: Reference): string {
  const file = fileOfRef(ref);
  return file === "" ? source.absoluteRef : absoluteRef(source.absoluteRef, file);
}

/** The file part of a `$ref`; empty for a place in the same file. */
function fileOfRef(ref: string): string {
  return ref.split("#", 1)[0] ?? "";
}

async function loadTargets(file: ReferenceFile, resolver: ReferenceResolver): Promise<Document[]> {
  const names = new Set(file.references.map((reference) => fileOfRef(reference.ref)).filter((name) => name !== ""));
  const base = file.source.absoluteRef;
  const loaded = await Promise.all(
    [...names].map((name) => resolver.resolveDocument(base, name).catch(() => undefined)),
  );
  return loaded.filter((document): document is Document => document !== undefined && !(document instanceof Error));
}

/** Every object of a file, in the file's order; those that YAML aliases repeat come once. */
function* nodesOf(source: Source, root: Json): Generator<FileNode & { readonly node: JsonObject }> {
  const seen = new Set<Json>();
  const pending: [Json, Pointer][] = [[root, "#"]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, pointer] = next;
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node)) yield { source, pointer, node };
    for (const [key, child] of Object.entries(node).reverse())
      if (typeof child === "object") pending.push([child, childPointer(pointer, key)]);
  }
}
