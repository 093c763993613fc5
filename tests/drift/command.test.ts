import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { AT, published } from "./published.js";

const FILE = "twilio_conversations_v1.json";
const folder = mkdtempSync(path.join(tmpdir(), "drift-test-"));
const servers: Server[] = [];

// Each run is a process, and some of them start npm.
jest.setTimeout(180_000);

/** A folder for what the command keeps for a while. */
const scratch = path.join(folder, "scratch");
beforeAll(() => mkdirSync(scratch));
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `make drift` does. */
function drift(env: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<Run> {
  const argv = ["--import", "jiti/register", "spec/drift/main.ts", ...flags];
  const npm = { npm_config_cache: path.join(folder, "npm"), npm_config_fetch_retry_mintimeout: "1" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      argv,
      { env: { ...process.env, ...npm, TMPDIR: scratch, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

/** What the command left in the folder for temporary files; what compiles it keeps a cache there. */
function leftBehind(): readonly string[] {
  return readdirSync(scratch).filter((name) => name !== "jiti");
}

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A server on loopback that answers from a table; everything else is not found. */
async function serving(answers: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const server = createServer((request, response) => {
    const answer = answers[decodeURIComponent(request.url ?? "")];
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A package registry with one package, which holds these files. */
async function registry(files: Readonly<Record<string, string>>): Promise<string> {
  const root = mkdtempSync(path.join(folder, "package-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const tarball = execFileSync("tar", ["-czP", "--transform", "s,^OUT/,../,", "-f", "-", ...readdirSync(root)], {
    cwd: root,
  });
  return await serveTarball(tarball);
}

async function serveTarball(tarball: Buffer): Promise<string> {
  const answers: Record<string, string | Buffer> = { "/core.tgz": tarball };
  const url = await serving(answers);
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  const version = { name: "@twilio/cli-core", version: "9.9.9", dist: { tarball: `${url}/core.tgz`, integrity } };
  answers["/@twilio/cli-core"] = JSON.stringify({
    name: "@twilio/cli-core",
    "dist-tags": { latest: "9.9.9" },
    versions: { "9.9.9": version },
  });
  return url;
}

const manifest = JSON.stringify({ name: "@twilio/cli-core", version: "9.9.9" });
const inPackage = (text: string): Record<string, string> => ({
  "package/package.json": manifest,
  [`package/anywhere/${FILE}`]: text,
});

test("without news it exits with 0 and says how much is accepted", async () => {
  const { code, stdout } = await drift({ UPSTREAM: written("same.json", JSON.stringify(published())) });

  expect(stdout).toMatch(/: 0 new, \d+ accepted\n$/u);
  expect(code).toBe(0);
});

test("with news it exits with 1, in each format", async () => {
  const changed = JSON.stringify(published([...AT.create, "deprecated"], true));
  const UPSTREAM = written("changed.json", changed);

  const [text, markdown, json] = await Promise.all([
    drift({ UPSTREAM }),
    drift({ UPSTREAM }, "--format", "markdown"),
    drift({ UPSTREAM }, "--format", "json"),
  ]);

  expect([text.code, markdown.code, json.code]).toEqual([1, 1, 1]);
  expect(text.stdout).toContain("CreateServiceConversationParticipant, deprecated: ours false, theirs true");
  expect(markdown.stdout).toContain(
    "- `CreateServiceConversationParticipant`, `deprecated`: ours `false`, theirs `true`",
  );
  expect((JSON.parse(json.stdout) as { new: unknown[] }).new).toHaveLength(1);
});

test("what is accepted in vain is told, and is no drift", async () => {
  const required = published([...AT.model, "required"], ["sid"]);
  const { code, stdout } = await drift({ UPSTREAM: written("required.json", JSON.stringify(required)) });

  expect(code).toBe(0);
  expect(stdout).toContain("1 accepted that no longer apply");
  expect(stdout).toContain("ConversationsV1ServiceConversationParticipant > sid, required: ours true, theirs false");
});

test("the description is read from a URL, too, and its query is not shown", async () => {
  const url = await serving({ "/d.json?token=secret": JSON.stringify(published()) });
  const { code, stdout } = await drift({ UPSTREAM: `${url}/d.json?token=secret` });

  expect(code).toBe(0);
  expect(stdout).not.toContain("secret");
});

test("by default the description is taken out of the published package, wherever it stands in it", async () => {
  const url = await registry(inPackage(JSON.stringify(published())));
  const { code, stdout, stderr } = await drift({ npm_config_registry: url });

  expect(stderr).toBe("");
  expect(stdout).toContain(`@twilio/cli-core@9.9.9 anywhere/${FILE}: 0 new`);
  expect(code).toBe(0);
  expect(leftBehind()).toEqual([]);
});

test("nothing in the package is written anywhere, whatever its path says", async () => {
  const url = await registry({
    ...inPackage(JSON.stringify(published())),
    "OUT/escaped.txt": "out",
    "package/link.txt": "in",
  });
  const { code } = await drift({ npm_config_registry: url });

  expect(code).toBe(0);
  expect(leftBehind()).toEqual([]);
  expect(readdirSync(folder)).not.toContain("escaped.txt");
});

test.each([
  ["lacks the file", { "package/package.json": manifest }, `@twilio/cli-core@9.9.9 has no file ${FILE} any more.`],
  ["has several", { ...inPackage("{}"), [`package/old/${FILE}`]: "{}" }, `has several files ${FILE}`],
  ["has one that is not JSON", inPackage("<html>"), "is not JSON"],
  ["has one that describes nothing", inPackage("{}"), "is no OpenAPI 3 description"],
  ["has one of Swagger's times", inPackage('{"swagger":"2.0","paths":{}}'), "is no OpenAPI 3 description"],
])("a package that %s is told, with a remedy", async (_, files, message) => {
  const { code, stdout, stderr } = await drift({ npm_config_registry: await registry(files) });

  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/\nfix: .+\n$/u);
});

test("a tarball that cannot be opened is told", async () => {
  const { code, stderr } = await drift({ npm_config_registry: await serveTarball(Buffer.from("not a tarball")) });

  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: (npm cannot fetch|The package's tarball cannot be read)/u);
});

test.each([
  [
    "no network",
    { npm_config_registry: "http://127.0.0.1:9/" },
    "The package registry cannot be reached (ECONNREFUSED).",
  ],
  [
    "a URL that nobody answers",
    { UPSTREAM: "http://127.0.0.1:9/d.json?t=secret" },
    "http://127.0.0.1:9/d.json cannot be reached",
  ],
  ["a file that is not there", { UPSTREAM: "gone.json" }, "gone.json cannot be read (ENOENT)."],
  ["a file that is no JSON", { UPSTREAM: "Makefile" }, "Makefile is not JSON"],
])("%s is a failure that says what to do", async (_, env, message) => {
  const { code, stdout, stderr } = await drift(env);

  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/\nfix: .*UPSTREAM|\nfix: Name a JSON file/u);
  expect(stderr).not.toContain("secret");
});

test("a package that there is not, and a URL that answers otherwise, are told apart from no network", async () => {
  const url = await serving({});
  const [missing, refused] = await Promise.all([
    drift({ npm_config_registry: url }),
    drift({ UPSTREAM: `${url}/d.json` }),
  ]);

  expect(missing.stderr).toContain("There is no package @twilio/cli-core.");
  expect(refused.stderr).toContain("/d.json answers 404 Not Found.");
});

test("an unknown format or flag is refused", async () => {
  const [format, flag] = await Promise.all([drift({}, "--format", "constructor"), drift({}, "--nope")]);

  expect([format.code, flag.code]).toEqual([2, 2]);
  expect(format.stderr).toContain('There is no format "constructor".');
});

test("the sources name no registry", () => {
  const sources = readdirSync("spec/drift").map((name) => readFileSync(path.join("spec/drift", name), "utf8"));

  expect(sources.join("\n")).not.toMatch(/registry\.[a-z]/u);
});
