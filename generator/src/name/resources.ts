import type { Action, Api, Resource } from "../model/model.js";
import { fingerprint } from "./claims.js";
import { exportKey } from "./export-claims.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";
import type { Modules } from "./modules.js";
import type { ResourceNames } from "./names.js";
import { operationWords } from "./operation-words.js";
import { awaited } from "./reserved.js";

/** Names every resource handle and its methods. */
export function nameResources(
  api: Api,
  exported: GivenNames,
  modules: Modules,
  options: NameOptions,
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
          methods: methodNames(resource, options),
          module: modules.resources.get(path) ?? path,
        },
      ];
    }),
  );
}

/** The names of all methods as they are given out. */
export function givenMethods(resources: ReadonlyMap<string, ResourceNames>): GivenNames {
  return new Map(
    [...resources].flatMap(([path, { methods }]) =>
      [...methods].map(([operation, name]) => [methodKey(path, operation), name] as const),
    ),
  );
}

/**
 * A method keeps its name. A new one is called by its operation's verb (`FetchPet`: `fetch`), or by what it does where two
 * have one verb, or by that and its own mark where another has been called so before.
 */
function methodNames({ actions, collectionPath }: Resource, options: NameOptions): ReadonlyMap<string, string> {
  const held = heldMethods(actions, (id) => standingNames(options).get(methodKey(collectionPath, id)));
  const verbs = actions.map(verbOf);
  const taken = new Set(held.values());
  const isFirst = ({ operation, role }: Action): boolean =>
    actions.find((action) => action.role === role)?.operation === operation;
  const roles = actions.map(({ role }) => role as string);
  const alone = (name: string): boolean => name !== "" && verbs.filter((other) => other === name).length === 1;
  return new Map(
    actions.map((action) => {
      const { role, operation } = action;
      const verb = verbOf(action);
      const isVerbFit = alone(verb) && (verb === role || !roles.includes(verb));
      const wishes = [...(isVerbFit ? [verb] : []), ...(isFirst(action) ? [role] : [])];
      const free = wishes.find((name) => !taken.has(name)) ?? markedRole(action);
      return [operation, held.get(operation) ?? free];
    }),
  );
}

/** The names that methods keep: none that they would never get, none that two claim. */
function heldMethods(
  actions: readonly Action[],
  former: (operation: string) => string | undefined,
): ReadonlyMap<string, string> {
  const claimed = actions.flatMap((action) => {
    const name = former(action.operation);
    const isKept = name !== undefined && [verbOf(action), ...roleNames, markedRole(action)].includes(name);
    return isKept ? [[action.operation, name] as const] : [];
  });
  return new Map(claimed.filter(([, name]) => claimed.filter(([, other]) => other === name).length === 1));
}

/** What a method may have been called after: a newcomer can change what an operation is to its resource. */
const roleNames: readonly string[] = [
  "create",
  "list",
  "fetch",
  "update",
  "replace",
  "delete",
] satisfies Action["role"][];

function verbOf({ operation }: Action): string {
  const { verb = "" } = operationWords(operation);
  return verb === awaited ? "" : verb;
}

function markedRole({ role, operation }: Action): string {
  return `${role}_${fingerprint(operation)}`;
}

function methodKey(collectionPath: string, operation: string): string {
  return `method ${collectionPath} ${operation}`;
}
