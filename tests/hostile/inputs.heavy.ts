import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { symlink } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { run, type Ended } from "../packaging/run-program.js";
import { useTemporaryFolder } from "../unit/temporary-folder.js";

jest.setTimeout(180_000);

const folder = useTemporaryFolder();

const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? "");
  response.end("{}");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => {
  server.close();
});
const { port } = server.address() as AddressInfo;

/** The built command with 512 MiB of memory, which a machine eight times slower has time for. */
async function generated(document: string): Promise<Ended> {
  const out = path.join("generator", "bin", "fetchsmith.js");
  const args = ["--max-old-space-size=512", path.resolve(out), "generate", document, "--out", "out"];
  const ended = run("timeout", ["120", process.execPath, ...args], { cwd: folder.path() });
  return ended;
}

/** Generates from a document, which is to be refused for what the codes say, and nothing else. */
async function expectRefused(name: string, text: string, ...codes: readonly string[]): Promise<Ended> {
  await folder.write({ [name]: text });
  const ended = await generated(name);
  expect({ code: ended.code, stdout: ended.stdout, codes: codesIn(ended.stderr) }).toEqual({
    code: 2,
    stdout: "",
    codes,
  });
  expect(ended.stderr.length).toBeLessThan(20_000);
  return ended;
}

function codesIn(stderr: string): readonly string[] {
  const found = [...stderr.matchAll(/^error\[([a-z-]+)\]/gm)].map(([, code = ""]) => code);
  return [...new Set(found)].sort();
}

const head = `openapi: 3.1.0\ninfo: { title: T, version: "1" }\n`;
const answering = (schema: string): string =>
  `${head}paths: { /a: { get: { responses: { "200": { description: d, content: { application/json: { schema: ${schema} } } } } } } }\n`;

/** Each level is `before` the next and `after` it. */
function nested(levels: number, before: string, inner: string, after: string): string {
  return before.repeat(levels) + inner + after.repeat(levels);
}

/** Ten times the one before, nine times over. */
const laughs = Array.from({ length: 10 }, (_, level) => {
  const items = level === 0 ? "ha" : Array.from({ length: 10 }, () => `*l${level - 1}`).join(", ");
  return `x-l${level}: &l${level} [${items}]`;
}).join("\n");

describe("a document without bound ends in a diagnostic", () => {
  const deepJson = nested(100_000, `{"a":`, "1", "}");
  const deepSchema = nested(10_000, `{"type":"array","items":`, "{}", "}");
  const start = `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"x":`;

  test.each([
    ["aliases that multiply", "a.yaml", `${head}paths: {}\n${laughs}\n`, "document-too-complex"],
    [
      "aliases that multiply where a schema is",
      "a.yaml",
      `${laughs}\n${answering("{ enum: *l9 }")}`,
      "document-too-complex",
    ],
    ["an anchor in a circle", "a.yaml", `${head}paths: &a { /a: *a }\n`, "document-too-complex"],
    [
      "100,000 lists in YAML",
      "a.yaml",
      `${head}paths: {}\nx-a: ${nested(100_000, "[", "", "]")}\n`,
      "document-too-complex",
    ],
    [
      "100,000 objects in YAML",
      "a.yaml",
      `${head}paths: {}\nx-a: ${nested(100_000, "{ a: ", "1", "}")}\n`,
      "document-too-complex",
    ],
    [
      "3,000 indented objects in YAML",
      "a.yaml",
      `${head}paths: {}\nx-a:\n${Array.from({ length: 3_000 }, (_, i) => `${" ".repeat(i + 1)}a:\n`).join("")}`,
      "document-too-complex",
    ],
    ["100,000 objects in JSON", "a.json", `${start}${deepJson}}`, "document-too-complex"],
    [
      "a schema of 10,000 levels",
      "a.json",
      `${start}{},"components":{"schemas":{"A":${deepSchema}}}}`,
      "document-too-complex",
    ],
    ["100,000 lists that never close", "a.json", `${start}${"[".repeat(100_000)}`, "document-too-complex"],
  ])("%s", async (_, name, text, code) => {
    await expectRefused(name, text, code);
  });
});

describe("values that no document means", () => {
  test.each([
    ["infinity in YAML", "a.yaml", answering("{ type: number, maximum: .inf }"), "document-syntax"],
    ["a key that stands twice", "a.yaml", `${head}paths: {}\npaths: {}\n`, "key-duplicate"],
    [
      "a key that stands twice in JSON",
      "a.json",
      `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"paths":{}}`,
      "key-duplicate",
    ],
    ["bytes", "a.yaml", `\u0000\u0001\u0002`, "document-encoding"],
    ["nothing", "a.yaml", "", "document-not-object"],
  ])("%s", async (_, name, text, code) => {
    await expectRefused(name, text, code);
  });

  test("numbers of a thousand digits are limits like others", async () => {
    await folder.write({
      "a.json": `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"operationId":"a","parameters":[{"name":"n","in":"query","schema":{"type":"integer","maximum":${"9".repeat(300)},"minimum":-1e300,"multipleOf":1e999,"default":1e-400,"enum":[${"1".repeat(40)}]}}],"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"type":"array","minItems":1e300,"maxItems":1e308,"prefixItems":[{"type":"string","maxLength":99999999999999999999}]}}}}}}}}}`,
    });
    expect(await generated("a.json")).toMatchObject({ code: 0 });
  });
});

describe("a reference out of the document", () => {
  test.each([
    ["to a file by its URL", "file:///etc/passwd", "ref-remote"],
    ["to a file by its path", "/etc/passwd", "ref-unresolved"],
    ["to a file above", "../../../../../../../../etc/passwd", "ref-unresolved"],
    ["to a place in a file above", "../../../../../../../../etc/passwd#/root", "ref-unresolved"],
    ["to a URL", `http://127.0.0.1:${port}/schema.json`, "ref-remote"],
    ["to a URL without a scheme", `//127.0.0.1:${port}/schema.json`, "ref-unresolved"],
    ["to a folder", "/", "ref-unresolved"],
    ["to a device without end", "/dev/zero", "ref-unresolved"],
    ["to a URL of data", "data:application/json,{}", "ref-remote"],
  ])("%s shows and asks nothing", async (_, ref, code) => {
    const { stderr } = await expectRefused("a.yaml", answering(`{ $ref: "${ref}" }`), code);
    expect(stderr).not.toContain("root:x");
    expect(requests).toEqual([]);
  });

  test("to a pipe that nobody writes to does not wait", async () => {
    await promisify(execFile)("mkfifo", [folder.path("pipe.yaml")]);
    await expectRefused("a.yaml", answering(`{ $ref: "pipe.yaml#/A" }`), "ref-unresolved");
  });

  test("of an example's value asks nothing", async () => {
    const example = `examples: { e: { externalValue: "http://127.0.0.1:${port}/value.json" } }`;
    await folder.write({ "a.yaml": answering(`{ type: string } , ${example}`) });
    expect((await generated("a.yaml")).code).toBe(0);
    expect(requests).toEqual([]);
  });

  test("in a circle through files ends", async () => {
    await folder.write({ "b.yaml": `A: { $ref: "c.yaml#/A" }`, "c.yaml": `A: { $ref: "b.yaml#/A" }` });
    await expectRefused("a.yaml", answering(`{ $ref: "b.yaml#/A" }`), "ref-circular");
  });

  test("in a circle through a link of the file system ends", async () => {
    await folder.write({ "b.yaml": `A: { properties: { a: { $ref: "link/b.yaml#/A" } } }` });
    await symlink(".", folder.path("link"));
    await folder.write({ "a.yaml": answering(`{ $ref: "b.yaml#/A" }`) });
    expect([0, 2]).toContain((await generated("a.yaml")).code);
  });

  test("to aliases that multiply ends", async () => {
    await folder.write({ "b.yaml": `${laughs}\nA: { enum: *l9 }\n` });
    await expectRefused("a.yaml", answering(`{ $ref: "b.yaml#/A" }`), "ref-unresolved");
  });
});
