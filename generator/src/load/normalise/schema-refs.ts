import type { Json, Pointer } from "../../json.js";
import { isObject, member, without, type JsonObject } from "../json-object.js";
import { refTo, schemasOf } from "../named-schemas.js";
import { segmentsOf } from "../pointer.js";
import type { FileNode } from "../references/reference-files.js";
import type { ReferenceTargets } from "../references/reference-targets.js";
import type { Report } from "../report.js";
import type { SchemaNames } from "./schema-names.js";

/** A schema that gets a name of its own because it is referred to where it stands. */
export interface Hoisted {
  readonly name: string;
  readonly node: Json;
}

/** Makes every reference to a schema one to `#/components/schemas/NAME`. */
export class SchemaRefs {
  readonly #named: JsonObject;
  readonly #targets: ReferenceTargets;
  readonly #names: SchemaNames;
  readonly #report: Report;
  readonly #hoisted = new Map<Pointer, Hoisted>();
  readonly #pending: Hoisted[] = [];

  constructor(root: JsonObject, targets: ReferenceTargets, names: SchemaNames, report: Report) {
    this.#named = schemasOf(root);
    this.#targets = targets;
    this.#names = names;
    this.#report = report;
  }

  /** A schema's copy with its `$ref` and the mapping of its discriminator made canonical; `node` is the original. */
  link(node: JsonObject, copy: JsonObject): JsonObject {
    return this.#withMapping(node, this.#withRef(node, copy));
  }

  /** The name that a schema of `components/schemas` has in the result. */
  nameOf(name: string): string {
    return this.#names.named.get(name) ?? name;
  }

  /** The names to be kept next time. */
  given(): ReadonlyMap<string, string> {
    return this.#names.given((pointer) => this.#hoisted.has(pointer));
  }

  /** The next schema that was given a name and has not been rewritten under it yet. */
  nextHoisted(): Hoisted | undefined {
    return this.#pending.pop();
  }

  #withRef(node: JsonObject, copy: JsonObject): JsonObject {
    const ref = member(node, "$ref");
    if (typeof ref !== "string") return copy;
    const target = this.#targets.firstOf(node);
    if (target !== undefined && isSchema(target)) {
      const canonical = this.#canonical(target);
      return canonical === member(copy, "$ref") ? copy : { ...copy, $ref: canonical };
    }
    this.#report.add("error", "ref-unresolved", `The $ref \`${ref}\` leads to no schema.`, node, "$ref");
    return without(copy, ["$ref"]);
  }

  #canonical(target: FileNode): string {
    const name = namedPart(target.pointer);
    return refTo(name === undefined ? this.#hoist(target).name : this.nameOf(name));
  }

  #hoist({ pointer, node }: FileNode): Hoisted {
    const known = this.#hoisted.get(pointer);
    if (known !== undefined) return known;
    const hoisted = { name: this.#names.hoisted.get(pointer) ?? pointer, node: node ?? {} };
    this.#hoisted.set(pointer, hoisted);
    this.#pending.push(hoisted);
    return hoisted;
  }

  /**
   * Mapping values may be names; one that names nothing is left out. Where one refers to nothing, nobody knows by which word its
   * schema is told, so that the discriminator is left out.
   */
  #withMapping(node: JsonObject, copy: JsonObject): JsonObject {
    const discriminator = member(node, "discriminator");
    const mapping = isObject(discriminator) ? member(discriminator, "mapping") : undefined;
    if (!isObject(discriminator) || !isObject(mapping)) return copy;
    const isLost = (schema: Json): boolean =>
      typeof schema === "string" && /[#/]/u.test(schema) && this.#mappedName(schema) === undefined;
    const entries = Object.entries(mapping).flatMap(([value, schema]): [string, string][] => {
      const name = typeof schema === "string" ? this.#mappedName(schema) : undefined;
      if (name !== undefined) return [[value, refTo(name)]];
      const lost = isLost(schema) ? "leads to no schema, so that the discriminator is" : "names no schema and is";
      this.#report.add("warning", "document-invalid", `The mapping of \`${value}\` ${lost} left out.`, mapping, value);
      return [];
    });
    if (Object.values(mapping).some(isLost)) return without(copy, ["discriminator"]);
    return { ...copy, discriminator: { ...discriminator, mapping: Object.fromEntries(entries) } };
  }

  #mappedName(value: string): string | undefined {
    if (Object.hasOwn(this.#named, value)) return this.nameOf(value);
    const [, section, name = ""] = segmentsOf(value.replace(/^[^#]*/u, ""));
    return section === "schemas" && Object.hasOwn(this.#named, name) ? this.nameOf(name) : undefined;
  }
}

/** What references lead to that could be taken for a schema and is no named one; each once. */
export function unnamedTargets(targets: ReferenceTargets): readonly FileNode[] {
  const found = targets.all().flatMap(({ node }) => targets.firstOf(node) ?? []);
  const each = [...new Map(found.map((target) => [target.pointer, target])).values()];
  return each.filter((target) => isSchema(target) && namedPart(target.pointer) === undefined);
}

/** The name of the named schema that a pointer leads to. */
function namedPart(pointer: Pointer): string | undefined {
  const [components, section, name, ...rest] = segmentsOf(pointer);
  return components === "components" && section === "schemas" && rest.length === 0 ? name : undefined;
}

/** A whole section of the document may be an object, but it is no schema. A key with nothing behind it is one that says nothing. */
function isSchema({ node, pointer }: FileNode): boolean {
  const [section, ...rest] = segmentsOf(pointer);
  const isSection = rest.length === 0 || (section === "components" && rest.length === 1);
  return !isSection && (isObject(node) || typeof node === "boolean" || node === null);
}
