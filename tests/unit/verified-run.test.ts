import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { describe, expect, jest, test } from "@jest/globals";
import { run, type Run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

// Each of these generates several times.
jest.setTimeout(120_000);
const runHere = (...argv: string[]): Promise<Run> => run(argv, { cwd: folder.path() });

const answer = { description: "One.", content: { "application/json": { schema: { $ref: "pet.json" } } } };

function documentWith(operationId: string): string {
  const paths = { "/pets": { get: { operationId, tags: ["Pets"], responses: { 200: answer } } } };
  const info = { title: "Pets", version: "1.0.0" };
  return JSON.stringify({ openapi: "3.1.0", info, servers: [{ url: "https://example.com" }], paths });
}

const config = `import { defineConfig } from "fetchsmith";
const out = "out";
export default defineConfig({ document: "api.json", out });
`;

/** A project with packages, generated; nothing has changed since. */
async function generated(files: Readonly<Record<string, string>> = {}): Promise<void> {
  await mkdir(folder.path("node_modules"));
  await folder.write({
    "api.json": documentWith("ListPets"),
    "pet.json": '{ "type": "string" }',
    "fetchsmith.config.ts": config,
    ...files,
  });
  expect(await runHere("generate")).toMatchObject({ exitCode: 0 });
}

/** Whether a run has loaded the document anew, which it says. */
const isFull = ({ stderr }: Run): boolean => stderr.includes("Reading ");

async function cacheEntries(): Promise<readonly string[]> {
  const entries = await readdir(folder.path("node_modules/.cache/fetchsmith"));
  return entries.map((name) => folder.path("node_modules/.cache/fetchsmith", name));
}

describe("where nothing has changed since a whole run,", () => {
  test.each(["check", "generate"])("%s renders nothing and exits 0", async (command) => {
    await generated();
    const quick = await runHere(command);
    expect([isFull(quick), quick.exitCode]).toEqual([false, 0]);
    expect(quick.stdout).toContain("out is up to date");
  });

  test("tells programs the same as the whole run does", async () => {
    await generated();
    const quick = await runHere("check", "--json");
    await rm(folder.path("node_modules/.cache"), { recursive: true });
    const full = await runHere("check", "--json");
    expect([isFull(quick), isFull(full)]).toEqual([false, true]);
    expect(quick.stdout).toBe(full.stdout);
  });

  test("repeats the warnings of the whole run, with the place shown", async () => {
    const paths = { "/pets": { get: { responses: { 200: { description: "Done." } } } } };
    const api = {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      servers: [{ url: "https://a.example" }],
      paths,
    };
    await generated({ "api.json": JSON.stringify(api, undefined, 2) });
    const quick = await runHere("check");
    await rm(folder.path("node_modules/.cache"), { recursive: true });
    const full = await runHere("check");
    expect(quick.stderr).toContain("operation-id-missing");
    expect(quick.stderr).toBe(full.stderr.replace("Reading api.json\nRendering\n", ""));
  });
});

describe("a run is whole", () => {
  test.each([
    ["in a fresh clone, which has no cache", () => rm(folder.path("node_modules/.cache"), { recursive: true })],
    ["once the document has changed", () => folder.write({ "api.json": documentWith("ListAllPets") })],
    ["once a file that the document refers to has changed", () => folder.write({ "pet.json": '{ "type": "number" }' })],
    ["once a file that the document refers to is gone", () => rm(folder.path("pet.json"))],
    ["once the config has changed", () => folder.write({ "fetchsmith.config.ts": `${config}// changed\n` })],
    ["once a generated file has changed", () => folder.write({ "out/client.ts": "edited" })],
    ["once a generated file is gone", () => rm(folder.path("out/client.ts"))],
    ["once the folder is gone", () => rm(folder.path("out"), { recursive: true })],
    ["once the manifest is gone", () => rm(folder.path("out/.fetchsmith.json"))],
    ["once a symbolic link stands where a file was", () => linked()],
  ])("%s", async (_, change) => {
    await generated();
    await change();
    expect(isFull(await runHere("check", "--config", "fetchsmith.config.ts"))).toBe(true);
  });

  test("where the cache is cut off, garbled or holds something else", async () => {
    await generated();
    const [entry = ""] = await cacheEntries();
    const text = await readFile(entry, "utf8");
    for (const broken of [
      "",
      text.slice(0, -20),
      text.replace("up", "down"),
      text.replace(/"out"/, '"aut"'),
      "{}\n{}",
    ]) {
      if (broken === text) continue;
      await writeFile(entry, broken);
      expect(isFull(await runHere("check"))).toBe(true);
    }
  });

  test("where another version of the generator wrote the cache", async () => {
    await generated();
    const [entry = ""] = await cacheEntries();
    const [, body = ""] = (await readFile(entry, "utf8")).split("\n");
    const other = body.replace(/"generator":"[\da-f]+"/, `"generator":"${"0".repeat(64)}"`);
    expect(other).not.toBe(body);
    await writeFile(entry, `${createHash("sha256").update(other).digest("hex")}\n${other}`);
    expect(isFull(await runHere("check"))).toBe(true);
  });

  test("where the document comes from standard input", async () => {
    await generated();
    const stdin = documentWith("ListPets");
    const options = { cwd: folder.path(), stdin };
    await run(["generate", "-", "--out", "piped"], options);
    expect(isFull(await run(["check", "-", "--out", "piped"], options))).toBe(true);
  });
});

async function linked(): Promise<void> {
  await folder.write({ "elsewhere.ts": await readFile(folder.path("out/client.ts"), "utf8") });
  await rm(folder.path("out/client.ts"));
  await symlink(folder.path("elsewhere.ts"), folder.path("out/client.ts"));
}

describe("nobody fakes it:", () => {
  test("a file edited together with its hash in the manifest is found, and named", async () => {
    await generated();
    const text = "export const fake = 1;\n";
    const manifest = await readFile(folder.path("out/.fetchsmith.json"), "utf8");
    const hash = createHash("sha256").update(text).digest("hex");
    const faked = manifest.replace(/"client\.ts": "[\da-f]+"/, `"client.ts": "${hash}"`);
    await folder.write({ "out/client.ts": text, "out/.fetchsmith.json": faked });
    const { exitCode, stdout } = await runHere("check");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^changed {5}client\.ts/m);
  });
});

describe("a config that is more than literals", () => {
  const asking = `import { readFileSync } from "node:fs";
    export default { document: "api.json", out: readFileSync(new URL("folder.txt", import.meta.url), "utf8") };`;

  test("is evaluated at each run, and another answer is noticed", async () => {
    await generated({ "fetchsmith.config.ts": asking, "folder.txt": "out" });
    expect(isFull(await runHere("check"))).toBe(false);
    await folder.write({ "folder.txt": "other" });
    expect(isFull(await runHere("check"))).toBe(true);
  });

  test("is known by what it imports", async () => {
    await generated({
      "fetchsmith.config.ts": 'import { out } from "./folder.js"; export default { document: "api.json", out };',
      "folder.js": 'export const out = "out";',
    });
    expect(isFull(await runHere("check"))).toBe(false);
    await folder.write({ "folder.js": 'export const out = "other";' });
    expect(isFull(await runHere("check"))).toBe(true);
  });
});
