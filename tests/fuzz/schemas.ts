import fc from "fast-check";
import { anyName } from "./names.js";

/** A JSON Schema as OpenAPI has it. Named schemas are referred to by their number; see {@link withReferences}. */
export type Schema = boolean | Readonly<Record<string, unknown>>;

/** OpenAPI's versions differ in how a schema says null. */
export type Version = "3.0.3" | "3.1.0";

const scalars: fc.Arbitrary<Schema> = fc.oneof(
  fc.record(
    {
      type: fc.constant("string"),
      format: fc.constantFrom("date-time", "date", "uuid", "byte", "binary", "email", "unheard-of"),
      minLength: fc.nat(3),
      pattern: fc.constantFrom("^a", "[`*/]", "\\d+"),
      default: fc.constantFrom("x", "*/", ""),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      format: fc.constantFrom("int64", "double"),
      minimum: fc.integer({ min: -5, max: 5 }),
      default: fc.constantFrom(0, -1, 1.5),
    },
    { requiredKeys: ["type"] },
  ),
  fc.constant({ type: "boolean" }),
  fc.record({ type: fc.constant("string"), enum: fc.uniqueArray(anyName, { minLength: 1, maxLength: 5 }) }),
  fc.record({ type: fc.constant("integer"), enum: fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }) }),
  fc.constantFrom<Schema>({}, { type: "object" }, { type: "array", items: {} }, { not: { type: "string" } }),
);

const modernScalars: fc.Arbitrary<Schema> = fc.oneof(
  fc.record({ const: fc.oneof(anyName, fc.integer(), fc.boolean(), fc.constant(null)) }),
  fc.record({
    enum: fc.uniqueArray(fc.oneof(anyName, fc.integer(), fc.boolean(), fc.constant(null)), { minLength: 1 }),
  }),
  fc.record({ type: fc.subarray(["string", "integer", "boolean", "null"], { minLength: 1 }) }),
  fc.constantFrom<Schema>(true, false, { type: "null" }, { type: ["object", "null"] }),
);

/** A reference to the named schema of this number. */
const reference: fc.Arbitrary<Schema> = fc.nat(20).map((number) => ({ $ref: number }));

function objectOf(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const flags = fc.constantFrom({ readOnly: true }, { writeOnly: true }, { deprecated: true }, { description: "*/" });
  const property = fc.tuple(inner, fc.option(flags, { freq: 5 })).map(([schema, more]): Schema => {
    return typeof schema === "boolean" || "$ref" in schema || more === null ? schema : { ...schema, ...more };
  });
  return fc
    .tuple(
      fc.uniqueArray(fc.tuple(anyName, property, fc.boolean()), { selector: ([name]) => name, maxLength: 4 }),
      fc.option(fc.oneof(fc.boolean(), inner), { freq: 4 }),
      fc.boolean(),
    )
    .map(([properties, additional, isTyped]) => ({
      ...(isTyped && { type: "object" }),
      properties: Object.fromEntries(properties.map(([name, schema]) => [name, schema])),
      ...(properties.some(([, , required]) => required) && {
        required: properties.filter(([, , required]) => required).map(([name]) => name),
      }),
      ...(additional !== null && { additionalProperties: additional }),
    }));
}

function composed(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const members = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    members.map((allOf) => ({ allOf })),
    members.map((oneOf) => ({ oneOf })),
    members.map((anyOf) => ({ anyOf })),
    fc.tuple(objectOf(inner), members).map(([object, allOf]) => ({ ...(object as object), allOf })),
    fc.tuple(objectOf(inner), members).map(([object, oneOf]) => ({ ...(object as object), oneOf })),
  );
}

/** Schemas of every kind, for a document of a version. */
export function schemaOf(version: Version): fc.Arbitrary<Schema> {
  const isModern = version === "3.1.0";
  return fc.letrec<{ schema: Schema }>((tie) => {
    const inner = tie("schema");
    const lists = inner.map((items) => ({ type: "array", items }));
    const tuples = fc
      .tuple(fc.array(inner, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([prefixItems, isOpen]) => ({ type: "array", prefixItems, ...(!isOpen && { items: false }) }));
    const patterns = inner.map((schema) => ({ type: "object", patternProperties: { "^x-": schema } }));
    const nullable = inner.map((schema): Schema => {
      if (typeof schema === "boolean") return schema;
      return isModern ? { anyOf: [schema, { type: "null" }] } : { ...schema, nullable: true };
    });
    return {
      schema: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        isModern ? fc.oneof(scalars, modernScalars) : scalars,
        reference,
        objectOf(inner),
        objectOf(inner),
        lists,
        composed(inner),
        nullable,
        ...(isModern ? [tuples, patterns] : []),
      ),
    };
  }).schema;
}

/** Keywords that hold schemas of values inside the value at hand, so that a circle through them comes to an end. */
const within: ReadonlySet<string> = new Set(["items", "prefixItems", "additionalProperties"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties"]);
const beside: ReadonlySet<string> = new Set(["allOf", "oneOf", "anyOf", "not"]);

/**
 * A schema with the pointers that its references stand for. Through `allOf` and its like only schemas before it are referred
 * to, because a circle of nothing else has no meaning, which generating refuses.
 *
 * @param own the schema's own number, or how many there are where it has none
 */
export function withReferences(schema: unknown, names: readonly string[], own: number, isInside = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => withReferences(one, names, own, isInside));
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref: number } = schema as { readonly $ref?: unknown };
  if (typeof number === "number") return referenceTo(number, names, isInside ? names.length : own);
  return mapValues(schema, (value, key) => {
    if (maps.has(key)) return mapValues(value as object, (one) => withReferences(one, names, own, true));
    if (within.has(key)) return withReferences(value, names, own, true);
    return beside.has(key) ? withReferences(value, names, own, isInside) : value;
  });
}

function referenceTo(number: number, names: readonly string[], reachable: number): object {
  const name = names[number % Math.max(1, reachable)];
  return reachable === 0 || name === undefined ? { type: "string" } : { $ref: pointerTo(name) };
}

function mapValues(object: object, change: (value: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

function pointerTo(name: string): string {
  return `#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}
