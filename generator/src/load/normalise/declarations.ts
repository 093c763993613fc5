import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, type JsonObject } from "../json-object.js";
import { schemaAt } from "../named-schemas.js";
import { anyOf } from "./any-of.js";
import { AssertionKeys } from "./assertion-keys.js";
import { allowsNull, isAnnotation, membersOf, requiredBy, unions } from "./schema-keywords.js";

/** What a schema says of properties, through `allOf`, alternatives and references. */
export interface Declared {
  /** The properties that the value has by all of its alternatives. */
  readonly properties: ReadonlyMap<string, Json>;
  /** The names of those that any of its alternatives has. */
  readonly mentioned: ReadonlySet<string>;
  /** The names that are required whatever the alternative, whether there is such a property or not. */
  readonly required: ReadonlySet<string>;
}

/** Keywords that say something of properties. */
const telling = ["$ref", "allOf", "anyOf", "oneOf", "properties", "required"];

const nothing: Declared = { properties: new Map(), mentioned: new Set(), required: new Set() };

/** Tells what schemas say of properties; each schema is looked through once. */
export class Declarations {
  /** What is said of properties by a schema that says nothing of them. */
  static readonly nothing: Declared = nothing;
  readonly #schemas: JsonObject;
  readonly #known = new Map<JsonObject, Declared>();
  readonly #keys = new AssertionKeys();
  /** What was made of several schemas, with them. */
  readonly #joined = new Map<Json, readonly Json[]>();

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  /** What a schema says of properties. Of one that holds itself, what it says besides. */
  of(schema: Json): Declared {
    if (!isObject(schema) || !telling.some((keyword) => Object.hasOwn(schema, keyword))) return nothing;
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    this.#known.set(schema, nothing); // while it is looked into
    const declared = this.#look(schema);
    this.#known.set(schema, declared);
    return declared;
  }

  /** The named schema that a reference leads to. */
  target(ref: string): Json | undefined {
    return schemaAt(ref, this.#schemas);
  }

  #look(schema: JsonObject): Declared {
    const ref = textMember(schema, "$ref");
    if (ref !== undefined) return this.of(this.target(ref) ?? null);
    const parts = membersOf(schema, "allOf").map((part) => this.of(part));
    const alternatives = unions.map((keyword) => this.#union(membersOf(schema, keyword)));
    const own = { ...requiredOthers(schema), ...objectAt(schema, "properties") };
    const all = [...alternatives, ...parts];
    return {
      properties: new Map([...all.flatMap(({ properties }) => [...properties]), ...Object.entries(own)]),
      mentioned: new Set([...all.flatMap(({ mentioned }) => [...mentioned]), ...Object.keys(own)]),
      required: new Set([...all.flatMap(({ required }) => [...required]), ...requiredBy(schema)]),
    };
  }

  /** Of what was put together here before, the members are taken: else each would hold all those that it is made of. */
  #anyOf(schemas: readonly Json[]): Json {
    const members = schemas.flatMap((schema) => this.#joined.get(schema) ?? [schema]);
    const made = anyOf(members, (schema) => this.#keys.of(schema));
    if (isObject(made) && !members.includes(made)) this.#joined.set(made, membersOf(made, "anyOf"));
    return made;
  }

  /** Null has no properties, but what is required of a value that is not null concerns the others alone. */
  #union(members: readonly Json[]): Declared {
    const [first = nothing, ...others] = members.filter((one) => !isNull(one)).map((one) => this.of(one));
    const all = [first, ...others];
    const shared = [...first.properties].filter(([name]) => others.every(({ properties }) => properties.has(name)));
    return {
      properties: new Map(
        shared.map(([name]) => [name, this.#anyOf(all.map(({ properties }) => properties.get(name) ?? true))]),
      ),
      mentioned: new Set(all.flatMap(({ mentioned }) => [...mentioned])),
      required: new Set([...first.required].filter((name) => others.every(({ required }) => required.has(name)))),
    };
  }
}

/** Properties that a schema requires, and describes without naming them. */
function requiredOthers(schema: JsonObject): JsonObject {
  const others = member(schema, "additionalProperties") ?? null;
  if (!isObject(others) || Object.keys(others).every(isAnnotation)) return {};
  return Object.fromEntries(requiredBy(schema).map((name) => [name, others]));
}

function isNull(schema: Json): boolean {
  return allowsNull(schema) && isObject(schema) && !Array.isArray(member(schema, "type"));
}
