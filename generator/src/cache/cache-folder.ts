import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** Where a project keeps what can be made again: `node_modules/.cache/fetchsmith` in the nearest folder that has packages. */
export async function cacheFolder(project: string): Promise<string | undefined> {
  const packages = path.join(project, "node_modules");
  const isThere = await stat(packages).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (isThere) return path.join(packages, ".cache", "fetchsmith");
  const parent = path.dirname(project);
  return parent === project ? undefined : cacheFolder(parent);
}

/** An entry's value, or undefined if there is none or it is not as it was written. */
export async function readEntry(folder: string, name: string): Promise<unknown> {
  const text = await readFile(path.join(folder, name), "utf8").catch(() => "");
  const [sum, body = ""] = text.split("\n", 2);
  if (body === "" || sum !== sumOf(body)) return undefined;
  const value: unknown = JSON.parse(body);
  return value;
}

/** A text that is kept, whatever it is now: who asks for it has to know its hash. Undefined if there is none. */
export async function readText(folder: string, name: string): Promise<string | undefined> {
  return readFile(path.join(folder, name), "utf8").catch(() => undefined);
}

/** Keeps a value, if that is possible: a cache that cannot be written is none. */
export async function writeEntry(folder: string, name: string, value: unknown): Promise<void> {
  const body = JSON.stringify(value);
  await writeText(folder, name, `${sumOf(body)}\n${body}`);
}

/** Keeps a text, if that is possible. */
export async function writeText(folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  const draft = `${file}.${String(process.pid)}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function sumOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}
