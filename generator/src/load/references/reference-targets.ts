import type { Json } from "../../json.js";
import { childOf, segmentsOfFragment, childPointer } from "../pointer.js";
import { targetFile, type FileNode, type Reference, type ReferenceFiles } from "./reference-files.js";

/** What a reference leads to in the end, through all further references on the way. */
export type Resolution =
  | { readonly kind: "found"; readonly target: FileNode }
  | { readonly kind: "missing" }
  | { readonly kind: "circle"; readonly circle: readonly Reference[] };

/** Follows references over a fixed set of files; nothing is followed twice. */
export class ReferenceTargets {
  readonly #files: ReferenceFiles;
  readonly #references = new Map<Json, Reference>();
  readonly #known = new Map<Reference, Resolution>();

  constructor(files: ReferenceFiles) {
    this.#files = files;
    for (const reference of this.all()) this.#references.set(reference.node, reference);
  }

  /** Every reference there is, file by file. */
  all(): readonly Reference[] {
    return [...this.#files.values()].flatMap((file) => file.references);
  }

  /** Where the `$ref` of a node leads in the end. */
  ofNode(node: Json): Resolution {
    const reference = this.#references.get(node);
    return reference === undefined ? { kind: "missing" } : this.of(reference);
  }

  /** Where a reference leads in the end. */
  of(reference: Reference): Resolution {
    return this.#follow(reference, []);
  }

  /** Where a reference leads first: a node that may be a reference itself. */
  firstOf(node: Json): FileNode | undefined {
    const resolution = this.#first(node);
    return resolution?.kind === "found" ? resolution.target : undefined;
  }

  /** Whether the `$ref` of a node leads nowhere itself, not only what it leads to. */
  isLost(node: Json): boolean {
    return this.#first(node)?.kind === "missing";
  }

  #first(node: Json): Resolution | undefined {
    const reference = this.#references.get(node);
    return reference === undefined ? undefined : this.#walk(reference, [reference]);
  }

  #follow(reference: Reference, trail: readonly Reference[]): Resolution {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const start = trail.indexOf(reference);
    if (start !== -1) return { kind: "circle", circle: trail.slice(start) };
    const first = this.#walk(reference, [...trail, reference]);
    const resolution = first.kind === "found" ? this.#end(first.target, [...trail, reference]) : first;
    this.#known.set(reference, resolution);
    return resolution;
  }

  /** The target itself unless it is a reference. */
  #end(target: FileNode, trail: readonly Reference[]): Resolution {
    const next = this.#references.get(target.node);
    return next === undefined ? { kind: "found", target } : this.#follow(next, trail);
  }

  #walk(reference: Reference, trail: readonly Reference[]): Resolution {
    const file = this.#files.get(targetFile(reference));
    const fragment = reference.ref.split("#")[1] ?? "";
    if (file === undefined) return { kind: "missing" };
    // Those to anchors have become pointers.
    if (fragment !== "" && !fragment.startsWith("/")) return { kind: "missing" };
    let resolution: Resolution = { kind: "found", target: file };
    for (const segment of segmentsOfFragment(fragment)) {
      if (resolution.kind !== "found") return resolution;
      resolution = this.#step(resolution.target, segment, trail);
    }
    return resolution;
  }

  /** A child; where the node has none and is a reference, that of what the node refers to. */
  #step(parent: FileNode, segment: string, trail: readonly Reference[]): Resolution {
    const own = childAt(parent, segment);
    if (own !== undefined) return { kind: "found", target: own };
    if (!this.#references.has(parent.node)) return { kind: "missing" };
    const referred = this.#end(parent, trail);
    if (referred.kind !== "found") return referred;
    const child = childAt(referred.target, segment);
    return child === undefined ? { kind: "missing" } : { kind: "found", target: child };
  }
}

function childAt(parent: FileNode, key: string): FileNode | undefined {
  const node = childOf(parent.node, key);
  return node === undefined ? undefined : { source: parent.source, pointer: childPointer(parent.pointer, key), node };
}
