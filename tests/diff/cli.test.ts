import { describe, expect, jest, test } from "@jest/globals";
import { run, type Run } from "../unit/cli-io.js";
import { committed, folderWith, petsDocument, put } from "./scratch.js";

// Comparing loads TypeScript and its library.
jest.setTimeout(120_000);

const hostile = "a`|<b>](x)\n## Heading\u001b[31m ::error::%";

/** A folder with an old document, one that breaks it, one that adds to it, and one that only reads otherwise. */
async function documents(): Promise<string> {
  return folderWith({
    "old.json": petsDocument(),
    "broken.json": petsDocument((pet) => delete pet["name"]),
    "more.json": petsDocument((pet) => (pet["age"] = { type: "integer" })),
    "told.json": petsDocument((pet) =>
      Object.assign(pet, { name: { type: "string", description: "What it answers to." } }),
    ),
    "hostile.json": petsDocument((pet) => (pet[hostile] = { type: "string", enum: [hostile] })),
  });
}

const diff = (cwd: string, ...args: readonly string[]): Promise<Run> => run(["diff", ...args], { cwd });

describe("diff", () => {
  test("exits with 5 at the level of --fail-on or above, else with 0", async () => {
    const cwd = await documents();
    const exits = async (next: string, ...level: readonly string[]): Promise<number> =>
      (await diff(cwd, "old.json", next, ...level)).exitCode;
    expect(await exits("broken.json")).toBe(0);
    expect(await exits("broken.json", "--fail-on", "major")).toBe(5);
    expect(await exits("more.json", "--fail-on", "major")).toBe(0);
    expect(await exits("more.json", "--fail-on", "minor")).toBe(5);
    expect(await exits("told.json", "--fail-on", "minor")).toBe(0);
    expect(await exits("told.json", "--fail-on", "patch")).toBe(5);
    expect(await exits("old.json", "--fail-on", "patch")).toBe(0);
  });

  test("tells people what, where, from what to what, why, and what to do", async () => {
    const { stdout, stderr } = await diff(await documents(), "old.json", "broken.json");
    expect(stdout).toBe(`Breaking changes (major)

  Pet.name is gone [property-removed]
    --> old.json:66:11
    before: name?: string
    why: Code that reads it no longer compiles.
    what to do: Stop reading it.

Major: 1 major.
`);
    expect(stderr).toBe("");
  });

  test("tells programs the verdict and every change with the same six members", async () => {
    const { stdout } = await diff(await documents(), "old.json", "more.json", "--format", "json");
    expect(JSON.parse(stdout)).toEqual({
      verdict: "minor",
      surface: "minor",
      changes: [
        {
          code: "property-added",
          level: "minor",
          at: {
            side: "new",
            pointer: "#/components/schemas/Pet/properties/age",
            source: "more.json",
            line: 69,
            column: 11,
          },
          before: null,
          after: "age?: number",
          message: "Pet.age is new",
        },
      ],
    });
  });

  test("calls a description a patch that no compiler sees, and says nothing of what no SDK shows", async () => {
    const cwd = await documents();
    const told = await diff(cwd, "old.json", "told.json", "--format", "json");
    expect(JSON.parse(told.stdout)).toMatchObject({
      verdict: "patch",
      surface: "none",
      changes: [{ code: "docs-changed" }],
    });
    const same = await diff(cwd, "old.json", "old.json", "--format", "json");
    expect(JSON.parse(same.stdout)).toEqual({ verdict: "none", surface: "none", changes: [] });
  });

  test("writes Markdown that nothing in the document can break out of", async () => {
    const { stdout } = await diff(await documents(), "old.json", "hostile.json", "--format", "markdown");
    expect(stdout).toContain("### New, and harmless to code that compiled");
    expect(stdout.match(/^#+ .*/gm)).toEqual(["### New, and harmless to code that compiled"]);
    expect(stdout.replace(/(`+)(?!`)[^]*?[^`]\1(?!`)|<code>[^<]*<\/code>/g, "")).not.toMatch(/<b>|Heading|\]\(/);
  });

  test("writes text that cannot steer a terminal", async () => {
    const { stdout } = await diff(await documents(), "old.json", "hostile.json");
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toContain("property-added");
  });

  test("annotates the lines of the new document for GitHub, one line each", async () => {
    const cwd = await documents();
    const { stdout } = await diff(cwd, "old.json", "more.json", "--format", "github");
    expect(stdout.split("\n")[0]).toBe(
      "::notice file=more.json,line=69,col=11,title=minor%3A property-added::Pet.age is new: nothing → age?: number",
    );
    const broken = await diff(cwd, "old.json", "broken.json", "--format", "github");
    expect(broken.stdout).toMatch(
      /^::error title=major%3A property-removed::Pet\.name is gone: name\?: string → nothing\n/,
    );
    const odd = await diff(cwd, "old.json", "hostile.json", "--format", "github");
    expect(
      odd.stdout
        .trimEnd()
        .split("\n")
        .filter((line) => !/^::(notice|error) /.test(line)),
    ).toEqual([]);
  });

  test("reads the old document from standard input", async () => {
    const cwd = await documents();
    const stdin = JSON.stringify(petsDocument());
    expect((await run(["diff", "-", "more.json"], { cwd, stdin })).stdout).toContain("Pet.age is new");
  });

  test("reads a document as it was at a revision, with the config as it was then", async () => {
    const cwd = await folderWith({
      "spec/pets.json": petsDocument(),
      "fetchsmith.config.json": { document: "spec/pets.json", out: "api" },
    });
    await committed(cwd, "v1.0.0");
    await put(
      cwd,
      "spec/pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    const { stdout } = await diff(cwd, "git:v1.0.0:spec/pets.json", "spec/pets.json");
    expect(stdout).toContain("Pet.name is gone");
    expect(stdout).toContain("--> v1.0.0:spec/pets.json:66:11");
    await put(cwd, "spec/pets.json", petsDocument());
    await put(cwd, "fetchsmith.config.json", {
      document: "spec/pets.json",
      out: "api",
      names: { schemas: { Pet: "Animal" } },
    });
    expect((await diff(cwd, "git:v1.0.0:spec/pets.json", "spec/pets.json")).stdout).toContain("model-renamed");
  });

  test("tells of mistakes with the exit codes of all commands, and programs as JSON", async () => {
    const cwd = await documents();
    expect(await diff(cwd, "old.json")).toMatchObject({ exitCode: 3 });
    expect(await diff(cwd, "old.json", "more.json", "--fail-on", "none")).toMatchObject({ exitCode: 3 });
    expect(await diff(cwd, "git:v1:old.json", "more.json")).toMatchObject({ exitCode: 3 });
    const missing = await diff(cwd, "old.json", "gone.json", "--format", "json");
    expect(missing).toMatchObject({ exitCode: 2 });
    expect(JSON.parse(missing.stdout)).toMatchObject({ exitCode: 2, diagnostics: [{ code: "document-missing" }] });
    await put(cwd, "empty/readme.txt", "");
    expect(await diff(cwd, "empty", "more.json")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("no generated SDK"),
    });
  });
});
