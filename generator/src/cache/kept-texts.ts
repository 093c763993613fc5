import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FormattedTexts } from "../format/formatted-texts.js";
import { cacheFolder, readEntry, writeEntry } from "./cache-folder.js";

type Texts = Readonly<Record<string, string>>;

/** Formatted texts that outlive the run. */
export interface KeptTexts extends FormattedTexts {
  /** Keeps those that this run has used, where there is a place for it. */
  keep(): Promise<void>;
}

/**
 * The formatted texts of the last run that wrote this folder, from the project's cache, and of the runtime, which the generator
 * brings along.
 *
 * @param out the folder that is written, absolute
 */
export async function keptTexts(project: string, out: string): Promise<KeptTexts> {
  const folder = await cacheFolder(project);
  const name = `formatted-${createHash("sha256").update(out).digest("hex").slice(0, 32)}`;
  const entry = folder === undefined ? undefined : await readEntry(folder, name);
  const old: Texts = isTexts(entry) ? entry : {};
  const brought = await broughtTexts();
  const used = new Map<string, string>();
  return {
    prettier: prettierVersion(),
    recall: (key) => {
      const isOld = Object.hasOwn(old, key);
      const text = isOld ? old[key] : Object.hasOwn(brought, key) ? brought[key] : undefined;
      if (isOld && text !== undefined) used.set(key, text);
      return text;
    },
    remember: (key, text) => void used.set(key, text),
    keep: async () => {
      const isSame = used.size === Object.keys(old).length && [...used.keys()].every((key) => Object.hasOwn(old, key));
      if (folder !== undefined && !isSame) await writeEntry(folder, name, Object.fromEntries(used));
    },
  };
}

function isTexts(value: unknown): value is Texts {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === "string");
}

/** The runtime, formatted when the generator was built; the sources have none, and one that is broken is none. */
async function broughtTexts(): Promise<Texts> {
  const file = readFile(new URL("../formatted.json", import.meta.url), "utf8");
  const value = await file.then((text): unknown => JSON.parse(text)).catch(() => undefined);
  return isTexts(value) ? value : {};
}

function prettierVersion(): string {
  const { version } = createRequire(import.meta.url)("prettier/package.json") as { readonly version: string };
  return version;
}
