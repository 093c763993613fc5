import type { Report } from "../report.js";
import type { Comparison } from "./contradictions.js";
import { member, pick, type JsonObject } from "../json-object.js";
import { isAnnotation, isShaped, membersOf } from "./schema-keywords.js";

/** Keywords that stay where a part is taken: other schemas, and which properties are required of what they say. */
const joining: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "$ref", "required"]);

/**
 * A schema without a `type` that a part of its `allOf` rules out, and without what goes with that type, if it says no more than
 * these of its own: such a type is habit, as `type: object` beside a reference to a text often is, and the part is taken. It is
 * told in any case.
 *
 * @param node The schema as it is in the document, where it is told.
 */
export function withoutContradictedType(
  schema: JsonObject,
  node: JsonObject,
  { compare, report }: { readonly compare: Comparison; readonly report: Report },
): JsonObject {
  if (member(schema, "type") === undefined) return schema;
  const own = pick(schema, (key) => key === "type");
  if (!membersOf(schema, "allOf").some((part) => compare.excludes(part, own))) return schema;
  const message =
    "No value has this type and is what a part of `allOf` says: where nothing else is said here, the part is taken.";
  report.add("warning", "type-contradicted", message, node, "type");
  return isShaped(schema) ? schema : pick(schema, (key) => isAnnotation(key) || joining.has(key));
}
