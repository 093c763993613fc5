import type { Config, NodeType } from "@redocly/openapi-core";
import type { ReferenceResolver } from "./references/reference-resolver.js";

/** What Redocly works with. */
export interface Redocly {
  readonly config: Config;
  readonly types: Record<string, NodeType>;
  readonly resolver: ReferenceResolver;
}
