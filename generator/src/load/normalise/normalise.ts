import type { Source } from "@redocly/openapi-core";
import type { Json } from "../../json.js";
import { isObject, member, pick, without, objectAt, type JsonObject } from "../json-object.js";
import { withCompleteOperations } from "./operations.js";
import { Heirs } from "./heirs.js";
import type { Moved } from "../deep/named-depths.js";
import type { Origins } from "../origins.js";
import { withDirections } from "./directions.js";
import { withoutOpenNarrowing } from "./narrowing.js";
import { referenceFile } from "../references/reference-files.js";
import { ReferenceTargets } from "../references/reference-targets.js";
import { schemasOf } from "../named-schemas.js";
import type { SchemaSources } from "../references/schema-sources.js";
import type { Report } from "../report.js";
import { withRestatedRequired } from "./restated-required.js";
import { rewrite, targetIn, type Rewriting } from "./rewrite.js";
import { schemaNames } from "./schema-names.js";
import { SchemaRefs, unnamedTargets } from "./schema-refs.js";
import type { KeptNames } from "../../settled-names.js";
import { withoutInheritanceCircles } from "./inheritance-circles.js";
import { namedReceived } from "./received.js";
import type { Dialect } from "../read/version.js";

/** What normalising needs besides the bundled document. */
export interface NormaliseContext {
  /** The file the bundled document started from. */
  readonly source: Source;
  readonly dialect: Dialect;
  readonly origins: Origins;
  /** What was known of the schemas before bundling. */
  readonly sources: SchemaSources;
  /** Deep schemas that loading has moved among the named ones. */
  readonly moved: ReadonlyMap<string, Moved>;
  /** The names that loading gave out last time. */
  readonly kept: KeptNames;
  readonly report: Report;
}

/** A normalised document, and the names that were given out in it and are to be kept next time. */
export interface Normalised {
  readonly root: JsonObject;
  readonly given: KeptNames;
}

/**
 * A copy of a bundled document in the one form that later stages know, that of OpenAPI 3.1: every `$ref` is one to a
 * named schema, operations are complete, and schemas avoid what their readers are known to misread.
 */
export function normalise(
  root: JsonObject,
  { source, dialect, origins, report, ...before }: NormaliseContext,
): Normalised {
  const targets = new ReferenceTargets(new Map([[source.absoluteRef, referenceFile(source, root)]]));
  const names = schemaNames(root, unnamedTargets(targets), { source, origins, report, ...before });
  const schemaRefs = new SchemaRefs(root, targets, names, report);
  const heirs = new Heirs(
    schemasOf(root),
    (name) => schemaRefs.nameOf(name),
    (node) => targetIn(targets, node),
  );
  const context = { dialect, targets, schemaRefs, heirs, origins, report };
  const rewritten = rewrite(root, "root", context);
  const members = isObject(rewritten) ? rewritten : {};
  const operations = withCompleteOperations(objectAt(members, "paths"), { origins, report, kept: before.kept });
  const told = {
    webhooks: objectAt(members, "webhooks"),
    paths: operations.paths,
    schemas: namedSchemas(members, context),
  };
  const received = namedReceived(told, origins, report);
  const schemas = withoutInheritanceCircles(received.schemas, origins, report);
  const parts = ownParts(without(objectAt(members, "components"), ["callbacks"]), before.sources);
  const components = origins.adopt({ ...parts, schemas }, objectAt(root, "components"));
  const openapi = dialect === "3.0" ? "3.1.0" : (member(root, "openapi") ?? "3.1.0");
  const webhooks = Object.keys(received.webhooks).length === 0 ? {} : { webhooks: received.webhooks };
  const others = without(members, ["webhooks"]);
  const complete = origins.adopt({ ...others, ...webhooks, openapi, paths: received.paths, components }, root);
  const restated = withRestatedRequired(complete, origins, report);
  return {
    root: withDirections(withoutOpenNarrowing(restated, { origins, report }), origins),
    given: new Map([...operations.given, ...schemaRefs.given()]),
  };
}

/**
 * The parts that the document itself names. Others are used where they stand, and what bundling calls them (`Limit-2`) depends
 * on the order in which it meets them.
 */
function ownParts(components: JsonObject, sources: SchemaSources): JsonObject {
  const sections = Object.entries(components).flatMap(([section, parts]): [string, Json][] => {
    if (!isObject(parts)) return [[section, parts]];
    const own = pick(parts, (name) => sources.isOwn(section, name));
    return Object.keys(own).length === Object.keys(parts).length ? [[section, parts]] : [[section, own]];
  });
  return Object.fromEntries(sections);
}

/** The named schemas under their final names, and those that got a name because they are referred to. */
function namedSchemas(root: JsonObject, context: Rewriting): JsonObject {
  const { schemaRefs, origins } = context;
  const original = schemasOf(root);
  const named = Object.entries(original).map(([name, schema]): [string, Json] => [schemaRefs.nameOf(name), schema]);
  for (let next = schemaRefs.nextHoisted(); next !== undefined; next = schemaRefs.nextHoisted()) {
    named.push([next.name, rewrite(next.node, "schema", context)]);
  }
  return origins.adopt(Object.fromEntries(named), original);
}
