import type { Json } from "../../json.js";
import { isObject, objectAt, pick, textMember, without, type JsonObject } from "../json-object.js";
import { schemasOf } from "../named-schemas.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";
import { Declarations } from "./declarations.js";
import { isImpossible } from "./impossible-properties.js";
import { mapChildren, type Kind } from "./node-kinds.js";
import { isSaidByParts, withoutReference, withRequired } from "./required-properties.js";
import { assertions, partsOf, requiredBy, typesOf } from "./schema-keywords.js";

/** Keywords whose schemas say nothing of what a value has. */
const tests = ["not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas"];

/** What the schemas around a part of a schema say of the same value. */
interface Around {
  /** The schema that says all of the value. */
  readonly whole: JsonObject;
  readonly propertyOf: (name: string) => Json | undefined;
  readonly isMentioned: (name: string) => boolean;
  /** What they require that only some of the alternatives name. */
  readonly required: readonly string[];
}

/**
 * A document in which what is required stands beside the property that it is said of. JSON Schema lets `required` name a
 * property of another part of the same value (`allOf: [{$ref: Pet}, {required: [name]}]`, or alternatives that only say
 * which properties are needed), which readers of one schema pass over: the property is said once more, there.
 * A name that no part of the value has a property for is without effect, and is reported.
 */
export function withRestatedRequired(root: JsonObject, origins: Origins, report: Report): JsonObject {
  return new Restating(root, origins).result(report);
}

class Restating {
  readonly #root: JsonObject;
  readonly #origins: Origins;
  readonly #declarations: Declarations;
  /** What is around the parts that are looked at next. */
  readonly #around = new Map<Json, Around>();
  /** Properties that are being said once more, which may hold themselves. */
  readonly #copying = new Set<Json>();
  /** What is required without being a property, by the schema that says so, with the whole that it is a part of. */
  readonly #undeclared = new Map<JsonObject, { readonly whole: JsonObject; readonly names: readonly string[] }>();
  /** Named schemas that are parts of others. */
  readonly #parts = new Set<Json | undefined>();

  constructor(root: JsonObject, origins: Origins) {
    this.#root = root;
    this.#origins = origins;
    this.#declarations = new Declarations(schemasOf(root));
  }

  result(report: Report): JsonObject {
    const made = this.#visit(this.#root, "root");
    for (const [schema, { whole, names }] of this.#undeclared) {
      if (this.#parts.has(whole)) continue; // what it is a part of may have them
      const listed = names.map((name) => `\`${name}\``).join(", ");
      const message = `${listed} ${names.length === 1 ? "is" : "are"} required, but not among the properties.`;
      report.add("info", "required-undeclared", message, schema, "required");
    }
    return isObject(made) ? made : this.#root;
  }

  readonly #adopt = <T extends Json>(made: T, from: Json): T => this.#origins.adopt(made, from);

  readonly #visit = (node: Json, kind: Kind): Json => {
    if (!isObject(node)) return node;
    if (kind !== "schema") return mapChildren(node, kind, this.#visit, this.#adopt);
    const around = this.#around.get(node);
    this.#around.delete(node);
    return this.#schema(node, around);
  };

  #schema(node: JsonObject, around: Around | undefined): JsonObject {
    const own = this.#declarations.of(node);
    if (around === undefined && own === Declarations.nothing) return this.#withParts(node);
    const isMentioned = (name: string): boolean => own.mentioned.has(name) || around?.isMentioned(name) === true;
    const propertyOf = (name: string): Json | undefined => own.properties.get(name) ?? around?.propertyOf(name);
    const ref = textMember(node, "$ref");
    if (ref !== undefined) {
      if (around !== undefined) this.#parts.add(this.#declarations.target(ref));
      const asked = [...own.required].filter((name) => !own.properties.has(name));
      const open = [...asked, ...(around?.required ?? []).filter((name) => own.mentioned.has(name))];
      const made = this.#restated(node, node, around === undefined ? [] : open, propertyOf);
      return made !== node && this.#onlyRequires(ref) ? this.#adopt(withoutReference(made), node) : made;
    }
    const whole = around?.whole ?? node;
    const lost = requiredBy(node).filter((name) => !isMentioned(name));
    if (lost.length > 0) this.#undeclared.set(node, { whole, names: lost });
    const asked = [...own.required, ...(around?.required ?? [])];
    const required = asked.filter((name) => propertyOf(name) === undefined && own.mentioned.has(name));
    for (const part of partsOf(node)) this.#around.set(part, { whole, propertyOf, isMentioned, required });
    const copy = this.#withParts(node);
    const wanted = [...requiredBy(node), ...(around?.required ?? []).filter((name) => own.properties.has(name))];
    return this.#restated(node, copy, wanted, propertyOf);
  }

  /** Whether what a reference leads to says nothing but which properties are needed. */
  #onlyRequires(ref: string): boolean {
    const target = this.#declarations.target(ref) ?? null;
    return isObject(target) && Object.keys(assertions(target)).every((key) => key === "required");
  }

  #withParts(node: JsonObject): JsonObject {
    if (!tests.some((key) => Object.hasOwn(node, key))) return mapChildren(node, "schema", this.#visit, this.#adopt);
    const tested = pick(node, (key) => tests.includes(key));
    const said = this.#adopt(without(node, tests), node);
    return this.#adopt({ ...mapChildren(said, "schema", this.#visit, this.#adopt), ...tested }, node);
  }

  /** The schema with the properties of these names that it does not have itself, and requiring them. */
  #restated(
    node: JsonObject,
    copy: JsonObject,
    names: readonly string[],
    propertyOf: (name: string) => Json | undefined,
  ): JsonObject {
    const types = typesOf(node);
    if (types.length > 0 && !types.includes("object")) return copy;
    const own = objectAt(node, "properties");
    const said = [...new Set(names)].filter((name) => !(Object.hasOwn(own, name) && requiredBy(node).includes(name)));
    const entries = said.flatMap((name): [string, Json][] => {
      const property = propertyOf(name);
      if (property === undefined || isImpossible(property) || this.#copying.has(property)) return [];
      if (isSaidByParts(node, name)) return [];
      return [[name, Object.hasOwn(own, name) ? (objectAt(copy, "properties")[name] ?? true) : this.#copied(property)]];
    });
    if (entries.length === 0) return copy;
    return this.#adopt(withRequired(copy, Object.fromEntries(entries)), node);
  }

  #copied(property: Json): Json {
    this.#copying.add(property);
    const copy = this.#visit(property, "schema");
    this.#copying.delete(property);
    return copy;
  }
}
