import type { Source } from "@redocly/openapi-core";
import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import { withCompleteOperations } from "./operations.js";
import type { Origins } from "../origins.js";
import { withDirections } from "./directions.js";
import { withoutOpenNarrowing } from "./narrowing.js";
import { referenceFile } from "../references/reference-files.js";
import { ReferenceTargets } from "../references/reference-targets.js";
import type { Report } from "../report.js";
import { rewrite, type Rewriting } from "./rewrite.js";
import { schemaRenamings } from "./schema-names.js";
import { SchemaRefs } from "./schema-refs.js";
import { withoutInheritanceCircles } from "./inheritance-circles.js";
import type { Dialect } from "../read/version.js";

/** What normalising needs besides the bundled document. */
export interface NormaliseContext {
  /** The file the bundled document started from. */
  readonly source: Source;
  readonly dialect: Dialect;
  readonly origins: Origins;
  readonly report: Report;
}

/**
 * A copy of a bundled document in the one form that later stages know, that of OpenAPI 3.1: every `$ref` is one to a
 * named schema, operations are complete, and schemas avoid what their readers are known to misread.
 */
export function normalise(root: JsonObject, { source, dialect, origins, report }: NormaliseContext): JsonObject {
  const targets = new ReferenceTargets(new Map([[source.absoluteRef, referenceFile(source, root)]]));
  const renamings = schemaRenamings(root, source, origins, report);
  const schemaRefs = new SchemaRefs(root, targets, renamings, report);
  const context = { dialect, targets, schemaRefs, origins, report };
  const rewritten = rewrite(root, "root", context);
  const members = isObject(rewritten) ? rewritten : {};
  const schemas = withoutInheritanceCircles(namedSchemas(members, context), origins, report);
  const paths = withCompleteOperations(objectAt(members, "paths"), origins, report);
  const components = origins.adopt({ ...objectAt(members, "components"), schemas }, objectAt(root, "components"));
  const openapi = dialect === "3.0" ? "3.1.0" : (member(root, "openapi") ?? "3.1.0");
  const complete = origins.adopt({ ...members, openapi, paths, components }, root);
  return withDirections(withoutOpenNarrowing(complete, schemas, origins), origins);
}

/** The named schemas under their final names, and those that got a name because they are referred to. */
function namedSchemas(root: JsonObject, context: Rewriting): JsonObject {
  const { schemaRefs, origins } = context;
  const original = objectAt(objectAt(root, "components"), "schemas");
  const named = Object.entries(original).map(([name, schema]): [string, Json] => [schemaRefs.nameOf(name), schema]);
  for (let next = schemaRefs.nextHoisted(); next !== undefined; next = schemaRefs.nextHoisted()) {
    named.push([next.name, rewrite(next.node, "schema", context)]);
  }
  return origins.adopt(Object.fromEntries(named), original);
}

function objectAt(node: JsonObject, key: string): JsonObject {
  const value = member(node, key);
  return isObject(value) ? value : {};
}
