import type { Json } from "../../json.js";
import { isObject, member, without, type JsonObject } from "../json-object.js";
import { withCallableOperations, withPossibleAnswers } from "./callable-operations.js";
import { methods } from "./methods.js";
import { operationIds, type RoutedOperation } from "./operation-ids.js";
import { fittingParameters, mergedParameters } from "./operation-parameters.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";
import type { KeptNames } from "../../settled-names.js";

/** What operations are completed with. */
export interface CompletionContext {
  readonly origins: Origins;
  /** The names that loading gave out last time. */
  readonly kept: KeptNames;
  readonly report: Report;
}

/** `paths` with complete operations, and the ids that were given out and are to be kept next time. */
export interface Completed {
  readonly paths: JsonObject;
  readonly given: KeptNames;
}

/** `paths` with operations that stand on their own: an id each, and the parameters of their path among their own. */
export function withCompleteOperations(all: JsonObject, { origins, kept, report }: CompletionContext): Completed {
  const routes = Object.entries(all)
    .filter(([path, item]) => path.startsWith("/") && isObject(item))
    .map(([path, item]): [string, Json] => [path, withCallableOperations(item, { origins, report })]);
  for (const [path, item] of routes) tellFragment(path, item, report);
  const operations = routes.flatMap(([path, item]) => operationsOf(path, item));
  const { ids, given } = operationIds(operations, kept, report);
  const paths = Object.fromEntries(routes);
  const told = new Set<string>();
  const completed = new Map(
    operations.map((operation, index): [Json, Json] => {
      const item = member(paths, operation.path) ?? null;
      const possible = { ...operation, node: withPossibleAnswers(operation.node, { origins, report, told }) };
      const complete = completeOperation(possible, item, ids[index] ?? "", report);
      return [operation.node, origins.adopt(complete, operation.node)];
    }),
  );
  const items = routes.map(([path, item]): [string, Json] => [path, completeItem(item, completed, origins)]);
  return { paths: origins.adopt(Object.fromEntries(items), all), given };
}

/** Documents tell operations of one path apart by a fragment. */
function tellFragment(path: string, item: Json, report: Report): void {
  const [sent = "", fragment] = path.split("#", 2);
  if (fragment === undefined) return;
  const message = `The fragment \`#${fragment}\` is never sent: its operations are requests for \`${sent}\`.`;
  report.add("info", "feature-unsupported", message, item);
}

function operationsOf(path: string, item: Json): RoutedOperation[] {
  if (!isObject(item)) return [];
  return Object.entries(item).flatMap(([method, node]) => {
    return methods.includes(method) && isObject(node) ? [{ method, path, node }] : [];
  });
}

function completeOperation({ path, node }: RoutedOperation, item: Json, id: string, report: Report): JsonObject {
  const shared = isObject(item) ? member(item, "parameters") : undefined;
  const merged = mergedParameters(shared, member(node, "parameters"), report);
  const parameters = fittingParameters(merged, path, node, report);
  return { ...without(node, ["parameters"]), operationId: id, ...(parameters.length === 0 ? {} : { parameters }) };
}

function completeItem(item: Json, completed: ReadonlyMap<Json, Json>, origins: Origins): Json {
  if (!isObject(item)) return item;
  const entries = Object.entries(without(item, ["parameters"]));
  const made = Object.fromEntries(entries.map(([key, value]) => [key, completed.get(value) ?? value]));
  return origins.adopt(made, item);
}
