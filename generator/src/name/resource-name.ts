import type { Api, Resource } from "../model/model.js";
import { pascalCase } from "./casing.js";
import { operationWords } from "./operation-words.js";

/**
 * What a resource is called by default: what its list (or else create) operation is about, in the collection path's plural.
 * `ListServicePet` on `/pets` makes `ServicePets`; where the operation's id does not tell, it is the path's own words.
 */
export function defaultResourceName({ actions, collectionPath }: Resource, api: Api): string {
  const action = actions.find(({ role }) => role === "list") ?? actions.find(({ role }) => role === "create");
  const id = api.operations.find((operation) => operation.id === action?.operation)?.id ?? "";
  const { subject } = operationWords(id);
  if (subject === undefined) return pascalCase(collectionPath.replace(/\{[^{}]*\}/g, " "));
  const plural = pascalCase(collectionPath.split("/").at(-1) ?? "");
  const words = pascalCase(subject).match(/\p{Lu}[^\p{Lu}]*/gu) ?? [subject];
  const last = words.at(-1) ?? "";
  return plural.startsWith(last) ? [...words.slice(0, -1), plural].join("") : words.join("");
}
