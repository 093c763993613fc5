import type { NamesConfig } from "../config/definition.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api, Operation, Resource, Schema } from "../model/model.js";
import { camelCase, isIdentifier, pascalCase } from "./casing.js";
import { fingerprint, settle } from "./claims.js";
import { collisionDiagnostics, type LocatedClaim } from "./collisions.js";
import { formGroups } from "./groups.js";
import { reservedTypes, reservedValues } from "./reserved.js";
import { defaultResourceName } from "./resource-name.js";

/** Names of everything the package exports. Keys are made by {@link exportKey}. */
export interface Exported {
  readonly names: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The key of one exported thing. */
export function exportKey(
  kind: "operation" | "params" | "schema" | "resource" | "handle" | "scope" | `group:${string}`,
  id: string,
): string {
  return `${kind} ${id}`;
}

/** Names operations, schemas and resources first, then what is named after them. */
export function nameExports(api: Api, chosen: NamesConfig, document: Document): Exported {
  const first = [
    ...api.operations.map((operation) => operationClaim(operation, chosen)),
    ...api.schemas.map((schema) => schemaClaim(schema, chosen)),
    ...api.resources.map((resource) => resourceClaim(resource, api, chosen)),
  ];
  const settled = settle(first);
  const named = (claim: LocatedClaim): string => settled.names.get(claim.key) ?? claim.wanted;
  const fixed = first.map((claim) => ({ ...claim, wanted: named(claim), chosen: true }));
  const all = settle([...fixed, ...derivedClaims(api, settled.names)]);
  const collisions = [...settled.collisions, ...all.collisions];
  return { names: all.names, diagnostics: collisionDiagnostics(collisions, document) };
}

function derivedClaims(api: Api, names: ReadonlyMap<string, string>): readonly LocatedClaim[] {
  const named = (kind: "operation" | "resource", id: string): string => names.get(exportKey(kind, id)) ?? id;
  return [
    ...api.operations.flatMap((operation) => derivedOfOperation(operation, named("operation", operation.id))),
    ...api.resources.flatMap((resource) => derivedOfResource(resource, named("resource", resource.collectionPath))),
  ];
}

function operationClaim({ id, method, path, at }: Operation, chosen: NamesConfig): LocatedClaim {
  const person = chosen.operations?.[id];
  return {
    key: exportKey("operation", id),
    wanted: person ?? valueName(id, "Operation"),
    chosen: person !== undefined,
    instead: `${camelCase(`${method} ${path}`)}_${fingerprint(id)}`,
    at,
    what: `operation "${id}"`,
    configKey: `names.operations[${JSON.stringify(id)}]`,
  };
}

function schemaClaim({ name, at }: Schema, chosen: NamesConfig): LocatedClaim {
  const person = chosen.schemas?.[name];
  const wanted = typeName(name);
  return {
    key: exportKey("schema", name),
    wanted: person ?? wanted,
    chosen: person !== undefined,
    instead: `${wanted}_${fingerprint(name)}`,
    at,
    what: `schema "${name}"`,
    configKey: `names.schemas[${JSON.stringify(name)}]`,
  };
}

function resourceClaim(resource: Resource, api: Api, chosen: NamesConfig): LocatedClaim {
  const person = chosen.resources?.[resource.collectionPath];
  const wanted = valueName(defaultResourceName(resource, api), "Resource");
  return {
    key: exportKey("resource", resource.collectionPath),
    wanted: person ?? wanted,
    chosen: person !== undefined,
    instead: `${wanted}_${fingerprint(resource.collectionPath)}`,
    at: resource.at,
    what: `resource "${resource.collectionPath}"`,
    configKey: `names.resources[${JSON.stringify(resource.collectionPath)}]`,
  };
}

function derivedOfOperation(operation: Operation, name: string): readonly LocatedClaim[] {
  const params = `${pascalCase(name)}Params`;
  const { id, at } = operation;
  const origin = { chosen: false, at, what: `params of "${id}"`, configKey: `names.operations[${JSON.stringify(id)}]` };
  const groups = formGroups(operation).map((group) => ({
    ...origin,
    key: exportKey(`group:${group}`, id),
    wanted: params + pascalCase(group),
    instead: `${params}${pascalCase(group)}_${fingerprint(`${id} ${group}`)}`,
  }));
  return [
    { ...origin, key: exportKey("params", id), wanted: params, instead: `${params}_${fingerprint(id)}` },
    ...groups,
  ];
}

function derivedOfResource({ collectionPath, at }: Resource, name: string): readonly LocatedClaim[] {
  const type = pascalCase(name);
  const configKey = `names.resources[${JSON.stringify(collectionPath)}]`;
  const origin = { chosen: false, at, what: `resource "${collectionPath}"`, configKey };
  const mark = fingerprint(collectionPath);
  return [
    {
      ...origin,
      key: exportKey("handle", collectionPath),
      wanted: `${type}Resource`,
      instead: `${type}Resource_${mark}`,
    },
    { ...origin, key: exportKey("scope", collectionPath), wanted: `${type}Scope`, instead: `${type}Scope_${mark}` },
  ];
}

function valueName(text: string, suffix: string): string {
  const name = identifier(camelCase(text), text);
  return reservedValues.has(name) ? name + suffix : name;
}

function typeName(text: string): string {
  const name = identifier(pascalCase(text), text);
  return reservedTypes.has(name) ? `${name}Model` : name;
}

/** A name as it is if it can be one, behind an underscore if that helps, or made from the text's fingerprint. */
function identifier(name: string, text: string): string {
  if (isIdentifier(name)) return name;
  return isIdentifier(`_${name}`) && name !== "" ? `_${name}` : `_${fingerprint(text)}`;
}
