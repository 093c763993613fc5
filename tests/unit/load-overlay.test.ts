import { describe, expect, jest, test } from "@jest/globals";
import type { Json } from "../../generator/src/json.js";
import type { JsonObject } from "../../generator/src/load/json-object.js";
import { applyOverlayAction } from "../../generator/src/load/overlay/apply-overlay.js";
import { run, type Run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

jest.setTimeout(120_000);

const document: JsonObject = {
  info: { title: "Pets", contact: { name: "Ann" } },
  tags: [{ name: "a" }, { name: "b" }, { name: "a" }],
  paths: { "/pets": { get: { operationId: "list", tags: ["pets"] } } },
};

describe("an action", () => {
  const after = (target: string, update?: Json, remove = false): JsonObject =>
    applyOverlayAction(document, { target, update, remove }).document;

  test("merges into an object, key by key", () => {
    const { info } = after("$.info", { title: "Cats", contact: { url: "https://example.com" } });
    expect(info).toEqual({ title: "Cats", contact: { name: "Ann", url: "https://example.com" } });
  });

  test("joins the lists of what it merges", () => {
    const { paths } = after("$.paths['/pets'].get", { tags: ["more"] });
    expect(paths).toEqual({ "/pets": { get: { operationId: "list", tags: ["pets", "more"] } } });
  });

  test("appends to a list", () => {
    expect(after("$.tags", { name: "c" })["tags"]).toEqual([
      { name: "a" },
      { name: "b" },
      { name: "a" },
      { name: "c" },
    ]);
  });

  test("removes every node that the target finds", () => {
    expect(after("$.tags[?@.name == 'a']", undefined, true)["tags"]).toEqual([{ name: "b" }]);
  });

  test("adds keys that objects usually inherit", () => {
    const update = JSON.parse('{ "__proto__": { "x": 1 } }') as Json;
    expect(Object.keys(after("$.info", update)["info"] ?? {})).toContain("__proto__");
  });

  test("leaves the document that it is given as it was", () => {
    const before = structuredClone(document);
    after("$.info", { title: "Cats" });
    expect(document).toEqual(before);
  });

  test("tells how many nodes it found", () => {
    expect(applyOverlayAction(document, { target: "$.nothing", update: {}, remove: false }).matches).toBe(0);
  });
});

const api = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://example.com }]
paths:
  /pets: { get: { operationId: listPets, responses: { "204": { description: None. } } } }
`;

function overlay(actions: string): string {
  return `overlay: 1.0.0\ninfo: { title: Ours, version: 1.0.0 }\nactions:\n${actions}`;
}

describe("--overlay", () => {
  const generate = (...argv: string[]): Promise<Run> =>
    run(["generate", "api.yaml", "--out", "out", ...argv], { cwd: folder.path() });

  test("applies its files in order", async () => {
    await folder.write({
      "api.yaml": api,
      "one.yaml": overlay(`  - { target: "$.paths['/pets'].get", update: { operationId: catalogue } }\n`),
      "two.yaml": overlay(`  - { target: "$.paths['/pets'].get.operationId", remove: true }\n`),
    });
    expect(await generate("--overlay", "one.yaml")).toMatchObject({ exitCode: 0 });
    expect((await folder.contents("out"))["index.ts"]).toContain("catalogue");
    expect(await generate("--overlay", "one.yaml", "--overlay", "two.yaml")).toMatchObject({ exitCode: 0 });
    expect((await folder.contents("out"))["index.ts"]).toContain("getPets");
  });

  test("warns of a target that finds nothing, where it stands", async () => {
    await folder.write({ "api.yaml": api, "one.yaml": overlay(`  - { target: $.nowhere, update: {} }\n`) });
    const { exitCode, stderr } = await generate("--overlay", "one.yaml");
    expect(exitCode).toBe(0);
    expect(stderr).toContain("warning[overlay-stale]");
    expect(stderr).toContain("one.yaml:4:");
  });

  test.each([
    ["no overlay", "openapi: 3.1.0\n"],
    ["an action without a target", overlay("  - { update: {} }\n")],
    ["a target that is no JSONPath", overlay("  - { target: '$[', update: {} }\n")],
    ["a target that is a text", overlay("  - { target: $.info.title, update: {} }\n")],
    ["the removal of everything", overlay("  - { target: $, remove: true }\n")],
  ])("refuses %s", async (_, text) => {
    await folder.write({ "api.yaml": api, "one.yaml": text });
    const { exitCode, stderr } = await generate("--overlay", "one.yaml");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("error[overlay-invalid]")]);
  });

  test("refuses a file that is not there", async () => {
    await folder.write({ "api.yaml": api });
    expect(await generate("--overlay", "none.yaml")).toMatchObject({ exitCode: 2 });
  });
});
