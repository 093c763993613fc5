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
  readonly usualSecurity: Requirement;
  /** The nested objects that form fields make, by the operation's id and their path in the params, joined with dots. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, FieldGroup>>;
}

/** A nested object that form fields make. */
export interface FieldGroup {
  /** The names that lead to the first of its fields from the params. */
  readonly first: readonly string[];
  /** A nested object can be left out unless a field in it is required. */
  readonly isRequired: boolean;
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
    groups: new Map(api.operations.map((operation) => [operation.id, groupsOf(operation, operations)])),
  };
}

function groupsOf({ id, body }: Operation, names: Names["operations"]): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, FieldGroup>();
  for (const { at, required } of body?.fields ?? []) {
    const path = names.get(id)?.fields.get(at) ?? [];
    for (let depth = 1; depth < path.length; depth += 1) {
      const key = path.slice(0, depth).join(".");
      const { first, isRequired } = groups.get(key) ?? { first: path, isRequired: false };
      groups.set(key, { first, isRequired: isRequired || required });
    }
  }
  return groups;
}

/** Sets of schemes as the client has them: of a scheme that asks for scopes, one for each of what it asks for. */
export type Requirement = Operation["security"];

/** What an operation asks for, by the names that the client has for its schemes. */
export function requirementOf(operation: Operation): Requirement {
  return operation.security.map((ids) => ids.map((id) => schemeKey(id, scopesFor(operation, id))));
}

/** The scopes that an operation asks a scheme for, with blanks between them. */
export function scopesFor({ scopes }: Operation, id: string): string | undefined {
  return scopes.find(([scheme]) => scheme === id)?.[1];
}

/** What the client calls a scheme for these scopes. */
export function schemeKey(id: string, scopes: string | undefined): string {
  return [id, scopes].filter(Boolean).join(" ");
}

function usualSecurity({ operations }: Api): Requirement {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    const key = JSON.stringify(requirementOf(operation));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0] ?? [];
  return operations.map(requirementOf).find((one) => JSON.stringify(one) === usual) ?? [];
}
