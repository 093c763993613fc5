import type { Json } from "../../json.js";
import { withoutContradictedType } from "./contradicted-types.js";
import { Comparison, isMoment } from "./contradictions.js";
import { withFittingParts } from "./fitting-parts.js";
import { isObject, member, pick, textMember, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import { segmentsOf } from "../pointer.js";
import type { Report } from "../report.js";
import { mapChildren, type Kind } from "./node-kinds.js";
import { annotations, assertions, isAnnotation, membersOf, typesOf } from "./schema-keywords.js";

/** What an object may say of itself to be merged with others into one. */
const plainKeywords: ReadonlySet<string> = new Set(["type", "properties", "required", "additionalProperties"]);

/**
 * A document in which no `allOf` narrows a property that a base leaves open (`data: {type: object}`): TypeScript takes the
 * open object for an index signature, which no interface satisfies. Such an `allOf` becomes the one object that it means.
 * So does one that says of a property what its base rules out, such as other values or another type: it is meant in its place,
 * with a warning.
 */
export function withoutOpenNarrowing(
  root: JsonObject,
  schemas: JsonObject,
  { origins, report }: { readonly origins: Origins; readonly report: Report },
): JsonObject {
  const told = new Set<string>();
  const tell: Tell = (name, schema) => {
    const place = report.placeText(schema);
    if (!told.has(place)) report.add("warning", "property-contradicted", contradiction(name), schema);
    told.add(place);
  };
  const adopt = <T extends Json>(made: T, from: Json): T => origins.adopt(made, from);
  const before = new Narrowing(schemas, tell);
  const top = Object.entries(schemas).map(([name, schema]): [string, Json] => {
    return [name, isObject(schema) ? adopt(before.merged(schema), schema) : schema];
  });
  const named = adopt(Object.fromEntries(top), schemas);
  const after = new Narrowing(named, tell);
  const visit = (node: Json, kind: Kind): Json => {
    if (!isObject(node)) return node;
    const copy = mapChildren(node, kind, visit, adopt);
    if (kind !== "schema") return copy;
    const { compare } = after;
    const typed = withFittingParts(withoutContradictedType(copy, node, { compare, report }), node, { compare, report });
    return adopt(after.merged(typed), node);
  };
  const components = member(root, "components") ?? {};
  const complete = isObject(components) ? adopt({ ...components, schemas: named }, components) : components;
  const result = visit(adopt({ ...root, components: complete }, root), "root");
  return isObject(result) ? result : root;
}

/** Says of a property that it is not what its base says. */
type Tell = (name: string, schema: Json) => void;

function contradiction(name: string): string {
  return `\`${name}\` cannot be what it is in all parts of its \`allOf\`: what is said here is taken.`;
}

/** The parts of schemas, each found once: what names a base twice would else have twice as many at each step up. */
type KnownParts = Map<JsonObject, readonly JsonObject[] | undefined>;

/** Makes one object of each `allOf` of objects that narrows. */
class Narrowing {
  readonly #schemas: JsonObject;
  readonly #tell: Tell;
  readonly compare: Comparison;
  readonly #known: KnownParts = new Map();
  /** What is being joined: schemas that hold themselves are left side by side inside. */
  readonly #open: (readonly [JsonObject | undefined, JsonObject | undefined])[] = [];

  /** @param schemas The named schemas, through which references lead. */
  constructor(schemas: JsonObject, tell: Tell) {
    this.#schemas = schemas;
    this.#tell = tell;
    this.compare = new Comparison(schemas);
  }

  merged(schema: JsonObject): JsonObject {
    if (membersOf(schema, "allOf").length === 0) return schema;
    const parts = this.#partsOf(schema);
    if (parts === undefined || !this.#narrows(parts)) return schema;
    const required = [...new Set(parts.flatMap((part) => listOf(member(part, "required"))))];
    const additional = parts.map((part) => member(part, "additionalProperties")).filter((value) => value !== undefined);
    const [first] = additional;
    return {
      ...annotations(schema),
      type: "object",
      properties: parts.reduce<JsonObject>((all, part) => this.#withProperties(all, propertiesOf(part)), {}),
      ...(required.length === 0 ? {} : { required }),
      // Each part's word on further properties is about its own properties; only one that all share can be kept.
      ...(first !== undefined && additional.length === parts.length ? { additionalProperties: first } : {}),
    };
  }

  /** The objects that an `allOf` consists of, through references, each once; undefined where anything else is among them. */
  #partsOf(schema: JsonObject): readonly JsonObject[] | undefined {
    if (this.#known.has(schema)) return this.#known.get(schema);
    this.#known.set(schema, undefined); // while it is looked into: one that holds itself has no parts
    const parts = this.#partsIn(schema);
    this.#known.set(schema, parts);
    return parts;
  }

  #partsIn(schema: JsonObject): readonly JsonObject[] | undefined {
    const ref = textMember(schema, "$ref");
    if (ref !== undefined) {
      const target = member(this.#schemas, segmentsOf(ref)[2] ?? "");
      return isObject(target) ? this.#partsOf(target) : undefined;
    }
    const own = pick(assertions(schema), (key) => key !== "allOf");
    const isPlain = Object.keys(own).every((key) => plainKeywords.has(key));
    const types = typesOf(own);
    if (!isPlain || types.some((type) => type !== "object")) return undefined;
    const all = membersOf(schema, "allOf").map((part) => (isObject(part) ? this.#partsOf(part) : undefined));
    if (all.includes(undefined)) return undefined;
    const flat = new Set(all.flatMap((parts) => parts ?? []));
    return Object.keys(own).length === 0 ? [...flat] : [...flat, own];
  }

  #narrows(parts: readonly JsonObject[]): boolean {
    const known = new Map<string, Json>();
    return parts
      .flatMap((part) => Object.entries(propertiesOf(part)))
      .some(([name, schema]) => {
        const before = known.get(name);
        known.set(name, schema);
        if (before === undefined) return false;
        return isOpen(before) !== isOpen(schema) || this.#clash(before, schema);
      });
  }

  #clash(one: Json, other: Json): boolean {
    return this.compare.contradict(one, other) || this.compare.needJoining(one, other);
  }

  #withProperties(all: JsonObject, more: JsonObject): JsonObject {
    const entries = Object.entries(more).map(([name, schema]): [string, Json] => {
      const before = member(all, name);
      if (before === undefined || isOpen(before) || isSame(before, schema)) return [name, schema];
      if (this.compare.contradict(before, schema)) {
        this.#tell(name, schema);
        return [name, schema];
      }
      return [name, isOpen(schema) ? before : this.#joined(before, schema)];
    });
    return { ...all, ...Object.fromEntries(entries) };
  }

  /** What two schemas say of one value: in one, where types side by side would not say it. */
  #joined(one: Json, other: Json): Json {
    if (this.compare.extends(other, one)) return other;
    if (this.compare.extends(one, other)) return one;
    const [left, right] = [this.compare.target(one), this.compare.target(other)];
    const together: JsonObject = { allOf: [one, other] };
    if (left === undefined || right === undefined || !this.compare.needJoining(one, other)) return together;
    if (this.#isOpen([left, right])) return together;
    this.#open.push([left, right]);
    const joined = this.#joinedTargets(left, right, together);
    this.#open.pop();
    return joined;
  }

  #joinedTargets(left: JsonObject, right: JsonObject, all: JsonObject): Json {
    if (isMoment(left) !== isMoment(right))
      return { ...annotations(right), ...asserted(left, right), format: "date-time" };
    const [items, others] = [member(left, "items"), member(right, "items")];
    if (items === undefined || others === undefined) return this.merged(all);
    const joined = this.#joined(items, others);
    return { ...annotations(right), ...asserted(left, right), items: joined };
  }

  #isOpen([one, other]: readonly [Json, Json]): boolean {
    return this.#open.some(
      ([left, right]) => left === this.compare.target(one) && right === this.compare.target(other),
    );
  }
}

/** Whether a schema allows anything, any object, or lists of such. */
function isOpen(schema: Json): boolean {
  if (schema === true) return true;
  if (!isObject(schema)) return false;
  const said = assertions(schema);
  const type = typesOf(said);
  if (Object.hasOwn(said, "prefixItems")) return false;
  if (type.length === 1 && type[0] === "array") return isOpen(member(said, "items") ?? true);
  if (type.some((name) => name !== "object")) return false;
  const additional = member(said, "additionalProperties") ?? true;
  const isObjectOfAnything = additional === true || (isObject(additional) && isOpen(additional));
  return isObjectOfAnything && Object.keys(said).every((key) => key === "type" || key === "additionalProperties");
}

/** What both assert of a value that is no object; null only where both have it. */
function asserted(one: JsonObject, other: JsonObject): JsonObject {
  const both = { ...assertions(one), ...assertions(other) };
  const [types, others] = [typesOf(one), typesOf(other)];
  const shared = types.filter((type) => others.includes(type));
  const [only] = shared;
  return only === undefined ? both : { ...both, type: shared.length === 1 ? only : shared };
}

function isSame(one: Json, other: Json): boolean {
  return told(one) === told(other);
}

function told(schema: Json): string {
  return JSON.stringify(schema, (key: string, value: Json) => (isAnnotation(key) ? undefined : value));
}

function propertiesOf(schema: JsonObject): JsonObject {
  const properties = member(schema, "properties");
  return isObject(properties) ? properties : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
