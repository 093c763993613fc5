import type { Context } from "../context.js";
import type { PackageFacts } from "../package/facts.js";

/** What the pages are made from. */
export interface DocsContext extends Context {
  readonly package: PackageFacts;
}
