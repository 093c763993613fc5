import { all, drop, push, rename, replaceAll, set } from "./edit.js";
import type { Json } from "../../generator/src/json.js";
import type { Mutation } from "./mutation.js";

const schemas = "components schemas";
const fetchPet = "const pet = await sdk.fetchPet(client, { petId: 1 });";
const newPet = (more: string): string =>
  `await sdk.createPet(client, { body: { displayName: "Tom", kind: "cat", ${more} } });`;

const adminScheme = {
  type: "http",
  scheme: "bearer",
  "x-fetchsmith-credentials": { token: { name: "adminToken" } },
};

/** Changes to a document with JSON bodies: models that are read and written, dates, maps, unions with null, inheritance. */
export const petMutations: readonly Mutation[] = [
  {
    title: "a further value of an enum that is read and written",
    edit: push(`${schemas} Kind enum`, "parrot"),
    verdict: "major",
    codes: ["property-value-added"],
    breaks: `${fetchPet} const kind: "cat" | "dog" | "hermit crab" = pet.kind;`,
    gains: newPet("").replace("cat", "parrot"),
  },
  {
    title: "a value less of an enum that is read and written",
    edit: set(`${schemas} Kind enum`, ["cat", "dog"]),
    verdict: "major",
    codes: ["property-value-removed"],
    breaks: `${fetchPet} if (pet.kind === "hermit crab") throw new Error();`,
  },
  {
    title: "an enum becomes open",
    edit: set(`${schemas} Kind`, {
      anyOf: [{ type: "string", enum: ["cat", "dog", "hermit crab"] }, { type: "string" }],
    }),
    verdict: "major",
    codes: ["property-widened"],
    breaks: `${fetchPet} const kind: "cat" | "dog" | "hermit crab" = pet.kind;`,
  },
  {
    title: "a value less of an enum that is only written",
    edit: set(`${schemas} PetPatch properties mood enum`, ["happy", null]),
    verdict: "major",
    codes: ["param-value-removed"],
    breaks: `await sdk.updatePet(client, { petId: 1, body: { mood: "grumpy" } });`,
  },
  {
    title: "a further value of an enum that is only written",
    edit: push(`${schemas} PetPatch properties mood enum`, "sleepy"),
    verdict: "minor",
    codes: ["param-value-added"],
    gains: `await sdk.updatePet(client, { petId: 1, body: { mood: "sleepy" } });`,
  },
  {
    title: "another name of a schema",
    edit: replaceAll("Person", "Keeper"),
    verdict: "major",
    codes: ["model-renamed"],
    breaks: "let person: sdk.Person;",
  },
  {
    title: "a new optional property of a model that is read and written",
    edit: set(`${schemas} NewPet properties colour`, { type: "string" }),
    verdict: "minor",
    codes: ["property-added"],
    gains: newPet(`colour: "red"`),
  },
  {
    title: "a new required property of a model that is read and written",
    edit: all(
      set(`${schemas} NewPet properties colour`, { type: "string" }),
      push(`${schemas} NewPet required`, "colour"),
    ),
    verdict: "major",
    codes: ["param-added-required"],
    breaks: newPet(""),
  },
  {
    title: "a required property of a model that is read and written may be left out",
    edit: set(`${schemas} NewPet required`, ["display_name"]),
    verdict: "major",
    codes: ["property-optional"],
    breaks: `${fetchPet} pet.kind.length;`,
  },
  {
    title: "a new model that an answer refers to",
    edit: all(
      set(`${schemas} Toy`, { type: "object", properties: { name: { type: "string" } } }),
      set(`${schemas} Visit properties toy`, { $ref: "#/components/schemas/Toy" }),
    ),
    verdict: "minor",
    codes: ["model-added", "property-added"],
    gains: "let toy: sdk.Toy;",
  },
  {
    title: "a schema that nothing refers to",
    edit: set(`${schemas} Unused`, { type: "object", properties: { name: { type: "string" } } }),
    verdict: "patch",
    compiler: "none",
    codes: ["internals-changed"],
  },
  {
    title: "the type of a map's values",
    edit: set(`${schemas} Visit properties findings additionalProperties`, { type: "string" }),
    verdict: "major",
    codes: ["property-type-changed"],
    breaks: `for (const visits of Object.values(await sdk.getPetsByPetIdVisits(client, { petId: 1 }))) visits[0]?.findings["a"]?.toFixed();`,
  },
  {
    title: "an object that is open no more",
    edit: set(`${schemas} Visit additionalProperties`, false),
    verdict: "major",
    codes: ["property-removed"],
    breaks: `for (const visits of Object.values(await sdk.getPetsByPetIdVisits(client, { petId: 1 }))) visits[0]?.["other"];`,
  },
  {
    title: "an object that is open now",
    edit: set(`${schemas} Person additionalProperties`, true),
    verdict: "minor",
    codes: ["property-added"],
    gains: newPet(`owner: { fullName: "Ann", other: 1 }`),
  },
  {
    title: "anything becomes text, in what is read and written",
    edit: set(`${schemas} Person properties notes`, { type: "string" }),
    verdict: "major",
    codes: ["param-narrowed"],
    breaks: newPet(`owner: { fullName: "Ann", notes: 1 }`),
  },
  {
    title: "one item becomes many",
    edit: set(`${schemas} Pet allOf 1 properties mother`, {
      type: "array",
      items: { $ref: "#/components/schemas/Pet" },
    }),
    verdict: "major",
    codes: ["property-type-changed"],
    breaks: `${fetchPet} pet.mother?.petId;`,
  },
  {
    title: "a model gives way to another with the same properties and more",
    edit: all(
      set(`${schemas} Cat`, {
        allOf: [{ $ref: "#/components/schemas/Pet" }, { type: "object", properties: { lives: { type: "integer" } } }],
      }),
      set("paths /pets/{pet_id} get responses 200 content application/json schema $ref", "#/components/schemas/Cat"),
    ),
    verdict: "minor",
    codes: ["model-added", "property-added"],
    gains: `${fetchPet} pet.lives;`,
  },
  {
    title: "a model that leads back to itself gives way to another that does",
    edit: all(
      set(`${schemas} Hamster`, {
        type: "object",
        required: ["display_name", "kind", "pet_id", "created_at", "visits_by_year"],
        properties: {
          display_name: { type: "string" },
          kind: { $ref: "#/components/schemas/Kind" },
          pet_id: { type: "string" },
          created_at: { type: "string", format: "date-time" },
          mother: { $ref: "#/components/schemas/Hamster" },
          litter: { type: "array", items: { $ref: "#/components/schemas/Hamster" } },
          visits_by_year: { type: "object" },
        },
      }),
      set(
        "paths /pets/{pet_id} get responses 200 content application/json schema $ref",
        "#/components/schemas/Hamster",
      ),
    ),
    verdict: "major",
    codes: ["model-added", "property-removed", "property-type-changed"],
    breaks: `${fetchPet} pet.petId.toFixed();`,
  },
  {
    title: "an answer of nothing becomes an answer of something",
    edit: set("paths /pets/{pet_id} delete responses", {
      200: { description: "Gone.", content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } } },
    }),
    verdict: "major",
    codes: ["result-added"],
    breaks: "const gone: Promise<void> = sdk.deletePet(client, { petId: 1 });",
  },
  {
    title: "an answer of something becomes an answer of nothing",
    edit: set("paths /pets/{pet_id} get responses", { 204: { description: "Nothing." } }),
    verdict: "major",
    codes: ["result-removed"],
    breaks: `${fetchPet} pet.petId;`,
  },
  {
    title: "a single answer becomes a list",
    edit: all(
      set("paths /pets get responses 200 content application/json schema", {
        type: "object",
        required: ["items"],
        properties: { items: { type: "array", items: { $ref: "#/components/schemas/Pet" } }, next: { type: "string" } },
      }),
      push("paths /pets get parameters", { name: "page", in: "query", schema: { type: "string" } }),
      set("paths /pets get x-fetchsmith-pagination", {
        style: "url",
        items: "/items",
        next: "/next",
        cursor: ["page"],
      }),
    ),
    verdict: "major",
    codes: ["pagination-added", "param-added"],
    breaks: "const pets: Promise<sdk.Pet[]> = sdk.listPets(client);",
    gains: "for await (const pet of sdk.listPets(client)) pet.petId;",
  },
  {
    title: "a body becomes required",
    edit: set("paths /pets/{pet_id} patch requestBody required", true),
    verdict: "major",
    codes: ["param-required"],
    breaks: "await sdk.updatePet(client, { petId: 1 });",
  },
  {
    title: "a body may be left out",
    edit: set("paths /pets post requestBody required", false),
    verdict: "minor",
    codes: ["param-optional"],
    gains: "await sdk.createPet(client);",
  },
  {
    title: "a body is gone",
    edit: drop("paths /pets/{pet_id} patch requestBody"),
    verdict: "major",
    codes: ["param-removed", "model-removed"],
    breaks: "await sdk.updatePet(client, { petId: 1, body: {} });",
  },
  {
    title: "a body in another media type",
    edit: rename("paths /pets/{pet_id} patch requestBody content application/merge-patch+json", "application/json"),
    verdict: "patch",
    compiler: "none",
    codes: ["body-encoding-changed"],
  },
  {
    title: "a header becomes a query parameter of the same name",
    edit: set("paths /pets get parameters 2 in", "query"),
    verdict: "patch",
    compiler: "none",
    codes: ["param-wire-changed"],
  },
  {
    title: "another path of an operation that is named after it",
    edit: rename("paths /pets/{pet_id}/visits", "/animals/{pet_id}/visits"),
    verdict: "major",
    codes: ["operation-removed", "operation-added"],
    breaks: "await sdk.getPetsByPetIdVisits(client, { petId: 1 });",
  },
  {
    title: "other paths of operations with names of their own",
    edit: all(rename("paths /pets/{pet_id}", "/animals/{pet_id}"), rename("paths /pets", "/animals")),
    verdict: "patch",
    compiler: "none",
    codes: ["operation-rerouted"],
  },
  {
    title: "another name on the wire that is the same in camel case",
    edit: all(
      rename(`${schemas} Person properties full_name`, "fullName"),
      set(`${schemas} Person required`, ["fullName"]),
    ),
    verdict: "patch",
    compiler: "none",
    codes: ["property-wire-changed"],
  },
  {
    title: "a collection and its items, and so a handle",
    edit: all(
      set("paths /owners", {
        get: {
          operationId: "ListOwners",
          tags: ["Owners"],
          responses: {
            200: {
              description: "All.",
              content: {
                "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Person" } } },
              },
            },
          },
        },
      }),
      set("paths /owners/{id}", {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        delete: { operationId: "DeleteOwner", tags: ["Owners"], responses: { 204: { description: "Gone." } } },
      }),
    ),
    verdict: "minor",
    codes: ["operation-added", "resource-added"],
    gains: `await sdk.owners(client).delete("a");`,
  },
  {
    title: "another name on the wire of what is only read",
    edit: rename(`${schemas} Visit properties open_questions`, "openQuestions"),
    verdict: "patch",
    compiler: "none",
    codes: ["property-wire-changed"],
  },
  {
    title: "a server variable where there was none",
    edit: all(
      set("servers 0 url", "https://{region}.pets.example.com/v2"),
      set("servers 0 variables", { region: { default: "eu" } }),
    ),
    verdict: "minor",
    codes: ["server-option-added", "server-changed"],
    gains: `sdk.createClient({ region: "us" });`,
  },
  {
    title: "credentials are needed no more",
    edit: all(drop("security"), drop("components securitySchemes")),
    verdict: "major",
    codes: ["credential-removed"],
    breaks: `sdk.createClient({ token: "" });`,
  },
  {
    title: "a scheme that only a new operation asks for",
    edit: all(
      set("components securitySchemes admin", adminScheme),
      set("paths /audit", {
        get: { operationId: "GetAudit", security: [{ admin: [] }], responses: { 204: { description: "Fine." } } },
      }),
    ),
    verdict: "minor",
    codes: ["operation-added", "credential-offered"],
    gains: `sdk.createClient({ adminToken: "" });`,
  },
  {
    title: "another scheme does as well",
    edit: all(set("components securitySchemes admin", adminScheme), set("security", [{ admin: [] }, { token: [] }])),
    verdict: "minor",
    codes: ["credential-offered"],
    gains: `sdk.createClient({ adminToken: "" });`,
  },
  {
    title: "another scheme is asked for besides",
    edit: all(set("components securitySchemes admin", adminScheme), set("security", [{ admin: [], token: [] }])),
    verdict: "major",
    compiler: "minor",
    codes: ["credential-added"],
  },
  {
    title: "credentials in the query",
    edit: set("components securitySchemes token", {
      type: "apiKey",
      in: "query",
      name: "token",
      "x-fetchsmith-credentials": { key: { name: "token" } },
    }),
    verdict: "patch",
    compiler: "none",
    codes: ["security-changed"],
  },
  {
    title: "credentials in a header that never changes",
    edit: set("components securitySchemes token", {
      type: "apiKey",
      in: "header",
      name: "X-Token",
      "x-fetchsmith-credentials": { key: { name: "token" } },
    }),
    verdict: "major",
    codes: ["security-changed", "credential-narrowed"],
    breaks: `sdk.createClient({ token: () => "" });`,
  },
  {
    title: "no server any more",
    edit: drop("servers"),
    verdict: "major",
    compiler: "none",
    codes: ["server-removed"],
  },
  {
    title: "a schema is deprecated",
    edit: set(`${schemas} Person deprecated`, true),
    verdict: "patch",
    compiler: "none",
    codes: ["model-deprecated"],
  },
  {
    title: "a deprecation is taken back",
    edit: drop("paths /pets/{pet_id} delete deprecated"),
    verdict: "patch",
    compiler: "none",
    codes: ["operation-undeprecated"],
  },
];

const shapes = "components schemas Shape";
const fetchCircle = `const shape = await sdk.getShape(client); if (shape.kind !== "circle") return;`;

/** Changes to a document with a union that a discriminator tells apart. */
export const unionMutations: readonly Mutation[] = [
  {
    title: "an operation asks for credentials that others ask for",
    edit: set("paths /shape get security", [{ editor: [] }]),
    verdict: "major",
    compiler: "none",
    codes: ["operation-secured"],
  },
  {
    title: "a further member of a union in answers",
    edit: all(
      set(`${schemas} Triangle`, { type: "object", required: ["kind"], properties: { kind: { const: "triangle" } } }),
      push(`${shapes} oneOf`, { $ref: "#/components/schemas/Triangle" }),
    ),
    verdict: "major",
    codes: ["property-widened", "model-added"],
    breaks: `const shape: sdk.Circle | sdk.Square = await sdk.getShape(client);`,
  },
  {
    title: "a member less of a union in answers",
    edit: all(drop(`${shapes} oneOf 1`), drop(`${shapes} discriminator mapping square`)),
    verdict: "major",
    codes: ["model-removed"],
    breaks: `const shape = await sdk.getShape(client); if (shape.kind === "square") throw new Error();`,
  },
  {
    title: "an alternative less in answers",
    edit: set(`${schemas} Circle properties label type`, ["string", "null"]),
    verdict: "major",
    codes: ["property-alternative-removed"],
    breaks: `${fetchCircle} if (typeof shape.label === "number") shape.label.toFixed();`,
  },
  {
    title: "an alternative of which readers know more, and null never again",
    edit: set(`${schemas} Circle properties label`, { anyOf: [{ type: "number" }, { const: "none" }] }),
    verdict: "minor",
    codes: ["property-narrowed", "property-not-nullable"],
    gains: `${fetchCircle} const label: number | "none" | undefined = shape.label;`,
  },
  {
    title: "a flag in answers that is always set",
    edit: set(`${schemas} Circle properties filled`, { const: true }),
    verdict: "major",
    codes: ["property-value-removed"],
    breaks: `${fetchCircle} if (shape.filled === false) throw new Error();`,
  },
  {
    title: "a shape less in answers that no value tells apart",
    edit: drop(`${schemas} Circle properties centre oneOf 1`),
    verdict: "major",
    codes: ["property-alternative-removed"],
    breaks: `${fetchCircle} if (shape.centre && "y" in shape.centre) shape.centre.y.toFixed();`,
  },
  {
    title: "one of several shapes that no value tells apart has a further property",
    edit: set(`${schemas} Circle properties centre oneOf 0 properties unit`, { type: "string" }),
    verdict: "minor",
    codes: ["property-added"],
    gains: `${fetchCircle} if (shape.centre && "x" in shape.centre) shape.centre.unit?.trim();`,
  },
  {
    title: "a tuple with other items",
    edit: set(`${schemas} Circle properties frame`, tuple({ $ref: "#/components/schemas/Unit" }, { type: "string" })),
    verdict: "major",
    codes: ["property-type-changed"],
    breaks: `${fetchCircle} shape.frame?.[1].toFixed();`,
  },
  {
    title: "a longer tuple",
    edit: set(
      `${schemas} Circle properties frame`,
      tuple({ $ref: "#/components/schemas/Unit" }, { type: "number" }, { type: "number" }),
    ),
    verdict: "major",
    codes: ["property-type-changed"],
    breaks: `${fetchCircle} const frame: readonly [sdk.Unit, number] | undefined = shape.frame;`,
  },
  {
    title: "another value of the property that tells members apart",
    edit: all(
      set(`${schemas} Circle properties kind const`, "disc"),
      set(`${shapes} discriminator mapping`, {
        disc: "#/components/schemas/Circle",
        square: "#/components/schemas/Square",
      }),
    ),
    verdict: "major",
    codes: ["property-value-added", "property-value-removed"],
    breaks: `const shape = await sdk.getShape(client); if (shape.kind === "circle") throw new Error();`,
  },
  {
    title: "deprecations are taken back",
    edit: all(
      drop(`${schemas} Square deprecated`),
      drop(`${schemas} Square properties side deprecated`),
      drop("paths /shape get parameters 0 deprecated"),
    ),
    verdict: "patch",
    compiler: "none",
    codes: ["model-undeprecated", "property-undeprecated", "param-undeprecated"],
  },
  {
    title: "the discriminator is gone, the members say themselves what tells them apart",
    edit: drop(`${shapes} discriminator`),
    verdict: "none",
    codes: [],
  },
];

function tuple(...items: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, Json>> {
  return { type: "array", prefixItems: items, items: false, minItems: items.length, maxItems: items.length };
}

function coordinate(axis: string): object {
  return { type: "object", required: [axis], properties: { [axis]: { type: "number" } }, additionalProperties: false };
}

/** The document of {@link unionMutations}. */
export const unionDocument: string = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Shapes", version: "1" },
  servers: [{ url: "https://shapes.example.com" }],
  paths: {
    "/shape": {
      get: {
        operationId: "GetShape",
        tags: ["Shapes"],
        parameters: [{ name: "colour", in: "query", deprecated: true, schema: { type: "string" } }],
        responses: {
          200: {
            description: "A shape.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Shape" } } },
          },
        },
      },
      delete: {
        operationId: "DeleteShape",
        tags: ["Shapes"],
        security: [{ editor: [] }],
        responses: { 204: { description: "Gone." } },
      },
    },
  },
  components: {
    securitySchemes: { editor: { type: "http", scheme: "bearer" } },
    schemas: {
      Circle: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { const: "circle" },
          radius: { type: "number" },
          label: { type: ["string", "number", "null"] },
          filled: { type: "boolean" },
          centre: { oneOf: [coordinate("x"), coordinate("y")] },
          frame: tuple({ $ref: "#/components/schemas/Unit" }, { type: "number" }),
        },
      },
      Square: {
        type: "object",
        deprecated: true,
        required: ["kind"],
        properties: { kind: { const: "square" }, side: { type: "number", deprecated: true } },
      },
      Unit: { type: "object", properties: { name: { type: "string" } } },
      Shape: {
        oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }],
        discriminator: {
          propertyName: "kind",
          mapping: { circle: "#/components/schemas/Circle", square: "#/components/schemas/Square" },
        },
      },
    },
  },
});
