import { describe, expect, test } from "@jest/globals";
import { sdkOf } from "./generated-sdk.js";
import { useSocketServer } from "./socket-server.js";

const server = useSocketServer();
const fields = [
  "o: { type: object, properties: { x_y: { type: string } } }",
  "list: { type: array, items: { type: string } }",
  "text: { type: string }",
  'none: { type: [string, "null"], x-fetchsmith-null: "" }',
  "piped: { type: array, items: { type: string } }",
  "raw: { type: string }",
  "deep: { type: object, properties: { a: { type: object, properties: { b: { type: integer } } } } }",
  "file: { type: string, format: binary }",
].join(", ");
const schema = `schema: { type: object, properties: { ${fields} } }`;
const encoding = `encoding: { ${[
  "piped: { style: pipeDelimited, explode: false }",
  "raw: { allowReserved: true }",
  "deep: { style: deepObject }",
  "file: { style: form }",
].join(", ")} }`;
const sdk = await sdkOf(
  "form-styles",
  `openapi: 3.1.0
info: { title: Forms, version: "1" }
servers: [{ url: "https://forms.example.com" }]
paths:
  /form:
    post:
      operationId: postForm
      requestBody: { content: { application/x-www-form-urlencoded: { ${schema}, ${encoding} } } }
      responses: { "204": { description: Seen. } }
  /multipart:
    post:
      operationId: postMultipart
      requestBody: { content: { multipart/form-data: { ${schema}, ${encoding} } } }
      responses: { "204": { description: Seen. } }
`,
);

async function sent(operation: string, params: object): Promise<string> {
  await sdk.operation(operation)(sdk.createClient({ baseUrl: server.origin }), params);
  return server.only.body.toString();
}

describe("a field with a style of its own", () => {
  test("leaves those beside it as they are written without", async () => {
    const params = { o: { xY: "é f" }, list: ["a b", "c"], text: "x y", none: null, piped: ["p", "q"] };
    expect(await sent("postForm", params)).toBe(
      "o=%7B%22x_y%22%3A%22%C3%A9+f%22%7D&list=a+b&list=c&text=x+y&none=&piped=p%7Cq",
    );
  });

  test("may hold reserved characters where it says so", async () => {
    expect(await sent("postForm", { raw: "a/b?c&d=e", text: "a/b" })).toBe("text=a%2Fb&raw=a/b?c%26d=e");
  });

  test("is joined by extraParams, which are written without", async () => {
    await sdk.operation("postForm")(
      sdk.createClient({ baseUrl: server.origin }),
      { deep: { a: { b: 1 } } },
      { extraParams: { more: { x: 1 } } },
    );
    expect(server.only.body.toString()).toBe("deep%5Ba%5D%5Bb%5D=1&more=%7B%22x%22%3A1%7D");
  });

  test.each(["postForm", "postMultipart"])("is refused where one item would be read as two: %s", async (operation) => {
    await expect(sent(operation, { piped: ["a|b"] })).rejects.toMatchObject({ name: "InvalidParameterError" });
    expect(server.requests).toEqual([]);
  });

  test("makes parts of its own of a multipart body, and leaves those beside it and files alone", async () => {
    const body = await sent("postMultipart", {
      o: { xY: "1" },
      piped: ["p", "q"],
      deep: { a: { b: 1 } },
      file: new File(["bytes"], "a.txt", { type: "text/plain" }),
    });
    const [boundary = ""] = body.split("\r\n");
    const parts = body.split(boundary).map((part) => part.trim().replaceAll("\r\n", " "));
    expect(parts.slice(1, -1)).toEqual([
      'Content-Disposition: form-data; name="o" Content-Type: application/json  {"x_y":"1"}',
      'Content-Disposition: form-data; name="piped"  p|q',
      'Content-Disposition: form-data; name="deep[a][b]"  1',
      'Content-Disposition: form-data; name="file"; filename="a.txt" Content-Type: text/plain  bytes',
    ]);
  });
});
