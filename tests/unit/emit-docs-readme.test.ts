import { readFile } from "node:fs/promises";
import { lookupOf } from "../../generator/src/emit/lookup.js";
import { describe, expect, test } from "@jest/globals";
import { readme } from "../../generator/src/emit/docs/readme.js";
import { petsContext, text } from "./emit-docs-pets.js";

const page = readme(petsContext);

describe("a README", () => {
  test("goes from installation to the first call", () => {
    expect(page.indexOf("npm install @acme/pets")).toBeLessThan(page.indexOf("await createPet(client"));
  });

  test("has its notice at the head, once", () => {
    const noticed = readme({ ...petsContext, package: { ...petsContext.package, notice: "Unofficial." } });
    expect(noticed.split("> Unofficial.")).toHaveLength(2);
  });

  test("names credentials, and the environment variables that hold them", () => {
    expect(page).toContain("### key\n\n| Option |");
    expect(page).toContain("| `apiKey` | `PETS_KEY` | Your key. |");
  });

  test("says with the first call where its credentials come from", () => {
    const [, told] = page.split("## First call\n\n");
    expect(told).toMatch(/^`createClient\(\)` reads `PETS_KEY` from the environment; \[Credentials\]\(#credentials\)/);
  });

  test("says nothing of the environment where it holds no credentials", () => {
    const bare = readme({ ...petsContext, lookup: { ...petsContext.lookup, usedSchemes: [] } });
    expect(bare).toContain("## First call\n\n```ts");
  });

  test("shows how a single page is asked for", () => {
    expect(page).toContain("const list = listPets(client, { pageSize: 1, cursor });");
    expect(page).toContain("const { value: page } = await list.pages().next();");
  });

  test("shows how JSON text is parsed", () => {
    expect(page).toContain("console.log(parseTags(pet));");
  });

  test("shows how a date is read as it was sent", () => {
    expect(page).toContain("console.log(pet.bornAt, wireOf(pet));");
  });

  test("says how exactly dates are sent", () => {
    const at = text({ format: "date-time" });
    const sent = (...kinds: readonly ("form" | "json")[]): string => {
      const operations = kinds.flatMap((encoding) =>
        petsContext.api.operations.flatMap((operation) => {
          const { body } = operation;
          if (body === undefined || body.fields.length === 0) return [];
          const fields = body.fields.map((field) => ({ ...field, shape: at }));
          return [{ ...operation, parameters: [], body: { ...body, encoding, fields, isSpread: encoding === "form" } }];
        }),
      );
      const [, told = ""] = readme({ ...petsContext, api: { ...petsContext.api, operations, resources: [] } }).split(
        "is sent in UTC",
      );
      return told.slice(0, told.indexOf(". "));
    };
    expect(sent("form")).toBe(", in whole seconds");
    expect(sent("json")).toBe(", with its milliseconds unless they are zero");
    expect(sent("json", "form")).toBe(
      ": in whole seconds in the fields of URL-encoded forms, else with its milliseconds unless they are zero",
    );
  });

  test("shows no date where the SDK has them as text", () => {
    expect(readme({ ...petsContext, dates: "string" })).not.toContain("wireOf(");
  });

  test("links to the pages of operations and models", () => {
    expect(page).toContain("[`listPets`](docs/PetsApi.md#listpets)");
    expect(page).toContain("- [`Pet`](docs/Pet.md): A pet.");
  });

  test("lists only the models that are exported", () => {
    expect(page).not.toContain("docs/Page.md");
  });

  test("shows the calls of a resource handle without the handle's own params", () => {
    expect(page).toContain("const handle = pets(client);");
    expect(page).toContain("await handle.delete(3);");
  });

  test("has a row for every error class of the runtime", async () => {
    const source = await readFile(new URL("../../generator/src/runtime/errors.ts", import.meta.url), "utf8");
    const classes = [...source.matchAll(/^export class (\w+) extends (\w+)/gm)].map(([, name, base]) => [name, base]);
    const rows = [...page.matchAll(/^\| `(\w+)` \| `(\w*Error)` \|/gm)].map(([, name, base]) => [name, base]);
    expect(rows.toSorted()).toEqual(classes.toSorted());
  });

  test("leaves out what the API does not have", () => {
    const bare = { ...petsContext.api, operations: [], resources: [], schemas: [] };
    const names = { ...petsContext.names, schemes: [] };
    const headings = [
      ...readme({ ...petsContext, api: bare, names, lookup: lookupOf(bare, names) }).matchAll(/^## (.*)$/gm),
    ].map(([, title]) => title);
    expect(headings).not.toContain("Lists");
    expect(headings).not.toContain("Resource handles");
    expect(headings).not.toContain("Credentials");
  });

  test("says that a host is needed where the document names none", () => {
    const hostless = readme({ ...petsContext, api: { ...petsContext.api, servers: [] } });
    expect(hostless).toContain("`createClient` needs `baseUrl`");
    expect(hostless).toContain(`createClient({ baseUrl: "https://api.example.com" })`);
  });
});
