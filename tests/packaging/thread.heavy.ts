import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeEach, expect, jest, test } from "@jest/globals";
import { run } from "../unit/cli-io.js";
import { useTemporaryFolder } from "../unit/temporary-folder.js";

// Each of these runs the generator as a user does.
jest.setTimeout(120_000);

const folder = useTemporaryFolder();
const argv = ["generate", "--config", "whole.config.json"];

beforeEach(async () => {
  const home = folder.path("node_modules/fetchsmith");
  await mkdir(home, { recursive: true });
  for (const part of ["bin", "dist", "src/runtime", "package.json"]) {
    await cp(path.join("generator", part), path.join(home, part), { recursive: true });
  }
  for (const name of ["typescript", "prettier", "jiti"]) {
    await symlink(path.resolve("node_modules", name), folder.path("node_modules", name), "dir");
  }
  const document = await readFile("spec/participants.yaml", "utf8");
  await folder.write({ "spec/participants.yaml": `${document}\nx-notes: ${"x".repeat(500_000)}\n` }); // large enough for a thread
  const about = { name: "pets", version: "1.0.0", license: "MIT", author: "Someone" };
  const settings = { document: "spec/participants.yaml", out: "out", package: about };
  await folder.write({ "whole.config.json": JSON.stringify(settings) });
});

async function filesOf(): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder.path("out"), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "utf8")] as const)),
  );
}

/** What the sources write, which have no thread. */
async function written(): Promise<Readonly<Record<string, string>>> {
  expect(await run(argv, { cwd: folder.path() })).toMatchObject({ exitCode: 0 });
  const files = await filesOf();
  await rm(folder.path("out"), { recursive: true });
  await rm(folder.path("node_modules/.cache"), { recursive: true });
  return files;
}

async function runBuilt(): Promise<void> {
  const cli = folder.path("node_modules/fetchsmith/bin/fetchsmith.js");
  await promisify(execFile)(process.execPath, [cli, ...argv], { cwd: folder.path() });
}

test("the thread changes nothing of what is written", async () => {
  const expected = await written();
  await runBuilt();
  expect(await filesOf()).toEqual(expected);
});

test("what the thread writes is taken", async () => {
  await spoil('import { parentPort } from "node:worker_threads"; parentPort.postMessage("export {};\\n");');
  await runBuilt();
  expect((await filesOf())[folder.path("out/src/schema.ts")]).toMatch(/\n\nexport \{\};\n$/);
});

test.each([
  ["that ends at once", "process.exit(3);"],
  ["that throws", 'throw new Error("broken");'],
  ["that cannot be loaded", "import { x } from './nowhere.js';"],
  ["that gives up", 'import { parentPort } from "node:worker_threads"; parentPort.postMessage(undefined);'],
])("nor does one %s", async (_, source) => {
  const expected = await written();
  await spoil(source);
  await runBuilt();
  expect(await filesOf()).toEqual(expected);
});

/** Has the thread run something else. */
async function spoil(source: string): Promise<void> {
  await writeFile(folder.path("node_modules/fetchsmith/dist/schema-thread.js"), source);
}
