import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { typeErrors } from "../types/program.js";
import { run, type Run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const runHere = (...argv: readonly string[]): Promise<Run> => run(argv, { cwd: folder.path() });

const api = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://example.com" }]
paths:
  /pets:
    get: { operationId: listPets, tags: [pets], responses: { "204": { description: Done. } } }
`;

describe("init", () => {
  test("in a folder with nothing but a document leads to an SDK that is up to date and compiles", async () => {
    await folder.write({ "spec/petstore.yaml": api });
    expect(await runHere("init")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await runHere("generate")).toMatchObject({ exitCode: 0 });
    expect(await runHere("check")).toMatchObject({ exitCode: 0 });
    await symlink(path.resolve("node_modules"), folder.path("node_modules"));
    const roots = ["src/api/index.ts", "fetchsmith.config.ts"].map((file) => folder.path(file));
    const errors = typeErrors(roots).filter((error) => !/^generator\/|isolatedDeclarations/.test(error));
    expect(errors).toEqual([]);
  }, 120_000);

  test("says what it wrote and what comes next", async () => {
    await folder.write({ "openapi.yaml": api });
    const { stdout } = await runHere("init");
    expect(stdout).toBe(`created  fetchsmith.config.ts
created  package.json
created  .github/workflows/fetchsmith.yml

Next: npm install --save-dev fetchsmith && npm install openapi-fetch
      npm run generate, and commit what it writes
`);
  });

  test("finds a document by what is in it, whatever it is called", async () => {
    const json = JSON.stringify({ openapi: "3.0.3", info: {}, paths: {} });
    const part = "components: { schemas: {} }\nx:\n  openapi: 3.1.0\n";
    await folder.write({ "docs/shop.json": json, "openapi.yaml": part, "package.json": '{ "openapi": 3 }' });
    await runHere("init", "--out", "lib/shop");
    const { "fetchsmith.config.ts": config } = await folder.contents();
    expect(config).toBe(`import { defineConfig } from "fetchsmith";

export default defineConfig({
  document: "docs/shop.json",
  out: "lib/shop",
});
`);
  });

  test("takes the document that it is given, also where there are several", async () => {
    await folder.write({ "a.yaml": api, "b.yaml": api });
    expect(await runHere("init", "b.yaml")).toMatchObject({ exitCode: 0 });
    expect((await folder.contents())["fetchsmith.config.ts"]).toContain('document: "b.yaml"');
  });

  test.each([
    [
      "several documents",
      { "a.yaml": api, "api/b.yaml": api },
      /document-undecided.*a\.yaml, api\/b\.yaml.*fetchsmith init a\.yaml/s,
    ],
    ["no document", { "notes.yaml": "a: 1" }, /document-undecided.*no OpenAPI document/s],
    ["a Swagger document", { "swagger.json": '{ "swagger": "2.0" }' }, /swagger-2.*swagger2openapi/s],
  ])("refuses to guess with %s, and writes nothing", async (_, files, message) => {
    await folder.write(files);
    const before = await folder.contents();
    const { exitCode, stderr } = await runHere("init");
    expect(stderr).toMatch(message);
    expect(exitCode).toBeGreaterThan(1);
    expect(await folder.contents()).toEqual(before);
  });

  test("refuses a document that is not there", async () => {
    const { exitCode, stderr } = await runHere("init", "nope.yaml");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("nope.yaml does not exist")]);
  });

  test("keeps what is there, and says so", async () => {
    const mine = {
      "openapi.yaml": api,
      "fetchsmith.config.json": '{ "document": "mine.yaml", "out": "mine" }',
      "package.json": '{ "scripts": { "generate": "mine", "check": "fetchsmith check" } }',
      ".github/workflows/fetchsmith.yml": "mine",
    };
    await folder.write(mine);
    const { exitCode, stdout } = await runHere("init");
    expect(exitCode).toBe(0);
    expect(stdout.match(/^kept /gm)).toHaveLength(3);
    expect(stdout).toContain("its own script `generate` stays");
    expect(await folder.contents()).toMatchObject(mine);
  });

  test("overwrites what is there with --force", async () => {
    await folder.write({
      "openapi.yaml": api,
      "fetchsmith.config.ts": "mine",
      "package.json": '{ "scripts": { "generate": "mine" } }',
      ".github/workflows/fetchsmith.yml": "mine",
    });
    await runHere("init", "--force");
    const files = await folder.contents();
    expect(files["fetchsmith.config.ts"]).toContain("defineConfig");
    expect(files["package.json"]).toContain('"generate": "fetchsmith generate"');
    expect(files[".github/workflows/fetchsmith.yml"]).toContain("fetchsmith check");
  });

  test("the second time changes nothing", async () => {
    await folder.write({ "openapi.yaml": api });
    await runHere("init");
    const before = await folder.contents();
    expect((await runHere("init")).stdout.match(/^kept /gm)).toHaveLength(3);
    expect(await folder.contents()).toEqual(before);
  });

  test.each([
    ['{\n\t"name": "app",\n\t"files": ["a", "b"]\n}', "\t"],
    ['{\r\n    "name": "app",\r\n    "files": ["a", "b"]\r\n}\r\n', "    "],
  ])("changes nothing of package.json but the scripts: %j", async (text, indent) => {
    await folder.write({ "openapi.yaml": api, "package.json": text });
    await runHere("init");
    const { "package.json": edited = "" } = await folder.contents();
    const eol = text.includes("\r") ? "\r\n" : "\n";
    const lines = [
      `${indent}"scripts": {`,
      `${indent}${indent}"generate": "fetchsmith generate",`,
      `${indent}${indent}"check": "fetchsmith check"`,
      `${indent}}`,
    ];
    expect(edited).toBe(text.replace(`["a", "b"]${eol}`, `["a", "b"],${eol}${lines.join(eol)}${eol}`));
  });

  test("gives each project of a repository a workflow of its own", async () => {
    await folder.write({ "packages/a/openapi.yaml": api, "packages/b/openapi.yaml": api, ".git/HEAD": "" });
    await run(["init"], { cwd: folder.path("packages/a") });
    await run(["init"], { cwd: folder.path("packages/b") });
    const files = await folder.contents();
    expect(files[".github/workflows/fetchsmith-packages-a.yml"]).toContain('working-directory: "packages/a"');
    expect(files[".github/workflows/fetchsmith-packages-b.yml"]).toContain('working-directory: "packages/b"');
  });

  test("puts the workflow at the top of the repository, and runs it in the project's folder", async () => {
    await folder.write({ "packages/app/openapi.yaml": api, ".git/HEAD": "" });
    await run(["init"], { cwd: folder.path("packages/app") });
    const workflow: unknown = parse((await folder.contents())[".github/workflows/fetchsmith-packages-app.yml"] ?? "");
    expect(workflow).toMatchObject({
      jobs: { check: { defaults: { run: { "working-directory": "packages/app" } } } },
    });
  });

  test("tells programs what it did as JSON", async () => {
    await folder.write({ "openapi.yaml": api });
    const { stdout } = await runHere("init", "--json");
    const steps = ["fetchsmith.config.ts", "package.json", ".github/workflows/fetchsmith.yml"];
    expect(JSON.parse(stdout)).toEqual({
      exitCode: 0,
      steps: steps.map((file) => ({ file: folder.path(file), outcome: "created" })),
      diagnostics: [],
    });
  });
});
