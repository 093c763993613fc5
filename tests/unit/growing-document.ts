/** Documents made of names that get in each other's way, and what they may grow by. */
import fc from "fast-check";
import type { Json } from "../../generator/src/json.js";
import type { Members } from "./model-document.js";

/** What a document is made of, in the order in which it says so. Of two things under one key the first counts. */
export interface Parts {
  readonly operations: readonly OperationPart[];
  /** A property of a schema. */
  readonly properties: readonly (readonly [schema: string, property: string, json: boolean])[];
}

/** One thing said of an operation. */
export interface OperationPart {
  readonly path: string;
  readonly method: string;
  readonly id: string;
  readonly tag: string;
  readonly kind: "path" | "query" | "header" | "form" | "json" | "none";
  readonly name: string;
}

const ids = ["get pet", "getPet", "GetPet", "list_pets", "listPets", "ListPet", "createPet", "addPet", "parseA"];
const schemas = ["Pet", "pet", "GetPetParams", "ListPetsParams", "PetsResource", "PetsScope", "Date", "a", "A"];
const fields = ["a_b", "a-b", "aB", "a.b", "A.B", "a", "A", "a.b.c", "body", "queryA", "bodyA", "bodyAB", "data"];
const tags = ["pets", "Pets", "pet s", "con"];

const operation: fc.Arbitrary<OperationPart> = fc.record({
  path: fc.constantFrom("/pets", "/pets/{id}", "/{o}/pets", "/{o}/pets/{id}", "/get-pet"),
  method: fc.constantFrom("get", "post", "put", "patch", "delete"),
  id: fc.constantFrom(...ids),
  tag: fc.constantFrom(...tags),
  kind: fc.constantFrom("query", "header", "form", "form", "json", "none"),
  name: fc.constantFrom(...fields),
});

const property = fc.tuple(fc.constantFrom(...schemas), fc.constantFrom(...fields), fc.boolean());

/** Any parts at all. */
export const parts: fc.Arbitrary<Parts> = fc.record({
  operations: fc.array(operation, { maxLength: 12 }),
  properties: fc.array(property, { maxLength: 12 }),
});

/** The document of these parts; those of a grown document begin with the ones it had. */
export function documentOf({ operations, properties }: Parts, reversed = false): Members {
  const order = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
    Object.fromEntries(reversed ? entries.toReversed() : entries);
  const kept = distinct(operations);
  const paths = [...new Set(kept.map(({ path }) => path))].map((path) => {
    const methods = [...new Set(kept.filter((one) => one.path === path).map(({ method }) => method))];
    const item = methods.map((method): [string, Json] => [
      method,
      operationOf(
        kept.filter((one) => one.path === path && one.method === method),
        reversed,
      ),
    ]);
    return [path, order(item)] as const;
  });
  const named = [...new Set(properties.map(([schema]) => schema))].map((schema): [string, Json] => {
    const own = new Map(
      properties
        .filter(([name]) => name === schema)
        .toReversed()
        .map(([, name, json]) => [name, json]),
    );
    const shapes = [...own].map(([name, json]): [string, Json] => [name, text(json)]);
    return [schema, { type: "object", properties: order(shapes) }];
  });
  return { paths: order(paths), components: { schemas: order(named) } };
}

/** Parts of operations that can stand in one document: one id for each path and method, and the other way round. */
function distinct(operations: readonly OperationPart[]): readonly OperationPart[] {
  const routes = new Map<string, string>();
  const taken = new Map<string, string>();
  const tagOf = new Map<string, string>();
  return operations.flatMap((part) => {
    const route = `${part.method} ${part.path}`;
    const id = routes.get(route) ?? part.id;
    if ((taken.get(id) ?? route) !== route) return [];
    routes.set(route, id);
    taken.set(id, route);
    const tag = tagOf.get(id) ?? part.tag;
    tagOf.set(id, tag);
    return [{ ...part, id, tag }];
  });
}

function operationOf(said: readonly OperationPart[], reversed: boolean): Json {
  const [{ id, tag, path, method } = { id: "", tag: "", path: "", method: "" }] = said;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ["path", name] as const);
  const others = said.flatMap(({ kind, name }) => (["query", "header"].includes(kind) ? [[kind, name] as const] : []));
  const parameters = [...new Map([...inPath, ...others].map((one) => [one.join(" "), one])).values()].map(
    ([place, name]): Json => ({ name, in: place, required: place === "path", schema: text(false) }),
  );
  const first = said.find(({ kind }) => ["form", "json"].includes(kind))?.kind;
  const form = [...new Set(said.flatMap(({ kind, name }) => (kind === "form" ? [name] : [])))];
  const properties = Object.fromEntries((reversed ? form.toReversed() : form).map((name) => [name, text(false)]));
  const body: Json =
    first === "form"
      ? { content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties } } } }
      : { content: { "application/json": { schema: { type: "string" } } } };
  const list = {
    description: "All.",
    content: { "application/json": { schema: { type: "array", items: text(false) } } },
  };
  return {
    operationId: id,
    tags: [tag],
    parameters: reversed ? parameters.toReversed() : parameters,
    ...(first === undefined || method === "get" || method === "delete" ? {} : { requestBody: body }),
    responses: method === "get" ? { "200": list } : { "204": { description: "Done." } },
  };
}

function text(json: boolean): Json {
  return { type: "string", ...(json ? { contentMediaType: "application/json" } : {}) };
}
