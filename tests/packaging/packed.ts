import { cp, mkdir, mkdtemp, readdir, realpath, rename, symlink } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { output } from "./run-program.js";

/** The repository. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A new folder outside the repository, so that nothing is found in its `node_modules` by accident. */
export async function newFolder(): Promise<string> {
  return mkdtemp(path.join(await realpath(os.tmpdir()), "fetchsmith-packed-"));
}

/**
 * Packs a workspace as npm would publish it, and gives the tarball. It is built from a copy of its sources: the package
 * proves to build from what is committed, and nobody reads a `dist` that is just being written.
 */
export async function pack(workspace: "generated" | "generator", folder: string): Promise<string> {
  const checkout = path.join(folder, "checkout");
  const from = path.join(root, workspace);
  const to = path.join(checkout, workspace);
  await cp(from, to, { recursive: true, filter: (file) => !["dist", "node_modules"].includes(path.basename(file)) });
  await cp(path.join(root, "tsconfig.json"), path.join(checkout, "tsconfig.json"));
  await symlink(path.join(root, "node_modules"), path.join(checkout, "node_modules"));
  const env = { ...process.env, npm_config_offline: "true", npm_config_update_notifier: "false" };
  await output("npm", ["pack", "--pack-destination", folder], { cwd: to, env });
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  return path.join(folder, tarball);
}

/** Unpacks a tarball into a folder of the given path. */
export async function unpack(tarball: string, to: string): Promise<void> {
  const around = path.dirname(to);
  await mkdir(around, { recursive: true });
  await output("tar", ["-xzf", tarball], { cwd: around });
  await rename(path.join(around, "package"), to);
}

/** An application that has the SDK and its dependencies installed, and nothing else. */
export async function installSdk(tarball: string, app: string): Promise<void> {
  await unpack(tarball, path.join(app, "node_modules", "twilio-participants"));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    const from = path.join(root, "node_modules", name);
    await cp(from, path.join(app, "node_modules", name), { recursive: true, dereference: true });
  }
}

/** The paths of all files below a folder, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}
