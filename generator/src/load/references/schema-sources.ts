import { isDeepStrictEqual } from "node:util";
import type { Json } from "../../json.js";
import { isObject, member, textMember, objectAt, type JsonObject } from "../json-object.js";
import { schemasOf } from "../named-schemas.js";
import { segmentsOfFragment } from "../pointer.js";
import type { FileNode, Reference } from "./reference-files.js";
import type { ReferenceTargets } from "./reference-targets.js";

/** What a document itself names before other files are brought in, and what references in any file lead to. */
export class SchemaSources {
  readonly #own: ReadonlySet<string>;
  readonly #targets: readonly (readonly [Reference, FileNode])[];

  /** Must be made before bundling, which changes the references. */
  constructor(root: JsonObject, targets: ReferenceTargets) {
    const sections = Object.entries(objectAt(root, "components"));
    this.#own = new Set(
      sections.flatMap(([section, parts]) => Object.keys(parts ?? {}).map((name) => `${section}/${name}`)),
    );
    this.#targets = targets.all().flatMap((reference) => {
      const target = namedTarget(reference, targets);
      return target === undefined ? [] : [[reference, target] as const];
    });
  }

  /** Whether the root itself has a part of this name in a section of its components. */
  isOwn(section: string, name: string): boolean {
    return this.#own.has(`${section}/${name}`);
  }

  /** Every place that a reference leads to. */
  places(): readonly FileNode[] {
    return this.#targets.map(([, target]) => target);
  }

  /**
   * The places that each schema of the bundled document comes from, by the name that bundling has given it. Of schemas that are
   * equal bundling keeps one, and which one is chance: all of them are told.
   */
  byBundledName(bundled: JsonObject): ReadonlyMap<string, readonly FileNode[]> {
    const schemas = schemasOf(bundled);
    const found = new Map<string, FileNode[]>();
    for (const [reference, target] of this.#targets) {
      const name = segmentsOfFragment((textMember(reference.node, "$ref") ?? "").replace(/^#/u, "")).at(-1) ?? "";
      const schema = member(schemas, name);
      if (schema === undefined || !(schema === target.node || isDeepStrictEqual(schema, target.node))) continue;
      const targets = found.get(name);
      if (targets === undefined) found.set(name, [target]);
      else targets.push(target);
    }
    return found;
  }
}

/** What bundling takes for the target: the first on the way that is no reference, or says more than that it is one. */
function namedTarget(reference: Reference, targets: ReferenceTargets): FileNode | undefined {
  const seen = new Set<Json>();
  let target = targets.firstOf(reference.node);
  while (target !== undefined && isMereReference(target.node) && !seen.has(target.node)) {
    seen.add(target.node);
    target = targets.firstOf(target.node);
  }
  return target;
}

function isMereReference(node: Json): boolean {
  return isObject(node) && typeof member(node, "$ref") === "string" && Object.keys(node).length === 1;
}
