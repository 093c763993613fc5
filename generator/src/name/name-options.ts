import type { NamesConfig } from "../config/definition.js";

/** How names are made. */
export interface NameOptions {
  /** Property names in models and params: as in the document, or re-cased. */
  readonly properties: "camel" | "preserve";
  /** The names a person chose. */
  readonly chosen: NamesConfig;
}
