import { describe, expect, test } from "@jest/globals";
import { exampleAnswer, exampleCall } from "../../generator/src/emit/docs/example-call.js";
import { operationSection } from "../../generator/src/emit/docs/operation-section.js";
import { operationsPage, operationTable } from "../../generator/src/emit/docs/operations-page.js";
import type { CallExample, Operation } from "../../generator/src/model/model.js";
import { createPet, deletePet, listPets, petsContext } from "./emit-docs-pets.js";

const page = operationsPage({ name: "Pets", description: "All about pets." }, petsContext);

function sectionOf(name: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${name}\n`)) ?? "";
}

function example({ examples }: Operation, index: number): CallExample {
  const found = examples[index];
  if (found === undefined) throw new Error(`no example ${index}`);
  return found;
}

describe("a page of operations", () => {
  test("begins with its title, the tag's description and where requests go", () => {
    expect(page.startsWith("# PetsApi\n\nAll about pets.\n\nAll URIs are relative to `https://pets.example.com`")).toBe(
      true,
    );
  });

  test("links every operation to its section", () => {
    expect(page).toContain("| [`createPet`](PetsApi.md#createpet) | **POST** `/pets` | Add a pet |");
  });

  test("has the sections of a reference page, in order", () => {
    expect([...sectionOf("createPet").matchAll(/^### (.*)$/gm)].map(([, title]) => title)).toEqual([
      "Path Parameters",
      "Other Parameters",
      "Return type",
      "Authorization",
      "HTTP request headers",
      "Examples",
    ]);
  });

  test("says what null and personal data mean for a nested field", () => {
    expect(sectionOf("createPet")).toContain(
      "| `owner.name` | `string \\| null` | Whose it is. Length: at most 9. _Personal data: never logged._ `null` sends the field empty. |",
    );
  });

  test("says of a part that it is a file", () => {
    const body = createPet.body && {
      ...createPet.body,
      fields: createPet.body.fields.map((field) => ({
        ...field,
        file: { one: ["file", "text"], items: ["file"] } as const,
      })),
    };
    const section = operationSection({ ...createPet, body }, "PetsApi.md", petsContext);
    expect(section).toContain("| `owner.name` | `FileInput \\| string \\| readonly FileInput[]` |");
  });

  test("calls params in descriptions as callers do", () => {
    expect(sectionOf("createPet")).toContain("Adds a pet by its `owner.name`.");
  });

  test("calls params in its table of operations as callers do", () => {
    const told = { ...createPet, summary: "Add a pet by `Tags`" };
    expect(operationTable([told], petsContext)).toContain("| Add a pet by `tags` |");
  });

  test("says of an operation without other params that there are none, and no more", () => {
    expect(sectionOf("deletePet")).toContain("### Other Parameters\n\nNone.\n\n### Return type");
  });

  test("gives a single example no title where it has none of its own", () => {
    const examples = [{ ...example(createPet, 0), name: "default", summary: undefined }];
    const operation = { ...createPet, examples };
    expect(operationSection(operation, "PetsApi", petsContext)).toContain("### Example\n\n```ts");
  });

  test("says whether a call may be repeated", () => {
    expect(sectionOf("createPet")).toContain("Not safe to repeat");
    expect(sectionOf("deletePet")).toContain("May be repeated safely");
  });

  test("gives lists a limit and a cursor in place of the document's own", () => {
    const names = [...sectionOf("listPets").matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(names).toEqual(["pageSize", "limit", "cursor"]);
  });

  test("links the type of a list's items", () => {
    expect(sectionOf("listPets")).toContain("[`Paginated<Pet>`](Pet.md)");
  });

  test("names the headers of the request", () => {
    expect(sectionOf("createPet")).toContain(
      "- **Content-Type**: application/x-www-form-urlencoded\n- **Accept**: application/json",
    );
  });

  test("links the credentials and the way back", () => {
    expect(sectionOf("deletePet")).toContain("[key](../README.md#key)");
    expect(sectionOf("deletePet")).toContain("[Back to top](#petsapi)");
  });
});

describe("an example of a call", () => {
  test("is a program in the SDK's terms", () => {
    expect(exampleCall(example(createPet, 0), createPet, petsContext)).toBe(
      [
        `import { createClient, createPet } from "@acme/pets";`,
        "",
        "const client = createClient();",
        "",
        `const pet = await createPet(client, { owner: { name: "Ann" }, bornAt: new Date("2020-01-31T12:00:00Z"), tags: { a: 1 } }, { extraParams: { Unknown: "x" } });`,
        "console.log(pet);",
      ].join("\n"),
    );
  });

  test("shows null as null", () => {
    expect(exampleCall(example(createPet, 1), createPet, petsContext)).toContain("{ owner: { name: null } }");
  });

  test("leaves dates alone where the SDK has them as text", () => {
    const context = { ...petsContext, dates: "string" as const };
    expect(exampleCall(example(createPet, 0), createPet, context)).toContain(`bornAt: "2020-01-31T12:00:00Z"`);
  });

  test("asks a list for as many items as the answer has", () => {
    expect(exampleCall(example(listPets, 0), listPets, petsContext)).toContain("{ pageSize: 1, limit: 1 }");
  });

  test("asks for a page further on with a cursor", () => {
    expect(exampleCall(example(listPets, 1), listPets, petsContext)).toContain(
      `{ limit: 20, \n// nextCursor of the page before\ncursor: "PageToken=T&PageSize=1" }`,
    );
  });

  test("asks for no number of items where its page is the last", () => {
    const last = { ...example(listPets, 0), response: { pets: [], next: null } };
    expect(exampleCall(last, listPets, petsContext)).toContain("listPets(client, { pageSize: 1 })");
  });

  test("is made up where the document has none", () => {
    expect(sectionOf("deletePet")).toContain("await deletePet(client, { id: 3 });");
  });

  test("passes a credential that no environment variable holds", () => {
    const key = { name: "apiKey", env: undefined, description: undefined };
    const usedSchemes = petsContext.lookup.usedSchemes.map((scheme) => ({ ...scheme, key }));
    const context = { ...petsContext, lookup: { ...petsContext.lookup, usedSchemes } };
    expect(exampleCall(example(listPets, 0), listPets, context)).toContain(`createClient({ apiKey: "your-apiKey" })`);
  });
});

describe("the answer of an example", () => {
  test("is the model, typed", () => {
    expect(exampleAnswer(example(createPet, 0), createPet, petsContext)).toBe(
      [
        `import type { Pet } from "@acme/pets";`,
        "",
        `export const pet: Pet = { id: 7, bornAt: new Date("2020-01-31T12:00:00Z"), tags: "{\\"a\\":1}", owner: { fullName: "Ann" } };`,
      ].join("\n"),
    );
  });

  test("is an array for a list", () => {
    expect(exampleAnswer(example(listPets, 0), listPets, petsContext)).toContain(
      "export const items: Pet[] = [{ id: 7,",
    );
  });

  test("is left out where nothing is answered", () => {
    const nothing = { name: "", summary: undefined, parameters: {}, body: undefined, response: undefined };
    expect(exampleAnswer(nothing, deletePet, petsContext)).toBeUndefined();
  });
});
