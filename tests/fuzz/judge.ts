import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { wordsOf } from "./discriminated.js";
import { listOf, nameIn, type Json, type Node } from "./nodes.js";
import { isLeftOut, requiredOf, typesOf, type Direction } from "./values.js";

type Schemas = Readonly<Record<string, Node>>;

/** Says what is wrong with a value; nothing where it is valid. */
export type Judge = (value: Json) => readonly ErrorObject[];

/** Keywords that no type of TypeScript says, and those that are for others to judge. */
const untold = new Set(
  "pattern minLength maxLength minimum maximum format default nullable discriminator readOnly writeOnly".split(" "),
);

const maps = new Set(["properties", "patternProperties"]);
const lists = new Set(["allOf", "oneOf", "anyOf", "prefixItems"]);
const single = new Set(["items", "additionalProperties", "not"]);

/** Judges by JSON Schema what a schema of a document says of a value that goes one way. Limits are left aside. */
export function judgeOf(schema: Node, schemas: Schemas, direction: Direction): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  const named = Object.entries(schemas).map(([name, one]) => [name, judged(one, schemas, direction)] as const);
  const root = {
    components: { schemas: Object.fromEntries(named) },
    $ref: "#/asked",
    asked: judged(schema, schemas, direction),
  };
  const validate = ajv.compile(plain(root) as object);
  return (value) => (validate(plain(value)) ? [] : (validate.errors ?? []));
}

/** Ajv looks at no property of this name, so it gets another. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll("__proto__", "another-proto"));
}

function judged(schema: Node, schemas: Schemas, direction: Direction): Node {
  if (typeof schema === "boolean") return schema;
  const entries = Object.entries(schema).filter(([key]) => !untold.has(key) && key !== "required" && key !== "type");
  const inner = (one: unknown): Node => judged(one as Node, schemas, direction);
  const told = entries.map(([key, value]): [string, unknown] => {
    if (maps.has(key)) return [key, withoutOthers(value as Readonly<Record<string, Node>>, direction, inner)];
    if (lists.has(key)) return [key, listOf(value).map((one) => chosen(one as Node, schema, schemas, inner))];
    return [key, single.has(key) ? inner(value) : value];
  });
  const required = requiredOf(schema, direction);
  const types = isHabit(schema, schemas) ? [] : typesOf(schema);
  const whole = {
    ...Object.fromEntries(told),
    ...furtherOf(schema, inner),
    ...(types.length > 0 && { type: types }),
    ...(required.length > 0 && { required }),
  };
  return schema["nullable"] === true ? { anyOf: [whole, { type: "null" }] } : whole;
}

/** Whether a schema says of values that parts of its `allOf` rule out that they are objects, and nothing of these. */
function isHabit(schema: Exclude<Node, boolean>, schemas: Schemas): boolean {
  const { properties = {}, additionalProperties: further = true } = schema;
  const saysMore = Object.keys(properties as object).length > 0 || typeof further !== "boolean";
  return !saysMore && listOf(schema["allOf"]).some((part) => !mayBeObject(part as Node, schemas));
}

function mayBeObject(schema: Node, schemas: Schemas): boolean {
  if (typeof schema === "boolean") return schema;
  const name = nameIn(schema["$ref"]);
  if (name !== undefined) return mayBeObject(schemas[name] ?? true, schemas);
  const types = typesOf(schema);
  const isOwn =
    types.length === 0 ? !Object.hasOwn(schema, "enum") && !Object.hasOwn(schema, "const") : types.includes("object");
  return isOwn && listOf(schema["allOf"]).every((part) => mayBeObject(part as Node, schemas));
}

/** Properties that match no pattern, of which nothing is said, are taken to be like those that match one. */
function furtherOf(schema: Exclude<Node, boolean>, inner: (one: Node) => Node): object {
  const all = Object.values((schema["patternProperties"] ?? {}) as Readonly<Record<string, Node>>);
  const patterns = all.filter((one) => one !== false);
  if (patterns.length === 0 || Object.hasOwn(schema, "additionalProperties")) return {};
  return { additionalProperties: { anyOf: patterns.map(inner) } };
}

/** An alternative says in JSON Schema's words what a discriminator says of it. */
function chosen(choice: Node, schema: Exclude<Node, boolean>, schemas: Schemas, inner: (one: Node) => Node): Node {
  const words = wordsOf(choice, schema, schemas);
  if (words === undefined) return inner(choice);
  const { property, values } = words;
  const told = { type: "object", required: [property], properties: { [property]: { enum: values } } };
  return { allOf: [inner(choice), told] };
}

function withoutOthers(
  properties: Readonly<Record<string, Node>>,
  direction: Direction,
  inner: (one: Node) => Node,
): object {
  const own = Object.entries(properties).filter(([, property]) => !isLeftOut(property, direction));
  return Object.fromEntries(own.map(([name, property]) => [name, inner(property)]));
}
