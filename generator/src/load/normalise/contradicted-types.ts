import type { Report } from "../report.js";
import type { Comparison } from "./contradictions.js";
import { member, pick, type JsonObject } from "../json-object.js";
import { membersOf } from "./schema-keywords.js";

/**
 * Warns of a schema whose `type` is none that a part of its `allOf` has. Where the schema says nothing else of its own, that type
 * is habit, as `type: object` beside a reference to a text often is: the part is taken.
 */
export function tellContradictedType(schema: JsonObject, compare: Comparison, report: Report): void {
  if (member(schema, "type") === undefined) return;
  const own = pick(schema, (key) => key === "type");
  if (!membersOf(schema, "allOf").some((part) => compare.contradict(own, part))) return;
  const message =
    "No value has this type and is what a part of `allOf` says: where nothing else is said here, the part is taken.";
  report.add("warning", "type-contradicted", message, schema, "type");
}
