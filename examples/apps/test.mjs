/** Installs the SDK from its tarball, type-checks the applications and runs their tests; `node test.mjs FILTER…` runs some. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.resolve(here, "../..");
const modules = path.join(here, "node_modules");

await installSdk();
await extractGuide();
await succeed(process.execPath, [path.join(modules, "typescript/bin/tsc"), "--project", here], here);
await succeed(process.execPath, [path.join(modules, "vitest/vitest.mjs"), "run", ...process.argv.slice(2)], here);

/** Packs the SDK as it is built (`make test-examples` builds it first), and unpacks it into `node_modules`. */
async function installSdk() {
  const folder = await mkdtemp(path.join(tmpdir(), "example-apps-"));
  try {
    const pack = [
      "pack",
      "--ignore-scripts",
      "--silent",
      "--workspace",
      "twilio-participants",
      "--pack-destination",
      folder,
    ];
    await succeed("npm", pack, root);
    const [tarball] = await readdir(folder);
    const sdk = path.join(modules, "twilio-participants");
    await rm(sdk, { recursive: true, force: true });
    await mkdir(sdk, { recursive: true });
    await succeed("tar", ["-xzf", path.join(folder, tarball), "--strip-components=1", "-C", sdk], root);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the guide to testing into modules: every block of TypeScript, to be type-checked and run, and the files of its first test. */
async function extractGuide() {
  const folder = path.join(here, "dist", "guide");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const guide = await readFile(path.join(root, "docs", "testing.md"), "utf8");
  for (const [index, [, text]] of [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].entries()) {
    await writeFile(path.join(folder, `block-${index + 1}.ts`), text);
  }
  const files = path.join(here, "dist", "first-test");
  await mkdir(files, { recursive: true });
  for (const [, name, text] of guide.matchAll(/`([\w.]+\.mjs)`(?:(?!```).)*?^```js\n(.*?)^```$/gms)) {
    await writeFile(path.join(files, name), text);
  }
}

/** Runs a program, and ends with its exit code where that is not 0. */
async function succeed(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: "inherit" });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) process.exit(code ?? 1);
}
