import { rm } from "node:fs/promises";
import { expect, jest, test } from "@jest/globals";
import { check, generate, type CheckResult } from "../../generator/src/index.js";
import { run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

// Each of these generates several times.
jest.setTimeout(120_000);

const document = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://example.com }]
paths:
  /pets:
    get:
      operationId: ListPets
      tags: [Pets]
      summary: Lists pets.
      responses: { 200: { $ref: "#/components/responses/Pet" } }
    post:
      operationId: CreatePet
      tags: [Pets]
      summary: Creates a pet.
      responses: { 200: { $ref: "#/components/responses/Pet" } }
components:
  responses:
    Pet: { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  schemas:
    Pet:
      type: object
      description: A pet.
      properties: { name: { type: string } }
`;

const options = (): { cwd: string; document: string; out: string } => ({
  cwd: folder.path(),
  document: "pets.yaml",
  out: "out",
});

/** What check says after a change of the document, or of the folder, since it was generated. */
async function checked(changed: string, change: () => Promise<void> = () => Promise.resolve()): Promise<CheckResult> {
  await folder.write({ "pets.yaml": document });
  await generate(options());
  await folder.write({ "pets.yaml": changed });
  await change();
  return check(options());
}

const pathOf = ({ places }: CheckResult, ending: string): string | undefined =>
  Object.entries(places).find(([file]) => file.endsWith(ending))?.[1];

test("a changed model is told with the place of its schema", async () => {
  const result = await checked(document.replace("A pet.", "An animal."));
  expect(pathOf(result, "models/pet.ts")).toBe("pets.yaml:20:5");
});

test("a changed operation is told with its own place, not with that of the first in its file", async () => {
  const result = await checked(document.replace("Creates a pet.", "Makes a pet."));
  expect(pathOf(result, "operations/pets.ts")).toBe("pets.yaml:11:5");
});

test("a missing file is told with the place of what it declares", async () => {
  const result = await checked(document, () => rm(folder.path("out/models/pet.ts")));
  expect(result.changes.created).toEqual(["models/pet.ts"]);
  expect(result.places).toEqual({ "models/pet.ts": "pets.yaml:20:5" });
});

test("a hand-edited file is told with the place of the declaration that was edited", async () => {
  const edit = (): Promise<void> => folder.write({ "out/models/pet.ts": "edited" });
  const result = await checked(document, edit);
  expect(result.changes.edited).toEqual(["models/pet.ts"]);
  expect(pathOf(result, "models/pet.ts")).toBe("pets.yaml:20:5");
});

test("the command line prints the place beside the file", async () => {
  await checked(document.replace("A pet.", "An animal."));
  const { stdout } = await run(["check", "pets.yaml", "--out", "out"], { cwd: folder.path() });
  expect(stdout).toMatch(/^changed {5}models\/pet\.ts {2}\(from pets\.yaml:20:5\)$/m);
});
