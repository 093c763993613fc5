import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { goldenFolder } from "../golden/golden.js";
import { run, type Run } from "./cli-io.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const explain = (...argv: readonly string[]): Promise<Run> => run(["explain", ...argv], { cwd: folder.path() });

async function useGolden(golden: string): Promise<void> {
  const files = ["document.yaml", "fetchsmith.config.json"];
  const texts = await Promise.all(files.map((file) => readFile(path.join(goldenFolder(golden), file), "utf8")));
  await folder.write(Object.fromEntries(files.map((file, index) => [file, texts[index] ?? ""])));
}

describe("explain", () => {
  beforeEach(() => useGolden("renamed"));

  test("tells place, wire name, reason and file of a function, and of the method behind which it is", async () => {
    const { exitCode, stdout } = await explain("listDogs");
    expect([exitCode, stdout]).toEqual([
      0,
      `listDogs (function)
  from  document.yaml:9:5  #/paths/~1kennels~1{kennel}~1dogs/get
  wire  listDogs
  why   the operationId "listDogs", as it is
  file  expected/operations/dogs.ts

dogs.list (method)
  from  document.yaml:9:5  #/paths/~1kennels~1{kennel}~1dogs/get
  wire  listDogs
  why   what it does to its resource: operation "listDogs"
  file  expected/resources/dogs.ts
`,
    ]);
  });

  test.each([
    ["addDog", "chosen with names.operations", "operations/dogs.ts"],
    ["AddDogParams", "the function addDog, in PascalCase", "operations/dogs.ts"],
    ["AddDogParamsOwner", "which form fields with dots make", "operations/dogs.ts"],
    ["AddDogParams.owner.name", "whose dots make nested objects", "operations/dogs.ts"],
    ["ListDogsParams.size", '"size" in the document, as it is', "operations/dogs.ts"],
    ["Dog", 'the schema "Dog", as it is', "models/dog.ts"],
    ["Dog.bornAt", '"born_at" in the document, in camelCase', "models/dog.ts"],
    ["dogs", "what the list of /kennels/{kennel}/dogs is about", "resources/dogs.ts"],
    ["DogsScope", "made from the name of the handle, dogs", "resources/dogs.ts"],
    ["dogs.fetch", 'what it does to its resource: operation "fetchDog"', "resources/dogs.ts"],
    ["getPets", "what listDogs was called before", "operations/dogs.ts"],
    ["Pet", "what Dog was called before", "models/dog.ts"],
  ])("knows why %s is called so, and where it is", async (name, why, file) => {
    const { stdout } = await explain(name);
    expect(stdout).toContain(`${name} (`);
    expect(stdout).toContain(why);
    expect(stdout).toContain(`file  expected/${file}\n`);
  });

  test("lists all that became of a name on the wire", async () => {
    const { stdout } = await explain("name");
    const names = stdout.match(/^\S.*$/gm);
    expect(names).toEqual(["AddDogParams.name (form field)", "Dog.name (property)"]);
  });

  test("finds a member by its last part", async () => {
    expect((await explain("bornAt")).stdout).toMatch(/^Dog\.bornAt \(property\)$/m);
  });

  test("asks about the closest names and exits 3 where there is no such name", async () => {
    const { exitCode, stdout, stderr } = await explain("listDog");
    expect([exitCode, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/error\[name-unknown\]: "listDog" .*Did you mean `listDogs`/s);
  });

  test("tells programs the same as JSON", async () => {
    const { stdout } = await explain("Dog", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 0,
      matches: [
        {
          name: "Dog",
          kind: "model",
          wireName: "Dog",
          pointer: "#/components/schemas/Dog",
          location: { source: "document.yaml" },
          file: folder.path("expected/models/dog.ts"),
        },
      ],
    });
  });

  test("tells programs of an unknown name as JSON, too", async () => {
    const { exitCode, stdout } = await explain("Dgo", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 3, diagnostics: [{ code: "name-unknown" }] });
    expect(exitCode).toBe(3);
  });

  test("needs no generated folder and writes none", async () => {
    await explain("Dog");
    expect(Object.keys(await folder.contents())).toEqual(["document.yaml", "fetchsmith.config.json"]);
  });
});

describe("explain where names collide", () => {
  beforeEach(() => useGolden("collisions"));

  test("tells who else wants the name, where, and how to choose", async () => {
    const { stdout } = await explain("PetModel");
    expect(stdout).toMatch(
      /why {3}schema "PetModel" is called PetModel_\w{8}, as PetModel is also wanted by .*document\.yaml:\d+/,
    );
    expect(stdout).toContain('names.schemas["PetModel"] chooses another');
  });
});

test("explain tells that a name is kept from before", async () => {
  await useGolden("renamed");
  await run(["generate"], { cwd: folder.path() });
  const document = await readFile(folder.path("document.yaml"), "utf8");
  await folder.write({ "document.yaml": document.replace("schemas:", "schemas:\n    dog: { type: string }") });
  expect((await explain("Dog")).stdout).toContain("kept from before: .fetchsmith.json has it");
});
