import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { resolveConfig } from "../../generator/src/config.js";
import { refused } from "./refused.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const minimal = { document: "spec/api.yaml", out: "generated" };

describe("resolveConfig", () => {
  test("fills in the defaults and takes paths as relative to the config file", async () => {
    await folder.write({ "fetchsmith.config.json": JSON.stringify(minimal) });
    expect(await resolveConfig({ cwd: folder.path() })).toEqual({
      document: "spec/api.yaml",
      base: folder.path(),
      origin: "../spec/api.yaml",
      out: folder.path("generated"),
      properties: "preserve",
      dates: "string",
      package: undefined,
      only: {},
      overlays: [],
      remoteRefs: [],
      strict: false,
      maxUnknown: Number.POSITIVE_INFINITY,
      names: { operations: {}, schemas: {}, parameters: {}, resources: {} },
      formerNames: { operations: {}, schemas: {}, resources: {} },
      file: folder.path("fetchsmith.config.json"),
    });
  });

  test("finds the config file of a folder above and resolves its paths from there", async () => {
    await folder.write({ "fetchsmith.config.json": JSON.stringify(minimal) });
    await mkdir(folder.path("a/b"), { recursive: true });
    const config = await resolveConfig({ cwd: folder.path("a/b") });
    expect(config).toMatchObject({ base: folder.path(), out: folder.path("generated") });
  });

  test("prefers the nearest config file", async () => {
    await folder.write({
      "fetchsmith.config.json": JSON.stringify(minimal),
      "a/fetchsmith.config.json": JSON.stringify({ ...minimal, out: "near" }),
    });
    expect((await resolveConfig({ cwd: folder.path("a") })).out).toBe(folder.path("a/near"));
  });

  test.each([
    [
      "fetchsmith.config.ts",
      'import { defineConfig } from "fetchsmith";\nconst out: string = "x";\nexport default defineConfig({ document: "d", out });',
    ],
    [
      "fetchsmith.config.mts",
      'import { defineConfig, type Config } from "fetchsmith";\nexport default defineConfig({ document: "d", out: "x" } satisfies Config);',
    ],
    [
      "fetchsmith.config.js",
      'const { defineConfig } = require("fetchsmith");\nmodule.exports = defineConfig({ document: "d", out: "x" });',
    ],
    [
      "fetchsmith.config.mjs",
      'import { defineConfig } from "fetchsmith";\nexport default defineConfig({ document: "d", out: await Promise.resolve("x") });',
    ],
    ["fetchsmith.config.json", '\uFEFF{ "document": "d", "out": "x" }'],
  ])("loads %s, fetchsmith being installed or not", async (name, text) => {
    await folder.write({ [name]: text });
    expect((await resolveConfig({ cwd: folder.path() })).out).toBe(folder.path("x"));
  });

  test("reads the config file afresh each time", async () => {
    const write = (out: string): Promise<void> =>
      folder.write({ "fetchsmith.config.ts": `export default { document: "d", out: ${JSON.stringify(out)} };` });
    await write("first");
    await resolveConfig({ cwd: folder.path() });
    await write("second");
    expect((await resolveConfig({ cwd: folder.path() })).out).toBe(folder.path("second"));
  });

  test("lets the request win, with paths relative to where it is made", async () => {
    await folder.write({ "fetchsmith.config.json": JSON.stringify({ ...minimal, dates: "Date" }) });
    await mkdir(folder.path("a"));
    const config = await resolveConfig({ cwd: folder.path("a"), document: "my.yaml", out: "mine" });
    expect(config).toMatchObject({
      document: "my.yaml",
      base: folder.path("a"),
      out: folder.path("a/mine"),
      dates: "Date",
    });
  });

  test("takes the config file that is asked for", async () => {
    await folder.write({
      "fetchsmith.config.json": JSON.stringify(minimal),
      "other/my.json": JSON.stringify({ ...minimal, out: "asked" }),
    });
    const config = await resolveConfig({ cwd: folder.path(), config: "other/my.json" });
    expect(config.out).toBe(folder.path("other/asked"));
  });

  test("refuses a config file that is asked for and not there", async () => {
    const [diagnostic] = await refused(resolveConfig({ cwd: folder.path(), config: "nope.ts" }));
    expect(diagnostic).toMatchObject({ code: "config-missing", message: "nope.ts is not a file" });
  });

  test("does without a config file when document and out are given", async () => {
    const config = await resolveConfig({ cwd: folder.path(), document: "a.yaml", out: "out" });
    expect(config).toMatchObject({ file: undefined, document: "a.yaml", out: folder.path("out") });
  });

  test.each([
    [{}, "a document and `--out` were"],
    [{ document: "a.yaml" }, "`--out` was"],
    [{ out: "out" }, "a document was"],
  ])("names what is missing without a config file: %j", async (given, missing) => {
    const [diagnostic] = await refused(resolveConfig({ cwd: folder.path(), ...given }));
    expect(diagnostic?.code).toBe("config-missing");
    expect(diagnostic?.message).toContain(`${missing} not given`);
  });

  test("keeps names apart from what every object inherits", async () => {
    const names = { operations: { ListPets: "pets" } };
    await folder.write({ "fetchsmith.config.json": JSON.stringify({ ...minimal, names }) });
    const { operations } = (await resolveConfig({ cwd: folder.path() })).names;
    expect([operations["ListPets"], Reflect.get(operations, "constructor")]).toEqual(["pets", undefined]);
  });

  test.each([
    ["https://user:secret@example.com/api.yaml", "https://example.com/api.yaml"],
    ["-", "<stdin>"],
    ["../specs/api.yaml", "../../specs/api.yaml"],
  ])("says where the SDK comes from in a way that holds on any machine: %s", async (document, origin) => {
    const config = await resolveConfig({ cwd: folder.path(), document, out: "out" });
    expect(config.origin).toBe(origin);
  });

  test("gives the same origin from whichever folder the command is run", async () => {
    await mkdir(folder.path("a"));
    const above = await resolveConfig({ cwd: folder.path(), document: "a/api.yaml", out: "a/out" });
    const below = await resolveConfig({ cwd: folder.path("a"), document: "api.yaml", out: "out" });
    expect(below.origin).toBe(above.origin);
  });
});
