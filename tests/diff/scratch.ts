import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach } from "@jest/globals";

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A temporary folder with these files in it, which goes when the test ends. */
export async function folderWith(files: Readonly<Record<string, string | object>>): Promise<string> {
  const folder = await mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-diff-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) await put(folder, name, content);
  return folder;
}

/** Writes a file, objects as JSON. */
export async function put(folder: string, name: string, content: string | object): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`);
}

/** The text of a file. */
export async function textOf(folder: string, name: string): Promise<string> {
  return readFile(path.join(folder, name), "utf8");
}

/** Runs git in a folder, as nobody in particular. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"];
  const { stdout } = await promisify(execFile)("git", [...who, ...args], { cwd: folder });
  return stdout.trim();
}

/** Makes a folder a repository with one commit and a tag. */
export async function committed(folder: string, tag: string): Promise<void> {
  await git(folder, "init", "--quiet");
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "Release");
  await git(folder, "tag", tag);
}

/** A small document: pets to list, fetch and add. */
export function petsDocument(
  change: (pet: Record<string, object>, operations: Record<string, object>) => void = () => undefined,
): object {
  const pet: Record<string, object> = { id: { type: "string" }, name: { type: "string" } };
  const answer = {
    description: "A pet.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
  };
  const operations: Record<string, object> = {
    get: { operationId: "FetchPet", tags: ["Pets"], responses: { 200: answer } },
    delete: { operationId: "DeletePet", tags: ["Pets"], responses: { 204: { description: "Gone." } } },
  };
  change(pet, operations);
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example.com" }],
    paths: {
      "/pets/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        ...operations,
      },
    },
    components: { schemas: { Pet: { type: "object", required: ["id"], properties: pet } } },
  };
}
