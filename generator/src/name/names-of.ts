import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api } from "../model/model.js";
import { nameAliases } from "./aliases.js";
import type { Reason } from "./claims.js";
import { collisionDiagnostics } from "./collisions.js";
import { nameClientOptions } from "./client-options.js";
import { nameExports } from "./exports.js";
import { nameModules } from "./modules.js";
import type { GivenNames, NameOptions } from "./name-options.js";
import type { Names } from "./names.js";
import { nameOperations } from "./operations.js";
import { nameProperties } from "./properties.js";
import type { Refusal } from "./refusals.js";
import { givenMethods, nameResources } from "./resources.js";
import { unusedNames } from "./unused.js";
import { nameValues } from "./value-names.js";

/** The names of an API, and what is to be said about them. */
export interface Named {
  readonly names: Names;
  readonly diagnostics: readonly Diagnostic[];
  /** A person's choices that cannot be kept: with any of these, nothing can be generated. */
  readonly refusals: readonly Refusal[];
  /** Every name that was given out, for the next time. */
  readonly given: GivenNames;
  /** Why the exported things have their names, by the keys of their claims. */
  readonly reasons: ReadonlyMap<string, Reason>;
}

/**
 * Decides every identifier and file name. A name depends on what it names and on the person's choices; only a collision makes
 * it depend on others, and that is reported. What has a name keeps it: newcomers yield.
 */
export function namesOf(api: Api, document: Document, options: NameOptions): Named {
  const properties = nameProperties(api, options);
  const exported = nameExports(api, [...properties.parsers.values()], document, options);
  const aliases = nameAliases(api, exported.names, options);
  const modules = nameModules(api, exported.names, aliases.names, options);
  const operations = nameOperations(api, exported.names, options);
  const resources = nameResources(api, exported.names, modules, options);
  const clientOptions = nameClientOptions(api, options);
  const values = nameValues(api, document);
  const collisions = collisionDiagnostics(operations.collisions, document);
  return {
    names: {
      operations: operations.names,
      schemas: modules.schemas,
      resources,
      properties: properties.names,
      tags: modules.tags,
      parsers: new Map([...properties.parsers].map(([name, { key }]) => [name, exported.names.get(key) ?? name])),
      schemes: clientOptions.schemes,
      variables: clientOptions.variables,
      values: values.names,
      aliases: aliases.names,
    },
    diagnostics: [...exported.diagnostics, ...collisions, ...values.diagnostics, ...unusedNames(api, options)],
    refusals: [...operations.refusals, ...aliases.refusals],
    given: new Map(
      [
        document.given,
        exported.names,
        modules.given,
        properties.given,
        operations.given,
        givenMethods(resources),
        clientOptions.given,
      ].flatMap((part) => [...part]),
    ),
    reasons: exported.reasons,
  };
}
