import { DiagnosticError } from "../../diagnostics.js";
import type { Json } from "../../json.js";
import { isObject, member, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import { locationOf, type Place } from "../place.js";
import { childPointer, pointerOf, segmentsOf } from "../pointer.js";
import type { ParsedDocument } from "../read/parse.js";
import { notJsonMessage } from "../read/plain-json.js";
import { maxDepth } from "../read/yaml.js";
import { leadingTo } from "../references/anchor-refs.js";
import type { Reference, ReferenceFile, ReferenceFiles } from "../references/reference-files.js";
import { ReferenceTargets } from "../references/reference-targets.js";
import type { SourceNames } from "../source-names.js";
import { deepestSchema, DeepWalk, type Cut } from "./deep-walk.js";
import { nodeDeeperThan } from "./too-deep.js";

/** Objects and lists around a schema that stands in as many others as may stand in one another, at least. */
const shallow = 35;

/** A schema that has been given a place among the named ones. */
export interface Moved {
  /** Where it is written. */
  readonly place: Place;
  /** Where the schema is written that stands in no other. */
  readonly head: Place;
  /** How many schemas stand between the two. */
  readonly level: number;
}

/** A document's files, and what has been moved in them, by the key under which it is found now. */
export interface NamedDepths {
  readonly files: ReferenceFiles;
  readonly moved: ReadonlyMap<string, Moved>;
}

/**
 * Gives schemas that stand very deep in others a place among the named schemas, with a reference where they stood: whatever reads a
 * document calls itself for a schema in a schema, and so does whoever reads what is generated. In the document itself.
 *
 * @param depth How many objects and lists stand in one another.
 * @throws {DiagnosticError} for a document that is too deep even so
 */
export function namedDepths(
  root: ParsedDocument,
  files: ReferenceFiles,
  { origins, names, depth }: { readonly origins: Origins; readonly names: SourceNames; readonly depth: number },
): NamedDepths {
  if (depth <= shallow) return { files, moved: new Map() };
  const targets = new ReferenceTargets(files);
  const targetOf = (node: Json): Json | undefined => {
    const target = targets.firstOf(node);
    return target?.source === root.source ? target.node : undefined;
  };
  const refuse = (node: Json, message: string): never => {
    const location = locationOf(origins.of(node) ?? { source: root.source, pointer: "#" }, "key", names);
    throw new DiagnosticError([{ code: "document-too-complex", severity: "error", message, location }]);
  };
  const cuts = new DeepWalk(targetOf).cuts(root.parsed, (node) =>
    refuse(node, `More than ${deepestSchema} schemas stand in one another.`),
  );
  const found = moved(root, cuts, origins);
  const other = depth > maxDepth ? nodeDeeperThan(maxDepth, root.parsed) : undefined;
  if (other !== undefined) refuse(other, notJsonMessage["too-deep"]);
  const file = files.get(root.source.absoluteRef);
  if (file === undefined || found.moved.size === 0) return { files, moved: found.moved };
  const known = { ...file, references: [...file.references, ...found.references] };
  return { files: straightened(new Map([...files, [root.source.absoluteRef, known]]), found.references), ...found };
}

interface Found {
  readonly moved: ReadonlyMap<string, Moved>;
  /** What stands where schemas stood. */
  readonly references: readonly Reference[];
}

function moved({ parsed, source }: ParsedDocument, cuts: readonly Cut[], origins: Origins): Found {
  const schemas = cuts.length === 0 ? undefined : schemasIn(parsed, origins);
  const found = new Map<string, Moved>();
  const references: Reference[] = [];
  if (schemas === undefined) return { moved: found, references };
  const keys = new Map(Object.entries(schemas).map(([key, node]) => [node, key] as const));
  for (const { node, slot, head, level } of cuts) {
    const [place, top] = [origins.of(node), origins.of(head)];
    // What YAML repeats has been met, and moved, before.
    if (place === undefined || top === undefined || Reflect.get(slot.holder, slot.key) !== node) continue;
    const known = keys.get(node);
    const key = known ?? freeKey(schemas, found.size + 1);
    if (known === undefined) {
      keys.set(node, key);
      Reflect.set(schemas, key, node);
      found.set(key, { place, head: top, level });
    }
    const ref = childPointer(named, key);
    const standIn = origins.adopt({ $ref: ref }, node);
    Reflect.set(slot.holder, slot.key, standIn);
    references.push({ source, pointer: place.pointer, node: standIn, ref });
  }
  return { moved: found, references };
}

const named = "#/components/schemas";

function freeKey(schemas: JsonObject, count: number): string {
  let key = `Deep-${count}`;
  while (Object.hasOwn(schemas, key)) key += "-";
  return key;
}

/** The named schemas of a document, which are made if it has none; undefined where something else stands in their place. */
function schemasIn(root: JsonObject, origins: Origins): JsonObject | undefined {
  return ["components", "schemas"].reduce<JsonObject | undefined>((parent, key) => {
    if (parent === undefined) return undefined;
    const child = member(parent, key) ?? null;
    if (isObject(child)) return child;
    if (child !== null) return undefined;
    const made = origins.adopt({}, root);
    Reflect.set(parent, key, made);
    return made;
  }, root);
}

/** Has references to schemas that have been moved lead there at once, so that these have one name. */
function straightened(files: ReferenceFiles, standIns: readonly Reference[]): ReferenceFiles {
  const refs = new Map<Json, string>(standIns.map(({ node, ref }) => [node, ref]));
  const targets = new ReferenceTargets(files);
  const straight = (reference: Reference): Reference => {
    const target = refs.has(reference.node) ? undefined : targets.firstOf(reference.node);
    const ref = target === undefined ? undefined : refs.get(target.node);
    return ref === undefined ? reference : leadingTo(reference, ref);
  };
  const each = (file: ReferenceFile): ReferenceFile => ({ ...file, references: file.references.map(straight) });
  return new Map([...files].map(([name, file]) => [name, each(file)]));
}

/** Where something is written of which a pointer tells where it has been moved to. */
export function writtenPlace({ source, pointer }: Place, root: ParsedDocument, moved: NamedDepths["moved"]): Place {
  if (source !== root.source || moved.size === 0) return { source, pointer };
  const [components, section, key = "", ...rest] = segmentsOf(pointer);
  const from = components === "components" && section === "schemas" ? moved.get(key) : undefined;
  if (from === undefined) return { source, pointer };
  return { source, pointer: from.place.pointer + pointerOf(rest).slice(1) };
}
