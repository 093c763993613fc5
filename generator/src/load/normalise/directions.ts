import type { Json } from "../../json.js";
import { isObject, member, without, objectAt, type JsonObject } from "../json-object.js";
import { referredName, refTo, schemasOf } from "../named-schemas.js";
import type { Origins } from "../origins.js";
import { withoutEmptiedParts } from "./emptied-parts.js";
import { withOpenObject } from "./open-object.js";
import { mapChildren, type Kind } from "./node-kinds.js";
import { OneWayProperties } from "./one-way-properties.js";
import { requiredBy } from "./schema-keywords.js";
import { directionOf, namesIn, usedDirections, type Direction } from "./used-directions.js";

/**
 * A document in which a schema means the same in requests and answers. Requests have no read-only properties, answers have
 * no write-only ones, and in answers a property with a default is always there. A schema that differs and goes both ways
 * becomes two: under its own name what is read, and as `NameInput` what is written.
 */
export function withDirections(root: JsonObject, origins: Origins): JsonObject {
  return new Directions(root, origins).result();
}

class Directions {
  readonly #root: JsonObject;
  readonly #origins: Origins;
  readonly #schemas: JsonObject;
  readonly #oneWay: OneWayProperties;
  /** Names of what is written, by the name of the schema that becomes two. */
  readonly #inputs = new Map<string, string>();
  /** Schemas that are only written. */
  readonly #written: ReadonlySet<string>;

  constructor(root: JsonObject, origins: Origins) {
    this.#root = root;
    this.#origins = origins;
    this.#schemas = schemasOf(root);
    this.#oneWay = new OneWayProperties(this.#schemas);
    const used = usedDirections(root);
    const differing = this.#differing();
    this.#written = new Set([...used.write].filter((name) => !used.read.has(name)));
    const both = [...used.write].filter((name) => used.read.has(name) && differing.has(name));
    for (const name of both.toSorted()) this.#inputs.set(name, this.#inputName(name));
  }

  result(): JsonObject {
    const rewritten = this.#part(without(this.#root, ["components"]), "root", "read");
    const components = member(this.#root, "components") ?? null;
    if (!isObject(rewritten) || !isObject(components)) return this.#root;
    const others = this.#part(without(components, ["schemas"]), "components", "read");
    const own = Object.entries(this.#schemas).map(([name, schema]): [string, Json] => {
      return [name, this.#variant(schema, this.#written.has(name) ? "write" : "read")];
    });
    const inputs = [...this.#inputs].map(([name, input]): [string, Json] => {
      return [input, this.#variant(this.#schemas[name] ?? {}, "write")];
    });
    const schemas = this.#origins.adopt(Object.fromEntries([...own, ...inputs]), this.#schemas);
    const made = this.#origins.adopt({ ...(isObject(others) ? others : {}), schemas }, components);
    return this.#origins.adopt({ ...rewritten, components: made }, this.#root);
  }

  /** A name that depends on nothing but the schema's, unless somebody has it. */
  #inputName(name: string): string {
    const candidates = [`${name}Input`, `${name}RequestInput`, `${name}_Input`];
    return candidates.find((one) => !Object.hasOwn(this.#schemas, one)) ?? `${name}Input ${name}`;
  }

  #part(node: Json, kind: Kind, direction: Direction): Json {
    if (kind === "schema") return this.#variant(node, direction);
    if (!isObject(node)) return node;
    return mapChildren(
      node,
      kind,
      (child, inner) => this.#part(child, inner, directionOf(inner, direction)),
      this.#adopt,
    );
  }

  #variant(node: Json, direction: Direction): Json {
    if (!isObject(node)) return node;
    const copy = mapChildren(node, "schema", (child) => this.#variant(child, direction), this.#adopt);
    const input = direction === "write" ? this.#inputs.get(referredName(copy) ?? "") : undefined;
    const linked = input === undefined ? copy : { ...copy, $ref: refTo(input) };
    const made = this.#withProperties(node, withoutEmptiedParts(node, linked), direction);
    return this.#adopt(made, node);
  }

  readonly #adopt = <T extends Json>(made: T, from: Json): T => this.#origins.adopt(made, from);

  #withProperties(node: JsonObject, copy: JsonObject, direction: Direction): JsonObject {
    const left = this.#oneWay.leftOut(node, direction);
    const required = this.#oneWay.required(node, direction);
    if (left.length === 0 && required.length === requiredBy(node).length) return copy;
    const kept = this.#adopt(without(objectAt(copy, "properties"), left), objectAt(copy, "properties"));
    const given = Object.hasOwn(copy, "properties") ? { properties: kept } : {};
    return withOpenObject({ ...without(copy, ["required"]), ...given, ...(required.length === 0 ? {} : { required }) });
  }

  /** Schemas that are different things in requests and in answers, or contain some that are. */
  #differing(): ReadonlySet<string> {
    const names = Object.keys(this.#schemas);
    const differing = new Set(names.filter((name) => this.#differs(this.#schemas[name] ?? {})));
    const mentions = new Map(names.map((name) => [name, namesIn(this.#schemas[name] ?? {})]));
    for (let before = -1; before !== differing.size;) {
      before = differing.size;
      for (const [name, inner] of mentions) if (inner.some((one) => differing.has(one))) differing.add(name);
    }
    return differing;
  }

  #differs(schema: Json): boolean {
    const [read, written] = [this.#variant(schema, "read"), this.#variant(schema, "write")];
    // Mostly both are the schema itself.
    return read !== written && JSON.stringify(read) !== JSON.stringify(written);
  }
}
