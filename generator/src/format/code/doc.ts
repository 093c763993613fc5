/** Text, and where it may be broken, in the terms of prettier's printer. */
export type Doc = string | readonly Doc[] | Command;

export type Command =
  | { readonly kind: "line"; readonly flat: " " | ""; readonly isHard: boolean; readonly keepsSpaces?: true }
  | { readonly kind: "indent"; readonly contents: Doc; readonly hasBreak: boolean }
  /** Indented where that group is broken. */
  | { readonly kind: "indentIfBreak"; readonly contents: Doc; readonly of: Group; readonly hasBreak: boolean }
  | { readonly kind: "ifBreak"; readonly broken: Doc; readonly flat: Doc; readonly hasBreak: boolean }
  /** A list of texts, as many in a line as fit into it. */
  | { readonly kind: "fill"; readonly items: readonly string[] }
  | Group;

/** In a line if it fits into it. */
export interface Group {
  readonly kind: "group";
  readonly contents: Doc;
  /** Other ways, each for where those before do not fit; the last for where none does. */
  readonly others: readonly Doc[];
  /** Whether it holds what cannot stand in a line. */
  readonly hasBreak: boolean;
}

/** A space, or the end of the line. */
export const line: Doc = { kind: "line", flat: " ", isHard: false };
/** Nothing, or the end of the line. */
export const softline: Doc = { kind: "line", flat: "", isHard: false };
/** The end of the line, which ends it in all groups that it stands in. */
export const hardline: Doc = { kind: "line", flat: "", isHard: true };

/** The same after spaces that stay. */
export const hardlineAfterSpaces: Doc = { kind: "line", flat: "", isHard: true, keepsSpaces: true };
/** Nothing, which breaks all groups that it stands in. */
export const breakParent: Doc = { kind: "ifBreak", broken: "", flat: "", hasBreak: true };

/** One level further in, where it is broken. */
export function indent(contents: Doc): Doc {
  return { kind: "indent", contents, hasBreak: hasBreak(contents) };
}

/** The same as far as a group is broken that stands before it. */
export function indentIfBreak(contents: Doc, of: Group): Doc {
  return { kind: "indentIfBreak", contents, of, hasBreak: hasBreak(contents) };
}

/** In a line if it fits into it, else broken wherever it may be, but for the groups within. */
export function group(contents: Doc, isBroken = false): Group {
  return { kind: "group", contents, others: [], hasBreak: isBroken || hasBreak(contents) };
}

/** The first of these ways that fits, else the last. */
export function conditionalGroup([contents = "", ...others]: readonly Doc[]): Group {
  return { kind: "group", contents, others, hasBreak: false };
}

/** One where the group around it is broken, and another where it is not. */
export function ifBreak(broken: Doc, flat: Doc = ""): Doc {
  return { kind: "ifBreak", broken, flat, hasBreak: hasBreak(broken) || hasBreak(flat) };
}

/** Texts with commas between them, and after them where the group around them is broken: as many in a line as fit into it. */
export function fill(items: readonly string[]): Doc {
  return { kind: "fill", items };
}

/** All of them, with something between. */
export function join(between: Doc, docs: readonly Doc[]): Doc {
  return docs.map((doc, at) => (at === 0 ? doc : [between, doc]));
}

/** Whether something in it cannot stand in a line. */
export function hasBreak(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(hasBreak);
  if (doc.kind === "line") return doc.isHard;
  return doc.kind !== "fill" && doc.hasBreak;
}

/** Whether it has a place where it may be broken. */
export function canBreak(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(canBreak);
  if (doc.kind === "line" || doc.kind === "fill") return true;
  return doc.kind === "ifBreak" ? canBreak(doc.broken) || canBreak(doc.flat) : canBreak(doc.contents);
}

/** All of it in a line. */
export function flat(doc: Doc): string {
  if (typeof doc === "string") return doc;
  if (isList(doc)) return doc.map(flat).join("");
  if (doc.kind === "fill") return doc.items.join(", ");
  return doc.kind === "line" || doc.kind === "ifBreak" ? flat(doc.flat) : flat(doc.contents);
}

export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
