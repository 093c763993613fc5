import type { Api, Operation, Schema, SecurityScheme } from "../model/model.js";
import type { Names } from "../name/names.js";

/** What emitters ask of the whole document for each of its parts, found once: each time would be quadratic. */
export interface Lookup {
  /** The named schemas, by name. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** The operations, by id. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The security schemes that operations ask for. */
  readonly usedSchemes: readonly SecurityScheme[];
  /** The names of the operations' functions. */
  readonly functions: ReadonlySet<string>;
  /** What most operations ask for. */
  readonly usualSecurity: Operation["security"];
}

/** Finds what emitters look up. */
export function lookupOf(api: Api, { schemes, operations }: Pick<Names, "schemes" | "operations">): Lookup {
  const asked = new Set(api.operations.flatMap(({ security }) => security.flat()));
  return {
    schemas: new Map(api.schemas.map((schema) => [schema.name, schema])),
    operations: new Map(api.operations.map((operation) => [operation.id, operation])),
    functions: new Set([...operations.values()].map((names) => names.function)),
    usedSchemes: schemes.filter(({ id }) => asked.has(id)),
    usualSecurity: usualSecurity(api),
  };
}

function usualSecurity({ operations }: Api): Operation["security"] {
  const counts = new Map<string, number>();
  for (const { security } of operations) {
    const key = JSON.stringify(security);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0] ?? [];
  return operations.find(({ security }) => JSON.stringify(security) === usual)?.security ?? [];
}
