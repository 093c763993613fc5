import { isObject, member, type JsonObject } from "../json-object.js";
import { methods } from "../normalise/operations.js";
import type { Report } from "../report.js";

/** Reports a document that describes no operation at all. */
export function requireOperations(root: JsonObject, original: JsonObject, report: Report): void {
  const paths = member(original, "paths");
  if (paths === undefined) {
    report.add("error", "paths-missing", "The document has no `paths`.", original);
    return;
  }
  const items = isObject(paths) ? Object.keys(paths) : [];
  if (items.length === 0) {
    report.add("error", "paths-missing", "`paths` holds no path.", original, "paths");
    return;
  }
  if (!hasOperation(root)) report.add("error", "paths-missing", "No path holds an operation.", original, "paths");
}

function hasOperation(root: JsonObject): boolean {
  const paths = member(root, "paths");
  const items = isObject(paths) ? Object.values(paths) : [];
  return items.some((item) => isObject(item) && methods.some((method) => Object.hasOwn(item, method)));
}
