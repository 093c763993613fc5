import { cp, mkdir, readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { output } from "./child.js";

/** This folder, and the repository. `run.js` stands in `dist/`. */
export const here: string = path.dirname(import.meta.dirname);
const root = path.resolve(here, "../..");

/**
 * Packs the SDK as it is built, installs it in a folder outside the repository, and bundles the program with it there, into
 * `conformance.js` beside what each runtime needs to load it.
 */
export async function bundle(folder: string): Promise<void> {
  await installSdk(folder);
  await cp(path.join(here, "program"), path.join(folder, "program"), { recursive: true });
  await cp(path.join(here, "hosts"), folder, { recursive: true });
  const esbuild = path.join(here, "node_modules", "esbuild", "bin", "esbuild");
  const how = ["--bundle", "--format=esm", "--platform=neutral", "--target=es2022", "--log-level=warning"];
  await output(process.execPath, [esbuild, "program/conformance.ts", ...how, "--outfile=conformance.js"], {
    cwd: folder,
  });
}

/** Installs the tarball without asking a registry: its dependencies are the repository's. */
async function installSdk(folder: string): Promise<void> {
  const from = ["pack", "--workspace", "twilio-participants", "--ignore-scripts", "--pack-destination", folder];
  await output("npm", from, { cwd: root });
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  const sdk = path.join(folder, "node_modules", "twilio-participants");
  await mkdir(sdk, { recursive: true });
  await output("tar", ["-xzf", path.join(folder, tarball), "--strip-components=1", "-C", sdk]);
  const { dependencies } = JSON.parse(await readFile(path.join(sdk, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const installed = path.join(root, "node_modules", name);
    await cp(installed, path.join(folder, "node_modules", name), { recursive: true, dereference: true });
  }
}
