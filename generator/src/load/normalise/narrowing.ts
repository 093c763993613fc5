import type { Json } from "../../json.js";
import { isObject, objectAt, type JsonObject } from "../json-object.js";
import { schemasOf } from "../named-schemas.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";
import { withoutContradictedType } from "./contradicted-types.js";
import { Comparison } from "./contradictions.js";
import { withFittingParts } from "./fitting-parts.js";
import { withFittingValues } from "./fitting-values.js";
import { MergedObjects, type TellContradiction } from "./merged-objects.js";
import { mapChildren, type Kind } from "./node-kinds.js";

/** What the passes over a document share. */
interface Narrowing {
  readonly origins: Origins;
  readonly report: Report;
}

/**
 * A document in which no `allOf` narrows a property that a base leaves open (`data: {type: object}`): TypeScript takes the
 * open object for an index signature, which no interface satisfies. Such an `allOf` becomes the one object that it means.
 * So does one that says of a property what its base rules out, such as other values or another type: it is meant in its place,
 * with a warning.
 */
export function withoutOpenNarrowing(root: JsonObject, context: Narrowing): JsonObject {
  const tell = tellOnce(context.report);
  const named = withMergedSchemas(schemasOf(root), context.origins, tell);
  const components = objectAt(root, "components");
  const complete = context.origins.adopt({ ...components, schemas: named }, components);
  return withMergedParts(context.origins.adopt({ ...root, components: complete }, root), named, context, tell);
}

/** The named schemas themselves, before what is inside of them: it refers to them as they are meant. */
function withMergedSchemas(schemas: JsonObject, origins: Origins, tell: TellContradiction): JsonObject {
  const merged = new MergedObjects(schemas, new Comparison(schemas), tell);
  const entries = Object.entries(schemas).map(([name, schema]): [string, Json] => {
    return [name, isObject(schema) ? origins.adopt(merged.of(schema), schema) : schema];
  });
  return origins.adopt(Object.fromEntries(entries), schemas);
}

/** The document with every schema in it merged, those inside of others first. */
function withMergedParts(
  root: JsonObject,
  named: JsonObject,
  { origins, report }: Narrowing,
  tell: TellContradiction,
): JsonObject {
  const compare = new Comparison(named);
  const merged = new MergedObjects(named, compare, tell);
  const adopt = <T extends Json>(made: T, from: Json): T => origins.adopt(made, from);
  const visit = (node: Json, kind: Kind): Json => {
    if (!isObject(node)) return node;
    const copy = mapChildren(node, kind, visit, adopt);
    if (kind !== "schema") return copy;
    const passes = [withoutContradictedType, withFittingParts, withFittingValues];
    const fitting = passes.reduce((schema, pass) => pass(schema, node, { compare, report }), copy);
    return adopt(merged.of(fitting), node);
  };
  const result = visit(root, "root");
  return isObject(result) ? result : root;
}

/** Tells of each place once, however many schemas have it as a part. */
function tellOnce(report: Report): TellContradiction {
  const told = new Set<string>();
  return (name, schema) => {
    const place = report.placeText(schema);
    const message = `\`${name}\` cannot be what it is in all parts of its \`allOf\`: what is said here is taken.`;
    if (!told.has(place)) report.add("warning", "property-contradicted", message, schema);
    told.add(place);
  };
}
