import { describe, expect, test } from "@jest/globals";
import { run, type Run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

const text = { type: "string" };
const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1.0.0" },
  servers: [{ url: "https://example.com" }],
  paths: {
    "/pets": {
      get: {
        operationId: "ListPets",
        tags: ["Pets"],
        parameters: ["kind", "size"].map((name) => ({ name, in: "query", schema: text })),
        responses: {
          200: { description: "All.", content: { "application/json": { schema: { type: "array", items: text } } } },
        },
      },
      post: { operationId: "CreatePet", tags: ["Pets"], responses: { 204: { description: "Done." } } },
    },
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      delete: { operationId: "DeletePet", tags: ["Pets"], responses: { 204: { description: "Gone." } } },
    },
  },
  components: { schemas: { Pet: { type: "object", properties: { name: text } } } },
};

/** Runs `generate` with these names chosen, as a person would. */
async function generateWith(names: object): Promise<Run> {
  const config = { document: "api.json", out: "out", names };
  await folder.write({
    "api.json": JSON.stringify(document),
    "fetchsmith.config.json": JSON.stringify(config, undefined, 2),
  });
  return run(["generate"], { cwd: folder.path() });
}

async function refusalOf(names: object): Promise<string> {
  const { exitCode, stderr } = await generateWith(names);
  expect(exitCode).toBe(3);
  expect(stderr).toContain("config-invalid");
  expect(await folder.contents()).not.toHaveProperty("out");
  return stderr;
}

describe("names that are chosen are refused", () => {
  test("for two params of one operation, where the second is written", async () => {
    const stderr = await refusalOf({ parameters: { "ListPets.kind": "same", "ListPets.size": "same" } });
    expect(stderr).toContain(
      '`names.parameters["ListPets.size"]` is "same", and so is `names.parameters["ListPets.kind"]`',
    );
    expect(stderr).toContain("fetchsmith.config.json:7:7");
  });

  test.each([
    [
      { operations: { CreatePet: "same", ListPets: "same" } },
      "`names.operations.ListPets`",
      "`names.operations.CreatePet`",
    ],
    [
      { schemas: { Pet: "same" }, operations: { ListPets: "same" } },
      "`names.schemas.Pet`",
      "`names.operations.ListPets`",
    ],
    [
      { operations: { ListPets: "same" }, resources: { "/pets": "same" } },
      '`names.resources["/pets"]`',
      "`names.operations.ListPets`",
    ],
  ])("for two exports: %j", async (names, one, other) => {
    expect(await refusalOf(names)).toContain(`${one} is "same", and so is ${other}; the SDK exports one of them`);
  });

  test.each(["createClient", "send", "ApiError", "Client", "Promise", "Page", "isApiError", "components"])(
    "for an operation and a resource, if the SDK has its own %s",
    async (name) => {
      const stderr = await refusalOf({ operations: { ListPets: name }, resources: { "/pets": name } });
      const reason = `is "${name}", a name that generated code itself uses`;
      expect(stderr).toContain(`\`names.operations.ListPets\` ${reason}`);
      expect(stderr).toContain(`\`names.resources["/pets"]\` ${reason}`);
    },
  );

  test.each(["Client", "ApiError", "send", "RequestOptions", "Promise", "DeadlineError", "Logger"])(
    "for a schema, if the SDK has its own %s",
    async (name) => {
      expect(await refusalOf({ schemas: { Pet: name } })).toContain(
        `\`names.schemas.Pet\` is "${name}", a name that generated code itself uses`,
      );
    },
  );

  test("for a word of the language", async () => {
    expect(await refusalOf({ operations: { ListPets: "delete" } })).toContain(
      '`names.operations.ListPets` is "delete", a word of the language',
    );
  });
});

describe("names that are chosen are kept", () => {
  test("for one name in params of different operations, and for what only looks alike", async () => {
    const parameters = { "ListPets.kind": "sort", "DeletePet.id": "sort" };
    const names = { parameters, operations: { ListPets: "pets", CreatePet: "Pets" }, schemas: { Pet: "Call" } };
    expect(await generateWith(names)).toMatchObject({ exitCode: 0 });
  });
});
