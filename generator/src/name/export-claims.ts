import type { Pointer } from "../json.js";
import type { Api, Operation, Resource, Schema } from "../model/model.js";
import { camelCase, isIdentifier, pascalCase } from "./casing.js";
import { fingerprint } from "./claims.js";
import type { LocatedClaim } from "./collisions.js";
import { formGroups } from "./groups.js";
import { standingNames, type NameOptions } from "./name-options.js";
import { reservedTypes, reservedValues } from "./reserved.js";
import { resourceNames } from "./resource-name.js";

/** The key of one exported thing. */
export function exportKey(
  kind: "operation" | "params" | "schema" | "resource" | "handle" | "scope" | "parser" | `group:${string}`,
  id: string,
): string {
  return `${kind} ${id}`;
}

/** What is named after the document: operations, schemas and resources. */
export function ownClaims(api: Api, options: NameOptions): readonly LocatedClaim[] {
  return [
    ...api.operations.map((operation) => operationClaim(operation, options)),
    ...api.schemas.map((schema) => schemaClaim(schema, options)),
    ...api.resources.map((resource) => resourceClaim(resource, api, options)),
  ];
}

/** What is named after an operation or a resource, once that has a name: `named` gives it by its key, if it has. */
export function derivedClaims(
  api: Api,
  named: (key: string) => string | undefined,
  options: NameOptions,
): readonly LocatedClaim[] {
  return [
    ...api.operations.flatMap((operation) => {
      const name = named(exportKey("operation", operation.id));
      return name === undefined ? [] : derivedOfOperation(operation, name, options);
    }),
    ...api.resources.flatMap((resource) => {
      const name = named(exportKey("resource", resource.collectionPath));
      return name === undefined ? [] : derivedOfResource(resource, name);
    }),
  ];
}

/** The function that parses the JSON text of a property, of which `at` is one. */
export function parserClaim(property: string, at: Pointer): LocatedClaim {
  const name = `parse${pascalCase(property)}`;
  const instead = marked(name, property);
  return {
    key: exportKey("parser", property),
    wanted: reservedValues.has(name) ? instead : name,
    chosen: false,
    instead,
    at,
    what: `the parser of property "${property}"`,
    configKey: undefined,
  };
}

function operationClaim({ id, method, path, at }: Operation, { chosen }: NameOptions): LocatedClaim {
  const person = chosen.operations?.[id];
  return {
    key: exportKey("operation", id),
    wanted: person ?? valueName(id, "Operation"),
    chosen: person !== undefined,
    // Loading calls an operation so that has no id, where another has the one made for it.
    yields: id === `${method} ${path}`,
    instead: `${camelCase(`${method} ${path}`)}_${fingerprint(id)}`,
    at,
    what: `operation "${id}"`,
    configKey: `names.operations[${JSON.stringify(id)}]`,
  };
}

function schemaClaim({ name, at }: Schema, { chosen }: NameOptions): LocatedClaim {
  const person = chosen.schemas?.[name];
  const wanted = typeName(name);
  return {
    key: exportKey("schema", name),
    wanted: person ?? wanted,
    chosen: person !== undefined,
    instead: marked(wanted, name),
    at,
    what: `schema "${name}"`,
    configKey: `names.schemas[${JSON.stringify(name)}]`,
  };
}

function resourceClaim(resource: Resource, api: Api, options: NameOptions): LocatedClaim {
  const path = resource.collectionPath;
  const person = options.chosen.resources?.[path];
  const wanted = standingResourceName(resource, api, options);
  return {
    key: exportKey("resource", path),
    wanted: person ?? wanted,
    chosen: person !== undefined,
    instead: marked(wanted, path),
    at: resource.at,
    what: `resource "${path}"`,
    configKey: `names.resources[${JSON.stringify(path)}]`,
  };
}

/** The default name, or the one that an operation gave the resource which is not the one to do so any more. */
function standingResourceName(resource: Resource, api: Api, options: NameOptions): string {
  const { collectionPath: path } = resource;
  const standing = standingNames(options).get(exportKey("resource", path));
  const names = resourceNames(resource, api).map((name) => valueName(name, "Resource"));
  const former = names.find((name) => standing === name || standing === marked(name, path));
  return former ?? names[0] ?? path;
}

function derivedOfOperation(operation: Operation, name: string, options: NameOptions): readonly LocatedClaim[] {
  const params = identifier(`${pascalCase(name)}Params`, name);
  const { id, at } = operation;
  const origin = { chosen: false, at, what: `params of "${id}"`, configKey: `names.operations[${JSON.stringify(id)}]` };
  const groups = formGroups(operation, options).map((group) => ({
    ...origin,
    key: exportKey(`group:${group}`, id),
    wanted: params + pascalCase(group),
    instead: marked(params + pascalCase(group), `${id} ${group}`),
  }));
  return [{ ...origin, key: exportKey("params", id), wanted: params, instead: marked(params, id) }, ...groups];
}

function derivedOfResource({ collectionPath, at }: Resource, name: string): readonly LocatedClaim[] {
  const type = identifier(pascalCase(name), name);
  const configKey = `names.resources[${JSON.stringify(collectionPath)}]`;
  const origin = { chosen: false, at, what: `resource "${collectionPath}"`, configKey };
  const claim = (kind: "handle" | "scope", wanted: string): LocatedClaim => {
    return { ...origin, key: exportKey(kind, collectionPath), wanted, instead: marked(wanted, collectionPath) };
  };
  return [claim("handle", `${type}Resource`), claim("scope", `${type}Scope`)];
}

/** A name that no other has, whatever there is besides: with the fingerprint of what it is for. */
function marked(name: string, id: string): string {
  return `${name}_${fingerprint(id)}`;
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
