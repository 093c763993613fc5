import type { Pointer } from "../json.js";
import type { Document } from "../load/document.js";
import type { Api } from "../model/model.js";
import type { Names } from "./names.js";

/** Gives the place in the document that an exported name comes from, `file:line:column`; undefined for a name of our own. */
export function placesOfNames(api: Api, names: Names, document: Document): (name: string) => string | undefined {
  const pointers = pointersOfNames(api, names);
  return (name) => {
    const at = pointers.get(name);
    const location = at === undefined ? undefined : document.locate(at);
    return location && `${location.source}:${location.line}:${location.column}`;
  };
}

function pointersOfNames(api: Api, { operations, schemas, resources }: Names): ReadonlyMap<string, Pointer> {
  const pointers = new Map<string, Pointer>();
  const enter = (at: Pointer, ...named: readonly (string | undefined)[]): void => {
    for (const name of named) if (name !== undefined) pointers.set(name, at);
  };
  for (const { collectionPath, at } of api.resources) {
    const named = resources.get(collectionPath);
    enter(at, named?.function, named?.type, named?.scope);
  }
  for (const { name, at } of api.schemas) {
    const named = schemas.get(name);
    enter(at, named?.type, named?.read, named?.write);
  }
  for (const { id, at } of api.operations) {
    const named = operations.get(id);
    enter(at, named?.function, named?.params, ...(named?.groups.values() ?? []));
  }
  return pointers;
}
