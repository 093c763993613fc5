import { describe, expect, test } from "@jest/globals";
import { load } from "../../generator/src/load/load.js";
import {
  at,
  errorPlaces,
  folder,
  loadFiles,
  loadText,
  nowhere,
  places,
  refusal,
  withSchemas,
} from "./fixtures/load/samples.js";

const head = `openapi: 3.1.0\ninfo: { title: Test, version: "1" }\n`;
const ok = `responses: { "200": { description: ok } }`;

describe("a source that gives no document", () => {
  test("a missing file is reported by the path as given", async () => {
    const [diagnostic] = await refusal(load("nowhere/api.yaml", { cwd: folder({}) }));
    expect(diagnostic?.code).toBe("document-missing");
    expect(diagnostic?.message).toBe("nowhere/api.yaml does not exist.");
    expect(diagnostic?.location).toEqual({ source: "nowhere/api.yaml", line: 1, column: 1, text: "" });
  });

  test("a folder is not readable", async () => {
    expect(await errorPlaces(load(".", { cwd: folder({}) }))).toEqual(["document-unreadable .:1:1"]);
  });

  test("standard input that cannot be read is reported with what the system said", async () => {
    const stdin = (): Promise<string> => Promise.reject(Object.assign(new Error("no"), { code: "EISDIR" }));
    const [diagnostic] = await refusal(load("-", { ...nowhere, stdin }));
    expect(diagnostic).toMatchObject({ code: "document-unreadable", message: "<stdin> is a folder." });
  });

  test("standard input is not readable where there is none", async () => {
    expect(await errorPlaces(load("-", nowhere))).toEqual(["document-unreadable <stdin>:1:1"]);
  });

  test.each([
    ["an empty file", "", "nothing"],
    ["a file of comments", "# nothing here\n", "nothing"],
    ["a list", "- a\n- b\n", "a list"],
    ["plain text", "hello", "only a string"],
    ["HTML", "<!DOCTYPE html>\n<html><body>404</body></html>", "HTML"],
    ["XML", "<?xml version='1.0'?><a/>", "HTML or XML"],
  ])("%s is not an OpenAPI document", async (_, text, what) => {
    const [diagnostic] = await refusal(loadText(text));
    expect(diagnostic?.code).toBe("document-not-object");
    expect(diagnostic?.message).toBe(`api.yaml holds ${what}.`);
  });
});

describe("broken syntax", () => {
  test("broken YAML is reported where the parser stops", async () => {
    expect(await errorPlaces(loadText("openapi: 3.1.0\n  info: x\n"))).toEqual(["document-syntax api.yaml:2:7"]);
  });

  test("truncated JSON is reported at its end", async () => {
    const cwd = folder({ "api.json": `{"openapi": "3.1.0",\n "paths": {` });
    expect(await errorPlaces(load("api.json", { cwd }))).toEqual(["document-syntax api.json:2:12"]);
  });

  test("a trailing comma is not JSON, though YAML would take it", async () => {
    const cwd = folder({ "api.json": `{"openapi": "3.1.0",\n "paths": {"/a": {}},\n}` });
    expect(await errorPlaces(load("api.json", { cwd }))).toEqual(["document-syntax api.json:3:1"]);
  });

  test("messages of the parser name no absolute path", async () => {
    const cwd = folder({ "api.yaml": "a: [1" });
    const [diagnostic] = await refusal(load("api.yaml", { cwd }));
    expect(diagnostic?.message).not.toContain(cwd);
  });

  test("a duplicate key in YAML is named with its place", async () => {
    const [diagnostic] = await refusal(loadText("openapi: 3.1.0\npaths: {}\npaths: {}\n"));
    expect(places(diagnostic === undefined ? [] : [diagnostic])).toEqual(["key-duplicate api.yaml:3:1"]);
    expect(diagnostic?.message).toBe("`paths` stands twice in the same object.");
  });

  test("a duplicate key in JSON is named with its place", async () => {
    const cwd = folder({ "api.json": `{"openapi": "3.1.0",\n "paths": {},\n "paths": {}}` });
    const [diagnostic] = await refusal(load("api.json", { cwd }));
    expect(places(diagnostic === undefined ? [] : [diagnostic])).toEqual(["key-duplicate api.json:3:2"]);
    expect(diagnostic?.message).toBe('`"paths"` stands twice in the same object.');
  });

  test("several YAML documents in one file are refused", async () => {
    expect(await errorPlaces(loadText("a: 1\n---\nb: 2\n"))).toEqual(["document-syntax api.yaml:1:1"]);
  });

  test("values that JSON does not have are refused", async () => {
    expect(await errorPlaces(loadText(withSchemas("{ A: { type: number, maximum: .inf } }")))).toEqual([
      "document-syntax api.yaml:1:1",
    ]);
  });
});

describe("documents without bound", () => {
  test("nesting 500 levels deep is refused, not overflowed on", async () => {
    const deep = `${'{"a":'.repeat(500)}1${"}".repeat(500)}`;
    expect(await errorPlaces(loadText(`{"openapi":"3.1.0","x":${deep}}`))).toEqual([
      "document-too-complex api.yaml:1:2515",
    ]);
  });

  test("a YAML alias inside what it repeats is refused", async () => {
    expect(await errorPlaces(loadText("openapi: 3.1.0\npaths: &p\n  /a: *p\n"))).toEqual([
      "document-too-complex api.yaml:1:1",
    ]);
  });

  test("YAML aliases that multiply to billions are refused", async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i},`.repeat(10)}]`);
    const text = `openapi: 3.1.0\nx0: &x0 [a]\n${lines.join("\n")}\n`;
    expect(await errorPlaces(loadText(text))).toEqual(["document-too-complex api.yaml:1:1"]);
  });

  test("aliases that deepen each other beyond the parser's limit are refused", async () => {
    const lines = Array.from({ length: 600 }, (_, i) => `x${i + 1}: &x${i + 1} { a: *x${i} }`);
    const text = `openapi: 3.1.0\nx0: &x0 {}\n${lines.join("\n")}\n`;
    expect(await errorPlaces(loadText(text))).toEqual(["document-too-complex api.yaml:602:15"]);
  });
});

describe("versions", () => {
  test("Swagger 2.0 is refused with the way to convert it", async () => {
    const [diagnostic] = await refusal(loadText(`info: {}\nswagger: "2.0"\npaths: {}\n`));
    expect(places(diagnostic === undefined ? [] : [diagnostic])).toEqual(["swagger-2 api.yaml:2:10"]);
  });

  test("a document without a version is refused", async () => {
    expect(await errorPlaces(loadText("info: {}\npaths: {}\n"))).toEqual(["version-missing api.yaml:1:1"]);
  });

  test.each(["4.0.0", "3.1", "'3.0'", "2.0.0", "yes"])("the version %s is refused where it stands", async (version) => {
    expect(await errorPlaces(loadText(`openapi: ${version}\npaths: {}\n`))).toEqual([
      "version-unsupported api.yaml:1:10",
    ]);
  });

  test.each(["3.0.0", "3.0.4", "3.1.1", "3.2.0"])("the version %s is accepted", async (version) => {
    const { diagnostics } = await loadText(withSchemas("{}", version));
    expect(diagnostics).toEqual([]);
  });
});

describe("what OpenAPI 3.2 allows", () => {
  const text = (version: string): string =>
    `openapi: ${version}
info: { title: T, version: "1" }
paths:
  /a:
    get:
      parameters: [{ name: c, in: cookie, style: cookie, schema: { type: string } }]
      responses: { "204": { summary: Done. } }
`;

  test("is accepted there", async () => {
    const { diagnostics } = await loadText(text("3.2.0"));
    expect(places(diagnostics)).toEqual([expect.stringContaining("operation-id-missing")]);
  });

  test("media types have names there, and media types of other files too", async () => {
    const { diagnostics, document } = await loadFiles({
      "api.yaml": `openapi: 3.2.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: a
      responses:
        "200": { content: { text/a: { $ref: "#/components/mediaTypes/M" }, text/b: { $ref: "m.yaml#/N" } } }
components:
  mediaTypes:
    M: { schema: { type: object, properties: { a: { type: string } } } }
    R: { $ref: "#/components/mediaTypes/M" }
`,
      "m.yaml": "N: { itemSchema: { type: string } }\n",
    });
    expect(places(diagnostics)).toEqual([]);
    expect(at(document.root, "paths", "/a", "get", "responses", "200", "content")).toMatchObject({
      "text/a": { schema: { type: "object" } },
      "text/b": { itemSchema: { type: "string" } },
    });
  });

  test("is told before", async () => {
    const { diagnostics } = await loadText(text("3.1.1"));
    expect(places(diagnostics).filter((place) => place.startsWith("document-invalid"))).toHaveLength(3);
  });
});

describe("nothing to generate", () => {
  test("a document without paths, webhooks and schemas is refused", async () => {
    expect(await errorPlaces(loadText(head))).toEqual(["paths-missing api.yaml:1:1"]);
  });

  test.each([
    ["empty paths", `${head}paths: {}\n`, "3:8"],
    ["paths without operations", `${head}paths: { /a: { summary: x } }\n`, "3:8"],
    ["schemas alone", `${head}components: { schemas: { A: { type: string } } }\n`, "1:1"],
  ])("%s are told", async (_, text, place) => {
    const { diagnostics } = await loadText(text);
    expect(places(diagnostics)).toContain(`paths-missing api.yaml:${place}`);
    expect(diagnostics.map(({ severity }) => severity)).not.toContain("error");
  });

  test.each(["", "paths: {}\n"])("a document of webhooks is complete: %j", async (paths) => {
    const body = "requestBody: { content: { application/json: { schema: { type: object } } } }";
    const { diagnostics } = await loadText(`${head}${paths}webhooks: { pinged: { post: { ${body}, ${ok} } } }\n`);
    expect(diagnostics).toEqual([]);
  });

  test("paths that are a list are refused", async () => {
    expect(await errorPlaces(loadText(`${head}paths: []\n`))).toContain("paths-missing api.yaml:3:8");
  });

  test("a path that does not start with a slash is refused", async () => {
    const text = `${head}paths:\n  /a: { get: { operationId: a, ${ok} } }\n  b: { get: { operationId: b, ${ok} } }\n`;
    expect(await errorPlaces(loadText(text))).toEqual(["document-invalid api.yaml:5:3"]);
  });
});

describe("references that lead nowhere", () => {
  const withRef = (ref: string): string =>
    `${head}paths:\n  /a:\n    get: { operationId: a, responses: { "200": { $ref: "${ref}" } } }\n`;
  const here = "api.yaml:5:56";

  test("to a place that does not exist", async () => {
    expect(await errorPlaces(loadText(withRef("#/components/responses/Nope")))).toEqual([`ref-unresolved ${here}`]);
  });

  test("to a file that does not exist", async () => {
    const [diagnostic] = await refusal(loadText(withRef("parts/other.yaml#/A")));
    expect(diagnostic?.message).toBe("The $ref `parts/other.yaml#/A` leads nowhere: parts/other.yaml does not exist.");
    expect(diagnostic && places([diagnostic])).toEqual([`ref-unresolved ${here}`]);
  });

  test("to a place that a file does not have", async () => {
    const files = { "api.yaml": withRef("other.yaml#/B"), "other.yaml": "A: {}\n" };
    expect(await errorPlaces(loadFiles(files))).toEqual([`ref-unresolved ${here}`]);
  });

  test("to another host, which is not asked", async () => {
    const fetched: unknown[] = [];
    const fetch: typeof globalThis.fetch = (input) => {
      fetched.push(input);
      return Promise.resolve(new Response("{}"));
    };
    const cwd = folder({ "api.yaml": withRef("https://example.com/other.yaml#/A") });
    expect(await errorPlaces(load("api.yaml", { cwd, fetch }))).toEqual([`ref-remote ${here}`]);
    expect(fetched).toEqual([]);
  });

  test("a referenced file with broken syntax is reported in that file", async () => {
    const files = { "api.yaml": withRef("parts/other.yaml#/A"), "parts/other.yaml": "A: 1\nA: 2\n" };
    expect(await errorPlaces(loadFiles(files))).toEqual(["key-duplicate parts/other.yaml:2:1"]);
  });

  test("every error is collected, not only the first", async () => {
    const text = `${head}paths:
  /a/{id}:
    get: { operationId: a, responses: { "200": { $ref: "#/nope" } } }
    put: { operationId: a, responses: { "200": { $ref: "#/neither" } } }
`;
    expect(await errorPlaces(loadText(text))).toEqual(["ref-unresolved api.yaml:5:56", "ref-unresolved api.yaml:6:56"]);
  });
});

describe("references in a circle", () => {
  test("a $ref to itself ends in a diagnostic", async () => {
    expect(await errorPlaces(loadText(withSchemas(`{ A: { $ref: "#/components/schemas/A" } }`)))).toEqual([
      "ref-circular api.yaml:5:37",
    ]);
  });

  test("aliases of each other are reported once, with the whole circle", async () => {
    const text = withSchemas(`{ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }`);
    const diagnostics = await refusal(loadText(text));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "This $ref leads only back to itself: #/components/schemas/B -> #/components/schemas/A -> #/components/schemas/B.",
    ]);
  });

  test("a circle through several files ends in a diagnostic", async () => {
    const files = {
      "api.yaml": withSchemas(`{ A: { $ref: "b.yaml#/B" } }`),
      "b.yaml": `B: { $ref: "api.yaml#/components/schemas/A" }\n`,
    };
    expect(await errorPlaces(loadFiles(files))).toEqual(["ref-circular b.yaml:1:12"]);
  });

  test("a $ref into what it stands for ends in a diagnostic", async () => {
    const text = withSchemas(`{ A: { $ref: "#/components/schemas/A/properties/b" } }`);
    expect(await errorPlaces(loadText(text))).toEqual(["ref-circular api.yaml:5:37"]);
  });

  test("hides no reference that leads nowhere, nor takes data for one", async () => {
    const text = withSchemas(
      `{ A: { $ref: "#/components/schemas/A" }, B: { $ref: "#/components/schemas/C" }, C: { $ref: "#/nope" }, D: { example: { $ref: "#/data" } } }`,
    );
    expect(await errorPlaces(loadText(text))).toEqual(["ref-circular api.yaml:5:37", "ref-unresolved api.yaml:5:115"]);
  });

  test("circles of responses end in a diagnostic", async () => {
    const text = `${head}paths:
  /a: { get: { operationId: a, responses: { "200": { $ref: "#/components/responses/A" } } } }
components: { responses: { A: { $ref: "#/components/responses/A" } } }
`;
    expect(await errorPlaces(loadText(text))).toEqual(["ref-circular api.yaml:5:39"]);
  });

  test("a schema that is an allOf of itself alone ends in a diagnostic", async () => {
    expect(await errorPlaces(loadText(withSchemas(`{ A: { oneOf: [{ $ref: "#/components/schemas/A" }] } }`)))).toEqual([
      "ref-circular api.yaml:5:26",
    ]);
  });

  test("a schema that contains itself is accepted", async () => {
    const text = withSchemas(
      `{ A: { type: object, properties: { a: { $ref: "#/components/schemas/A" }, b: { type: array, items: { $ref: "#/components/schemas/A" } } } } }`,
    );
    expect((await loadText(text)).diagnostics).toEqual([]);
  });
});

describe("operations", () => {
  test("duplicate operationIds name both places", async () => {
    const text = `${head}paths:
  /a:
    get: { operationId: same, ${ok} }
  /b:
    post: { operationId: same, ${ok} }
`;
    const { document, diagnostics } = await loadText(text);
    expect(places(diagnostics)).toEqual([
      "operation-id-duplicate api.yaml:5:25",
      "operation-id-duplicate api.yaml:7:26",
    ]);
    expect(diagnostics[1]?.message).toBe(
      "The operationId `same` of post /b is also that of get /a (api.yaml:5:25); it becomes `postB`.",
    );
    expect(document.root["paths"]).toMatchObject({ "/a": { get: { operationId: "getA" } } });
  });

  test("a path item used twice has its operationIds twice", async () => {
    const text = `${head}paths:
  /a: { get: { operationId: same, ${ok} } }
  /b: { $ref: "#/paths/~1a" }
`;
    const { diagnostics } = await loadText(text);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "The operationId `same` of get /a is also that of get /b (api.yaml:4:29); it becomes `getA`.",
      "The operationId `same` of get /b is also that of get /a (api.yaml:4:29); it becomes `getB`.",
    ]);
  });

  test("a parameter without a place to travel is left out", async () => {
    const text = `${head}paths:
  /a: { get: { operationId: a, parameters: [{ name: x, in: body, schema: {} }], ${ok} } }
`;
    expect(places((await loadText(text)).diagnostics)).toContain("parameter-unsupported api.yaml:4:60");
  });

  test("a parameter without a name is left out", async () => {
    const text = `${head}paths:
  /a: { get: { operationId: a, parameters: [{ in: query, schema: {} }], ${ok} } }
`;
    expect(places((await loadText(text)).diagnostics)).toContain("parameter-unsupported api.yaml:4:45");
  });

  test("harmless departures from the specification are warnings", async () => {
    const text = `openapi: 3.1.0
info: { title: Test, license: MIT }
paths:
  /a: { get: { operationId: a, description: 1, ${ok} } }
  /b/{id}: { get: { operationId: b, parameters: [{ name: id, in: path, required: true, schema: {} }], ${ok} } }
  /b/{no}: { get: { operationId: c, parameters: [{ name: no, in: path, required: true, schema: {} }], ${ok} } }
`;
    const { diagnostics } = await loadText(text);
    expect(diagnostics.every(({ code, severity }) => code === "document-invalid" && severity === "warning")).toBe(true);
    expect(new Set(diagnostics.map(({ location }) => location?.line))).toEqual(new Set([2, 4, 6]));
  });

  test("what is no webhook hinders nothing", async () => {
    const text = `${head.replace("3.1.0", "3.0.3")}paths: { /a: { get: { operationId: a, ${ok} } } }\nx-webhooks: { x-hidden: true }\n`;
    const { diagnostics } = await loadText(text);
    expect(diagnostics).toMatchObject([{ code: "document-invalid", severity: "warning", location: { line: 4 } }]);
  });

  test("an allOf that is no list is left out with a warning", async () => {
    const { diagnostics, document } = await loadText(withSchemas("{ A: { type: string, allOf: { 3: {} } } }"));
    expect(at(document.root, "components", "schemas", "A")).toEqual({ type: "string" });
    expect(diagnostics).toMatchObject([{ code: "document-invalid", severity: "warning", location: { line: 5 } }]);
  });

  test("a key with nothing behind it, where a schema or a media type should be, says nothing, with a warning", async () => {
    const schema = "{ properties: { a: , b: { items: , not: }, c: { allOf: [ null, { type: string } ] } } }";
    const text = `${head.replace("3.1.0", "3.0.3")}paths: { /a: { get: { operationId: a, ${ok} } } }
components:
  schemas: { A: ${schema} }
  responses: { B: { description: b, content: { text/plain: } } }
`;
    const { diagnostics, document } = await loadText(text);
    const properties = at(document.root, "components", "schemas", "A", "properties");
    expect(properties).toEqual({ a: {}, b: {}, c: { allOf: [{ type: "string" }] } });
    expect(at(document.root, "components", "responses", "B", "content")).toEqual({ "text/plain": {} });
    expect(new Set(diagnostics.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(["warning document-invalid"]),
    );
  });

  test("a part with nothing behind its key says nothing, with a warning", async () => {
    const text = `${head}servers:
paths:
  /empty:
  /a:
    parameters:
    get:
      operationId: a
      parameters:
      requestBody:
      responses:
        "200":
          description: ok
          headers:
          content: { text/plain: { schema: { type: object, properties: } } }
    put: { operationId: b, requestBody: { content: }, responses: }
components:
  schemas:
  parameters:
`;
    const { diagnostics, document } = await loadText(text);
    expect(diagnostics.map(({ severity }) => severity)).not.toContain("error");
    expect(diagnostics.map(({ location }) => location?.line)).toEqual([3, 5, 7, 10, 11, 15, 16, 17, 17, 19, 20]);
    expect(at(document.root, "paths", "/empty")).toEqual({});
    expect(at(document.root, "paths", "/a", "get", "responses", "200")).toEqual({
      description: "ok",
      content: { "text/plain": { schema: { type: "object", additionalProperties: true } } },
    });
  });

  test("what refers to a schema with nothing behind its name means anything, as the schema does", async () => {
    const ref = (to: string): string => `{ $ref: "#/components/schemas/${to}" }`;
    const schemas = `{ A: , B: { properties: { x: , y: ${ref("A")}, z: ${ref("B/properties/x")} } } }`;
    const { diagnostics, document } = await loadText(withSchemas(schemas));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    const properties = { x: {}, y: { $ref: "#/components/schemas/A" }, z: { $ref: "#/components/schemas/BX" } };
    const normalised = at(document.root, "components", "schemas");
    expect(normalised).toMatchObject({ A: {}, B: { properties }, BX: {} });
  });

  test("what refers to a part with nothing behind its name says nothing, as the part does", async () => {
    const refs =
      'requestBody: { $ref: "#/components/requestBodies/Q" }, responses: { 200: { $ref: "#/components/responses/R" } }';
    const text = `${head}paths: { /a: { put: { operationId: a, ${refs} } } }\ncomponents: { requestBodies: { Q: }, responses: { R: } }\n`;
    const { diagnostics, document } = await loadText(text);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(at(document.root, "paths", "/a", "put")).toMatchObject({ requestBody: {}, responses: { 200: {} } });
  });

  test.each(["get:", "get: { operationId: a, responses: { 200: { description: ok } }, servers: [null] }"])(
    "an operation or a server with nothing behind it is refused: %s",
    async (operation) => {
      const [diagnostic] = await refusal(loadText(`${head}paths:\n  /a:\n    ${operation}\n`));
      expect(diagnostic).toMatchObject({ code: "document-invalid", severity: "error", location: { line: 5 } });
    },
  );

  test("boolean schemas are accepted in 3.1", async () => {
    const text = withSchemas("{ A: { properties: { a: true }, additionalProperties: false, allOf: [true] } }", "3.1.0");
    const { diagnostics } = await loadText(text);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a key that breaks the validator ends in a diagnostic", async () => {
    const text = `${head}paths: { /a: { get: { operationId: a, responses: { "200": { hasOwnProperty: 1 } } } } }\n`;
    expect(await errorPlaces(loadText(text))).toEqual(["document-invalid api.yaml:1:1"]);
  });

  test("a $ref to a whole section is no reference to a schema", async () => {
    const text = withSchemas(`{ A: { items: { $ref: "#/paths" } } }`);
    expect(await errorPlaces(loadText(text))).toEqual(["ref-unresolved api.yaml:5:46"]);
  });

  test("a schema that is text is an error", async () => {
    expect(await errorPlaces(loadText(withSchemas(`{ A: { properties: { a: string } } }`)))).toEqual([
      "document-invalid api.yaml:5:48",
    ]);
  });
});
