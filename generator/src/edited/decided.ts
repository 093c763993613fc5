import type { Diagnostic } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import { rootNode } from "../model/json-node.js";
import type { Operation } from "../model/model.js";
import { requestIdCounts } from "../model/request-id.js";
import type { GivenNames } from "../name/name-options.js";
import type { Draft } from "../render.js";
import { said } from "./moved-diagnostics.js";

/**
 * What the rest of an SDK can depend on of a part of its document, as one text: everything that was decided, but for what is
 * written into the declarations of one operation and nowhere else.
 */
export function decided(
  root: JsonObject,
  { context, names, files }: Draft,
  diagnostics: readonly Diagnostic[],
): string {
  const { api, usage } = context;
  return JSON.stringify({
    api: { ...api, operations: api.operations.map(seenByOthers) },
    requestIds: [...requestIdCounts(rootNode(root))].sort(),
    used: [[...usage.read], [...usage.written]],
    names: [...names].filter(([of]) => !isOwn(of)),
    files: files.map(({ path }) => path),
    diagnostics: diagnostics.map(said),
  });
}

/** Shapes count by the schemas that they lead to, and parameters by their names, both of which are compared beside them. */
function seenByOthers({ body, success, pagination, ...operation }: Operation): object {
  const own = ["summary", "description", "deprecated", "idempotent", "parameters", "examples"];
  return {
    ...Object.fromEntries(Object.entries(operation).filter(([key]) => !own.includes(key))),
    body: body && { ...body, description: null, shape: null, fields: null, further: null },
    success: { ...success, description: null, shape: null, statuses: null },
    pagination: pagination && { ...pagination, item: null },
  };
}

/** Whether a name is for a param of an operation, or a property of what an operation sends or answers, among which alone it is unique. */
function isOwn(of: string): boolean {
  return /^(?:camel|preserve) param |^property #\/paths\//.test(of);
}

/**
 * The names of an SDK after an edit: what has a name in the small one after it, and not before, gets it; what has one before
 * it, and not after, loses it. Undefined where something has another name.
 */
export function editedNames(standing: GivenNames, before: GivenNames, after: GivenNames): GivenNames | undefined {
  const isRenamed = [...before].some(([of, name]) => after.has(of) && after.get(of) !== name);
  const gained = [...after].filter(([of]) => !before.has(of));
  if (isRenamed || gained.some(([of]) => standing.has(of))) return undefined;
  return new Map([...[...standing].filter(([of]) => !before.has(of) || after.has(of)), ...gained]);
}
