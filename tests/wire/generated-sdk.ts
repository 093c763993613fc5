import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "../../generator/src/index.js";

/** An operation of an SDK that a test has generated. */
export type Operation = (client: unknown, params?: unknown, options?: unknown) => Promise<unknown> & Listing;

/** What lists are besides promises. */
export interface Listing extends AsyncIterable<unknown> {
  pages(): AsyncIterable<{ readonly items: readonly unknown[]; readonly nextCursor: string | null }>;
}

/** The exports of a generated SDK, by name. */
export interface Sdk {
  readonly createClient: (options?: object) => unknown;
  readonly operation: (name: string) => Operation;
}

const cache = path.resolve("tests/.cache");

/** Generates an SDK from a document and imports it. The folder is the test file's own. */
export async function sdkOf(name: string, document: string, config: object = {}): Promise<Sdk> {
  const folder = path.join(cache, `${name}-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "document.yaml"), document);
  const settings = { properties: "camel", dates: "Date", ...config, document: "document.yaml", out: "sdk" };
  await writeFile(path.join(folder, "fetchsmith.config.json"), JSON.stringify(settings));
  const { out } = await generate({ cwd: folder });
  const exported = (await import(path.join(out, "index.ts"))) as Readonly<Record<string, unknown>>;
  await rm(folder, { recursive: true });
  return {
    createClient: exported["createClient"] as Sdk["createClient"],
    operation: (wanted) => {
      const operation = exported[wanted];
      if (typeof operation !== "function") throw new Error(`the SDK has no ${wanted}`);
      return operation as Operation;
    },
  };
}

/** The SDK of a golden's document. */
export async function sdkOfGolden(golden: string): Promise<Sdk> {
  return sdkOf(`golden-${golden}`, await readFile(path.resolve("tests/golden", golden, "document.yaml"), "utf8"));
}
