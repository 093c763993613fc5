import { createHash } from "node:crypto";
import path from "node:path";
import type { Source } from "@redocly/openapi-core";
import type { Json, Pointer } from "../../json.js";
import type { JsonObject } from "../json-object.js";
import type { Moved } from "../deep/named-depths.js";
import type { Origins } from "../origins.js";
import { segmentsOf } from "../pointer.js";
import type { FileNode } from "../references/reference-files.js";
import { baseName, fileFrom, originOf, type SchemaPlace } from "../references/schema-origin.js";
import { schemasOf } from "../named-schemas.js";
import type { SchemaSources } from "../references/schema-sources.js";
import type { Report } from "../report.js";
import { settledNames, type KeptNames, type NameClaim } from "../../settled-names.js";
import { pascalCase } from "./words.js";

/** What the schemas of a document are called once it is normalised. */
export interface SchemaNames {
  /** By the name that bundling has given it. */
  readonly named: ReadonlyMap<string, string>;
  /** Of those that stand somewhere else than among the named ones, by where they stand in the bundled document. */
  readonly hoisted: ReadonlyMap<Pointer, string>;
  /** Those to be kept next time, by {@link NameClaim.origins}, without the hoisted ones that nothing refers to as a schema. */
  given(isHoisted: (pointer: Pointer) => boolean): ReadonlyMap<string, string>;
}

/** What names are made from. */
export interface NamingContext {
  /** The file that the document started from. */
  readonly source: Source;
  readonly sources: SchemaSources;
  readonly moved: ReadonlyMap<string, Moved>;
  readonly origins: Origins;
  readonly kept: KeptNames;
  readonly report: Report;
}

interface SchemaClaim extends NameClaim {
  /** Its name or, of a hoisted one, its pointer in the bundled document. */
  readonly key: string;
  readonly kind: "own" | "incoming" | "moved" | "hoisted";
  readonly node: Json;
}

/**
 * Names the schemas. Those of one name from several files bundling numbers in the order it meets them (`Pet-2`), which would
 * give the names of types over to chance: their files' names tell them apart instead. What the root calls a schema goes before
 * what another file does, and that before what is made from the place where a schema stands.
 *
 * @param referred What references in the bundled document lead to that are no named schemas.
 */
export function schemaNames(root: JsonObject, referred: readonly FileNode[], context: NamingContext): SchemaNames {
  const claims = [...namedClaims(root, context), ...referred.map((target) => hoistedClaim(target, context))];
  const names = settledNames(claims, context.kept);
  const named = claims.map((claim) => ({ ...claim, name: names.get(claim) ?? claim.key }));
  reportCollisions(named, context.report);
  const byKey = (isHoisted: boolean): ReadonlyMap<string, string> =>
    new Map(
      named.filter(({ kind }) => (kind === "hoisted") === isHoisted).map(({ key, name }) => [key, name] as const),
    );
  const given: SchemaNames["given"] = (isHoisted) =>
    new Map(named.filter((claim) => isKept(claim, isHoisted)).flatMap(entriesOf));
  return { named: byKey(false), hoisted: byKey(true), given };
}

function namedClaims(root: JsonObject, context: NamingContext): readonly SchemaClaim[] {
  const { source, sources, moved, origins } = context;
  const referred = sources.byBundledName(root);
  return Object.entries(schemasOf(root)).map(([name, node]): SchemaClaim => {
    const deep = moved.get(name);
    if (deep !== undefined) return movedClaim(name, node, deep);
    const place = origins.of(node);
    const all = [...(place === undefined ? [] : [{ ...place, node }]), ...(referred.get(name) ?? [])];
    const isOwn = sources.isOwn("schemas", name);
    const own = `#/components/schemas/${name}`;
    const foreign = all.filter((one) => one.source !== source || !isOwn).toSorted(byOrigin(source));
    const places = [...new Map(foreign.map((one) => [originOf(one, source), one])).values()];
    const fromFiles = places.flatMap((one) => qualifiedNames(one, source));
    const from = places.map((one) => originOf(one, source));
    if (isOwn) {
      const wishes = [name, ...fromFiles, ...pointerNames(own)];
      return { key: name, kind: "own", node, origins: [...from, `schemaName ${own}`], wishes, rank: 0 };
    }
    const base = places[0] === undefined ? name : baseName(places[0]);
    return { key: name, kind: "incoming", node, origins: from, wishes: [base, ...fromFiles], rank: 1 };
  });
}

/** A schema that has got a name because it stands very deep in others: `TreeLevel32`. */
function movedClaim(key: string, node: Json, { place, head, level }: Moved): SchemaClaim {
  const [outer = ""] = pointerNames(head.pointer);
  const short = `${outer.slice(0, 60)}Level${level}`;
  const last = pascalCase(baseName(place));
  const wishes = [short, short + last.slice(0, 60), `${short}_${markOf(place.pointer)}`];
  return { key, kind: "moved", node, origins: [`deep ${originOf(place, place.source)}`], wishes, rank: 2 };
}

/** A schema that gets a name because it is referred to where it stands. */
function hoistedClaim({ pointer, node }: FileNode, { source, origins }: NamingContext): SchemaClaim {
  const place = origins.of(node) ?? { source, pointer };
  // What is referred to as something else than a schema needs no name, and takes none from those who do.
  const rank = /^#\/(?:components\/[^/]+|paths)\/[^/]+$/u.test(pointer) ? 3 : 2;
  const wishes = pointerNames(place.source === source ? place.pointer : pointer);
  return { key: pointer, kind: "hoisted", node, origins: [`hoisted ${originOf(place, source)}`], wishes, rank };
}

type NamedClaim = SchemaClaim & { readonly name: string };

/** A name that the root itself gives needs no keeping. */
function isKept({ kind, key, name, origins }: NamedClaim, isHoisted: (pointer: Pointer) => boolean): boolean {
  if (kind === "hoisted") return isHoisted(key);
  return kind !== "own" || name !== key || origins.length > 1;
}

function entriesOf({ origins, name }: NamedClaim): readonly (readonly [string, string])[] {
  return origins.map((origin) => [origin, name]);
}

function reportCollisions(claims: readonly NamedClaim[], report: Report): void {
  const owners = new Map(claims.map((claim) => [claim.name, claim]));
  for (const { kind, node, name, wishes } of claims) {
    const [wanted = name] = wishes;
    if (kind === "hoisted" || kind === "moved" || name === wanted) continue;
    const isShared = claims.some(
      (other) => other.node !== node && other.kind !== "hoisted" && other.wishes[0] === wanted,
    );
    const owner = owners.get(wanted);
    if (!isShared && owner === undefined) continue; // it has been given up long ago
    const message =
      kind === "incoming" && owner?.kind !== "hoisted"
        ? `Several files call a schema \`${wanted}\`; the one from this file becomes \`${name}\`.`
        : `Another schema has been called \`${wanted}\` so far; this one becomes \`${name}\`.`;
    report.add("warning", "name-collision", message, node);
  }
}

function byOrigin(root: Source): (left: SchemaPlace, right: SchemaPlace) => number {
  return (left, right) => (originOf(left, root) < originOf(right, root) ? -1 : 1);
}

/** Names with the file in front: `shop/pets.yaml#/Pet` is `ShopPetsPet`, or else what its whole pointer says besides. */
function qualifiedNames(place: SchemaPlace, root: Source): readonly string[] {
  if (place.source === root) return pointerNames(place.pointer);
  const file = fileFrom(place.source, root);
  const stem = pascalCase(path.join(path.dirname(file), path.parse(file).name));
  if (place.pointer === "#") return [stem];
  return [stem + pascalCase(baseName(place)), stem + segmentsOf(place.pointer).map(pascalCase).join("")];
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

/** Of longer pointers, nobody reads all of the name. */
const mostTold = 64;

function markOf(pointer: Pointer): string {
  return createHash("sha256").update(pointer).digest("hex").slice(0, 8);
}

/** Names for a schema that stands somewhere else than among the named ones, made from where it stands. */
function pointerNames(pointer: Pointer): readonly string[] {
  const segments = segmentsOf(pointer);
  const isMediaType = (segment: string): boolean => /^[\w.+-]+\/[\w.+*-]+$/u.test(segment);
  const telling = segments.filter((segment) => !structural.has(segment) && !isMediaType(segment));
  if (segments.length > mostTold) {
    const ends = [...telling.slice(0, 2), ...telling.slice(-1)].map(pascalCase).join("");
    return [ends, `${ends}_${markOf(pointer)}`];
  }
  return [telling, segments].map((parts) => parts.map(pascalCase).join("")).filter((name) => name !== "");
}
