import type { Json } from "../../json.js";
import { isObject, member, objectAt, type JsonObject } from "../json-object.js";
import { referredName } from "../named-schemas.js";
import { deepestSearch } from "./reference-target.js";
import { membersOf, requiredBy } from "./schema-keywords.js";
import type { Direction } from "./used-directions.js";

/** What is left out of values that go one way. */
const unfit = { read: "writeOnly", write: "readOnly" } as const;

/** Which properties of objects are only there one way, told by the properties themselves or by what they refer to. */
export class OneWayProperties {
  readonly #schemas: JsonObject;

  /** @param schemas The named schemas, through which references lead. */
  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  /** The names of a schema's own properties that values of it do not have which go this way. */
  leftOut(schema: JsonObject, direction: Direction): readonly string[] {
    const properties = objectAt(schema, "properties");
    return Object.keys(properties).filter((name) => this.#says(properties[name] ?? null, unfit[direction], 0));
  }

  /** What a schema requires of values that go this way: what it names, and in answers each of its properties that has a default. */
  required(schema: JsonObject, direction: Direction): readonly string[] {
    const required = requiredBy(schema).filter((name) => !this.#lacks(schema, name, unfit[direction], 0));
    return [...new Set([...required, ...(direction === "read" ? this.#withDefaults(schema) : [])])];
  }

  /** The properties that answers have anyway: where there is no value, the default. A null says nothing about the type. */
  #withDefaults(schema: JsonObject): readonly string[] {
    const present = Object.entries(objectAt(schema, "properties")).filter(([, property]) => {
      return isObject(property) && (member(property, "default") ?? null) !== null;
    });
    return present.filter(([, property]) => !this.#says(property, unfit.read, 0)).map(([name]) => name);
  }

  /** Whether a property, or what it refers to, is read-only or write-only. */
  #says(property: Json, flag: "readOnly" | "writeOnly", depth: number): boolean {
    if (!isObject(property) || depth > deepestSearch) return false;
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
    if (!isObject(schema) || depth > deepestSearch) return false;
    const own = objectAt(schema, "properties");
    if (Object.hasOwn(own, name)) return this.#says(own[name] ?? null, flag, 0);
    const target = this.#target(schema);
    const parts = [...membersOf(schema, "allOf"), ...(target === undefined ? [] : [target])];
    return parts.some((part) => this.#lacks(part, name, flag, depth + 1));
  }

  #target(schema: JsonObject): Json | undefined {
    const name = referredName(schema);
    return name === undefined ? undefined : member(this.#schemas, name);
  }
}
