import path from "node:path";
import { decoded } from "../pointer.js";

/** Absolute path or URL of what the file part of a `$ref` names, which is percent-encoded as a part of a URI (RFC 3986 §2.1). */
export function absoluteRef(base: string, file: string): string {
  if (/^(?:https?:|file:)\/\/|^data:/.test(file)) return file; // as Redocly calls it
  return URL.canParse(file, base) ? new URL(file, base).href : path.resolve(path.dirname(base), decoded(file));
}
