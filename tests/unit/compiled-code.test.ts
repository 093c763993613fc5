import { chmod, mkdir, readFile, readdir, rename, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { codeFile, readCode, writeCode } from "../../generator/src/compiled/compiled-code.js";
import { CodeLoader } from "../../generator/src/compiled/code-loader.js";
import { privateFolder } from "../../generator/src/compiled/private-folder.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const uid = process.getuid?.();
const ofTheUser = `fetchsmith-compiled-${String(uid)}`;

describe("the folder for compiled code", () => {
  const before = { ...process.env };
  beforeEach(() => {
    process.env["NODE_COMPILE_CACHE"] = folder.path();
    delete process.env["NODE_DISABLE_COMPILE_CACHE"];
  });
  afterEach(() => {
    process.env = { ...before };
  });

  test("is made for its user alone", async () => {
    expect(privateFolder()).toBe(folder.path(ofTheUser));
    expect((await stat(folder.path(ofTheUser))).mode & 0o777).toBe(0o700);
    expect(privateFolder()).toBe(folder.path(ofTheUser));
  });

  test("is none where others may write it", async () => {
    await mkdir(folder.path(ofTheUser));
    await chmod(folder.path(ofTheUser), 0o770);
    expect(privateFolder()).toBeUndefined();
  });

  test("is none where another has made it", async () => {
    const other = (uid ?? 0) + 1;
    await mkdir(folder.path(`fetchsmith-compiled-${String(other)}`), { mode: 0o700 });
    expect(privateFolder(other)).toBeUndefined();
  });

  test("is none where a link stands in its place", async () => {
    await mkdir(folder.path("elsewhere"), { mode: 0o700 });
    await symlink(folder.path("elsewhere"), folder.path(ofTheUser));
    expect(privateFolder()).toBeUndefined();
  });

  test("is none where there is no place for one", async () => {
    await folder.write({ file: "" });
    process.env["NODE_COMPILE_CACHE"] = folder.path("file");
    expect(privateFolder()).toBeUndefined();
  });

  test("is none where Node.js is told to keep nothing either", () => {
    process.env["NODE_DISABLE_COMPILE_CACHE"] = "1";
    expect(privateFolder()).toBeUndefined();
  });
});

describe("compiled code", () => {
  const code = Buffer.from("what V8 gave");

  test("is read as it was kept, for the same state of its source", () => {
    writeCode(folder.path("code"), "this state", code);
    expect(readCode(folder.path("code"), "this state")).toEqual(code);
    expect(readCode(folder.path("code"), "that state")).toBeUndefined();
  });

  test.each([
    ["is cut off", (content: Buffer) => content.subarray(0, -1)],
    ["is longer", (content: Buffer) => Buffer.concat([content, Buffer.from([0])])],
    ["is another in one bit", (content: Buffer) => content.map((byte, at) => (at === 40 ? byte ^ 1 : byte))],
    ["is shorter than a sum", (content: Buffer) => content.subarray(0, 5)],
    ["is empty", () => Buffer.alloc(0)],
  ])("is none where its file %s", async (_, spoiled) => {
    writeCode(folder.path("code"), "state", code);
    await writeFile(folder.path("code"), spoiled(await readFile(folder.path("code"))));
    expect(readCode(folder.path("code"), "state")).toBeUndefined();
  });

  test("is none in a file that others may write, and behind a link", async () => {
    writeCode(folder.path("code"), "state", code);
    await symlink(folder.path("code"), folder.path("link"));
    expect(readCode(folder.path("link"), "state")).toBeUndefined();
    await chmod(folder.path("code"), 0o620);
    expect(readCode(folder.path("code"), "state")).toBeUndefined();
  });

  test("takes the place of what was there, and leaves nothing beside it", async () => {
    writeCode(folder.path("code"), "state", Buffer.from("old"));
    writeCode(folder.path("code"), "state", code);
    expect(readCode(folder.path("code"), "state")).toEqual(code);
    expect(await readdir(folder.path())).toEqual(["code"]);
  });

  test("that cannot be kept is not", () => {
    writeCode(folder.path("nowhere", "code"), "state", code);
    expect(readCode(folder.path("nowhere", "code"), "state")).toBeUndefined();
  });
});

describe("a loader", () => {
  const source = `const { inner } = require("inner"); exports.told = () => inner + __filename.length; exports.path = require("node:path");`;

  beforeEach(() =>
    folder.write({
      "outer.cjs": source,
      "node_modules/inner/package.json": "{}",
      "node_modules/inner/index.js": "exports.inner = 1;",
    }),
  );

  function told(packages: readonly string[] = ["inner"]): unknown {
    const loader = new CodeLoader(folder.path("kept"), packages);
    const { told: tell } = loader.load(folder.path("outer.cjs")) as { readonly told: () => unknown };
    const result = tell();
    loader.keep();
    return result;
  }

  test("gives the same with compiled code and without, and keeps what it is told to", async () => {
    const length = folder.path("outer.cjs").length;
    expect(told()).toBe(length + 1);
    await mkdir(folder.path("kept"));
    expect([told(), told()]).toEqual([length + 1, length + 1]);
    expect(await readdir(folder.path("kept"))).toHaveLength(2);
    expect(told([])).toBe(length + 1);
  });

  test("compiles a source again that was changed without its length or time telling so", async () => {
    await mkdir(folder.path("kept"));
    const inner = folder.path("node_modules/inner/index.js");
    const { atime, mtime } = await stat(inner);
    const first = told();
    await writeFile(inner, "exports.inner = 2;");
    await utimes(inner, atime, mtime);
    expect(told()).toBe(Number(first) + 1);
  });

  test("takes nothing that V8 does not, and keeps what takes its place", async () => {
    await mkdir(folder.path("kept"));
    // Compiled nowhere else in this process, which remembers such things itself.
    await folder.write({ "outer.cjs": "exports.told = () => 'only here';" });
    const file = codeFile(folder.path("kept"), folder.path("outer.cjs"));
    const { ino, size, mtimeNs, ctimeNs } = await stat(folder.path("outer.cjs"), { bigint: true });
    const identity = [ino, size, mtimeNs, ctimeNs].join(" ");
    const foreign = Buffer.from("nothing that V8 knows");
    writeCode(file, identity, foreign);
    expect(told()).toBe("only here");
    expect(readCode(file, identity)?.length).toBeGreaterThan(foreign.length);
  });

  test("loads a module once, and gives it what Node.js gives it", () => {
    const loader = new CodeLoader(undefined, []);
    const loaded = loader.load(folder.path("outer.cjs")) as { readonly path: unknown };
    expect(loader.load(folder.path("outer.cjs"))).toBe(loaded);
    expect(loaded.path).toHaveProperty("join");
  });

  test("tells a file that moved from what stood there before", async () => {
    await mkdir(folder.path("kept"));
    const first = told();
    await folder.write({ "node_modules/inner/other.js": "exports.inner = 3;" });
    await rename(folder.path("node_modules/inner/other.js"), folder.path("node_modules/inner/index.js"));
    expect(told()).toBe(Number(first) + 2);
  });
});
