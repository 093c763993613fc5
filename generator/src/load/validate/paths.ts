import type { Json } from "../../json.js";
import { isObject, member, objectAt, type JsonObject } from "../json-object.js";
import { methods } from "../normalise/methods.js";
import type { Report } from "../report.js";

/**
 * Reports a document that describes no operation at all. `paths` may be empty (OpenAPI §4.8.8), and a document may be one of
 * webhooks, or of schemas alone, which is told; one that has nothing of this is an error.
 */
export function requireOperations(root: JsonObject, original: JsonObject, report: Report): void {
  // Of webhooks there is nothing to call, and nothing amiss (OpenAPI 3.1, §4.8.1).
  if (hasOperation(root) || isFilled(member(original, "webhooks"))) return;
  const paths = member(original, "paths");
  const severity = isObject(paths) || describesTypes(original) ? "warning" : "error";
  const key = paths === undefined ? [] : ["paths"];
  report.add(severity, "paths-missing", lackOf(paths), original, ...key);
}

function lackOf(paths: ReturnType<typeof member>): string {
  if (paths === undefined) return "The document has no `paths`.";
  const items = isObject(paths) ? Object.keys(paths) : [];
  return items.length === 0 ? "`paths` holds no path." : "No path holds an operation.";
}

function describesTypes(root: JsonObject): boolean {
  return isFilled(member(objectAt(root, "components"), "schemas"));
}

function isFilled(part: Json | undefined): boolean {
  return isObject(part ?? null) && Object.keys(part ?? {}).length > 0;
}

function hasOperation(root: JsonObject): boolean {
  const paths = member(root, "paths");
  const items = isObject(paths) ? Object.values(paths) : [];
  return items.some((item) => isObject(item) && methods.some((method) => Object.hasOwn(item, method)));
}
