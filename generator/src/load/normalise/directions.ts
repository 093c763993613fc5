import type { Json } from "../../json.js";
import { isList, isObject, member, textMember, without, objectAt, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import { childPointer, segmentsOf } from "../pointer.js";
import { withoutEmptiedParts } from "./emptied-parts.js";
import { withOpenObject } from "./open-object.js";
import { mapChildren, type Kind } from "./node-kinds.js";
import { membersOf } from "./schema-keywords.js";

/** Which way a value goes: in an answer or to a webhook or callback, or in a request. */
type Direction = "read" | "write";

/** How many references are followed from a property to what says that it is read-only. */
const deepest = 8;

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
  /** Names of what is written, by the name of the schema that becomes two. */
  readonly #inputs = new Map<string, string>();
  /** Schemas that are only written. */
  readonly #written: ReadonlySet<string>;

  constructor(root: JsonObject, origins: Origins) {
    this.#root = root;
    this.#origins = origins;
    const components = member(root, "components") ?? null;
    const schemas = isObject(components) ? (member(components, "schemas") ?? null) : null;
    this.#schemas = isObject(schemas) ? schemas : {};
    const used = this.#used();
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
    const input = direction === "write" ? this.#inputs.get(nameOf(copy) ?? "") : undefined;
    const linked = input === undefined ? copy : { ...copy, $ref: childPointer("#/components/schemas", input) };
    const made = this.#withProperties(node, withoutEmptiedParts(node, linked), direction);
    return this.#adopt(made, node);
  }

  readonly #adopt = <T extends Json>(made: T, from: Json): T => this.#origins.adopt(made, from);

  #withProperties(node: JsonObject, copy: JsonObject, direction: Direction): JsonObject {
    const properties = objectAt(node, "properties");
    const unfit = direction === "read" ? "writeOnly" : "readOnly";
    const left = Object.keys(properties).filter((name) => this.#says(properties[name] ?? null, unfit, 0));
    const present =
      direction === "read" ? Object.keys(properties).filter((name) => this.#isPresent(properties[name])) : [];
    const required = listOf(member(node, "required")).filter((name) => !this.#lacks(node, name, unfit, 0));
    const all = [...new Set([...required, ...present.filter((name) => !left.includes(name))])];
    const isSame = left.length === 0 && all.length === listOf(member(node, "required")).length;
    if (isSame) return copy;
    const kept = this.#adopt(without(objectAt(copy, "properties"), left), objectAt(copy, "properties"));
    const given = Object.hasOwn(copy, "properties") ? { properties: kept } : {};
    return withOpenObject({ ...without(copy, ["required"]), ...given, ...(all.length === 0 ? {} : { required: all }) });
  }

  /** Whether a property has a default that answers have in its place; a null says nothing about the type. */
  #isPresent(property: Json | undefined): boolean {
    return isObject(property) && (member(property, "default") ?? null) !== null;
  }

  /** Whether a property, or what it refers to, is read-only or write-only. */
  #says(property: Json, flag: "readOnly" | "writeOnly", depth: number): boolean {
    if (!isObject(property) || depth > deepest) return false;
    if (member(property, flag) === true) return true;
    const target = this.#target(property);
    const parts = membersOf(property, "allOf");
    return (
      (target !== undefined && this.#says(target, flag, depth + 1)) ||
      (parts.length === 1 && parts.some((part) => this.#says(part, flag, depth + 1)))
    );
  }

  /** Whether a schema, or one in its `allOf`, has a property of this name that is left out. */
  #lacks(schema: Json, name: string, flag: "readOnly" | "writeOnly", depth: number): boolean {
    if (!isObject(schema) || depth > deepest) return false;
    const own = objectAt(schema, "properties");
    if (Object.hasOwn(own, name)) return this.#says(own[name] ?? null, flag, 0);
    const target = this.#target(schema);
    const parts = [...membersOf(schema, "allOf"), ...(target === undefined ? [] : [target])];
    return parts.some((part) => this.#lacks(part, name, flag, depth + 1));
  }

  #target(schema: JsonObject): Json | undefined {
    const name = nameOf(schema);
    return name === undefined ? undefined : member(this.#schemas, name);
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

  #used(): Readonly<Record<Direction, ReadonlySet<string>>> {
    const found: Record<Direction, Set<string>> = { read: new Set(), write: new Set() };
    const waiting: [string, Direction][] = [];
    const visit = (node: Json, kind: Kind, direction: Direction): Json => {
      if (kind === "schema") waiting.push(...namesIn(node).map((name): [string, Direction] => [name, direction]));
      else if (isObject(node))
        mapChildren(
          node,
          kind,
          (child, inner) => visit(child, inner, directionOf(inner, direction)),
          (made) => made,
        );
      return node;
    };
    visit(without(this.#root, ["components"]), "root", "read");
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [name, direction] = next;
      if (found[direction].has(name)) continue;
      found[direction].add(name);
      waiting.push(...namesIn(this.#schemas[name] ?? {}).map((inner): [string, Direction] => [inner, direction]));
    }
    return found;
  }
}

function directionOf(kind: Kind, around: Direction): Direction {
  if (kind === "requestBody" || kind === "parameter") return "write";
  return kind === "response" || kind === "receivedBody" ? "read" : around;
}

/** The name of the schema that a `$ref` leads to. */
function nameOf(schema: JsonObject): string | undefined {
  const ref = textMember(schema, "$ref");
  return ref === undefined ? undefined : segmentsOf(ref)[2];
}

/** Names of the schemas that a schema refers to. */
function namesIn(node: Json): readonly string[] {
  const names = new Set<string>();
  addNames(node, names);
  return [...names];
}

function addNames(node: Json, names: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const ref = isObject(node) ? textMember(node, "$ref") : undefined;
  const own = isObject(node) && ref?.startsWith("#/components/schemas/") === true ? nameOf(node) : undefined;
  if (own !== undefined) names.add(own);
  for (const child of Object.values(node)) addNames(child, names);
}

function listOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((name) => typeof name === "string") : [];
}
