import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { integrities, packageName } from "./packages.mjs";

/** Fetches the packages with `npm pack`, which installs and runs nothing of them. Those that are there are not fetched again. */

const run = promisify(execFile);
const folder = path.join(import.meta.dirname, "node_modules", ".packages");
await mkdir(folder, { recursive: true });
for (const version of Object.keys(integrities)) await fetchOnce(version);

async function fetchOnce(version) {
  const file = path.join(folder, `${version}.tgz`);
  if (await isThere(file)) return;
  const args = ["pack", `${packageName}@${version}`, "--silent", "--pack-destination", folder];
  const { stdout } = await run("npm", args, { shell: process.platform === "win32" });
  const packed = path.join(folder, stdout.trim().split("\n").at(-1));
  const integrity = `sha512-${createHash("sha512")
    .update(await readFile(packed))
    .digest("base64")}`;
  if (integrity !== integrities[version]) throw new Error(`${packageName}@${version} is not what it was`);
  await rename(packed, file);
}

async function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
