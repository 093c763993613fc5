import { describe, expect, test } from "@jest/globals";
import { run, type Run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

const pet = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1.0.0" },
  servers: [{ url: "https://example.com" }],
  paths: {
    "/pets": {
      get: { operationId: "ListPets", tags: ["Pets"], responses: { 200: { description: "One.", content: pet } } },
      post: { operationId: "CreatePet", tags: ["Pets"], responses: { 204: { description: "Done." } } },
    },
  },
  components: { schemas: { Pet: { type: "object", properties: { name: { type: "string" } } } } },
};

async function generateWith(names: object): Promise<Run> {
  const config = { document: "api.json", out: "out", names };
  await folder.write({
    "api.json": JSON.stringify(document),
    "fetchsmith.config.json": JSON.stringify(config, undefined, 2),
  });
  return run(["generate"], { cwd: folder.path() });
}

describe("a name from before is refused", () => {
  test.each([
    [
      "if another thing has it",
      { operations: { ListPets: { was: ["createPet"] } } },
      '"createPet", which another thing is called',
    ],
    ["if it is the name now", { operations: { ListPets: { was: ["listPets"] } } }, '"listPets", as it is called now'],
    ["if a type has it", { operations: { ListPets: { was: ["Pet"] } } }, '"Pet", which another thing is called'],
    [
      "if what follows from it is another thing's",
      { schemas: { Pet: { was: ["CreatePetParams"] } } },
      '"CreatePetParams", which another thing is called',
    ],
    [
      "if two had it",
      { operations: { ListPets: { was: ["pets"] }, CreatePet: { was: ["pets"] } } },
      '"pets", and so does another name from before',
    ],
    [
      "if the SDK has its own",
      { operations: { ListPets: { was: ["createClient"] } } },
      '"createClient", a name that generated code',
    ],
    ["if it is a word of the language", { schemas: { Pet: { was: ["string"] } } }, '"string", a word of the language'],
    ["if it is no name", { schemas: { Pet: { was: ["a b"] } } }, '"a b", not a name for a TypeScript type'],
    ["if it is no text", { schemas: { Pet: { was: [null] } } }, "null, not a name for a TypeScript type"],
  ])("%s", async (_, names, message) => {
    const { exitCode, stderr } = await generateWith(names);
    expect(stderr).toContain("error[config-invalid]");
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/fetchsmith\.config\.json:\d+:\d+/);
    expect([exitCode, Object.keys(await folder.contents())]).toEqual([3, ["api.json", "fetchsmith.config.json"]]);
  });

  test.each([
    [
      { operations: { ListPets: { name: "pets" } } },
      "`names.operations.ListPets.was` is undefined, not a list of names",
    ],
    [{ operations: { ListPets: { was: [], wsa: [] } } }, "`names.operations.ListPets.wsa` is not known"],
    [{ parameters: { "ListPets.size": { was: ["length"] } } }, "is a object, not a TypeScript identifier"],
  ])("in another form: %j", async (names, message) => {
    expect((await generateWith(names)).stderr).toContain(message);
  });
});

test("a name from before of something that is not there any more is told about", async () => {
  const { exitCode, stderr } = await generateWith({ operations: { GetPets: { was: ["pets"] } } });
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('names.operations names "GetPets"')]);
});
