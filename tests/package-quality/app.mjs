/** An application of its own, outside the repository, with the SDK installed as npm would: the ground of every test here. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL(".", import.meta.url));
export const root = path.resolve(here, "../..");

/** What the SDK is called, and the operations it has. */
export const sdk = "twilio-participants";
export const operations = ["create", "fetch", "update", "delete", "list"].map(
  (verb) => `${verb}ServiceConversationParticipant`,
);

/** The newer Nodes among the packages of this folder, by major version. Some platforms have none. */
export const nodes = Object.fromEntries(
  [22, 24]
    .map((major) => [
      major,
      path.join(here, "node_modules", `node-${major}-${process.platform}-${process.arch}`, "bin/node"),
    ])
    .filter(([, file]) => existsSync(file)),
);

/**
 * Packs the SDK as it is built (`make test-package` builds it first), and unpacks it into a new application.
 *
 * @param packages Further packages of this folder that the application has installed.
 * @returns the application's folder, the tarball's bytes, and what takes everything away again
 */
export async function newApp(packages = []) {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), "package-quality-"));
  const app = path.join(folder, "app");
  const modules = path.join(app, "node_modules");
  await mkdir(modules, { recursive: true });
  await succeed("npm", ["pack", "--ignore-scripts", "--workspace", sdk, "--pack-destination", folder], root);
  const tarball = path.join(
    folder,
    (await readdir(folder)).find((name) => name.endsWith(".tgz")),
  );
  await succeed("tar", ["-xzf", tarball], folder);
  await rename(path.join(folder, "package"), path.join(modules, sdk));
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", ...packages]) {
    await cp(path.join(here, "node_modules", name), path.join(modules, name), { recursive: true });
  }
  return { app, tarball: await readFile(tarball), remove: () => rm(folder, { recursive: true }) };
}

/** Runs a program to its end. */
export async function run(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** Runs a program that must succeed, and gives what it printed. */
export async function succeed(command, args, cwd) {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}
