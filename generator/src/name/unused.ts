import type { NamesConfig } from "../config/definition.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api, Operation } from "../model/model.js";

/** Says which of a person's names are for something the document does not have. */
export function unusedNames(api: Api, chosen: NamesConfig): readonly Diagnostic[] {
  const known = {
    operations: api.operations.map(({ id }) => id),
    schemas: api.schemas.map(({ name }) => name),
    parameters: api.operations.flatMap(fieldKeys),
    resources: api.resources.map(({ collectionPath }) => collectionPath),
  };
  const kinds = ["operations", "schemas", "parameters", "resources"] as const;
  return kinds.flatMap((kind) =>
    Object.keys(chosen[kind] ?? {})
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
