import type { Location } from "../diagnostics.js";
import type { Json, Pointer } from "../json.js";

/** A bundled, validated, normalised OpenAPI 3.x document: every `$ref` in it is internal (`#/…`) and resolves. */
export interface Document {
  /** The document's root as plain JSON. */
  readonly root: Readonly<Record<string, Json>>;
  /** The file as the user gave it, or its URL without credentials and query, or `<stdin>`. */
  readonly source: string;
  /** The names that loading gave out, which are to be kept the next time; by what they are for. */
  readonly given: ReadonlyMap<string, string>;
  /** Where a node of the bundled document stands in the user's files; the nearest known ancestor if it has no place of its own. */
  locate(pointer: Pointer): Location | undefined;
}
