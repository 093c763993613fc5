import { describe, expect, jest, test } from "@jest/globals";
import { run, type Run } from "./cli-io.js";
import { serve } from "./fixtures/load/samples.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

jest.setTimeout(120_000);

const api = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://example.com }]
paths:
  /pets:
    get: { operationId: listPets, tags: [pets], responses: { "200": { $ref: "#/components/responses/Pets" } } }
  /pets/{id}/toys:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: listToys, tags: [toys, pets], responses: { "200": { $ref: "#/components/responses/Toys" } } }
  /old:
    get: { operationId: listOld, deprecated: true, tags: [old], responses: { "204": { description: None. } } }
components:
  responses:
    Pets: { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
    Toys: { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Toy" } } } }
  schemas:
    Pet: { type: object, properties: { odd: { not: { type: string } } } }
    Toy: { type: object, properties: { owner: { $ref: "#/components/schemas/Owner" } } }
    Owner: { type: object, properties: { name: { type: string } } }
`;

async function generate(...argv: string[]): Promise<Run> {
  await folder.write({ "api.yaml": api });
  return run(["generate", "api.yaml", "--out", "out", ...argv], { cwd: folder.path() });
}

async function operations(): Promise<readonly string[]> {
  const { "index.ts": index = "" } = await folder.contents("out");
  return ["listPets", "listToys", "listOld"].filter((name) => new RegExp(`\\b${name}\\b`).test(index));
}

describe("only some operations", () => {
  test.each([
    [["--tag", "toys"], ["listToys"]],
    [
      ["--tag", "pets"],
      ["listPets", "listToys"],
    ],
    [
      ["--tag", "toys", "--tag", "old"],
      ["listToys", "listOld"],
    ],
    [
      ["--path", "/pets/**"],
      ["listPets", "listToys"],
    ],
    [
      ["--path", "/*"],
      ["listPets", "listOld"],
    ],
    [["--operation", "listOld"], ["listOld"]],
    [["--tag", "pets", "--path", "/pets"], ["listPets"]],
    [["--no-deprecated"], ["listPets", "listToys"]],
  ])("%j leaves %j", async (argv, left) => {
    expect(await generate(...argv)).toMatchObject({ exitCode: 0 });
    expect(await operations()).toEqual(left);
  });

  test("what only the others refer to is left out, too", async () => {
    await generate("--tag", "toys");
    const { "schema.ts": schema = "", ...files } = await folder.contents("out");
    expect(Object.keys(files).filter((name) => /^models\/./.test(name))).toEqual(["models/owner.ts", "models/toy.ts"]);
    expect(schema).toContain("Owner: {");
    expect(schema).not.toContain("Pet: {");
  });

  test("what is chosen but not there is told", async () => {
    const { stderr } = await generate("--tag", "pets", "--tag", "pest");
    expect(stderr).toContain('warning[name-unused]: No operation has the tag "pest".');
  });

  test("the config says the same", async () => {
    const config = { document: "api.yaml", out: "out", only: { paths: ["/old"], deprecated: true } };
    await folder.write({ "api.yaml": api, "fetchsmith.config.json": JSON.stringify(config) });
    expect(await run(["generate"], { cwd: folder.path() })).toMatchObject({ exitCode: 0 });
    expect(await operations()).toEqual(["listOld"]);
  });
});

describe("references to other hosts", () => {
  async function withPart(): Promise<string> {
    const origin = await serve((_, response) =>
      response.end("Pet: { type: object, properties: { from_afar: { type: string } } }\n"),
    );
    const text = api.replace('"#/components/schemas/Pet"', `"${origin}/parts.yaml#/Pet"`);
    await folder.write({ "api.yaml": text });
    return origin;
  }

  test("are followed to the origins that are named, each time anew", async () => {
    const origin = await withPart();
    const argv = ["generate", "api.yaml", "--out", "out", "--remote-refs", origin];
    const runs = [await run(argv, { cwd: folder.path() }), await run(argv, { cwd: folder.path() })];
    expect(runs.map(({ exitCode, stderr }) => [exitCode, stderr.includes("Reading ")])).toEqual(
      Array(2).fill([0, true]),
    );
    expect((await folder.contents("out"))["schema.ts"]).toContain("from_afar");
  });

  test("are refused without, and where another is named", async () => {
    await withPart();
    for (const named of [[], ["--remote-refs", "https://example.com"]]) {
      const { exitCode, stderr } = await run(["generate", "api.yaml", "--out", "out", ...named], {
        cwd: folder.path(),
      });
      expect([exitCode, stderr.includes("error[ref-remote]")]).toEqual([2, true]);
    }
  });

  test.each(["https://example.com/parts", "example.com", "file:///", "*"])("%s is no origin", async (value) => {
    expect(await generate("--remote-refs", value)).toMatchObject({ exitCode: 3 });
  });
});

describe("what is given up", () => {
  test("a type that became unknown is a note", async () => {
    expect(await generate()).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("info[shape-unknown]") });
  });

  test("--max-unknown fails on more, with their places", async () => {
    const { exitCode, stderr } = await generate("--max-unknown", "0");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/error\[shape-unknown\][^]*api\.yaml:17:/);
    expect(await generate("--max-unknown", "1")).toMatchObject({ exitCode: 0 });
  });

  test("--strict fails on any, and on warnings", async () => {
    expect(await generate("--strict")).toMatchObject({ exitCode: 2 });
    expect(await generate("--strict", "--tag", "toys")).toMatchObject({ exitCode: 0 });
    expect(await generate("--strict", "--tag", "toys", "--tag", "none")).toMatchObject({ exitCode: 3 });
  });

  const compromises = `openapi: 3.1.0
info: { title: Compromises, version: 1.0.0 }
servers: [{ url: https://example.com }]
paths:
  /kept:
    parameters: [{ name: odd, in: query, schema: { type: [] } }]
    get: { operationId: kept, responses: { "200": { $ref: "#/components/responses/Shared" } } }
    post:
      operationId: dropped
      requestBody: { content: { application/json: { schema: { type: text } } } }
      responses: { "200": { $ref: "#/components/responses/Shared" } }
  /dropped:
    get: { operationId: droppedToo, responses: { "200": { $ref: "parts.yaml#/Answer" } } }
components:
  responses:
    Shared: { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Kept" } } } }
    Unused: { description: It., content: { application/json: { schema: { type: text } } } }
  schemas:
    Kept: { type: object, properties: { far: { $ref: "parts.yaml#/Part" } } }
    Unused: { type: object, required: all, properties: { a: { type: text } } }
`;
  const parts = `Answer: { description: It., content: { application/json: { schema: { $ref: "#/Other" } } } }
Other: { type: object, required: all, properties: { a: { type: text } } }
Part: { type: object, required: all, properties: { a: { type: text } } }
`;

  test.each([
    [
      ["--operation", "kept"],
      ["api.yaml:6", "parts.yaml:3"],
    ],
    [["--path", "/dropped"], ["parts.yaml:2"]],
  ])("%j tells nothing of what it leaves out, and counts nothing of it", async (argv, told) => {
    await folder.write({ "api.yaml": compromises, "parts.yaml": parts });
    const { stderr } = await run(["generate", "api.yaml", "--out", "out", "--strict", ...argv], { cwd: folder.path() });
    const found = [...stderr.matchAll(/^ *--> (\w+\.yaml:\d+)/gm)].map(([, place]) => place);
    expect({ found: [...new Set(found)].toSorted(), stderr }).toEqual({ found: told, stderr });
  });

  test("the config says the same", async () => {
    const config = { document: "api.yaml", out: "out", maxUnknown: 0 };
    await folder.write({ "api.yaml": api, "fetchsmith.config.json": JSON.stringify(config) });
    expect(await run(["generate"], { cwd: folder.path() })).toMatchObject({ exitCode: 2 });
  });

  test.each(["-1", "x", "1.5"])("--max-unknown %s is refused", async (value) => {
    expect(await generate(`--max-unknown=${value}`)).toMatchObject({ exitCode: 3 });
  });
});
