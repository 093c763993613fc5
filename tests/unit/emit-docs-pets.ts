import { lookupOf } from "../../generator/src/emit/lookup.js";
import type { DocsContext } from "../../generator/src/emit/docs/docs-context.js";
import type {
  BodyField,
  Api,
  Field,
  Operation,
  Parameter,
  Property,
  Schema,
  Shape,
  StringShape,
} from "../../generator/src/model/model.js";
import type { Names, OperationNames } from "../../generator/src/name/names.js";

/** A small API by hand, with one of everything that the pages tell apart. */

/** A string. */
export function text(facts: Partial<StringShape> = {}): StringShape {
  const open = { format: undefined, pattern: undefined, minLength: undefined, maxLength: undefined };
  return { kind: "string", at: "#/text", ...open, ...facts };
}

/** A whole number. */
export function integer(minimum?: number, maximum?: number): Shape {
  return { kind: "number", at: "#/integer", integer: true, format: undefined, minimum, maximum, limits: undefined };
}

/** A shape or null. */
export function orNull(shape: Shape): Shape {
  return { kind: "union", at: "#/union", members: [shape, { kind: "null", at: "#/null" }] };
}

/** A reference to a named schema. */
export function ref(schema: string): Shape {
  return { kind: "ref", at: "#/ref", schema };
}

/** A field with everything at its plainest. */
export function field(wireName: string, shape: Shape, facts: Partial<Field> = {}): Field {
  const plain = { description: undefined, deprecated: false, personal: false, nullText: undefined, json: false };
  return { at: `#/fields/${wireName}`, wireName, shape, required: false, example: undefined, ...plain, ...facts };
}

function formField(wireName: string, shape: Shape, facts: Partial<Field> = {}): BodyField {
  return { ...field(wireName, shape, facts), style: undefined, partType: undefined, file: undefined };
}

/** A property of a model. */
export function property(wireName: string, shape: Shape, facts: Partial<Field> = {}): Property {
  return { ...field(wireName, shape, facts), at: `#/properties/${wireName}`, readOnly: false, writeOnly: false };
}

/** A parameter. */
export function parameter(
  place: Parameter["in"],
  wireName: string,
  shape: Shape,
  facts: Partial<Field> = {},
): Parameter {
  const required = place === "path";
  const unstyled = { style: "simple", explode: false, allowReserved: false, asJson: false } as const;
  return { ...field(wireName, shape, { required, ...facts }), in: place, ...unstyled };
}

const common = {
  tag: "Pets",
  deprecated: false,
  security: [["key"]],
  parameters: [],
  body: undefined,
  pagination: undefined,
  examples: [],
  server: undefined,
  scopes: [],
  summary: undefined,
  description: undefined,
} as const;

const petAnswer = {
  kind: "json",
  at: "#/a",
  status: "200",
  mediaType: "application/json",
  shape: ref("Pet"),
  statuses: [],
  isByStatus: false,
  isOptional: false,
  others: undefined,
  description: undefined,
} as const;

const bella = { id: 7, born_at: "2020-01-31T12:00:00Z", tags: '{"a":1}', owner: { full_name: "Ann" } };

/** Creates a pet from a form with a nested group, JSON text and a field that null clears. */
export const createPet: Operation = {
  ...common,
  at: "#/create",
  id: "CreatePet",
  method: "post",
  path: "/pets",
  summary: "Add a pet",
  description: "Adds a pet by its `Owner.Name`.",
  idempotent: false,
  body: {
    at: "#/body",
    mediaType: "application/x-www-form-urlencoded",
    encoding: "form",
    required: true,
    description: undefined,
    shape: text(),
    isSpread: true,
    further: undefined,
    isChoice: false,
    fields: [
      formField("Owner.Name", orNull(text({ maxLength: 9 })), {
        personal: true,
        nullText: "",
        description: "Whose it is.",
      }),
      formField("BornAt", text({ format: "date-time" })),
      formField("Tags", text(), { json: true }),
    ],
  },
  success: petAnswer,
  examples: [
    {
      name: "bella",
      summary: "A dog",
      parameters: {},
      body: { "Owner.Name": "Ann", BornAt: "2020-01-31T12:00:00Z", Tags: '{"a":1}', Unknown: "x" },
      response: bella,
    },
    { name: "cleared", summary: undefined, parameters: {}, body: { "Owner.Name": null }, response: undefined },
  ],
};

/** Lists pets, page by page. */
export const listPets: Operation = {
  ...common,
  at: "#/list",
  id: "ListPets",
  method: "get",
  path: "/pets",
  idempotent: true,
  parameters: [
    parameter("query", "PageSize", integer(1, 50), { at: "#/size" }),
    parameter("query", "PageToken", text(), { at: "#/token" }),
  ],
  success: { ...petAnswer, shape: ref("Page") },
  pagination: {
    at: "#/pagination",
    style: "url",
    last: undefined,
    more: undefined,
    total: undefined,
    pages: undefined,
    perPage: undefined,
    places: undefined,
    opposite: undefined,
    first: 0,
    items: ["pets"],
    next: ["next"],
    item: ref("Pet"),
    cursor: ["PageToken", "PageSize"],
    pageSize: { parameter: "PageSize", automatic: 20, default: undefined, minimum: 1, maximum: 50, isHidden: false },
  },
  examples: [
    {
      name: "first",
      summary: undefined,
      parameters: { PageSize: 1 },
      body: undefined,
      response: { pets: [bella], next: "/pets?PageToken=T" },
    },
    {
      name: "next",
      summary: undefined,
      parameters: { PageSize: 1, PageToken: "T" },
      body: undefined,
      response: undefined,
    },
  ],
};

/** Deletes a pet; without any example. */
export const deletePet: Operation = {
  ...common,
  at: "#/delete",
  id: "DeletePet",
  method: "delete",
  path: "/pets/{Id}",
  idempotent: true,
  parameters: [parameter("path", "Id", integer(3), { at: "#/id" })],
  success: { kind: "empty", at: "#/gone", status: "204", description: undefined },
};

const schemas: readonly Schema[] = [
  {
    at: "#/Pet",
    name: "Pet",
    description: "A pet.",
    deprecated: false,
    example: undefined,
    shape: {
      kind: "object",
      at: "#/Pet",
      additional: undefined,
      limits: undefined,
      properties: [
        property("id", integer(1, 99), { required: true, description: "Its number." }),
        property("born_at", text({ format: "date-time" }), { required: true }),
        property("tags", text(), { required: true, json: true }),
        property("owner", ref("Owner")),
      ],
    },
  },
  {
    at: "#/Owner",
    name: "Owner",
    description: undefined,
    deprecated: false,
    example: undefined,
    shape: {
      kind: "object",
      at: "#/Owner",
      additional: undefined,
      limits: undefined,
      properties: [property("full_name", text({ pattern: "^a|b$" }), { personal: true, required: true })],
    },
  },
  {
    at: "#/Page",
    name: "Page",
    description: undefined,
    deprecated: false,
    example: undefined,
    shape: {
      kind: "object",
      at: "#/Page",
      additional: undefined,
      limits: undefined,
      properties: [
        property("pets", { kind: "array", at: "#/pets", items: ref("Pet"), limits: undefined }, { required: true }),
      ],
    },
  },
];

const credential = { name: "apiKey", env: "PETS_KEY", description: "Your key." };

/** The API. */
export const pets: Api = {
  title: "Pets",
  version: "1",
  description: undefined,
  servers: [{ at: "#/servers/0", url: "https://pets.example.com", description: undefined, variables: [] }],
  security: [
    {
      kind: "apiKey",
      at: "#/key",
      id: "key",
      description: undefined,
      in: "header",
      wireName: "X-Key",
      key: credential,
    },
  ],
  tags: [{ name: "Pets", description: "All about pets." }],
  operations: [createPet, deletePet, listPets],
  schemas,
  resources: [
    {
      at: "#/resource",
      collectionPath: "/pets",
      itemPath: "/pets/{Id}",
      itemParameter: "Id",
      actions: [
        { role: "create", operation: "CreatePet" },
        { role: "list", operation: "ListPets" },
        { role: "delete", operation: "DeletePet" },
      ],
      fake: { identifiedBy: [], unique: [], derived: [] },
    },
  ],
  requestIdHeader: undefined,
  fakeErrors: undefined,
  received: [],
};

function operationNames(
  name: string,
  params: string,
  fields: Readonly<Record<string, readonly string[]>>,
): OperationNames {
  const nested = Object.values(fields).filter((path) => path.length === 2);
  const groups = new Map(nested.map(([group = ""]) => [group, `${params}_${group}`]));
  return { function: name, params, fields: new Map(Object.entries(fields)), groups, body: "body" };
}

function schemaNames(type: string): Names["schemas"] extends ReadonlyMap<string, infer One> ? One : never {
  return { type, read: `read${type}`, write: `write${type}`, module: `models/${type}`, page: type };
}

const names: Names = {
  operations: new Map([
    [
      "CreatePet",
      operationNames("createPet", "CreatePetParams", {
        "#/fields/Owner.Name": ["owner", "name"],
        "#/fields/BornAt": ["bornAt"],
        "#/fields/Tags": ["tags"],
      }),
    ],
    ["ListPets", operationNames("listPets", "ListPetsParams", { "#/size": ["pageSize"], "#/token": ["pageToken"] })],
    ["DeletePet", operationNames("deletePet", "DeletePetParams", { "#/id": ["id"] })],
  ]),
  schemas: new Map(["Pet", "Owner", "Page"].map((type) => [type, schemaNames(type)])),
  resources: new Map([
    [
      "/pets",
      {
        function: "pets",
        type: "PetsResource",
        scope: "PetsScope",
        methods: new Map([
          ["CreatePet", "create"],
          ["ListPets", "list"],
          ["DeletePet", "delete"],
        ]),
        module: "resources/pets",
      },
    ],
  ]),
  properties: new Map([
    ["#/properties/id", "id"],
    ["#/properties/born_at", "bornAt"],
    ["#/properties/tags", "tags"],
    ["#/properties/owner", "owner"],
    ["#/properties/full_name", "fullName"],
    ["#/properties/pets", "pets"],
  ]),
  tags: new Map([["Pets", { module: "operations/pets", page: "PetsApi" }]]),
  parsers: new Map([["tags", "parseTags"]]),
  schemes: pets.security,
  variables: new Map(),
  values: new Map(),
  aliases: new Map(),
};

/** What the pages of the API are made from. */
export const petsContext: DocsContext = {
  api: pets,
  names,
  dates: "Date",
  isConverted: () => true,
  usage: { read: new Set(["Pet", "Owner"]), written: new Set(), isAltered: () => false, isDeep: () => false },
  userAgent: undefined,
  lookup: lookupOf(pets, names),
  package: { name: "@acme/pets", version: "1.2.3", license: "MIT", author: "Ann Lee <ann@example.com>" },
};
