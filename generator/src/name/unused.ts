import type { Diagnostic } from "../diagnostics.js";
import type { Api, Operation } from "../model/model.js";
import type { NameOptions } from "./name-options.js";

/** Says which of a person's names are for something the document does not have. */
export function unusedNames(api: Api, { chosen, former = {} }: NameOptions): readonly Diagnostic[] {
  const known = {
    operations: api.operations.map(({ id }) => id),
    schemas: api.schemas.map(({ name }) => name),
    parameters: api.operations.flatMap(fieldKeys),
    resources: api.resources.map(({ collectionPath }) => collectionPath),
  };
  const kinds = ["operations", "schemas", "parameters", "resources"] as const;
  const formerOf = (kind: (typeof kinds)[number]): object => (kind === "parameters" ? {} : (former[kind] ?? {}));
  return kinds.flatMap((kind) =>
    [...new Set([...Object.keys(chosen[kind] ?? {}), ...Object.keys(formerOf(kind))])]
      .filter((key) => !known[kind].includes(key))
      .map((key) => ({
        code: "name-unused",
        severity: "warning",
        message: `names.${kind} names ${JSON.stringify(key)}, which the document does not have`,
        location: undefined,
      })),
  );
}

function fieldKeys({ id, parameters, body }: Operation): readonly string[] {
  return [...parameters, ...(body?.fields ?? [])].map(({ wireName }) => `${id}.${wireName}`);
}
