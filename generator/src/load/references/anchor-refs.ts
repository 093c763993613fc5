import type { Pointer } from "../../json.js";
import type { ReferenceFile, ReferenceFiles, Reference } from "./reference-files.js";
import { targetFile } from "./reference-files.js";

/**
 * Writes a pointer in place of each `$ref` to an `$anchor`, into the files themselves. Policy: Redocly finds an anchor only in
 * the part of a file that it happens to be in when it meets the reference.
 */
export function withPointersToAnchors(files: ReferenceFiles): ReferenceFiles {
  return new Map([...files].map(([name, file]) => [name, pointing(file, files)]));
}

function pointing(file: ReferenceFile, files: ReferenceFiles): ReferenceFile {
  if (file.references.every(({ ref }) => anchorOf(ref) === "")) return file;
  return { ...file, references: file.references.map((reference) => withPointer(reference, files)) };
}

function withPointer(reference: Reference, files: ReferenceFiles): Reference {
  const anchored = files.get(targetFile(reference))?.anchors.get(anchorOf(reference.ref));
  return anchored === undefined ? reference : leadingTo(reference, anchored.pointer);
}

/** A reference to another place of the same file, into which it is written. */
export function leadingTo(reference: Reference, pointer: Pointer): Reference {
  const [target = ""] = reference.ref.split("#", 1);
  const ref = target + pointer.slice(0, 1) + encoded(pointer.slice(1));
  Reflect.set(reference.node, "$ref", ref);
  return { ...reference, ref };
}

/** The name in a `$ref` such as `#name` or `file.yaml#name`; empty where there is none. */
function anchorOf(ref: string): string {
  const [, fragment = ""] = ref.split("#");
  return fragment.startsWith("/") ? "" : fragment;
}

/** A pointer as a URI holds it. */
function encoded(pointer: Pointer): string {
  return pointer.replaceAll("%", "%25").replaceAll("#", "%23");
}
