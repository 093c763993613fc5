import { fakeFacts } from "../../generator/src/emit/testing/facts.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { makeFake, type Fake } from "../../generator/src/runtime/testing/fake.js";
import { documentOf, type Members } from "../unit/model-document.js";

const pet = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "integer", readOnly: true },
    name: { type: "string", minLength: 1 },
    tag: { type: "string" },
    secret: { type: "string", writeOnly: true },
    weight: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 100, multipleOf: 0.1 },
    nicknames: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 2, uniqueItems: true },
    shots: { type: "object", additionalProperties: { type: "string" }, minProperties: 1, maxProperties: 2 },
    owner: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
  },
};
const toy = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } },
};
const animal = (kind: string, own: string): Members => ({
  type: "object",
  required: ["kind", "slug"],
  properties: { kind: { const: kind }, slug: { type: "string" }, [own]: { type: "integer" } },
});
const anyAnimal = { oneOf: [animal("cat", "lives"), animal("dog", "tricks")] };
const json = (schema: Members): Members => ({ content: { "application/json": { schema } } });
const answer = (schema: Members, status = "200"): Members => ({ [status]: { description: "", ...json(schema) } });
const parameter = (name: string): Members => ({ name, in: "path", required: true, schema: { type: "string" } });

/** Sends JSON to a fake of pets. */
export function postJson(fake: Fake, path: string, body: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fake.fetch(`https://pets.test/v1${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** A fake of another API: JSON bodies, no credentials, numbers as ids, collections below items, no pages. */
export function petFake(): Fake {
  const petId = parameter("petId");
  const paths = {
    "/pets": {
      get: { operationId: "listPets", responses: answer({ type: "array", items: pet }) },
      post: { operationId: "createPet", requestBody: { required: true, ...json(pet) }, responses: answer(pet, "201") },
    },
    "/pets/{petId}": {
      get: { operationId: "getPet", parameters: [petId], responses: answer(pet) },
      put: {
        operationId: "putPet",
        parameters: [petId],
        requestBody: { required: true, ...json(pet) },
        responses: answer(pet),
      },
      delete: { operationId: "deletePet", parameters: [petId], responses: { "204": { description: "" } } },
    },
    "/pets/{petId}/toys": {
      get: { operationId: "listToys", parameters: [petId], responses: answer({ type: "array", items: toy }) },
      post: { operationId: "createToy", parameters: [petId], requestBody: json(toy), responses: answer(toy) },
    },
    "/pets/{petId}/toys/{toyId}": {
      get: { operationId: "getToy", parameters: [petId, parameter("toyId")], responses: answer(toy) },
    },
  };
  Object.assign(paths, {
    "/animals": {
      get: { operationId: "listAnimals", responses: answer({ type: "array", items: anyAnimal }) },
      post: { operationId: "createAnimal", requestBody: json(anyAnimal), responses: answer(anyAnimal, "201") },
    },
    "/animals/{slug}": {
      get: { operationId: "getAnimal", parameters: [parameter("slug")], responses: answer(anyAnimal) },
    },
  });
  const document = documentOf({ servers: [{ url: "https://pets.test/v1" }], paths });
  const facts = fakeFacts(modelOf(document).api);
  if (facts === undefined) throw new Error("no collections were found");
  return makeFake(facts);
}
