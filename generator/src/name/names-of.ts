import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api } from "../model/model.js";
import { collisionDiagnostics } from "./collisions.js";
import { nameExports } from "./exports.js";
import { nameModules } from "./modules.js";
import type { NameOptions } from "./name-options.js";
import type { Names } from "./names.js";
import { nameOperations } from "./operations.js";
import { nameProperties } from "./properties.js";
import type { Refusal } from "./refusals.js";
import { nameResources } from "./resources.js";
import { unusedNames } from "./unused.js";

/** The names of an API, and what is to be said about them. */
export interface Named {
  readonly names: Names;
  readonly diagnostics: readonly Diagnostic[];
  /** A person's choices that cannot be kept: with any of these, nothing can be generated. */
  readonly refusals: readonly Refusal[];
}

/**
 * Decides every identifier and file name. A name depends on what it names and on the person's choices; only a collision makes
 * it depend on others, and that is reported.
 */
export function namesOf(api: Api, document: Document, options: NameOptions): Named {
  const exported = nameExports(api, options.chosen, document);
  const modules = nameModules(api, exported.names);
  const properties = nameProperties(api, options.properties, [...exported.names.values()]);
  const operations = nameOperations(api, exported.names, options);
  const collisions = collisionDiagnostics(operations.collisions, document);
  return {
    names: {
      operations: operations.names,
      schemas: modules.schemas,
      resources: nameResources(api, exported.names, modules),
      properties: properties.names,
      tags: modules.tags,
      parsers: properties.parsers,
    },
    diagnostics: [...exported.diagnostics, ...collisions, ...unusedNames(api, options.chosen)],
    refusals: operations.refusals,
  };
}
