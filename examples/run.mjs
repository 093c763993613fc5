/**
 * Runs quickstart.ts as an application of its own would: in a folder outside the repository, with the SDK installed there from
 * its tarball. Against Twilio where TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are set, or else against Prism, a mock that
 * answers with the examples in spec/participants.yaml. `node run.mjs TARBALL` installs that tarball instead of packing one.
 */
import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
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

/** Runs the program against Twilio or the mock, and gives its exit code. */
async function runProgram() {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = process.env;
  const env = TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN ? process.env : { ...process.env, ...(await startMock()) };
  const child = spawn(process.execPath, ["quickstart.js"], { cwd: app, env, stdio: "inherit", signal: over.signal });
  return ended(child);
}

/** Starts Prism on a free port of this machine, and gives the environment of a program that shall call it. */
async function startMock() {
  const document = path.join(root, "spec", "participants.yaml");
  const args = [require.resolve("@stoplight/prism-cli"), "mock", "--errors", "--port", "0", document];
  const prism = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], signal: over.signal });
  const exit = ended(prism).then((code) => Promise.reject(new Error(`Prism ended with ${code}`)));
  const listening = new Promise((resolve) => {
    createInterface({ input: prism.stdout }).on("line", (line) => {
      const [, url] = /Prism is listening on (http:\S+)/.exec(line) ?? [];
      if (url) resolve(url);
    });
  });
  exit.catch(() => {});
  const url = await Promise.race([listening, exit]);
  console.log(`TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not both set, so this calls a mock at ${url}:`);
  return {
    PARTICIPANTS_BASE_URL: url,
    TWILIO_ACCOUNT_SID: "AC792812df69a07802e07c764dcceec086",
    TWILIO_AUTH_TOKEN: "any",
    TWILIO_CHAT_SERVICE_SID: "ISe31b21110c2bdf7ab2728f4b43b1a298",
    TWILIO_CONVERSATION_SID: "CH88e211b19903e84ed4b85e5904fbf3ee",
  };
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
