import type { Json } from "../../json.js";
import { isObject, member, textMember, type JsonObject } from "../json-object.js";
import { segmentsOfFragment } from "../pointer.js";
import { schemasOf } from "../named-schemas.js";
import type { ReferenceFile } from "./reference-files.js";

/** The nodes of a document that say no more than which of its own named schemas they are. */
export function namedReferences(root: JsonObject, file: ReferenceFile | undefined): ReadonlySet<unknown> {
  const schemas = schemasOf(root);
  const named = (file?.references ?? []).filter(
    ({ node, ref }) => isPlain(node) && isWritten(member(schemas, nameIn(ref))),
  );
  return new Set(named.map(({ node }) => node));
}

function nameIn(ref: string): string {
  if (!ref.startsWith("#/components/schemas/")) return "";
  const [, , name = "", ...rest] = segmentsOfFragment(ref.slice(1));
  return rest.length === 0 ? name : "";
}

/** Whether a schema stands there, and no reference to another, which may be none. */
function isWritten(schema: Json | undefined): boolean {
  return isObject(schema) && !Object.hasOwn(schema, "$ref");
}

function isPlain(node: JsonObject): boolean {
  const others = Object.keys(node).filter((key) => key !== "$ref");
  return others.every((key) => key === "description" && textMember(node, key) !== undefined);
}
