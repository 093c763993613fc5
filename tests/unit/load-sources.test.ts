import { describe, expect, test } from "@jest/globals";
import { load } from "../../generator/src/load/load.js";
import {
  at,
  errorPlaces,
  folder,
  keysAt,
  loadFiles,
  nowhere,
  places,
  refusal,
  serve,
  withSchemas,
} from "./fixtures/load/samples.js";

const yaml = withSchemas("{ A: { type: string } }");

describe("files and standard input", () => {
  test("a path is relative to the working folder and keeps the name it was given by", async () => {
    const { document } = await load("./deep/api.yaml", { cwd: folder({ "deep/api.yaml": yaml }) });
    expect(document.source).toBe("./deep/api.yaml");
    expect(document.locate("#/paths")?.source).toBe("./deep/api.yaml");
  });

  test("JSON with tabs, escapes and a byte order mark is read", async () => {
    const json = `\ufeff{\n\t"openapi": "3.1.0",\n\t"info": {"title": "\\u00e9\\ud83d\\ude00\\/", "version": "1"},\n\t"paths": {"/a": {"get": {}}}\n}`;
    const { document } = await load("api.json", { cwd: folder({ "api.json": json }) });
    expect(at(document.root, "info", "title")).toBe("é😀/");
    expect(document.locate("#/info/title")).toMatchObject({ line: 3, column: 20 });
  });

  test("Windows line ends do not move places", async () => {
    const { document } = await load("api.yaml", { cwd: folder({ "api.yaml": yaml.replaceAll("\n", "\r\n") }) });
    expect(document.locate("#/paths/~1a")).toMatchObject({ line: 4, column: 3 });
  });

  test("standard input is called <stdin> and refers to files in the working folder", async () => {
    const cwd = folder({ "b.yaml": "B: { type: integer }\n" });
    const text = withSchemas(`{ A: { properties: { b: { $ref: "b.yaml#/B" } } } }`);
    const { document } = await load("-", { cwd, stdin: () => Promise.resolve(text) });
    expect(document.source).toBe("<stdin>");
    expect(at(document.root, "components", "schemas", "B", "type")).toBe("integer");
  });
});

describe("URLs", () => {
  test("a document is fetched and called by its URL", async () => {
    const origin = await serve((_, response) => response.end(yaml));
    const { document } = await load(`${origin}/api.yaml`, nowhere);
    expect(document.source).toBe(`${origin}/api.yaml`);
    expect(document.locate("#/paths/~1a")).toMatchObject({ source: `${origin}/api.yaml`, line: 4, column: 3 });
  });

  test("references are fetched from the same origin, relative to the document", async () => {
    const files: Record<string, string> = {
      "/v1/api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "../parts/b.yaml#/B" } } } }`),
      "/parts/b.yaml": "B: { type: integer }\n",
    };
    const origin = await serve((request, response) => response.end(files[request.url ?? ""]));
    const { document } = await load(`${origin}/v1/api.yaml`, nowhere);
    expect(at(document.root, "components", "schemas", "B", "type")).toBe("integer");
    expect(document.locate("#/components/schemas/B")?.source).toBe(`${origin}/parts/b.yaml`);
  });

  test("references to another origin are refused", async () => {
    const other = await serve((_, response) => response.end("B: {}\n"));
    const text = withSchemas(`{ A: { properties: { b: { $ref: "${other}/b.yaml#/B" } } } }`);
    const origin = await serve((_, response) => response.end(text));
    expect((await refusal(load(`${origin}/api.yaml`, nowhere))).map(({ code }) => code)).toEqual(["ref-remote"]);
  });

  test.each(["a file", "a URL"])("references to an origin that a person names are fetched: of %s", async (kind) => {
    const files: Record<string, string> = {
      "/parts/b.yaml": `B: { properties: { c: { $ref: "../c.yaml#/C" } } }\n`,
      "/c.yaml": "C: { type: integer }\n",
    };
    const other = await serve((request, response) => response.end(files[request.url ?? ""]));
    const text = withSchemas(`{ A: { properties: { b: { $ref: "${other}/parts/b.yaml#/B" } } } }`);
    const origin = await serve((_, response) => response.end(text));
    const [source, options] =
      kind === "a file" ? ["api.yaml", { cwd: folder({ "api.yaml": text }) }] : [`${origin}/api.yaml`, nowhere];
    const { document, inputs } = await load(source, { ...options, remoteRefs: [other] });
    expect(at(document.root, "components", "schemas", "C", "type")).toBe("integer");
    expect(document.locate("#/components/schemas/C")?.source).toBe(`${other}/c.yaml`);
    expect([...inputs.keys()].slice(1)).toEqual([`${other}/parts/b.yaml`, `${other}/c.yaml`]);
  });

  test("references of a file are not fetched from an origin that nobody names", async () => {
    const other = await serve((_, response) => response.end("B: {}\n"));
    const cwd = folder({ "api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "${other}/b.yaml#/B" } } } }`) });
    const [diagnostic] = await refusal(load("api.yaml", { cwd, remoteRefs: ["https://example.com"] }));
    expect(diagnostic?.code).toBe("ref-remote");
    expect(diagnostic?.message).toContain("which `remoteRefs` does not name");
  });

  test.each(["file", "URL"])(
    "a fragment of another %s is a pointer or an anchor that is there, not all of it",
    async (kind) => {
      const parts = "type: object\nproperties: { a: { $anchor: there, type: integer } }\n";
      const asked: string[] = [];
      const origin = await serve((request, response) => {
        asked.push(request.url ?? "");
        response.end(parts);
      });
      const target = kind === "URL" ? `${origin}/parts.yaml` : "parts.yaml";
      const schemas = `{ A: { $ref: "${target}#there" }, B: { $ref: "${target}#gone" }, C: { $ref: "${target}#gone/a" } }`;
      const cwd = folder({ "api.yaml": withSchemas(schemas, "3.1.0"), "parts.yaml": parts });
      const found = await refusal(load("api.yaml", { cwd, remoteRefs: [origin] }));
      expect(found.map(({ code, message }) => [code, message])).toEqual(
        ["gone", "gone/a"].map((fragment) => [
          "ref-unresolved",
          `The $ref \`${target}#${fragment}\` leads nowhere: there is no such place.`,
        ]),
      );
      expect(asked).toEqual(kind === "URL" ? ["/parts.yaml"] : []);
    },
  );

  test("what is fetched refers to no file, whatever it says", async () => {
    const secret = folder({ "secret.yaml": "S: { type: string }\n" });
    const parts = (request: { url?: string | undefined }): string =>
      request.url === "/b.yaml" ? `B: { properties: { s: { $ref: "${secret}/secret.yaml#/S" } } }\n` : "";
    const other = await serve((request, response) => response.end(parts(request)));
    const cwd = folder({ "api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "${other}/b.yaml#/B" } } } }`) });
    const diagnostics = await refusal(load("api.yaml", { cwd, remoteRefs: [other] }));
    expect(diagnostics.map(({ code }) => code)).toEqual(["ref-unresolved"]);
    expect(diagnostics[0]?.message).not.toContain("type: string");
  });

  test("a reference is not redirected to another origin", async () => {
    const third = await serve((_, response) => response.end("B: {}\n"));
    const other = await serve((_, response) => response.writeHead(302, { location: `${third}/b.yaml` }).end());
    const cwd = folder({ "api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "${other}/b.yaml#/B" } } } }`) });
    const [diagnostic] = await refusal(load("api.yaml", { cwd, remoteRefs: [other] }));
    expect(diagnostic?.message).toContain(`it redirected to ${third}, which is another host`);
  });

  test("what does not end is given up", async () => {
    const chunk = Buffer.alloc(1_000_000, " ");
    const origin = await serve((_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
    });
    const [diagnostic] = await refusal(load(`${origin}/api.yaml`, nowhere));
    expect(diagnostic?.message).toContain("it is larger than 100 MB");
  });

  test("a file:// reference of a fetched document is refused", async () => {
    const text = withSchemas(`{ A: { properties: { b: { $ref: "file:///etc/hostname" } } } }`);
    const origin = await serve((_, response) => response.end(text));
    expect((await refusal(load(`${origin}/api.yaml`, nowhere))).map(({ code }) => code)).toEqual(["ref-remote"]);
  });

  test("404 is reported with status and content type", async () => {
    const origin = await serve((_, response) => {
      response.writeHead(404, { "content-type": "text/html" }).end("<html></html>");
    });
    const [diagnostic] = await refusal(load(`${origin}/api.yaml`, nowhere));
    expect(diagnostic?.code).toBe("document-unreachable");
    expect(diagnostic?.message).toBe(
      `${origin}/api.yaml gave no document: it answered 404 Not Found (content-type: text/html).`,
    );
    expect(diagnostic && places([diagnostic])).toEqual([`document-unreachable ${origin}/api.yaml:1:1`]);
  });

  test("HTML is reported with its content type", async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Docs</title>");
    });
    const [diagnostic] = await refusal(load(origin, nowhere));
    expect(diagnostic?.code).toBe("document-not-object");
    expect(diagnostic?.message).toBe(`${origin} holds HTML (content-type: text/html).`);
  });

  test("a redirect is followed, and references are relative to where it leads", async () => {
    const files: Record<string, string> = {
      "/new/api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "b.yaml#/B" } } } }`),
      "/new/b.yaml": "B: { type: integer }\n",
    };
    const origin = await serve((request, response) => {
      if (request.url === "/api.yaml") response.writeHead(302, { location: "/new/api.yaml" }).end();
      else response.end(files[request.url ?? ""]);
    });
    const { document } = await load(`${origin}/api.yaml`, nowhere);
    expect(document.source).toBe(`${origin}/api.yaml`);
    expect(at(document.root, "components", "schemas", "B", "type")).toBe("integer");
  });

  test("a redirect to a file is refused", async () => {
    const origin = await serve((_, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end());
    const [diagnostic] = await refusal(load(origin, nowhere));
    expect(diagnostic?.message).toContain("it redirected to file:, and only http and https are followed");
  });

  test("a redirect to itself ends in a diagnostic", async () => {
    const origin = await serve((_, response) => response.writeHead(302, { location: "/" }).end());
    const [diagnostic] = await refusal(load(origin, nowhere));
    expect(diagnostic?.message).toContain("it redirected more than 10 times");
  });

  test("a server that is not there is reported by the reason", async () => {
    const [diagnostic] = await refusal(load("http://127.0.0.1:1/api.yaml", nowhere));
    expect(diagnostic?.message).toMatch(/it could not be reached \(.+\)\.$/u);
  });

  test("credentials in a URL are neither sent nor shown", async () => {
    const [diagnostic] = await refusal(load("http://user:secret@127.0.0.1:1/api.yaml", nowhere));
    expect(diagnostic?.code).toBe("url-unsupported");
    expect(diagnostic?.message).toContain("user name or password, which are not sent");
    expect(JSON.stringify(diagnostic)).not.toContain("secret");
  });

  test("credentials in a redirect are neither sent nor shown", async () => {
    const location = "http://user:secret@127.0.0.1:1/";
    const origin = await serve((_, response) => response.writeHead(302, { location }).end());
    const [diagnostic] = await refusal(load(origin, nowhere));
    expect(diagnostic?.message).toBe(
      `${origin} gave no document: it redirected to a URL with a user name or password, which are not sent.`,
    );
    expect(diagnostic?.code).toBe("document-unreachable");
  });

  test("a query is sent, and not shown", async () => {
    const origin = await serve((request, response) => response.end(request.url?.endsWith("?token=secret") ? yaml : ""));
    const { document } = await load(`${origin}/api.yaml?token=secret`, nowhere);
    expect([document.source, document.locate("#/paths")?.source]).toEqual(Array(2).fill(`${origin}/api.yaml`));
  });

  test.each(["ftp://user:secret@example.com/api.yaml", "file:///api.yaml"])("%s is not fetched", async (url) => {
    const [diagnostic] = await refusal(load(url, nowhere));
    const name = url.replace("user:secret@", "");
    expect(diagnostic).toMatchObject({ code: "url-unsupported", location: { source: name } });
    expect(diagnostic?.message).toBe(`${name} is not fetched: only http and https are.`);
  });

  test("something that only looks like a URL is refused", async () => {
    expect(await errorPlaces(load("http://", nowhere))).toEqual(["url-unsupported http://:1:1"]);
  });
});

describe("documents of several files", () => {
  const files = {
    "api.yaml": `openapi: 3.0.3
info: { title: Test, version: "1" }
paths:
  /pets/{id}: { $ref: paths/pets.yaml }
`,
    "paths/pets.yaml": `parameters:
  - { $ref: "../common.yaml#/parameters/Id" }
get:
  operationId: getPet
  responses:
    "200": { $ref: "../common.yaml#/responses/Pet" }
`,
    "common.yaml": `parameters:
  Id: { name: id, in: path, required: true, schema: { type: string } }
responses:
  Pet:
    description: A pet
    content: { application/json: { schema: { $ref: "schemas/Pet.yaml" } } }
`,
    "schemas/Pet.yaml": `type: object
properties:
  owner: { $ref: "#/definitions/Owner" }
  parent: { $ref: "Pet.yaml" }
definitions:
  Owner: { type: object, properties: { name: { type: string, nullable: true } } }
`,
  };

  test("become one, with every schema by its name", async () => {
    const { document, diagnostics } = await loadFiles(files);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning document-invalid"]);
    const get = at(document.root, "paths", "/pets/{id}", "get");
    expect(at(get, "parameters", 0, "name")).toBe("id");
    expect(at(get, "responses", "200", "content", "application/json", "schema")).toEqual({
      $ref: "#/components/schemas/Pet",
    });
    const schemas = at(document.root, "components", "schemas");
    expect(at(schemas, "Pet", "properties")).toEqual({
      owner: { $ref: "#/components/schemas/Owner" },
      parent: { $ref: "#/components/schemas/Pet" },
    });
    expect(at(schemas, "Owner", "properties", "name", "type")).toEqual(["string", "null"]);
  });

  test("keep the place of every node in its own file", async () => {
    const { document } = await loadFiles(files);
    const locate = (pointer: string): string => {
      const { source, line, column } = document.locate(pointer) ?? { source: "?", line: 0, column: 0 };
      return `${source}:${line}:${column}`;
    };
    expect(locate("#/paths/~1pets~1{id}/get")).toBe("paths/pets.yaml:3:1");
    expect(locate("#/paths/~1pets~1{id}/get/parameters/0/name")).toBe("common.yaml:2:15");
    expect(locate("#/paths/~1pets~1{id}/get/responses/200/description")).toBe("common.yaml:5:18");
    expect(locate("#/components/schemas/Pet/properties/owner")).toBe("schemas/Pet.yaml:3:3");
    expect(locate("#/components/schemas/Owner/properties/name/type")).toBe("schemas/Pet.yaml:6:48");
  });

  test("two schemas of one name are told apart by their file, not by a number", async () => {
    const { document, diagnostics } = await loadFiles({
      "api.yaml": withSchemas(
        `{ Pet: { properties: { a: { $ref: "shop/pets.yaml#/Pet" }, b: { $ref: "zoo.yaml#/Pet" } } } }`,
      ),
      "shop/pets.yaml": "Pet: { type: string }\n",
      "zoo.yaml": "Pet: { type: integer }\n",
    });
    expect(at(document.root, "components", "schemas")).toMatchObject({
      Pet: {
        properties: { a: { $ref: "#/components/schemas/ShopPetsPet" }, b: { $ref: "#/components/schemas/ZooPet" } },
      },
      ShopPetsPet: { type: "string" },
      ZooPet: { type: "integer" },
    });
    expect(places(diagnostics)).toEqual(["name-collision shop/pets.yaml:1:1", "name-collision zoo.yaml:1:1"]);
  });

  test("a reference back to the root finds the root's own schema", async () => {
    const { document } = await loadFiles({
      "api.yaml": withSchemas(`{ A: { type: string }, B: { properties: { c: { $ref: "c.yaml#/C" } } } }`),
      "c.yaml": `C: { type: array, items: { $ref: "api.yaml#/components/schemas/A" } }\n`,
    });
    expect(at(document.root, "components", "schemas", "C", "items")).toEqual({ $ref: "#/components/schemas/A" });
    expect(keysAt(document.root, "components", "schemas")).toEqual(["A", "B", "C"]);
  });

  test("a pointer into another file may end in an escaped name", async () => {
    const { document } = await loadFiles({
      "api.yaml": withSchemas(
        `{ S: { properties: { a: { $ref: "sub/m.yaml#/defs/a~1b" }, c: { $ref: "sub/m.yaml#/defs/c~0d" } } } }`,
      ),
      "sub/m.yaml": `defs: { a/b: { type: string }, c~d: { properties: { e: { $ref: "#/defs/a~1b" } } } }\n`,
    });
    expect(at(document.root, "components", "schemas")).toMatchObject({
      S: { properties: { a: { $ref: "#/components/schemas/a~1b" }, c: { $ref: "#/components/schemas/c~0d" } } },
      "a/b": { type: "string" },
      "c~d": { properties: { e: { $ref: "#/components/schemas/a~1b" } } },
    });
  });

  test("a file is named as a part of a URI, percent-encoded", async () => {
    const { document } = await loadFiles({
      "api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "sub%20dir/b%23.yaml#/B" } } } }`),
      "sub dir/b#.yaml": "B: { type: integer }\n",
    });
    expect(at(document.root, "components", "schemas", "B", "type")).toBe("integer");
  });

  test("a percent-encoded URL is no way to another host", async () => {
    const cwd = folder({ "api.yaml": withSchemas(`{ A: { $ref: "https%3A//example.invalid/b.yaml" } }`) });
    const fetch = (): never => {
      throw new Error("was asked");
    };
    expect((await refusal(load("api.yaml", { cwd, fetch }))).map(({ code }) => code)).toEqual(["ref-unresolved"]);
  });

  test("an $id is honoured in a file that is referred to", async () => {
    const { document } = await loadFiles({
      "api.yaml": withSchemas(
        `{ A: { properties: { b: { $ref: "lib.yaml#/$defs/b" }, c: { $ref: whole.yaml } } } }`,
        "3.1.0",
      ),
      "lib.yaml": `$defs: { b: { $id: "https://ex.test/b", properties: { d: { $ref: "#/$defs/in" } }, $defs: { in: { type: integer } } } }`,
      "whole.yaml": `{ $id: "https://ex.test/whole", properties: { e: { $ref: "https://ex.test/whole#/$defs/in" } }, $defs: { in: { type: string } } }`,
    });
    expect(at(document.root, "components", "schemas")).toMatchObject({
      b: { properties: { d: { $ref: "#/components/schemas/LibIn" } } },
      whole: { properties: { e: { $ref: "#/components/schemas/WholeIn" } } },
      LibIn: { type: "integer" },
      WholeIn: { type: "string" },
    });
  });

  test("a description is found by what it calls itself", async () => {
    const refs = ["openapi#/components/schemas/B", "https://ex.test/api/openapi#/components/schemas/B"];
    const text = withSchemas(
      `{ A: { anyOf: [${refs.map((ref) => `{ $ref: "${ref}" }`).join(", ")}, { $ref: b.yaml }] }, B: { type: string } }`,
      "3.2.0",
    );
    const { document } = await loadFiles({
      "api.yaml": `$self: https://ex.test/api/openapi\n${text}`,
      "b.yaml": "type: integer\n",
    });
    const found = at(document.root, "components", "schemas", "A", "anyOf");
    expect(found).toEqual([
      { $ref: "#/components/schemas/B" },
      { $ref: "#/components/schemas/B" },
      { $ref: "#/components/schemas/b" },
    ]);
  });

  test("another file may nest as deeply as the document", async () => {
    const { document } = await loadFiles({
      "api.yaml": withSchemas(`{ A: { properties: { b: { $ref: "b.yaml#/B" } } } }`),
      "b.yaml": `B: ${"{ items: ".repeat(200)}{ type: string }${" }".repeat(200)}\n`,
    });
    const deep = Array.from({ length: 200 }, () => "items");
    expect(at(document.root, "components", "schemas", "B", ...deep)).toEqual({ type: "string" });
  });

  test("a schema of another file with an escaped name is not taken for the root's of that name", async () => {
    const one = `{ type: object, discriminator: { propertyName: k, mapping: { x: "#/components/schemas/a~1b" } } }`;
    const { document } = await loadFiles({
      "api.yaml": withSchemas(
        `{ a/b: { type: string }, S: { properties: { a: { $ref: "m.yaml#/a~1b" }, b: { $ref: "#/components/schemas/a~1b" } } }, D: ${one} }`,
      ),
      "m.yaml": `a/b: { properties: { own: { $ref: "api.yaml#/components/schemas/a~1b" } } }\n`,
    });
    expect(at(document.root, "components", "schemas")).toMatchObject({
      "a/b": { type: "string" },
      S: { properties: { a: { $ref: "#/components/schemas/MAB" }, b: { $ref: "#/components/schemas/a~1b" } } },
      MAB: { properties: { own: { $ref: "#/components/schemas/a~1b" } } },
    });
    expect(keysAt(document.root, "components", "schemas")).toHaveLength(4);
  });

  test("parameters, responses and bodies of another file may have names that are escaped", async () => {
    const { document } = await loadFiles({
      "api.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    post:
      operationId: a
      parameters: [{ $ref: "m.yaml#/p~1q" }, { $ref: "m.yaml#/r~0s" }]
      requestBody: { $ref: "m.yaml#/b~1c" }
      responses: { "200": { $ref: "m.yaml#/o~1k" } }
`,
      "m.yaml": `p/q: { name: p, in: query, schema: { type: string } }
r~s: { name: r, in: query, schema: { type: string } }
b/c: { content: { application/json: { schema: { type: string } } } }
o/k: { description: fine }
`,
    });
    const operation = at(document.root, "paths", "/a", "post");
    expect(operation).toMatchObject({
      parameters: [{ name: "p" }, { name: "r" }],
      requestBody: { content: {} },
      responses: { "200": { description: "fine" } },
    });
  });
});
