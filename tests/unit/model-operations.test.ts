import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import type { Parameter } from "../../generator/src/model/model.js";
import { apiOf, documentOf, findingsOf, operationOf, withOperation, type Members } from "./model-document.js";

const string = { type: "string" };
const text = { schema: string };

function query(name: string, members: object = {}): { name: string; in: string; schema: { type: string } } {
  return { name, in: "query", schema: string, ...members };
}

describe("operations", () => {
  test("are sorted by path, then method, whatever the order of the document", () => {
    const responses = { "204": { description: "Done." } };
    const of = (operationId: string) => ({ operationId, responses });
    const paths = {
      "/b": { delete: of("1"), get: of("2") },
      "/B": { put: of("3") },
      "/a": { patch: of("4"), post: of("5") },
    };
    expect(apiOf({ paths }).operations.map(({ id }) => id)).toEqual(["3", "5", "4", "2", "1"]);
  });

  test.each([
    ["get", true],
    ["put", true],
    ["delete", true],
    ["post", false],
    ["patch", false],
  ])("%s is idempotent: %s", (method, idempotent) => {
    expect(operationOf({}, { method }).idempotent).toBe(idempotent);
  });

  test("a POST is idempotent if its extension says so", () => {
    expect(operationOf({ "x-fetchsmith-idempotent": true }, { method: "post" }).idempotent).toBe(true);
  });

  test("tags are those in use: as listed, then the others by name; the first of an operation counts", () => {
    const of = (...tags: string[]) => ({ operationId: tags.join(), tags, responses: {} });
    const api = apiOf({
      tags: [{ name: "unused" }, { name: "z", description: "Last letter." }],
      paths: { "/a": { get: of("b", "c"), put: of("z"), post: of("a"), delete: of() } },
    });
    expect(api.tags.map(({ name }) => name)).toEqual(["z", "a", "b", "default"]);
    expect(api.tags[0]?.description).toBe("Last letter.");
  });

  test("servers of the paths are the document's where it has none", () => {
    const servers = [{ url: "https://api.example" }];
    const members = { paths: { "/pets": { servers, get: { operationId: "op", responses: { "204": {} }, servers } } } };
    expect(apiOf(members).servers).toMatchObject([{ at: "#/paths/~1pets/servers/0", url: "https://api.example" }]);
    expect(findingsOf(members)).toEqual([]);
  });

  test.each<[Json, string]>([
    [
      { properties: { l: { type: "array", items: string } } },
      "a list in an object is sent item by item under its key.",
    ],
    [{ properties: { o: { properties: { s: string } } } }, "the inner ones are sent as JSON."],
    [
      { additionalProperties: { type: "array", items: { type: "array", items: string } } },
      "a list in an object is sent item by item under its key, and other inner ones are sent as JSON.",
    ],
    [{ type: "array", items: { type: "array", items: string } }, "the inner ones are sent as JSON."],
  ])("parameters with values inside values are told how those are sent: %j", (schema, message) => {
    const parameters = [{ name: "p", in: "query", schema }];
    expect(findingsOf(withOperation({ parameters }))).toEqual([
      `warning feature-unsupported #/paths/~1pets/get/parameters/0: The parameter \`p\` has values inside values, for which no style has a form: ${message}`,
    ]);
  });

  test.each([
    ["https://a.example/v1?key=1", "`https://a.example/v1` is called."],
    ["https://a b.example", "The server `https://a b.example` cannot be called: "],
    ["https://me:secret@a.example", "The server `https://me:secret@a.example` cannot be called: "],
    ["https:///v1", "The server `https:///v1` cannot be called: "],
    ["https://{none}/v1", "The server `https:///v1` cannot be called: "],
    ["https://{v}", "The server `https://a?b` cannot be called: "],
  ])("servers that nothing can be called at are told of: %s", (url, message) => {
    const variables = { v: { default: "a?b" }, none: { default: "" } };
    expect(findingsOf({ servers: [{ url, variables }] })).toContainEqual(
      expect.stringMatching(/^warning document-invalid #\/servers\/0: /u),
    );
    expect(findingsOf({ servers: [{ url, variables }] }).join("\n")).toContain(message);
  });

  test("may have a server of their own, with its variables", () => {
    const servers = [{ url: "https://{x}.example", variables: { x: { default: "other" } } }];
    const root = { servers: [{ url: "https://api.example" }] };
    expect(apiOf({ ...root, ...withOperation({ servers }) }).operations[0]?.server).toMatchObject({
      url: "https://{x}.example",
      variables: [{ name: "x", default: "other" }],
    });
  });

  test("are called where the others are if their server has no host, with a warning", () => {
    const root = { servers: [{ url: "https://api.example" }] };
    expect(findingsOf({ ...root, ...withOperation({ servers: [{ url: "/v2" }] }) })).toEqual([
      expect.stringContaining("warning feature-unsupported #/paths/~1pets/get/servers"),
    ]);
  });

  test("servers without a host are told, where no other has one", () => {
    expect(findingsOf({ servers: [{ url: "/v2" }, { url: "v3" }] })).toEqual([
      "info feature-unsupported #/servers/0: " +
        "The document names no host (`/v2`, `v3`), so `createClient` needs `baseUrl`.",
    ]);
    expect(findingsOf({ servers: [{ url: "/v2" }, { url: "https://api.example" }] })).toEqual([]);
  });

  test("servers stand beside a document that has a URL", () => {
    const document = {
      ...documentOf({ servers: [{ url: "/v2/{a}" }] }),
      source: "https://api.example/docs/openapi.json",
    };
    expect(modelOf(document).api.servers).toMatchObject([{ url: "https://api.example/v2/{a}" }]);
  });
});

describe("parameters", () => {
  test("stand in the order path (as in the template), query, header", () => {
    const parameters = [
      { name: "h", in: "header", ...text },
      query("q2"),
      { name: "b", in: "path", required: true, ...text },
      query("q1"),
      { name: "a", in: "path", required: true, ...text },
    ];
    const { parameters: ordered } = operationOf({ parameters }, { path: "/{a}/{b}" });
    expect(ordered.map(({ wireName }) => wireName)).toEqual(["a", "b", "q2", "q1", "h"]);
  });

  test("take description, deprecation, personal data and example from the schema where they have none", () => {
    const schema = { ...string, description: "A name.", deprecated: true, "x-fetchsmith-personal": true, example: "x" };
    const [parameter] = operationOf({ parameters: [query("q", { schema })] }).parameters;
    expect(parameter).toMatchObject({ description: "A name.", deprecated: true, personal: true, example: "x" });
  });

  test("may be lists in a query", () => {
    const schema = { type: "array", items: string };
    expect(operationOf({ parameters: [query("q", { schema })] }).parameters).toMatchObject([
      { style: "form", explode: true, shape: { kind: "array" } },
    ]);
  });

  test.each<[string, Members, Partial<Parameter>]>([
    ["JSON as its content", query("p", { content: { "application/json": {} } }), { asJson: true }],
    [
      "a style",
      query("p", { style: "deepObject", schema: { type: "object" } }),
      { style: "deepObject", explode: true },
    ],
    ["no style", { name: "p", in: "cookie", ...text }, { style: "form", explode: true }],
    ["`explode`", query("p", { explode: false, schema: { type: "array", items: string } }), { explode: false }],
    ["`allowReserved`", query("p", { allowReserved: true, ...text }), { allowReserved: true }],
  ])("are sent as they say where one has %s", (_, parameter, expected) => {
    expect(findingsOf(withOperation({ parameters: [parameter] }))).toEqual([]);
    expect(operationOf({ parameters: [parameter] }).parameters).toMatchObject([expected]);
  });

  test.each<[Json, number]>([
    [{ type: "array", items: false }, 0],
    [{ type: "array", prefixItems: [string], items: false }, 0],
    [{ type: "array", items: { type: "array", items: string } }, 1],
  ])("are told where they hold values inside values, and only there: %j", (schema, told) => {
    const found = findingsOf(withOperation({ parameters: [query("p", { schema })] }));
    expect(found.filter((finding) => finding.includes("values inside values"))).toHaveLength(told);
  });

  test("of a path are encoded whatever `allowReserved` says, which is told", () => {
    const parameter = { name: "p", in: "path", required: true, allowReserved: true, ...text };
    expect(findingsOf(withOperation({ parameters: [parameter] }, { path: "/pets/{p}" }))).toEqual([
      expect.stringContaining("warning feature-unsupported #/paths/~1pets~1{p}/get/parameters/0"),
    ]);
  });

  const nested = { type: "object", properties: { inner: { type: "object" } } };

  test.each([
    ["has a style of another place", "warning", query("p", { style: "matrix", ...text })],
    ["would leave a cookie unescaped", "warning", { name: "p", in: "cookie", allowReserved: true, ...text }],
    ["has content that cannot be written", "warning", query("p", { content: { "text/csv": {} } })],
    ["has lists or objects inside its own", "warning", query("p", { schema: nested })],
    ["has them in a style that leaves them open", "info", query("p", { style: "deepObject", schema: nested })],
  ])("are told of where one %s", (_, severity, parameter) => {
    expect(findingsOf(withOperation({ parameters: [parameter] }))).toEqual([
      expect.stringContaining(`${severity} feature-unsupported #/paths/~1pets/get/parameters/0: The parameter \`p\``),
    ]);
  });

  test("leave their operation out, with a warning, where one is a whole query string", () => {
    const parameter = { name: "p", in: "querystring", content: { "application/json": {} } };
    const document = withOperation({ parameters: [parameter] });
    expect(findingsOf(document)).toEqual([
      "warning parameter-unsupported #/paths/~1pets/get/parameters/0: " +
        "The parameter `p` is a whole query string, which cannot be sent. The operation is left out.",
    ]);
    expect(apiOf(document).operations).toEqual([]);
  });

  test("do not take null, with a warning", () => {
    const members = withOperation({ parameters: [query("q", { schema: { type: ["string", "null"] } })] });
    expect(findingsOf(members)).toEqual([expect.stringContaining("Nothing says how null is written")]);
    expect(apiOf(members).operations[0]?.parameters[0]?.shape.kind).toBe("string");
  });
});

describe("security", () => {
  const securitySchemes = {
    basic: {
      type: "http",
      scheme: "Basic",
      "x-fetchsmith-credentials": { username: { name: "user", env: "USER_NAME", description: "Who." } },
    },
    key: { type: "apiKey", in: "header", name: "X-Key" },
    mtls: { type: "mutualTLS" },
    oauth: { type: "oauth2", flows: {} },
  };

  test("schemes are sorted by id, with the names of their credentials", () => {
    expect(apiOf({ components: { securitySchemes } }).security).toMatchObject([
      {
        kind: "basic",
        username: { name: "user", env: "USER_NAME", description: "Who." },
        password: { name: "password", env: undefined },
      },
      { kind: "apiKey", in: "header", wireName: "X-Key", key: { name: "apiKey" } },
      { kind: "bearer", id: "oauth", token: { name: "token" } },
    ]);
  });

  test("what is left out or simplified is told", () => {
    expect(findingsOf({ components: { securitySchemes } })).toEqual([
      expect.stringContaining("warning feature-unsupported #/components/securitySchemes/mtls"),
      expect.stringContaining("info feature-unsupported #/components/securitySchemes/oauth"),
    ]);
  });

  test("an operation's requirements go before the document's, without schemes that are left out", () => {
    const components = { securitySchemes };
    const responses = {};
    const api = apiOf({
      components,
      security: [{ key: [] }],
      paths: {
        "/a": {
          get: { operationId: "1", responses },
          put: { operationId: "2", responses, security: [{ mtls: [] }, { mtls: [], key: [], basic: [] }, {}] },
          post: { operationId: "3", responses, security: [] },
        },
      },
    });
    expect(api.operations.map(({ security }) => security)).toEqual([[["key"]], [["basic", "key"], []], []]);
  });
});

test("an operation asks for a scheme by its name or, as OpenAPI 3.2 has it, by its URI", () => {
  const basic = { type: "http", scheme: "basic" };
  const tokenUrl = "https://example.com/token";
  const grant = { type: "oauth2", flows: { clientCredentials: { tokenUrl, scopes: { read: "r" } } } };
  const uri = (name: string): string => `#/components/securitySchemes/${name}`;
  const security = [{ [uri("a~1b%20c")]: [] }, { [uri("grant")]: ["read"] }];
  const input = withOperation({ security }, { components: { securitySchemes: { "a/b c": basic, grant } } });
  const [operation] = apiOf(input).operations;
  expect(operation?.security).toEqual([["a/b c"], ["grant"]]);
  expect(operation?.scopes).toEqual([["grant", "read"]]);
  expect(findingsOf(input).filter((finding) => finding.includes("document-invalid"))).toEqual([]);
});

describe("what an operation asks for and does not get is told", () => {
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const mtls = { type: "mutualTLS" };

  function toldOf(security: Json): readonly string[] {
    const { paths, components } = withOperation({ security }, { components: { securitySchemes: { key, mtls } } });
    return findingsOf({ paths: paths ?? {}, components: components ?? {} }).slice(1);
  }

  test("where no scheme has the name", () => {
    expect(toldOf([{ nope: [] }, { key: [] }])).toEqual([
      "warning document-invalid #/paths/~1pets/get/security/0/nope: " +
        "No security scheme is called `nope`, so nothing is sent for it.",
    ]);
  });

  test("where a URI leads to no scheme of the document", () => {
    expect(toldOf([{ "other.yaml#/components/securitySchemes/key": [] }])).toEqual([
      "warning document-invalid #/paths/~1pets/get/security/0/other.yaml#~1components~1securitySchemes~1key: " +
        "`other.yaml#/components/securitySchemes/key` leads to no security scheme of this document, so nothing is sent for it.",
    ]);
  });

  test("where a part of it is left out", () => {
    expect(toldOf([{ key: [], mtls: [] }])).toEqual([
      "info feature-unsupported #/paths/~1pets/get/security/0/mtls: " +
        "What this asks for is sent without `mtls`, which is left out: `key` alone.",
    ]);
  });

  test("but not twice where all of it is", () => {
    expect(toldOf([{ mtls: [] }])).toEqual([]);
  });

  test("where its key stands in a header that HTTP cannot carry", () => {
    const securitySchemes = { key: { ...key, name: "X Key" } };
    expect(findingsOf({ components: { securitySchemes } })).toEqual([
      expect.stringContaining("The security scheme `key` (apiKey) is left out"),
    ]);
  });
});

test("a server's variables stand in the order of its URL", () => {
  const variables = {
    unused: { default: "x" },
    region: { default: "us1", enum: ["us1", "ie1"] },
    edge: { default: "ashburn", description: "Where.", "x-fetchsmith-env": "API_EDGE" },
  };
  const servers = [{ url: "https://{edge}.{region}.example.com", description: "Near you.", variables }];
  expect(apiOf({ servers }).servers).toEqual([
    {
      at: "#/servers/0",
      url: "https://{edge}.{region}.example.com",
      description: "Near you.",
      variables: [
        {
          at: "#/servers/0/variables/edge",
          name: "edge",
          default: "ashburn",
          description: "Where.",
          values: [],
          env: "API_EDGE",
        },
        {
          at: "#/servers/0/variables/region",
          name: "region",
          default: "us1",
          description: undefined,
          values: ["us1", "ie1"],
          env: undefined,
        },
      ],
    },
  ]);
});

test("the order of maps without an order of their own makes no difference", () => {
  const content = { "application/json": { schema: string }, "application/hal+json": { schema: string } };
  const responses = { "201": { description: "B.", content }, "200": { description: "A.", content } };
  const pet = { get: { operationId: "get", responses }, delete: { operationId: "delete", responses } };
  const basic = { type: "http", scheme: "basic" };
  const components = { schemas: { B: string, A: string }, securitySchemes: { b: basic, a: basic } };
  const security = [{ b: [], a: [] }];
  const members = { paths: { "/pets/{id}": pet, "/pets": pet }, components, security };
  const reversed: Members = JSON.parse(JSON.stringify(members), (_, value: Json) => reverse(value)) as Members;
  expect(JSON.stringify(apiOf(reversed))).toBe(JSON.stringify(apiOf(members)));
});

function reverse(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}
