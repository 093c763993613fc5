import { describe, expect, test } from "@jest/globals";
import { generate } from "../../generator/src/index.js";
import { run, type Run } from "./cli-io.js";
import { refused } from "./refused.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const runHere = (...argv: string[]): Promise<Run> => run(argv, { cwd: folder.path() });
const args = ["api.json", "--out", "out"] as const;

const responses = {
  200: {
    description: "All of them.",
    content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
  },
};

function documentWith(operationId: string): string {
  const paths = { "/pets": { get: { operationId, tags: ["Pets"], summary: "Lists pets.", responses } } };
  const info = { title: "Pets", version: "1.0.0" };
  return JSON.stringify({ openapi: "3.1.0", info, servers: [{ url: "https://example.com" }], paths });
}

/** Generates into `out` and gives the path of one of the generated files. */
async function generated(): Promise<string> {
  await folder.write({ "api.json": documentWith("ListPets") });
  expect(await runHere("generate", ...args)).toMatchObject({ exitCode: 0 });
  const { files } = JSON.parse((await folder.contents("out"))[".fetchsmith.json"] ?? "") as { files: object };
  const [first = ""] = Object.keys(files).sort();
  return first;
}

describe("generate", () => {
  test("writes the folder, says so on standard output and exits 0", async () => {
    await folder.write({ "api.json": documentWith("ListPets") });
    const { exitCode, stdout } = await runHere("generate", ...args);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^out: \d+ created, 0 changed, 0 removed, 0 unchanged\.\n$/);
    expect(Object.keys(await folder.contents("out")).length).toBeGreaterThan(1);
  });

  test("says what it does on standard error", async () => {
    await folder.write({ "api.json": documentWith("ListPets") });
    const { stderr } = await runHere("generate", ...args);
    expect(stderr).toContain("Reading api.json\nRendering\nWriting out\n");
  });

  test("tells where the time went if asked to", async () => {
    await folder.write({ "api.json": documentWith("ListPets") });
    const { stderr, stdout } = await runHere("generate", ...args, "--timing");
    const told =
      /^time: start [\d.]+ s, load [\d.]+ s, render [\d.]+ s, format [\d.]+ s, write [\d.]+ s; in all [\d.]+ s$/m;
    expect(stderr).toMatch(told);
    expect(stdout).not.toContain("time:");
  });

  test("changes nothing the second time", async () => {
    await generated();
    const before = await folder.contents();
    const { exitCode, stdout } = await runHere("generate", ...args);
    expect([exitCode, await folder.contents()]).toEqual([0, before]);
    expect(stdout).toMatch(/^out is up to date: \d+ files, nothing to change\.\n$/);
  });

  test("takes everything from the config file", async () => {
    await folder.write({
      "api.json": documentWith("ListPets"),
      "fetchsmith.config.ts": 'export default { document: "api.json", out: "sdk" };',
    });
    expect((await runHere("generate")).stdout).toMatch(/^sdk: /);
  });

  test("reads the document from standard input", async () => {
    const stdin = documentWith("ListPets");
    const { exitCode } = await run(["generate", "-", "--out", "out"], { cwd: folder.path(), stdin });
    expect(exitCode).toBe(0);
  });

  test("prints the result as JSON and nothing else on standard output with --json", async () => {
    await folder.write({ "api.json": documentWith("ListPets") });
    const { exitCode, stdout } = await runHere("generate", ...args, "--json");
    const result = JSON.parse(stdout) as { counts: { created: number }; changes: { created: string[] } };
    expect(result).toMatchObject({ exitCode, out: folder.path("out"), counts: { changed: 0 } });
    expect(result.changes.created).toHaveLength(result.counts.created);
  });

  test.each([
    ["is missing", undefined],
    ["is broken", '{ "openapi": "3.1.0", '],
    ["has no paths", '{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" } }'],
  ])("exits 2 and leaves the output byte for byte when the document %s", async (_, text) => {
    await generated();
    await folder.write({ "other.json": text ?? "" });
    const before = await folder.contents();
    const { exitCode, stdout } = await runHere(
      "generate",
      text === undefined ? "nope.json" : "other.json",
      "--out",
      "out",
    );
    expect([exitCode, stdout, await folder.contents()]).toEqual([2, "", before]);
  });

  test("refuses a foreign folder with exit code 3 and leaves it as it was", async () => {
    await folder.write({ "api.json": documentWith("ListPets"), "out/mine.ts": "mine" });
    const before = await folder.contents();
    const { exitCode, stderr } = await runHere("generate", ...args);
    expect([exitCode, await folder.contents()]).toEqual([3, before]);
    expect(stderr).toContain("error[output-foreign]");
  });

  test("refuses to overwrite a hand-edited file with exit code 3 and names the way out", async () => {
    const file = await generated();
    await folder.write({ [`out/${file}`]: "edited" });
    const { exitCode, stderr } = await runHere("generate", ...args);
    expect([exitCode, (await folder.contents("out"))[file]]).toEqual([3, "edited"]);
    expect(stderr).toMatch(/error\[output-edited\].*--force/s);
  });

  test("overwrites a hand-edited file with --force", async () => {
    const file = await generated();
    const before = await folder.contents();
    await folder.write({ [`out/${file}`]: "edited" });
    expect((await runHere("generate", ...args, "--force")).exitCode).toBe(0);
    expect(await folder.contents()).toEqual(before);
  });

  test("as a function rejects with the diagnostics instead of printing them", async () => {
    const [diagnostic] = await refused(generate({ cwd: folder.path() }));
    expect(diagnostic?.code).toBe("config-missing");
  });
});

describe("check", () => {
  test("exits 0 after generate", async () => {
    await generated();
    const { exitCode, stdout } = await runHere("check", ...args);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^out is up to date: \d+ files\.\n$/);
  });

  test("exits 1, names every missing file and writes nothing where nothing was generated", async () => {
    await folder.write({ "api.json": documentWith("ListPets") });
    const { exitCode, stdout } = await runHere("check", ...args);
    expect([exitCode, Object.keys(await folder.contents())]).toEqual([1, ["api.json"]]);
    expect(stdout).toMatch(/^missing {5}\.fetchsmith\.json$/m);
    expect(stdout).toContain("Run `fetchsmith generate`");
  });

  test("exits 1 and names what changed once the document has", async () => {
    await generated();
    await folder.write({ "api.json": documentWith("ListAllPets") });
    const { exitCode, stdout } = await runHere("check", ...args);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^changed {5}\S/m);
  });

  test("exits 1 and names a stale file", async () => {
    await generated();
    const manifest = JSON.parse((await folder.contents("out"))[".fetchsmith.json"] ?? "") as { files: object };
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    const listed = { files: { ...manifest.files, "old.ts": empty } };
    await folder.write({ "out/.fetchsmith.json": JSON.stringify(listed), "out/old.ts": "" });
    const { exitCode, stdout } = await runHere("check", ...args);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^stale {7}old\.ts$/m);
  });

  test("exits 1 and names a hand-edited file once", async () => {
    const file = await generated();
    await folder.write({ [`out/${file}`]: "edited" });
    const { exitCode, stdout } = await runHere("check", ...args);
    expect([exitCode, stdout.split(file)]).toEqual([1, ["hand-edited ", expect.stringContaining("--force")]]);
  });

  test("tells programs the same as JSON", async () => {
    await generated();
    const { exitCode, stdout } = await runHere("check", ...args, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ exitCode, upToDate: true, diagnostics: [] });
  });
});
