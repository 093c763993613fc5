import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { apiOf, findingsOf, operationOf, plain, withOperation, type Members } from "./model-document.js";

const form = "application/x-www-form-urlencoded";
const object = { type: "object", properties: { a: { type: "string" } } };

function sending(content: Members, components: Members = {}): [Members, { method: string; components: Members }] {
  return [{ requestBody: { required: true, content } }, { method: "post", components }];
}

function sendingForm(schema: Json, schemas: Members = {}): [Members, { method: string; components: Members }] {
  return sending({ [form]: { schema } }, { schemas });
}

describe("request bodies", () => {
  test("are JSON rather than forms, whatever the order", () => {
    const { body } = operationOf(...sending({ [form]: { schema: object }, "application/json": { schema: object } }));
    expect(body).toMatchObject({ mediaType: "application/json", encoding: "json", required: true, fields: [] });
  });

  test("may be of a JSON-based media type with parameters", () => {
    const { body } = operationOf(...sending({ "application/vnd.pets+json; v=1": { schema: object } }));
    expect(body).toMatchObject({ mediaType: "application/vnd.pets+json; v=1", encoding: "json" });
  });

  test("are refused in any other media type, by name", () => {
    expect(findingsOf(withOperation(...sending({ "multipart/form-data": {}, "text/xml": {} })))).toEqual([
      "error media-type-unsupported #/paths/~1pets/post/requestBody/content/multipart~1form-data: " +
        "A request body is offered as `multipart/form-data`, `text/xml` only; JSON and URL-encoded forms can be written.",
    ]);
  });
});

describe("forms", () => {
  test("have the fields of their object in its order", () => {
    const properties = { b: { type: "string", description: "B." }, a: { type: "integer" } };
    expect(operationOf(...sendingForm({ type: "object", properties, required: ["a"] })).body?.fields).toMatchObject([
      { wireName: "b", required: false, description: "B." },
      { wireName: "a", required: true },
    ]);
  });

  test("have the fields of named schemas and of allOf, each once", () => {
    const Base = { type: "object", properties: { id: { type: "string" }, a: { type: "string" } }, required: ["a"] };
    const Form = { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { a: { type: "string" } } }] };
    const { body } = operationOf(...sendingForm({ $ref: "#/components/schemas/Form" }, { Base, Form }));
    expect(body?.fields).toMatchObject([
      { wireName: "id", at: "#/components/schemas/Base/properties/id" },
      { wireName: "a", at: "#/components/schemas/Form/allOf/1/properties/a", required: true },
    ]);
  });

  test("leave out what is read only", () => {
    const properties = { id: { type: "string", readOnly: true }, a: { type: "string", writeOnly: true } };
    const [field, ...others] = operationOf(...sendingForm({ type: "object", properties })).body?.fields ?? [];
    expect(others).toEqual([]);
    expect(field).not.toHaveProperty("writeOnly");
  });

  test("are refused where they are no object", () => {
    expect(findingsOf(withOperation(...sendingForm({ type: "array" })))).toEqual([
      expect.stringContaining("error media-type-unsupported"),
    ]);
  });

  test("are refused where a list is to be written in another style", () => {
    const content = { [form]: { schema: object, encoding: { a: { style: "spaceDelimited" } } } };
    expect(findingsOf(withOperation(...sending(content)))).toEqual([
      expect.stringContaining("error parameter-unsupported"),
    ]);
  });

  test("take null where the document says how it is written", () => {
    const properties = { a: { type: ["string", "null"], "x-fetchsmith-null": "" } };
    const [field] = operationOf(...sendingForm({ type: "object", properties })).body?.fields ?? [];
    expect(field).toMatchObject({ nullText: "", shape: { kind: "union" } });
  });

  test("take no null elsewhere, not even behind a name, with a warning", () => {
    const Name = { type: ["string", "null"], maxLength: 3 };
    const schema = { type: "object", properties: { a: { $ref: "#/components/schemas/Name" } } };
    const members = withOperation(...sendingForm(schema, { Name }));
    expect(findingsOf(members)).toEqual([expect.stringContaining("warning feature-unsupported")]);
    const [field] = apiOf(members).operations[0]?.body?.fields ?? [];
    expect(plain(field?.shape)).toEqual({ kind: "string", maxLength: 3 });
  });
});

describe("successful answers", () => {
  const json = (schema: Json = object): Json => ({ description: "Good.", content: { "application/json": { schema } } });
  const empty = { description: "Nothing." };
  const image = { description: "A picture.", content: { "image/png": {} } };

  test.each([
    ["the lowest with JSON", { "201": json(), "200": json() }, { kind: "json", status: "200" }],
    ["an exact status before 2XX", { "2XX": json(), "202": json() }, { kind: "json", status: "202" }],
    ["JSON before nothing", { "200": empty, "201": json() }, { kind: "json", status: "201" }],
    ["nothing, where there is no content", { "204": empty, default: json() }, { kind: "empty", status: "204" }],
    ["the default, where it is all there is", { default: json() }, { kind: "json", status: "default" }],
    ["nothing, where no success is described", { "404": json() }, { kind: "empty", status: "default" }],
  ])("are %s", (_, responses, success) => {
    expect(operationOf({ responses }).success).toMatchObject(success);
  });

  test("to HEAD are empty", () => {
    expect(operationOf({ responses: { "200": json() } }, { method: "head" }).success.kind).toBe("empty");
  });

  test("without a schema are anything", () => {
    const responses = { "200": { description: "Good.", content: { "application/json": {} } } };
    expect(operationOf({ responses }).success).toMatchObject({ shape: { kind: "unknown" } });
  });

  test("are refused if no JSON is among them, by name", () => {
    expect(findingsOf(withOperation({ responses: { "200": image } }))).toEqual([
      "error media-type-unsupported #/paths/~1pets/get/responses/200/content: " +
        "The response 200 is offered as `image/png` only; just JSON can be read.",
    ]);
  });

  test("that are not described are warned of", () => {
    expect(findingsOf(withOperation({ responses: {} }))).toEqual([
      expect.stringContaining("warning feature-unsupported #/paths/~1pets/get"),
    ]);
  });

  test("of several statuses are one of their shapes", () => {
    const text = { description: "d", content: { "application/json": { schema: { type: "string" } } } };
    const number = { description: "d", content: { "application/json": { schema: { type: "number" } } } };
    expect(operationOf({ responses: { "200": text, "201": number } }).success).toMatchObject({
      status: "200",
      shape: { kind: "union", members: [{ kind: "string" }, { kind: "number" }] },
    });
  });

  test("without JSON beside one with it are warned of", () => {
    expect(findingsOf(withOperation({ responses: { "200": json(), "201": json(), "202": empty } }))).toEqual([
      "warning feature-unsupported #/paths/~1pets/get/responses/202: " +
        "The result has the type of response 200; response 202 has no JSON.",
    ]);
  });
});
