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

  test.each([
    ["multipart/form-data", object, "multipart", true],
    ["multipart/form-data", {}, "formData", false],
    ["text/xml", {}, "text", false],
    ["application/x-ndjson", {}, "text", false],
    ["image/*", {}, "binary", false],
    ["*/*", object, "json", false],
    ["*/*", { type: "string" }, "binary", false],
  ])("are written by their media type: %s %j", (type, schema, encoding, isSpread) => {
    const [operation, place] = sending({ [type]: { schema } });
    expect(operationOf(operation, place).body).toMatchObject({ mediaType: type, encoding, isSpread });
  });

  test("whose alternatives share what they are made of are read once each, however deep that goes", () => {
    const ref = (level: number): Members => ({ $ref: `#/components/schemas/S${level}` });
    const levels = Array.from({ length: 29 }, (_, level): readonly [string, Json] => {
      const more = { type: "object", properties: { [`p${level}`]: { type: "string" } } };
      return [`S${level}`, { anyOf: [ref(level + 1), { allOf: [ref(level + 1), more] }] }];
    });
    const schemas = { ...Object.fromEntries(levels), S29: { type: "object", properties: { z: { type: "string" } } } };
    const content = { "multipart/form-data": { schema: ref(0) } };
    expect(operationOf(...sending(content, { schemas })).body?.fields).toHaveLength(30);
  });

  describe("with a field whose encoding asks for objects as XML", () => {
    const properties = {
      o: { $ref: "#/components/schemas/O" },
      l: { type: "array", items: object },
      t: { type: "string" },
    };
    const toldOf = (type: string, encoding: Members): readonly string[] => {
      const content = { [type]: { schema: { type: "object", properties }, encoding } };
      return findingsOf(
        withOperation(
          ...sending(content, {
            schemas: { O: object },
          }),
        ),
      );
    };
    const xml = { contentType: "application/xml" };
    const at = (type: string, name: string): string =>
      `warning feature-unsupported #/paths/~1pets/post/requestBody/content/${type.replace("/", "~1")}/encoding/${name}/contentType: `;

    test.each(["o", "l"])("as a part are told to send JSON: %s", (name) => {
      expect(toldOf("multipart/form-data", { [name]: xml })).toEqual([
        `${at("multipart/form-data", name)}\`application/xml\` cannot be written, so objects in the part \`${name}\` are sent as JSON under that name.`,
      ]);
    });

    test("as a form field are told to send JSON", () => {
      expect(toldOf(form, { o: xml })).toEqual([
        `${at(form, "o")}\`application/xml\` cannot be written, so objects in the form field \`o\` are sent as JSON.`,
      ]);
    });

    test("end, where it is a list of such lists", () => {
      const list = { type: "array", items: { $ref: "#/components/schemas/L" } };
      const schema = { type: "object", properties: { l: list } };
      const content = { [form]: { schema, encoding: { l: xml } } };
      expect(findingsOf(withOperation(...sending(content, { schemas: { L: list } })))).toEqual([]);
    });

    test.each<[string, Members]>([
      ["which is text", { t: xml }],
      ["or as JSON, too", { o: { contentType: "application/xml, application/json" } }],
      ["but has a style", { o: { ...xml, style: "deepObject", explode: true } }],
    ])("say nothing of one %s", (_, encoding) => {
      expect(toldOf("multipart/form-data", encoding)).toEqual([]);
    });
  });

  test("are of a media type with a name rather than of a range", () => {
    const content = { "application/*+json": { schema: object }, "application/hal+json": { schema: object } };
    expect(operationOf(...sending(content)).body).toMatchObject({ mediaType: "application/hal+json" });
  });

  test("that are lines of JSON are told to be text", () => {
    expect(findingsOf(withOperation(...sending({ "application/x-ndjson": {} })))).toEqual([
      "info feature-unsupported #/paths/~1pets/post/requestBody/content/application~1x-ndjson: " +
        "A body of `application/x-ndjson` is one text, as it is sent: nothing writes values as its lines.",
    ]);
  });

  test.each<[boolean, readonly string[], boolean]>([
    [false, ["a"], true],
    [false, [], false],
    [true, ["a"], false],
  ])("that may be left out, but for a field, are told of: required %j, fields %j", (required, fields, isTold) => {
    const content = { [form]: { schema: { ...object, required: fields } } };
    expect(findingsOf(withOperation({ requestBody: { required, content } }, { method: "post" }))).toEqual(
      isTold
        ? [
            "info feature-unsupported #/paths/~1pets/post/requestBody: " +
              `The body of \`${form}\` is said to be optional; its field \`a\` is required, so that it is always sent.`,
          ]
        : [],
    );
  });

  test("of several media types are told of", () => {
    const content = { "multipart/form-data": { schema: object }, "text/xml": {} };
    expect(findingsOf(withOperation(...sending(content)))).toEqual([
      "info media-type-unsupported #/paths/~1pets/post/requestBody/content/multipart~1form-data: " +
        "The request body is written as `multipart/form-data`; it is also offered as `text/xml`.",
    ]);
  });

  test.each<[string, Members]>([
    ["format", { type: "string", format: "binary" }],
    ["media type", { type: "string", contentMediaType: "image/png" }],
    ["items", { type: "array", items: { type: "string", format: "binary" } }],
    ["encoding", {}],
  ])("have parts that are files by their %s", (_, schema) => {
    const encoding = { a: { contentType: "image/png" } };
    const content = { "multipart/form-data": { schema: { type: "object", properties: { a: schema } }, encoding } };
    expect(operationOf(...sending(content)).body?.fields).toMatchObject([
      { file: expect.anything(), partType: "image/png" },
    ]);
  });

  const File = { contentMediaType: "application/octet-stream" };
  test.each<[string, Members, Members?]>([
    ["itself", File],
    ["its items", { type: "array", items: File }],
    ["its name", { $ref: "#/components/schemas/File" }, { File }],
    ["the names of its items", { type: "array", items: { $ref: "#/components/schemas/File" } }, { File }],
    ["what it may be but null", { anyOf: [{ contentMediaType: "image/png" }, { type: "null" }] }],
  ])("have parts that are files by nothing but the media type of %s, without a word", (_, schema, named = {}) => {
    const schemas = { ...named, Form: { type: "object", properties: { a: schema } } };
    const content = { "multipart/form-data": { schema: { $ref: "#/components/schemas/Form" } } };
    expect(operationOf(...sending(content, { schemas })).body?.fields).toMatchObject([{ file: expect.anything() }]);
    expect(findingsOf(withOperation(...sending(content, { schemas })))).toEqual([]);
  });

  test.each<[string, string, Members]>([
    ["in JSON", "application/json", File],
    ["in URL-encoded forms", form, File],
    ["for text", "multipart/form-data", { contentMediaType: "text/markdown" }],
  ])("do not know from a media type alone what a value is %s", (_, mediaType, schema) => {
    const content = { [mediaType]: { schema: { type: "object", properties: { a: schema } } } };
    expect(operationOf(...sending(content)).body?.fields.filter(({ file }) => file)).toEqual([]);
    expect(findingsOf(withOperation(...sending(content)))).toEqual([
      expect.stringContaining("The schema has no type, only `contentMediaType`."),
    ]);
  });

  const bytes = { type: "string", format: "binary" };
  const Text = { type: "string" };
  test.each<[string, Members, object]>([
    ["a file or text", { oneOf: [bytes, Text] }, { one: ["file", "text"], items: [] }],
    ["a file or one of some texts", { oneOf: [{ enum: ["none"] }, bytes] }, { one: ["text", "file"], items: [] }],
    ["a list of both", { type: "array", items: { oneOf: [bytes, Text] } }, { one: [], items: ["file", "text"] }],
    ["files or a text", { oneOf: [Text, { type: "array", items: bytes }] }, { one: ["text"], items: ["file"] }],
  ])("have parts that may be %s", (_, schema, file) => {
    const content = { "multipart/form-data": { schema: { type: "object", properties: { a: schema } } } };
    expect(operationOf(...sending(content)).body?.fields).toMatchObject([{ file }]);
  });

  test.each([
    ["lists of themselves", { type: "array", items: { $ref: "#/components/schemas/L" } }, undefined],
    [
      "texts or lists of themselves",
      { oneOf: [{ type: "string" }, { type: "array", items: { $ref: "#/components/schemas/L" } }] },
      undefined,
    ],
    [
      "files or lists of themselves",
      { oneOf: [bytes, { type: "array", items: { $ref: "#/components/schemas/L" } }] },
      { one: ["file"], items: ["file"] },
    ],
  ])("have parts that are %s", (_, L, file) => {
    const content = { "multipart/form-data": { schema: { properties: { a: { $ref: "#/components/schemas/L" } } } } };
    const place = sending(content, { schemas: { L } });
    expect(operationOf(...place).body?.fields).toMatchObject([{ file }]);
  });

  test("have parts that may be a file or an object, of which the object is taken, with a warning", () => {
    const schema = { type: "object", properties: { a: { oneOf: [bytes, object] } } };
    const place = sending({ "multipart/form-data": { schema } });
    expect(operationOf(...place).body?.fields).toMatchObject([{ file: undefined }]);
    expect(findingsOf(withOperation(...place))).toEqual([
      expect.stringMatching(/^warning .*The part `a` may be a file or something else than text/),
    ]);
  });

  test.each(["multipart/form-data", form])("of %s tell of an encoding for no field", (type) => {
    const place = sending({ [type]: { schema: object, encoding: { a: {}, b: { style: "form" } } } });
    expect(findingsOf(withOperation(...place))).toEqual([
      expect.stringMatching(/^warning feature-unsupported .*\/encoding\/b: No field that is sent is called `b`/),
    ]);
  });

  test("of further fields alone are a param of their type where the parts have one", () => {
    const schema = (additionalProperties: Json): Members => ({ type: "object", additionalProperties });
    const bodyOf = (additionalProperties: Json): object | undefined =>
      operationOf(...sending({ "multipart/form-data": { schema: schema(additionalProperties) } })).body;
    expect(bodyOf(Text)).toMatchObject({ isSpread: true, fields: [], further: { shape: { kind: "string" } } });
    expect(bodyOf(true)).toMatchObject({ isSpread: false, encoding: "formData" });
  });

  test.each<[string, Json, Members]>([
    ["by themselves", { type: "string", "x-fetchsmith-personal": true }, {}],
    [
      "by their name",
      { $ref: "#/components/schemas/Name" },
      { Name: { type: "string", "x-fetchsmith-personal": true } },
    ],
  ])("have further fields that are personal %s", (_, additionalProperties, schemas) => {
    const place = sendingForm({ ...object, additionalProperties }, schemas);
    expect(operationOf(...place).body?.further).toMatchObject({ personal: true });
  });

  test("of which one of several fields has to be given say that no type says so", () => {
    const schema = { ...object, anyOf: [{ required: ["a"] }, { properties: { b: Text }, required: ["b"] }] };
    expect(findingsOf(withOperation(...sending({ "multipart/form-data": { schema } })))).toEqual([
      expect.stringContaining("no type says which go together, or that one of them has to be given."),
    ]);
  });

  test.each<[string, Members]>([
    ["text", { type: "string", contentMediaType: "text/markdown" }],
    ["base64", { type: "string", contentMediaType: "image/png", contentEncoding: "base64" }],
    ["anything", {}],
  ])("have parts that are no files where they are %s", (_, schema) => {
    const content = { "multipart/form-data": { schema: { type: "object", properties: { a: schema } } } };
    expect(operationOf(...sending(content)).body?.fields).toMatchObject([{ file: undefined }]);
  });

  test("lose the headers of a part, with a warning", () => {
    const encoding = { a: { headers: { "X-A": { schema: { type: "string" } } } } };
    expect(findingsOf(withOperation(...sending({ "multipart/form-data": { schema: object, encoding } })))).toEqual([
      expect.stringContaining("warning feature-unsupported"),
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

  test("are one param where they are no object, with a warning", () => {
    expect(findingsOf(withOperation(...sendingForm({ type: "array" })))).toEqual([
      expect.stringContaining("warning feature-unsupported"),
    ]);
    expect(operationOf(...sendingForm({ type: "array" })).body).toMatchObject({ encoding: "form", isSpread: false });
  });

  const holding = (name: string, format: string): Members => ({
    type: "object",
    properties: { id: { type: "integer" }, [name]: { type: "string", format } },
    required: ["id"],
  });
  const byUrl = holding("url", "uri");
  const byFile = holding("file", "binary");

  test.each<[string, Members]>([
    ["anyOf", { anyOf: [byUrl, byFile] }],
    ["oneOf beside null", { oneOf: [byUrl, byFile, { type: "null" }] }],
    ["a part of allOf", { allOf: [{ properties: { id: { type: "integer" } } }, { oneOf: [byUrl, byFile] }] }],
  ])("of multipart have the fields of all alternatives, with a note: %s", (_, schema) => {
    const content = { "multipart/form-data": { schema } };
    expect(operationOf(...sending(content)).body).toMatchObject({
      isSpread: true,
      isChoice: true,
      fields: [
        { wireName: "id", required: true, file: undefined },
        { wireName: "url", required: false, file: undefined },
        { wireName: "file", required: false, file: { one: ["file"] } },
      ],
    });
    expect(findingsOf(withOperation(...sending(content)))).toEqual([
      "info feature-unsupported #/paths/~1pets/post/requestBody/content/multipart~1form-data/schema: " +
        "The schema of `multipart/form-data` has alternatives: each field of any of them is a param, " +
        "and no type says which go together.",
    ]);
  });

  test("that can be null have the fields of their object, without a word", () => {
    const content = { "multipart/form-data": { schema: { oneOf: [byUrl, { type: "null" }] } } };
    expect(operationOf(...sending(content)).body).toMatchObject({ isSpread: true, isChoice: false });
    expect(findingsOf(withOperation(...sending(content)))).toEqual([]);
  });

  test.each<[string, Members, Members]>([
    [
      "has alternatives that write `url` differently",
      byUrl,
      { type: "object", properties: { url: { type: "string", format: "binary" } } },
    ],
    ["is not always an object", byUrl, { type: "string" }],
    ["names no fields", { type: "object", properties: {} }, { type: "object", properties: {} }],
  ])("of multipart are one param, with the reason: the schema %s", (reason, ...oneOf) => {
    const content = { "multipart/form-data": { schema: { oneOf } } };
    expect(operationOf(...sending(content)).body).toMatchObject({ encoding: "formData", isSpread: false });
    expect(findingsOf(withOperation(...sending(content)))).toEqual([
      expect.stringContaining(`The schema of \`multipart/form-data\` ${reason}, so the body is one param.`),
    ]);
  });

  test.each<[string, string, Json, readonly string[]]>([
    [
      "a list",
      form,
      { type: "array", items: object },
      ["lists and single values but text have no form and are refused"],
    ],
    ["a list among others", form, { oneOf: [object, { type: "integer" }] }, ["are refused"]],
    ["text, which is encoded already", form, { oneOf: [object, { type: "string" }] }, []],
    ["multipart of another type", "multipart/mixed", {}, ["`FormData`, which is sent as `multipart/form-data`"]],
  ])(
    "that are one param are told of where they cannot be sent as they are described: %s",
    (_, type, schema, warned) => {
      const findings = findingsOf(withOperation(...sending({ [type]: { schema } })));
      const warnings = findings.filter((finding) => finding.startsWith("warning"));
      expect(warnings).toEqual(warned.map((text) => expect.stringContaining(text)));
    },
  );

  test("with alternatives are one param, whose type says what goes together, without a word", () => {
    const schema = { oneOf: [byUrl, object] };
    expect(operationOf(...sendingForm(schema)).body).toMatchObject({ encoding: "form", isSpread: false });
    expect(findingsOf(withOperation(...sendingForm(schema)))).toEqual([]);
  });

  test("with alternatives have params of their own where a field has a style", () => {
    const content = { [form]: { schema: { oneOf: [byUrl, object] }, encoding: { a: { style: "deepObject" } } } };
    expect(operationOf(...sending(content)).body).toMatchObject({
      fields: [{ wireName: "id", required: false }, { wireName: "url" }, { wireName: "a", style: {} }],
    });
  });

  test("tell what further fields are", () => {
    const schema = { ...object, additionalProperties: { type: ["integer", "null"] } };
    expect(operationOf(...sendingForm(schema)).body?.further).toMatchObject({ shape: { kind: "number" } });
    expect(findingsOf(withOperation(...sendingForm(schema)))).toEqual([
      expect.stringContaining("Nothing says how null is written in the form field `additionalProperties`"),
    ]);
  });

  test("have fields in the style that their encoding asks for", () => {
    const schema = { type: "object", properties: { a: { type: "array", items: { type: "string" } } } };
    const content = { [form]: { schema, encoding: { a: { style: "spaceDelimited" } } } };
    expect(operationOf(...sending(content)).body?.fields).toMatchObject([
      { style: { style: "spaceDelimited", explode: false, allowReserved: false } },
    ]);
  });

  test("have no style where that is how they are written anyway", () => {
    const content = {
      "multipart/form-data": { schema: object, encoding: { a: { style: "form", allowReserved: true } } },
    };
    expect(operationOf(...sending(content)).body?.fields).toMatchObject([{ style: undefined }]);
  });

  test("have the usual style, with a warning, where there is none of that name", () => {
    const content = { [form]: { schema: object, encoding: { a: { style: "matrix" } } } };
    expect(findingsOf(withOperation(...sending(content)))).toEqual([
      expect.stringContaining("The form field `a` is sent as `form`: in a body there is no style `matrix`."),
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
  test("are asked for in all the JSON types that are read", () => {
    const responses = Object.fromEntries(
      ["application/json", "application/problem+json", "application/json"].map((name, index) => [
        `20${index}`,
        { description: "d", content: { [name]: { schema: object } } },
      ]),
    );
    expect(operationOf({ responses }).success).toMatchObject({
      mediaType: "application/json, application/problem+json",
    });
  });

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

  test.each([
    ["image/png", { kind: "binary" }],
    ["text/csv", { kind: "text" }],
    ["application/xml", { kind: "text" }],
    ...[
      ...[
        "application/x-ndjson",
        "text/x-ndjson",
        "application/jsonl",
        "application/x-jsonlines",
        "application/json-seq",
      ],
      ...["application/geo+json-seq", "application/stream+json", "application/vnd.elasticsearch+x-ndjson; v=1"],
    ].map((type): [string, object] => [type, { kind: "lines", shape: { kind: "unknown" } }]),
    ["text/event-stream", { kind: "events", shape: { kind: "string" } }],
    ["application/vnd.pets+json", { kind: "json" }],
  ])("are read by their media type: %s", (type, success) => {
    const responses = { "200": { description: "d", content: { [type]: {} } } };
    expect(operationOf({ responses }).success).toMatchObject({ mediaType: type, ...success });
  });

  test.each<[string, Members]>([
    ["itemSchema", { itemSchema: { type: "integer" }, schema: {} }],
    ["a list", { schema: { type: "array", items: { type: "integer" } } }],
    ["one value", { schema: { type: "integer" } }],
  ])("that are streams have the values that the document describes as %s", (_, media) => {
    const responses = { "200": { description: "d", content: { "application/x-ndjson": media } } };
    expect(operationOf({ responses }).success).toMatchObject({ shape: { kind: "number" } });
  });

  test.each<[string, Members, Members]>([
    ["text", { properties: { data: { type: "string" }, event: { type: "string" } } }, { kind: "string" }],
    ["JSON text", { properties: { data: { type: "string", contentSchema: { type: "number" } } } }, { kind: "number" }],
    ["a value", { properties: { id: { type: "string" }, data: { type: "number" } } }, { kind: "number" }],
    [
      "a value by the event",
      {
        properties: { event: { type: "string" }, data: { type: "string" } },
        oneOf: ["number", "boolean"].map((type) => ({ properties: { data: { type } } })),
      },
      { kind: "union", members: [{ kind: "number" }, { kind: "boolean" }] },
    ],
    [
      "a value until the end",
      {
        oneOf: [
          { properties: { data: { type: "number" } } },
          { properties: { data: { type: "string", enum: ["[DONE]"] } } },
        ],
      },
      { kind: "number" },
    ],
    ["a word", { properties: { data: { const: "pong" } } }, { kind: "string" }],
    [
      "text among others",
      { properties: { data: { anyOf: [{ type: "string" }, { type: "object" }] } } },
      { kind: "string" },
    ],
    ["anything", { properties: { data: {} } }, { kind: "string" }],
    [
      "a value beside events without data",
      { oneOf: [{ properties: { data: { type: "number" } } }, { properties: { event: { const: "ping" } } }] },
      { kind: "number" },
    ],
    [
      "text beside a value",
      {
        properties: { data: { type: "string" } },
        oneOf: [{ properties: { data: { type: "number" } } }, { properties: { event: { const: "text" } } }],
      },
      { kind: "string" },
    ],
    ["a value of a list", { type: "array", items: { properties: { data: { type: "number" } } } }, { kind: "number" }],
    [
      "text or a value",
      {
        oneOf: [{ properties: { data: { type: "number" } } }, { properties: { data: { type: "string" } } }],
      },
      { kind: "string" },
    ],
  ])("that are events have their data as the event's field says: %s", (_, event, shape) => {
    for (const key of ["itemSchema", "schema"]) {
      const responses = { "200": { description: "d", content: { "text/event-stream": { [key]: event } } } };
      expect(operationOf({ responses }).success).toMatchObject({ kind: "events", shape });
    }
  });

  test.each([
    ["of other members", { data: { type: "string" }, total: { type: "number" } }],
    ["whose event is no text", { data: { type: "string" }, event: { type: "object" } }],
  ])("that are events with data %s have these as their data", (_, properties) => {
    const schema = { type: "object", properties };
    const responses = { "200": { description: "d", content: { "text/event-stream": { schema } } } };
    expect(operationOf({ responses }).success).toMatchObject({ shape: { kind: "object" } });
  });

  test("that are events are read in time, however often their schemas hold each other", () => {
    const link = (index: number): Members => ({
      anyOf: [
        { $ref: `#/components/schemas/S${index + 1}` },
        { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }, { properties: { id: { type: "string" } } }] },
      ],
    });
    const schemas: Record<string, Members> = { S40: { properties: { data: { type: "number" } } } };
    for (let index = 0; index < 40; index += 1) schemas[`S${index}`] = link(index);
    const content = { "text/event-stream": { schema: { $ref: "#/components/schemas/S0" } } };
    const told = operationOf({ responses: { "200": { description: "d", content } } }, { components: { schemas } });
    expect(told.success).toMatchObject({ shape: { kind: "number" } });
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

  test("without a body make the others' optional", () => {
    const responses = { "200": json(), "201": json(), "202": empty };
    expect(operationOf({ responses }).success).toMatchObject({ isOptional: true });
    expect(findingsOf(withOperation({ responses }))).toEqual([]);
  });

  test.each([
    [{ "text/plain": {} }, { kind: "text", mediaTypes: ["text/plain"] }],
    [image.content, { kind: "binary", mediaTypes: ["image/png"] }],
  ])("of another media type are read by that: %j", (content, others) => {
    const responses = { "200": json(), "201": { description: "d", content } };
    expect(operationOf({ responses }).success).toMatchObject({ kind: "json", others });
    expect(findingsOf(withOperation({ responses }))).toEqual([]);
  });

  test("that are a stream beside JSON are warned of", () => {
    const stream = { description: "d", content: { "text/event-stream": {} } };
    expect(findingsOf(withOperation({ responses: { "200": json(), "201": stream } }))).toEqual([
      "warning media-type-unsupported #/paths/~1pets/get/responses/201/content: " +
        "The result has the type of response 200; response 201 is of another kind.",
    ]);
  });
});
