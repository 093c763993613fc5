import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** An operation of an SDK. */
export type Operation = (client: unknown, params: unknown) => Promise<unknown>;

/** The exports of an SDK, by name. */
export interface Sdk {
  readonly createClient: (options: object) => unknown;
  readonly operation: (name: string) => Operation;
}

/** Loads a generated SDK, which stands in this folder. */
export async function builtSdk(folder: string): Promise<Sdk> {
  const outfile = path.join(path.dirname(folder), "built.mjs");
  await build({
    entryPoints: [path.join(folder, "index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    tsconfigRaw: {},
    logLevel: "silent",
  });
  const exported = (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, unknown>>;
  return {
    createClient: exported["createClient"] as Sdk["createClient"],
    operation: (name) => {
      const { [name]: operation } = exported;
      if (typeof operation !== "function") throw new Error(`the SDK has no ${name}`);
      return operation as Operation;
    },
  };
}
