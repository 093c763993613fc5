import { within, type Differences } from "./differences.js";
import { child, type Part } from "./description.js";
import { isObject, keysOfBoth, listOf, member, objectOf, type Json } from "./json.js";
import { isAnything, schemaFacts, schemaText, type SchemaFacts } from "./schema-facts.js";

/** Keywords that hold a list of schemas, compared one by one. */
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
/** Keywords that hold one schema, or a boolean. */
const SCHEMAS = new Set(["items", "additionalProperties", "unevaluatedProperties", "not", "contains", "propertyNames"]);

interface Walk {
  readonly found: Differences;
  /** The pairs of schemas on the way to this one, so that schemas may contain themselves. */
  readonly above: ReadonlySet<string>;
}

interface Pair {
  readonly place: string;
  readonly ours: SchemaFacts;
  readonly theirs: SchemaFacts;
}

/** Compares two schemas and whatever is in them. A component of ours is a place of its own, wherever it is used. */
export function compareSchemas(place: string, ours: Part, theirs: Part, found: Differences): void {
  walk(place, ours, theirs, { found, above: new Set() });
}

function walk(outer: string, our: Part, their: Part, { found, above }: Walk): void {
  const pair = { place: outer, ours: schemaFacts(our), theirs: schemaFacts(their) };
  const place = pair.ours.part.reference?.component ?? outer;
  const key = JSON.stringify([pair.ours.part.keys, pair.theirs.part.keys]);
  if (above.has(key)) return;
  // Null is the place's own: one place may refer to a component or null, another to the component alone.
  found.compare(outer, "nullable", pair.ours.nullable, pair.theirs.nullable, our);
  if (isAnything(pair.ours) !== isAnything(pair.theirs)) {
    found.compare(outer, "type", typeName(pair.ours), typeName(pair.theirs), our);
    return;
  }
  compareNames(outer, pair, found);
  compareKeywords({ ...pair, place }, { found, above: new Set([...above, key]) });
}

function typeName({ keywords }: SchemaFacts): Json {
  return keywords["type"] ?? (Object.keys(keywords).length === 0 ? "anything" : "unnamed");
}

/** A name that a component has on one side; the other side's may be a title. */
function compareNames(place: string, { ours, theirs }: Pair, found: Differences): void {
  const [our, their] = [ours.part.reference?.component, theirs.part.reference?.component];
  if (our === undefined && their === undefined) return;
  found.compare(our ?? place, "schema name", our ?? titleOf(ours), their ?? titleOf(theirs), {
    ...ours.part,
    reference: undefined,
  });
}

function titleOf({ part }: SchemaFacts): Json | undefined {
  return member(part.value, "title");
}

function compareKeywords(pair: Pair, state: Walk): void {
  const { place, ours, theirs } = pair;
  for (const keyword of keysOfBoth(ours.keywords, theirs.keywords)) {
    if (keyword === "properties") compareProperties(pair, state);
    else if (keyword === "required")
      continue; // told property by property
    else if (LISTS.has(keyword)) compareLists(pair, keyword, state);
    else if (SCHEMAS.has(keyword)) compareInner(pair, keyword, state);
    else
      state.found.compare(place, keyword, ours.keywords[keyword], theirs.keywords[keyword], child(ours.part, keyword));
  }
}

function compareProperties({ place, ours, theirs }: Pair, state: Walk): void {
  const [our, their] = [objectOf(ours.keywords["properties"]), objectOf(theirs.keywords["properties"])];
  for (const name of keysOfBoth(our, their)) {
    const inner = within(place, name);
    const [left, right] = [child(ours.part, "properties", name), child(theirs.part, "properties", name)];
    const at = { description: ours.part.description, value: undefined, keys: [...ours.part.keys, "properties", name] };
    if (left.value === undefined) state.found.compare(inner, "property", undefined, schemaText(right), at);
    else if (right.value === undefined) state.found.compare(inner, "property", schemaText(left), undefined, at);
    else {
      state.found.compare(inner, "required", isRequired(ours, name), isRequired(theirs, name), at);
      walk(inner, left, right, state);
    }
  }
}

function isRequired({ keywords }: SchemaFacts, name: string): boolean {
  return listOf(keywords["required"]).includes(name);
}

function compareLists({ place, ours, theirs }: Pair, keyword: string, state: Walk): void {
  const [our, their] = [listOf(ours.keywords[keyword]), listOf(theirs.keywords[keyword])];
  if (our.length !== their.length) {
    const [left, right] = [texts(ours.part, keyword, our), texts(theirs.part, keyword, their)];
    state.found.compare(place, keyword, left, right, child(ours.part, keyword));
    return;
  }
  for (const index of our.keys()) {
    const at = [keyword, String(index)] as const;
    walk(within(place, ...at), child(ours.part, ...at), child(theirs.part, ...at), state);
  }
}

function texts(part: Part, keyword: string, schemas: readonly Json[]): Json | undefined {
  if (schemas.length === 0) return undefined;
  return schemas.map((_, index) => {
    const schema = child(part, keyword, String(index));
    return schema.reference?.component ?? schemaText(schema);
  });
}

function compareInner({ place, ours, theirs }: Pair, keyword: string, state: Walk): void {
  const [our, their] = [child(ours.part, keyword), child(theirs.part, keyword)];
  if (isObject(our.value) && isObject(their.value)) walk(within(place, keyword), our, their, state);
  else state.found.compare(place, keyword, innerValue(our, keyword), innerValue(their, keyword), our);
}

/** Further properties are allowed unless something else is said. */
function innerValue(part: Part, keyword: string): Json | undefined {
  if (isObject(part.value)) return schemaText(part);
  return part.value ?? (keyword === "additionalProperties" ? true : undefined);
}
