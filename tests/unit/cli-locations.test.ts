import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { run } from "./cli-io.js";
import { serve, withSchemas } from "./fixtures/load/samples.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const document = withSchemas("{ A: { type: string } }");
const broken = document.replace("operationId: getA", "operationId: getA, parameters: [{ in: query }]");

/** The first line of every generated TypeScript file. */
async function headers(out: string): Promise<readonly string[]> {
  const files = Object.entries(await folder.contents(out)).filter(([name]) => !/^runtime|json$|\/$/.test(name));
  return [...new Set(files.map(([, text]) => text.split(/[\n\r\u2028\u2029]/u, 1)[0] ?? ""))];
}

describe("with a config above the folder of the run", () => {
  const config = JSON.stringify({ document: "spec/api.yaml", out: "out" });

  test("every path is as seen from that folder", async () => {
    await folder.write({ "fetchsmith.config.json": config, "spec/api.yaml": document });
    await mkdir(folder.path("a/b"), { recursive: true });
    const { stdout, stderr } = await run(["generate"], { cwd: folder.path("a/b") });
    expect(stderr).toContain("Reading ../../spec/api.yaml\nRendering\nWriting ../../out\n");
    expect(stdout).toContain("../../out: ");
    expect(await headers("out")).toEqual(["// Generated from ../spec/api.yaml by `fetchsmith generate`. Do not edit."]);
  });

  test("so is the place of a diagnostic", async () => {
    await folder.write({ "fetchsmith.config.json": config, "spec/api.yaml": broken });
    await mkdir(folder.path("a"));
    expect((await run(["check"], { cwd: folder.path("a") })).stderr).toContain(" --> ../spec/api.yaml:4:");
  });

  test("and of a name in the config that cannot be given in this document", async () => {
    const names = { parameters: { "getA.p": "same", "getA.q": "same" } };
    const inQuery = (name: string): string => `{ name: ${name}, in: query, schema: { type: string } }`;
    const parameters = `parameters: [${inQuery("p")}, ${inQuery("q")}]`;
    const written = JSON.stringify({ document: "api.yaml", out: "out", names });
    await folder.write({
      "fetchsmith.config.json": written,
      "api.yaml": document.replace("operationId: getA", `operationId: getA, ${parameters}`),
    });
    await mkdir(folder.path("a"));
    const { exitCode, stderr } = await run(["check"], { cwd: folder.path("a") });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(" --> ../fetchsmith.config.json:1:");
    expect(stderr).not.toContain(folder.path("fetchsmith.config.json"));
  });

  test("and a document that is not there", async () => {
    await folder.write({ "fetchsmith.config.json": config });
    await mkdir(folder.path("a"));
    const { stderr } = await run(["check"], { cwd: folder.path("a") });
    expect(stderr).toContain("error[document-missing]: ../spec/api.yaml does not exist.\n --> ../spec/api.yaml\n");
  });
});

describe("the name of the document", () => {
  test.each(["\n", "\r", "\u2028", "\u2029"])("with %j in it stays within the header's comment", async (end) => {
    await folder.write({ [`a${end}alert(1);.yaml`]: document });
    const { exitCode, stderr } = await run(["generate", `a${end}alert(1);.yaml`, "--out", "out"], {
      cwd: folder.path(),
    });
    const code = end.charCodeAt(0).toString(16).padStart(4, "0");
    expect(exitCode).toBe(0);
    expect(await headers("out")).toEqual([
      `// Generated from ../a\\u${code}alert(1);.yaml by \`fetchsmith generate\`. Do not edit.`,
    ]);
    expect(stderr).toMatch(/^Reading a.alert\(1\);\.yaml\nRendering\n/u);
  });

  test("is told without the query of a URL, which may hold a token", async () => {
    const origin = await serve((_, response) => response.end(document));
    const url = `${origin}/api.yaml?token=secret#there`;
    const { stdout, stderr } = await run(["generate", url, "--out", "out"], { cwd: folder.path() });
    expect(stderr).toContain(`Reading ${origin}/api.yaml\n`);
    expect(JSON.stringify([stdout, stderr, await folder.contents()])).not.toContain("secret");
    expect(await headers("out")).toEqual([
      `// Generated from ${origin}/api.yaml by \`fetchsmith generate\`. Do not edit.`,
    ]);
  });
});

test("standard input that is not UTF-8 is refused", async () => {
  const stdin = Buffer.from(`# Café\n${document}`, "latin1");
  const { exitCode, stderr } = await run(["check", "-", "--out", "out"], { cwd: folder.path(), stdin });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("error[document-encoding]: <stdin> is not UTF-8");
});
