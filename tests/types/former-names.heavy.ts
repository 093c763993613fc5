/** What was written against an SDK before its document renamed things goes on working. */
import { execFile } from "node:child_process";
import { symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { generate } from "../../generator/src/index.js";
import { generateGolden, goldenFolder } from "../golden/golden.js";
import { useTemporaryFolder } from "../unit/temporary-folder.js";
import { typeErrors } from "./program.js";

const folder = useTemporaryFolder();

const oldUsage = `
import {
  createClient, createPet, getPets, listPets, pets,
  type CreatePetParams, type CreatePetParamsOwner, type GetPetsParams, type ListPetsParams,
  type Pet, type PetsResource, type PetsScope,
} from "./index.js";

const client = createClient();
const scope: PetsScope = { kennel: "north" };
const filter: ListPetsParams & GetPetsParams = { ...scope, size: 1 };
const owner: CreatePetParamsOwner = { name: "Ann" };
const fresh: CreatePetParams = { ...scope, name: "Rex", owner };
export interface Tagged extends Pet { readonly tag: string }
export async function names(): Promise<string[]> {
  const handle: PetsResource = pets(client, scope);
  const all: Pet[] = [...(await listPets(client, filter)), ...(await getPets(client, filter)), ...(await handle.list())];
  const rex: Pet = await createPet(client, fresh);
  return [...all, rex].map(({ name }) => name);
}
`;

describe("names from before", () => {
  test("are typed as they were", async () => {
    expect(await errorsIn(oldUsage)).toEqual([]);
  });

  test("are as strict as the new ones", async () => {
    const errors = await errorsIn(oldUsage.replace('name: "Rex"', "name: 7"));
    expect(errors).toEqual([expect.stringContaining("Type 'number' is not assignable to type 'string'")]);
  });

  test("are the same functions", async () => {
    await generate({ cwd: goldenFolder("renamed"), out: folder.path("sdk") });
    await symlink(path.resolve("node_modules"), folder.path("node_modules"));
    const jiti = pathToFileURL(createRequire(import.meta.url).resolve("jiti"));
    const program = `
      const { createJiti } = (await import(${JSON.stringify(jiti.href)})).default;
      const sdk = await createJiti(process.cwd()).import(${JSON.stringify(folder.path("sdk/index.ts"))});
      const pairs = [[sdk.listPets, sdk.listDogs], [sdk.getPets, sdk.listDogs], [sdk.createPet, sdk.addDog], [sdk.pets, sdk.dogs]];
      console.log(pairs.map(([before, now]) => typeof now === "function" && before === now).join());`;
    const args = ["--input-type=module", "--eval", program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder.path() });
    expect(stdout).toBe("true,true,true,true\n");
  }, 60_000);
});

async function errorsIn(usage: string): Promise<readonly string[]> {
  const files = Object.entries(await generateGolden("renamed")).filter(([name]) => name.endsWith(".ts"));
  const place = (name: string): string => path.join(goldenFolder("renamed"), "expected", name);
  const texts = new Map([...files, ["usage.ts", usage] as const].map(([name, text]) => [place(name), text]));
  return typeErrors([place("usage.ts")], texts);
}
