import type { Action, Api, Resource } from "../model/model.js";
import { pascalCase } from "./casing.js";
import { operationWords } from "./operation-words.js";

/**
 * What a resource is called: the default first, then what its other operations would have it called. The default is what its
 * list (or else create) operation is about, in the collection path's plural. `ListServicePet` on `/pets` makes `ServicePets`;
 * where the operation's id does not tell, it is the path's own words.
 */
export function resourceNames(resource: Resource, api: Api): readonly [string, ...string[]] {
  const { actions, collectionPath } = resource;
  const ofPath = pascalCase(collectionPath.replace(/\{[^{}]*\}/g, " "));
  const ofRole = (role: Action["role"]): readonly string[] =>
    actions.filter((action) => action.role === role).map((action) => subjectOf(action, resource, api) ?? ofPath);
  const [first, ...others] = [...ofRole("list"), ...ofRole("create"), ofPath];
  return [first, ...others];
}

function subjectOf({ operation }: Action, { collectionPath }: Resource, api: Api): string | undefined {
  const id = api.operations.find((one) => one.id === operation)?.id ?? "";
  const { subject } = operationWords(id);
  if (subject === undefined) return undefined;
  const plural = pascalCase(collectionPath.split("/").at(-1) ?? "");
  const words = pascalCase(subject).match(/\p{Lu}[^\p{Lu}]*/gu) ?? [subject];
  const last = words.at(-1) ?? "";
  return plural.startsWith(last) ? [...words.slice(0, -1), plural].join("") : words.join("");
}
