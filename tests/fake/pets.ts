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
  },
};
const toy = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string", format: "uuid" }, name: { type: "string" } },
};
const json = (schema: Members): Members => ({ content: { "application/json": { schema } } });
const answer = (schema: Members, status = "200"): Members => ({ [status]: { description: "", ...json(schema) } });
const parameter = (name: string): Members => ({ name, in: "path", required: true, schema: { type: "string" } });

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
        requestBody: { required: true, ...json({ ...pet, required: ["name"] }) },
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
  const document = documentOf({ servers: [{ url: "https://pets.test/v1" }], paths });
  const facts = fakeFacts(modelOf(document).api);
  if (facts === undefined) throw new Error("no collections were found");
  return makeFake(facts);
}
