/**
 * Runs quickstart.ts as an application of its own would: in a folder outside the repository, with the SDK installed there from
 * its tarball. At Twilio where TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set, or else on the SDK's fake of the API.
 * `node run.mjs TARBALL` installs that tarball instead of packing one.
 */
import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const examples = fileURLToPath(new URL(".", import.meta.url));
const root = path.dirname(examples);
const require = createRequire(import.meta.url);

/** Whatever is running ends with this: at the end, and on Ctrl-C. */
const over = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => over.abort());

const app = await mkdtemp(path.join(await realpath(tmpdir()), "twilio-participants-app-"));
try {
  await install(process.argv[2] ? path.resolve(process.argv[2]) : await pack());
  await compile();
  process.exitCode = await runProgram();
} catch (error) {
  if (!over.signal.aborted) throw error;
  process.exitCode = 130;
} finally {
  over.abort();
  await rm(app, { recursive: true });
}

/** Packs the SDK, and gives the tarball. */
async function pack() {
  await succeed("npm", ["pack", "--workspace", "twilio-participants", "--pack-destination", app], root);
  const tarball = (await readdir(app)).find((name) => name.endsWith(".tgz"));
  return path.join(app, tarball);
}

/** Makes the application's folder, with the SDK in it. */
async function install(tarball) {
  for (const file of ["package.json", "tsconfig.json", "quickstart.ts"]) {
    await cp(path.join(examples, file), path.join(app, file));
  }
  await succeed("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], app);
}

/** Type-checks quickstart.ts and makes JavaScript of it, with the repository's compiler. */
async function compile() {
  const types = path.join(root, "node_modules", "@types");
  await succeed(process.execPath, [require.resolve("typescript/bin/tsc"), "--typeRoots", types], app);
}

/** Runs the program, and gives its exit code. */
function runProgram() {
  const child = spawn(process.execPath, ["quickstart.js"], { cwd: app, stdio: "inherit", signal: over.signal });
  return ended(child);
}

/** Runs a program that must succeed; what it printed is shown where it does not. */
async function succeed(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], signal: over.signal });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${stdout}${stderr}`);
}

function ended(child) {
  return new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
}
