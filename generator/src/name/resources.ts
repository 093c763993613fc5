import type { Action, Api, Resource } from "../model/model.js";
import { exportKey } from "./exports.js";
import type { Modules } from "./modules.js";
import type { ResourceNames } from "./names.js";
import { operationWords } from "./operation-words.js";

/** Names every resource handle and its methods. */
export function nameResources(
  api: Api,
  exported: ReadonlyMap<string, string>,
  modules: Modules,
): ReadonlyMap<string, ResourceNames> {
  return new Map(
    api.resources.map((resource) => {
      const path = resource.collectionPath;
      const name = (kind: "resource" | "handle" | "scope"): string => exported.get(exportKey(kind, path)) ?? path;
      return [
        path,
        {
          function: name("resource"),
          type: name("handle"),
          scope: name("scope"),
          methods: methodNames(resource),
          module: modules.resources.get(path) ?? path,
        },
      ];
    }),
  );
}

/** A method is called by its operation's verb (`FetchPet`: `fetch`), or by what it does where two have one verb. */
function methodNames({ actions }: Resource): ReadonlyMap<string, string> {
  const verb = ({ operation }: Action): string => operationWords(operation).verb ?? "";
  const verbs = actions.map(verb);
  const alone = (name: string): boolean => name !== "" && verbs.filter((other) => other === name).length === 1;
  const roles = actions.map(({ role }) => role as string);
  return new Map(
    actions.map((action) => {
      const name = verb(action);
      return [action.operation, alone(name) && (name === action.role || !roles.includes(name)) ? name : action.role];
    }),
  );
}
