import { expect, test } from "@jest/globals";
import { at, loadText, places } from "./fixtures/load/samples.js";

const ok = `responses: { "204": { description: ok } }`;
const body = "requestBody: { required: true, content: { application/json: { schema: { type: object } } } }";

function text(operations: string): string {
  return `openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /a:
${operations}
`;
}

test.each(["get", "head"])(
  "the body of a %s, which `fetch` refuses to send, is left out and said so",
  async (method) => {
    const { document, diagnostics } = await loadText(text(`    ${method}: { operationId: a, ${body}, ${ok} }`));
    const operation = at(document.root, "paths", "/a", method);
    expect(operation).toEqual({ operationId: "a", responses: { "204": { description: "ok" } } });
    expect(diagnostics).toMatchObject([
      {
        code: "feature-unsupported",
        severity: "warning",
        message: `\`fetch\` sends no body with ${method.toUpperCase()}, so the operation is called without this one.`,
        location: { line: 5 },
      },
    ]);
  },
);

test("a body is sent with any other method", async () => {
  const { document, diagnostics } = await loadText(text(`    delete: { operationId: a, ${body}, ${ok} }`));
  expect(at(document.root, "paths", "/a", "delete", "requestBody")).toBeDefined();
  expect(diagnostics).toEqual([]);
});

test("a TRACE, which `fetch` refuses to send, is left out and said so, and the rest of its path stays", async () => {
  const { document, diagnostics } = await loadText(
    text(`    trace: { operationId: a, ${ok} }\n    get: { operationId: b, ${ok} }`),
  );
  expect(Object.keys(at(document.root, "paths", "/a") as object)).toEqual(["get"]);
  expect(places(diagnostics)).toEqual(["feature-unsupported api.yaml:5:12"]);
  expect(diagnostics[0]?.message).toBe("`fetch` refuses the method TRACE, so the operation is left out.");
});

test.each(["a b", "é", "", "a:b", "x\\n"])(
  "a header whose name HTTP cannot carry is left out and said so: %j",
  async (name) => {
    const parameters = `parameters: [{ name: "${name}", in: header, required: true, schema: { type: string } }]`;
    const { document, diagnostics } = await loadText(text(`    get: { operationId: a, ${parameters}, ${ok} }`));
    expect(at(document.root, "paths", "/a", "get", "parameters")).toBeUndefined();
    expect(places(diagnostics)).toEqual(["parameter-unsupported api.yaml:5:49"]);
    expect(diagnostics[0]?.message).toBe("No header can have this name (RFC 9110, section 5.6.2); it is left out.");
  },
);

test.each(["Host", "content-length", "Expect"])(
  "a header that `fetch` itself decides about is left out and said so: %s",
  async (name) => {
    const parameters = `parameters: [{ name: ${name}, in: header, required: true, schema: { type: string } }]`;
    const { document, diagnostics } = await loadText(text(`    get: { operationId: a, ${parameters}, ${ok} }`));
    expect(at(document.root, "paths", "/a", "get", "parameters")).toBeUndefined();
    expect(places(diagnostics)).toEqual(["feature-unsupported api.yaml:5:49"]);
    expect(diagnostics[0]?.message).toBe(
      `\`fetch\` itself decides about the header \`${name}\`, so that it is no param.`,
    );
  },
);

test("that the fragment of a path is not sent is said", async () => {
  const { document, diagnostics } = await loadText(
    text("").replace("  /a:\n", `  /a#b: { get: { operationId: a, ${ok} } }`),
  );
  expect(Object.keys(at(document.root, "paths") as object)).toEqual(["/a#b"]);
  expect(places(diagnostics)).toEqual(["feature-unsupported api.yaml:4:3"]);
  expect(diagnostics[0]?.message).toBe("The fragment `#b` is never sent: its operations are requests for `/a`.");
});

const object = "content: { application/json: { schema: { type: object } } }";

test.each([
  ["204", "15.3.5"],
  ["205", "15.3.6"],
])("the content of a %s, which cannot come, is left out and said so", async (status, section) => {
  const { document, diagnostics } = await loadText(
    text(`    get: { operationId: a, responses: { "${status}": { description: ok, ${object} } } }`),
  );
  expect(at(document.root, "paths", "/a", "get", "responses")).toEqual({ [status]: { description: "ok" } });
  expect(diagnostics).toMatchObject([
    {
      code: "feature-unsupported",
      severity: "info",
      message: `An answer with status ${status} has no body (RFC 9110, section ${section}), so this content is not read.`,
      location: { line: 5 },
    },
  ]);
});

test("the content of a 204 that several operations refer to is told of once, and stays where another status has it", async () => {
  const used = (status: string): string => `responses: { "${status}": { $ref: "#/components/responses/Done" } }`;
  const operations = `    put: { operationId: a, ${used("204")} }
    post: { operationId: b, ${used("204")} }
    patch: { operationId: c, ${used("200")} }
components:
  responses:
    Done: { description: ok, ${object} }`;
  const { document, diagnostics } = await loadText(text(operations));
  const contentOf = (method: string, status: string): unknown =>
    at(document.root, "paths", "/a", method, "responses", status, "content");
  expect([contentOf("put", "204"), contentOf("post", "204")]).toEqual([undefined, undefined]);
  expect(contentOf("patch", "200")).toBeDefined();
  expect(places(diagnostics)).toEqual(["feature-unsupported api.yaml:10:39"]);
});

test("a 204 that lists no content is left as it is, without a word", async () => {
  const { diagnostics } = await loadText(
    text(`    get: { operationId: a, responses: { "204": { description: ok, content: {} } } }`),
  );
  expect(diagnostics).toEqual([]);
});
