/** Documents of several files, made of things whose names get in each other's way, and what they may grow by. */
import fc from "fast-check";
import type { Json } from "../../generator/src/json.js";

/** One thing that a document has. Of two things in one place the first counts. */
export type Part =
  | { readonly kind: "schema"; readonly file: string; readonly name: string; readonly says: boolean }
  | { readonly kind: "property"; readonly file: string; readonly name: string; readonly property: string }
  | { readonly kind: "alias"; readonly file: string; readonly name: string; readonly as: string }
  | {
      readonly kind: "operation";
      readonly path: string;
      readonly method: string;
      readonly id: string | undefined;
      readonly file: string;
      readonly name: string;
      readonly inner: boolean;
    };

/** A document after each of several steps, each of which only adds. */
export interface Growth {
  readonly parts: readonly Part[];
  readonly counts: readonly { readonly until: number; readonly reversed: boolean }[];
}

const file = fc.constantFrom("api.json", "a.json", "b.json", "a/b.json", "a-b.json");
const name = fc.constantFrom("Pet", "PetOwner", "APet", "Owner", "ABPet");

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("schema" as const), file, name, says: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("property" as const), file, name, property: fc.constantFrom("a", "b") }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("alias" as const), file, name, as: name }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("operation" as const),
      path: fc.constantFrom("/pets/id", "/pets-id", "/Pets/id", "/pets/{id}", "/pets/by/id", "/pets", "/dogs"),
      method: fc.constantFrom("get", "put"),
      id: fc.constantFrom(undefined, undefined, undefined, "getPetsId", "getPetsById", "getPets", "putPetsId"),
      file,
      name,
      inner: fc.boolean(),
    }),
  },
);

/** Any growth at all. */
export const growth: fc.Arbitrary<Growth> = fc.array(part, { minLength: 2, maxLength: 24 }).chain((parts) =>
  fc.record({
    parts: fc.constant(parts),
    counts: fc
      .array(fc.record({ until: fc.integer({ min: 1, max: parts.length }), reversed: fc.boolean() }), {
        minLength: 2,
        maxLength: 4,
      })
      .map((counts) => counts.toSorted((left, right) => left.until - right.until)),
  }),
);

const nothing = { "204": { description: "Done." } };

/** The files of a document with these parts, as JSON by name; the document itself is `api.json`. */
export function filesOf(parts: readonly Part[], reversed: boolean): Readonly<Record<string, string>> {
  const order = (entries: readonly (readonly [string, Json])[]): Record<string, Json> =>
    Object.fromEntries(reversed ? entries.toReversed() : entries);
  const schemas = schemasOf(parts);
  const inFile = (wanted: string): readonly (readonly [string, Json])[] =>
    [...schemas.values()].filter((one) => one.file === wanted).map((one) => [one.name, one.schema] as const);
  const root = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: order([["/", { get: { operationId: "home", responses: nothing } }], ...pathsOf(parts, schemas, order)]),
    components: { schemas: order(inFile("api.json")) },
  };
  const others = ["a.json", "b.json", "a/b.json", "a-b.json"].map((one) => [one, order(inFile(one))] as const);
  return Object.fromEntries([["api.json", root] as const, ...others].map(([one, json]) => [one, JSON.stringify(json)]));
}

interface Standing {
  readonly file: string;
  readonly name: string;
  readonly schema: Json;
}

/** Where an alias and a schema have one name in the root, the one that came first counts. */
function schemasOf(parts: readonly Part[]): ReadonlyMap<string, Standing> {
  const schemas = new Map<string, Standing>();
  const add = (one: Standing): void => {
    if (!schemas.has(`${one.file} ${one.name}`)) schemas.set(`${one.file} ${one.name}`, one);
  };
  parts.forEach((one, index) => {
    if (one.kind === "schema") add({ ...one, schema: schemaOf(one, parts) });
    for (const alias of parts.slice(0, index + 1)) {
      if (alias.kind !== "alias" || alias.file === "api.json" || !schemas.has(`${alias.file} ${alias.name}`)) continue;
      add({ file: "api.json", name: alias.as, schema: { $ref: `${alias.file}#/${alias.name}` } });
    }
  });
  return schemas;
}

function schemaOf({ file, name, says }: Part & { readonly kind: "schema" }, parts: readonly Part[]): Json {
  const added = parts.flatMap((one) =>
    one.kind === "property" && one.file === file && one.name === name ? [one.property] : [],
  );
  const owner = { type: "object", properties: { age: { type: "string" } } };
  const properties = Object.fromEntries(["owner", ...new Set(added)].map((property) => [property, owner]));
  return { type: "object", ...(says ? { description: `${file}#${name}` } : {}), properties };
}

function pathsOf(
  parts: readonly Part[],
  schemas: ReadonlyMap<string, Standing>,
  order: (entries: readonly (readonly [string, Json])[]) => Record<string, Json>,
): readonly (readonly [string, Json])[] {
  const ids = new Set<string>();
  const items = new Map<string, Map<string, Json>>();
  for (const one of parts) {
    if (one.kind !== "operation") continue;
    const item = items.get(one.path) ?? new Map<string, Json>();
    items.set(one.path, item);
    if (item.has(one.method)) continue;
    const own = one.id === undefined || ids.has(one.id) ? {} : { operationId: one.id };
    if (one.id !== undefined) ids.add(one.id);
    const isThere = schemas.has(`${one.file} ${one.name}`);
    const pointer = one.file === "api.json" ? `#/components/schemas/${one.name}` : `${one.file}#/${one.name}`;
    const schema = isThere ? { $ref: pointer + (one.inner ? "/properties/owner" : "") } : { type: "string" };
    const parameters = one.path.includes("{")
      ? { parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }] }
      : {};
    const responses = { "200": { description: "ok", content: { "application/json": { schema } } } };
    item.set(one.method, { ...own, ...parameters, responses });
  }
  return [...items].map(([path, item]) => [path, order([...item])] as const);
}
