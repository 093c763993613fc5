import { execFile } from "node:child_process";
import { rename } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, jest, test } from "@jest/globals";
import { run, type Run } from "../unit/cli-io.js";
import { committed, folderWith, git, petsDocument, put, textOf } from "./scratch.js";

// Each of these tests generates and compares several times.
jest.setTimeout(240_000);

const config = (version: string): string =>
  `import { defineConfig } from "fetchsmith";\n\nexport default defineConfig({\n  document: "pets.json",\n  out: "sdk",\n  package: { name: "pets", version: '${version}' }, // of the SDK\n});\n`;

/** A repository whose SDK was released with this version. */
async function released(version = "1.2.3"): Promise<string> {
  const folder = await folderWith({ "pets.json": petsDocument(), "fetchsmith.config.ts": config(version) });
  await run(["generate"], { cwd: folder });
  await committed(folder, `v${version}`);
  return folder;
}

const release = (cwd: string, ...args: readonly string[]): Promise<Run> => run(["release", ...args], { cwd });

/** The files that npm would publish. */
async function packed(folder: string): Promise<readonly string[]> {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await promisify(execFile)("npm", args, { cwd: folder, shell: process.platform === "win32" });
  const [packages] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  return (packages?.files ?? []).map((file) => file.path);
}

describe("release", () => {
  test("gives a breaking change the next major version, in config, package.json and changelog", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    expect(await release(folder)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^2\.0\.0 \(from 1\.2\.3\)\. Major: 1 major\.\n/),
    });
    expect(await textOf(folder, "fetchsmith.config.ts")).toBe(config("2.0.0"));
    expect(JSON.parse(await textOf(folder, "sdk/package.json"))).toMatchObject({ version: "2.0.0" });
    expect(await textOf(folder, "sdk/src/client.ts")).toContain('"pets/2.0.0"');
    expect(await textOf(folder, "sdk/CHANGELOG.md")).toMatch(
      /^# Changelog\n\n.*\n\n## 2\.0\.0 - \d{4}-\d\d-\d\d\n\n\*\*Major: 1 major\.\*\*\n\n### Breaking changes\n\n- `Pet\.name` is gone/,
    );
  });

  test("packs the changelog with the SDK", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    await release(folder);
    expect(await packed(path.join(folder, "sdk"))).toContain("CHANGELOG.md");
  });

  test("done twice, changes nothing", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => (pet["age"] = { type: "integer" })),
    );
    await release(folder);
    await git(folder, "add", "--all");
    expect((await release(folder)).stdout).toContain("All was written already.");
    expect(await git(folder, "diff", "--stat")).toBe("");
    expect(JSON.parse(await textOf(folder, "sdk/package.json"))).toMatchObject({ version: "1.3.0" });
  });

  test("raises a version once more when further changes ask for it", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => (pet["age"] = { type: "integer" })),
    );
    await release(folder);
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    expect((await release(folder)).stdout).toMatch(/^2\.0\.0 /);
    const headings = (await textOf(folder, "sdk/CHANGELOG.md")).match(/^## \S+/gm);
    expect(headings).toEqual(["## 2.0.0"]);
  });

  test("keeps older entries, and adds the new one above them", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => (pet["age"] = { type: "integer" })),
    );
    await release(folder);
    await git(folder, "add", "--all");
    await git(folder, "commit", "--quiet", "--message", "Release");
    await git(folder, "tag", "v1.3.0");
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => Object.assign(pet, { age: { type: "integer", description: "In years." } })),
    );
    await release(folder);
    const headings = (await textOf(folder, "sdk/CHANGELOG.md")).match(/^## \S+/gm);
    expect(headings).toEqual(["## 1.3.1", "## 1.3.0"]);
  });

  test("refuses a version below what the changes ask for, and changes nothing", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    const refused = await release(folder, "--as", "1.2.4");
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("version-too-low") });
    expect(refused.stderr).toContain("1.2.4 is lower than 2.0.0");
    expect(await git(folder, "status", "--short")).toBe("M pets.json");
  });

  test("takes it with a reason, which the changelog records", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    expect(await release(folder, "--as", "1.2.4", "--because", "nobody ever <read> it")).toMatchObject({ exitCode: 0 });
    expect(await textOf(folder, "sdk/CHANGELOG.md")).toContain(
      "Lower than the 2.0.0 that the changes ask for, because: nobody ever \\<read\\> it",
    );
  });

  test("never goes back, whatever the reason", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    expect(await release(folder, "--as", "1.2.2", "--because", "why not")).toMatchObject({ exitCode: 3 });
    expect(await release(folder, "--as", "1.2.3", "--because", "why not")).toMatchObject({ exitCode: 3 });
    expect(await release(folder, "--as", "next")).toMatchObject({ exitCode: 3 });
  });

  test("has nothing to do where nothing changed", async () => {
    const folder = await released();
    expect((await release(folder)).stdout).toBe("Nothing to release since 1.2.3: the SDK is the same to the byte.\n");
    expect(await git(folder, "status", "--short")).toBe("");
  });

  test("counts a change of the config, which the last release had otherwise", async () => {
    const folder = await released();
    await put(
      folder,
      "fetchsmith.config.ts",
      config("1.2.3").replace(`out: "sdk",`, `out: "sdk",\n  names: { operations: { FetchPet: "getPet" } },`),
    );
    expect((await release(folder, "--dry-run")).stdout).toMatch(/^2\.0\.0 .*\n\n[^]*operation-renamed/);
    expect(JSON.parse((await release(folder, "--dry-run", "--json")).stdout)).toMatchObject({
      exitCode: 0,
      diagnostics: [],
      released: "1.2.3",
      version: "2.0.0",
      verdict: "major",
      written: [],
    });
  });

  test("writes a first release where no tag tells of another", async () => {
    const folder = await folderWith({ "pets.json": petsDocument(), "fetchsmith.config.ts": config("0.1.0") });
    expect((await release(folder)).stdout).toMatch(/^0\.1\.0 \(the first release\)/);
    expect(await textOf(folder, "sdk/CHANGELOG.md")).toContain("The first release.");
  });

  test("does not take the tag of another package for a release of this one", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    await git(folder, "add", "--all");
    await git(folder, "commit", "--quiet", "--message", "Change");
    await git(folder, "tag", "toys@9.0.0");
    expect((await release(folder, "--dry-run")).stdout).toMatch(/^2\.0\.0 \(from 1\.2\.3\)/);
    await git(folder, "tag", "pets@1.2.4");
    expect((await release(folder, "--dry-run")).stdout).toMatch(/^Nothing to release/);
  });

  test("compares with a folder that holds the released SDK", async () => {
    const folder = await released();
    await rename(path.join(folder, "sdk"), path.join(folder, "last"));
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    expect((await release(folder, "--since", "last", "--dry-run")).stdout).toMatch(/^2\.0\.0 \(from 1\.2\.3\)/);
  });

  test("puts the config back where the SDK cannot be written", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    await put(folder, "sdk/src/client.ts", "// mine");
    expect(await release(folder)).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("output-edited") });
    expect(await textOf(folder, "fetchsmith.config.ts")).toBe(config("1.2.3"));
  });

  test("leaves the repository's index and files alone when it reads a revision", async () => {
    const folder = await released();
    await put(
      folder,
      "pets.json",
      petsDocument((pet) => delete pet["name"]),
    );
    await put(folder, "staged.txt", "mine");
    await git(folder, "add", "staged.txt");
    const before = await git(folder, "status", "--short");
    await release(folder, "--since", "v1.2.3", "--dry-run");
    expect(await git(folder, "status", "--short")).toBe(before);
  });

  test("tells of a revision that is not there, also where it looks like an option", async () => {
    const folder = await released();
    for (const since of ["v9.9.9", "--output=x"]) {
      expect(await release(folder, `--since=${since}`)).toMatchObject({
        exitCode: 3,
        stderr: expect.stringContaining("revision-unknown"),
      });
    }
  });

  test("does not take a shallow clone without tags for one without releases", async () => {
    const folder = await released();
    await git(folder, "commit", "--quiet", "--allow-empty", "--message", "Later");
    const shallow = await folderWith({});
    await git(shallow, "clone", "--quiet", "--depth", "1", "--no-tags", pathToFileURL(folder).href, "clone");
    const refused = await release(path.join(shallow, "clone"));
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("this clone is shallow") });
  });

  test("tells that sources without a package have no version", async () => {
    const folder = await folderWith({
      "pets.json": petsDocument(),
      "fetchsmith.config.json": { document: "pets.json", out: "api" },
    });
    expect(await release(folder)).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("only a package has versions"),
    });
  });
});
