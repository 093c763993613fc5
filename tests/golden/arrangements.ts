import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { generate, type Config } from "../../generator/src/index.js";
import type { TemporaryFolder } from "../unit/temporary-folder.js";
import { filesIn, goldenFolder, pick, type Files } from "./golden.js";

/** The document of a golden. */
export async function documentOf(golden: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(path.join(goldenFolder(golden), "document.yaml"), "utf8");
  return parse(text) as Readonly<Record<string, unknown>>;
}

/** The TypeScript that a document of these files, the first of which is it, gives in the way of a golden. */
export async function sourcesOf(
  folder: TemporaryFolder,
  golden: string,
  files: Readonly<Record<string, string>>,
  { name = "sdk", ...mode }: { readonly name?: string } & Partial<Config> = {},
): Promise<Files> {
  const config = JSON.parse(
    await readFile(path.join(goldenFolder(golden), "fetchsmith.config.json"), "utf8"),
  ) as object;
  const settings = { ...config, ...mode, document: "document.json", out: "out" };
  const placed = Object.entries({ ...files, "fetchsmith.config.json": JSON.stringify(settings) });
  await folder.write(Object.fromEntries(placed.map(([file, text]) => [`${name}/${file}`, text])));
  const { out } = await generate({ cwd: folder.path(name) });
  return pick(await filesIn(out), (file) => file.endsWith(".ts"));
}

/** A document as the only file. */
export function one(document: unknown): Readonly<Record<string, string>> {
  return { "document.json": JSON.stringify(document) };
}
