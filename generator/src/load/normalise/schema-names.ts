import path from "node:path";
import type { Source } from "@redocly/openapi-core";
import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import type { Place } from "../place.js";
import { segmentsOf } from "../pointer.js";
import type { Report } from "../report.js";
import { pascalCase } from "./words.js";

/** New names of schemas from other files, by the name bundling gave them. */
export type Renamings = ReadonlyMap<string, string>;

/** A schema that bundling brought in from another file. */
interface Incomer {
  readonly name: string;
  readonly node: Json;
  readonly place: Place;
  /** What its own file calls it. */
  readonly base: string;
}

/** The named schemas of a document. */
export function schemasOf(root: JsonObject): JsonObject {
  const components = member(root, "components") ?? {};
  const schemas = isObject(components) ? (member(components, "schemas") ?? {}) : {};
  return isObject(schemas) ? schemas : {};
}

/**
 * Schemas of one name from several files: bundling numbers them in the order it meets them (`Pet-2`), which would give
 * the names of types over to chance. The file's name tells them apart instead; the root's own schema keeps its name.
 */
export function schemaRenamings(root: JsonObject, source: Source, origins: Origins, report: Report): Renamings {
  const schemas = schemasOf(root);
  const taken = new Set(Object.keys(schemas));
  const renamings = new Map<string, string>();
  for (const { name, node, place, base } of clashing(schemas, source, origins)) {
    const renamed = qualifiedName(place, base, source);
    if (taken.has(renamed)) continue;
    taken.add(renamed);
    renamings.set(name, renamed);
    const message = `Several files call a schema \`${base}\`; the one from this file becomes \`${renamed}\`.`;
    report.add("warning", "name-collision", message, node);
  }
  return renamings;
}

/** Those that share what their file calls them; bundling has numbered all but one of each. */
function clashing(schemas: JsonObject, source: Source, origins: Origins): Incomer[] {
  const incomers = Object.entries(schemas).flatMap(([name, node]) => {
    const place = origins.of(node);
    return place === undefined || place.source === source ? [] : [{ name, node, place, base: baseName(place) }];
  });
  const numbered = new Set(incomers.filter(({ name, base }) => name !== base).map(({ base }) => base));
  return incomers.filter(({ base }) => numbered.has(base));
}

function baseName(place: Place): string {
  return segmentsOf(place.pointer).at(-1) ?? path.parse(place.source.absoluteRef).name;
}

/** The name with its file in front: `shop/pets.yaml#/Pet` is `ShopPetsPet`, seen from the root's folder. */
function qualifiedName(place: Place, base: string, root: Source): string {
  const file = path.relative(path.dirname(root.absoluteRef), place.source.absoluteRef);
  const stem = pascalCase(path.join(path.dirname(file), path.parse(file).name));
  return place.pointer === "#" ? stem : stem + pascalCase(base);
}

/** Segments of pointers that say nothing about what a schema is. */
const structural: ReadonlySet<string> = new Set([
  "components",
  "schemas",
  "properties",
  "paths",
  "responses",
  "content",
  "schema",
  "$defs",
]);

/** A name for a schema that stands somewhere else than among the named ones, made from where it stands. */
export function hoistedName(pointer: string, isTaken: (name: string) => boolean): string {
  const segments = segmentsOf(pointer);
  const isMediaType = (segment: string): boolean => /^[\w.+-]+\/[\w.+*-]+$/u.test(segment);
  const telling = segments.filter((segment) => !structural.has(segment) && !isMediaType(segment));
  const candidates = [telling, segments].map((parts) => parts.map(pascalCase).join(""));
  return candidates.find((name) => name !== "" && !isTaken(name)) ?? pointer;
}
