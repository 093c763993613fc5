import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../../generator/src/diagnostics.js";
import { load } from "../../generator/src/load/load.js";
import { errorPlaces, folder, nowhere, refusal, serve, withSchemas } from "./fixtures/load/samples.js";

const text = `# Café\n${withSchemas("{ A: { type: string, description: Café à la carte } }")}`;
const latin1 = Buffer.from(text, "latin1");
const wide = (mark: string): Buffer => Buffer.from(mark + text, "utf16le");
const swapped = (mark: string): Buffer => wide(mark).swap16();
const utf32 = (mark: string): Buffer =>
  Buffer.from(new Uint32Array(Array.from(mark + text, (c) => c.codePointAt(0) ?? 0)).buffer);

/** What a document of these bytes is refused with. */
async function refused(bytes: Uint8Array): Promise<Diagnostic | undefined> {
  const [diagnostic, ...others] = await refusal(load("api.yaml", { cwd: folderOf({ "api.yaml": bytes }) }));
  expect(others).toEqual([]);
  return diagnostic;
}

function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
  const cwd = folder({});
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(cwd, name), bytes);
  return cwd;
}

describe("a document that is not UTF-8 is refused", () => {
  test.each([
    ["UTF-16LE", "\ufeff", wide],
    ["UTF-16LE", "", wide],
    ["UTF-16BE", "\ufeff", swapped],
    ["UTF-16BE", "", swapped],
    ["UTF-32LE", "\ufeff", utf32],
    ["UTF-32LE", "", utf32],
  ])("as %s with the byte order mark %j, with the way to convert it", async (encoding, mark, encode) => {
    const diagnostic = await refused(encode(mark));
    expect(diagnostic?.code).toBe("document-encoding");
    expect(diagnostic?.message).toBe(`api.yaml is not UTF-8: it looks like ${encoding}.`);
    expect(diagnostic?.fix).toContain(`\`iconv -f ${encoding} -t UTF-8 OLD > NEW\``);
    expect(diagnostic?.location).toEqual({ source: "api.yaml", line: 1, column: 1, text: "" });
  });

  test("as an older encoding, at its first byte that is wrong", async () => {
    const diagnostic = await refused(latin1);
    expect(diagnostic).toMatchObject({ code: "document-encoding", location: { line: 1, column: 6 } });
    expect(diagnostic?.message).toContain("Latin-1");
    expect(diagnostic?.fix).toContain("iconv -f WINDOWS-1252 -t UTF-8");
  });

  test("where only one byte of many is wrong, behind other characters and Windows line ends", async () => {
    const bytes = Buffer.concat([
      Buffer.from("# é\r\n# 😀é "),
      Buffer.from([0xe9, 0x20, 0x2e, 0x0a]),
      Buffer.from(text),
    ]);
    const diagnostic = await refused(bytes);
    expect(diagnostic?.location).toMatchObject({ line: 2, column: "# 😀é ".length + 1 });
  });

  test("where it ends within a character", async () => {
    const diagnostic = await refused(Buffer.concat([Buffer.from("a: b\nc"), Buffer.from([0xc3])]));
    expect(diagnostic?.location).toMatchObject({ line: 2, column: 2 });
  });

  test("from a URL", async () => {
    const origin = await serve((_, response) => response.end(latin1));
    expect(await errorPlaces(load(`${origin}/api.yaml`, nowhere))).toEqual([
      `document-encoding ${origin}/api.yaml:1:6`,
    ]);
  });

  test("from standard input", async () => {
    const stdin = (): Promise<Uint8Array> => Promise.resolve(latin1);
    expect(await errorPlaces(load("-", { ...nowhere, stdin }))).toEqual(["document-encoding <stdin>:1:6"]);
  });

  test("in a file it refers to, by the name of that file", async () => {
    const api = Buffer.from(withSchemas(`{ A: { $ref: "b.yaml#/B" } }`));
    const cwd = folderOf({ "api.yaml": api, "b.yaml": Buffer.from("B: { description: é }\n", "latin1") });
    expect(await errorPlaces(load("api.yaml", { cwd }))).toEqual(["document-encoding b.yaml:1:19"]);
  });
});

describe("UTF-8", () => {
  const titled = Buffer.from(`\ufeff${text}`);

  test.each([
    ["a file", (): ReturnType<typeof load> => load("api.yaml", { cwd: folderOf({ "api.yaml": titled }) })],
    ["standard input", (): ReturnType<typeof load> => load("-", { ...nowhere, stdin: () => Promise.resolve(titled) })],
    ["a URL", async (): ReturnType<typeof load> => load(await serve((_, response) => response.end(titled)), nowhere)],
  ])("with a byte order mark is read from %s", async (_, loading) => {
    const { document } = await loading();
    expect(document.locate("#/openapi")).toMatchObject({ line: 2 });
    expect(JSON.stringify(document.root)).toContain("Café à la carte");
  });
});
