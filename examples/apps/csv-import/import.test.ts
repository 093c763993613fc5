import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient, serviceConversationParticipants } from "twilio-participants";
import { createFake, type Fake } from "twilio-participants/testing";
import { credentials, scope } from "../scope.ts";
import { importParticipants, type Report } from "./import.ts";

let folder: string;
let file: string;
let fake: Fake;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "csv-import-"));
  file = path.join(folder, "people.csv");
  fake = createFake();
});
afterEach(() => rm(folder, { recursive: true }));

/** CommonJS packages within a module ask for it. */
const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };

async function write(count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => `person-${index}, "driver, ""night"""\n`);
  await writeFile(file, `\uFEFFidentity,role\n${people.join("").replaceAll(", ", ",")}`);
}

function run(fetch = fake.fetch): Promise<Report> {
  const client = createClient({ ...credentials, fetch, maxRetries: 1 });
  return importParticipants(serviceConversationParticipants(client, scope), { file, isShown: false });
}

test("adds everyone, with what their columns say", async () => {
  await write(25);
  expect(await run()).toEqual({ added: 25, already: 0, failed: [] });
  expect(fake.state.items()).toHaveLength(25);
  expect(JSON.parse(String(fake.state.items()[0]?.["attributes"]))).toEqual({ role: 'driver,"night"' });
});

test("goes on after a crash where it stopped, and adds nobody twice", async () => {
  await write(25);
  let calls = 0;
  const dying: typeof fake.fetch = async (...args) => {
    calls += 1;
    if (calls > 10) throw new ReferenceError("the process dies here");
    return fake.fetch(...args);
  };
  await run(dying).catch(() => "dead");
  const before = fake.state.items().length;
  // The last line of a journal that was being written as the process died.
  await writeFile(`${file}.journal`, `${(await readFile(`${file}.journal`, "utf8")).trimEnd()}\nperson-1`);
  const report = await run();
  expect(report.failed).toEqual([]);
  expect(before).toBeLessThan(25);
  expect(new Set(fake.state.items().map(({ identity }) => identity)).size).toBe(25);
  expect(fake.state.items()).toHaveLength(25);
});

test("has as many requests under way as it may, and no more", async () => {
  await write(25);
  let underWay = 0;
  let most = 0;
  await run(async (...args) => {
    most = Math.max(most, (underWay += 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    underWay -= 1;
    return fake.fetch(...args);
  });
  expect(most).toBe(8);
});

test("shows on a terminal how far it is", async () => {
  await write(25);
  const shown: string[] = [];
  const terminal = { isTTY: true, columns: 80, write: (text: string) => shown.push(text) };
  vi.spyOn(process, "stderr", "get").mockReturnValue(terminal as never);
  const client = createClient({ ...credentials, fetch: fake.fetch });
  await importParticipants(serviceConversationParticipants(client, scope), { file });
  vi.restoreAllMocks();
  expect(shown.join("")).toMatch(/0\/25[^]*25\/25/);
});

test("goes on after the process was killed", async () => {
  await write(40);
  const script = path.join(folder, "main.mjs");
  await build({
    entryPoints: ["csv-import/main.ts"],
    outfile: script,
    bundle: true,
    format: "esm",
    platform: "node",
    banner,
  });
  let killAfter = 10;
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const url = `https://conversations.twilio.com${request.url}`;
      const headers = { Authorization: "Basic QUMxOnM=", "Content-Type": request.headers["content-type"] ?? "" };
      const answer = await fake.fetch(url, { method: "POST", headers, body: new Uint8Array(body) });
      killAfter -= 1;
      if (killAfter === 0) child.kill("SIGKILL");
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const env = {
    ...process.env,
    TWILIO_ACCOUNT_SID: "AC1",
    TWILIO_AUTH_TOKEN: "s",
    TWILIO_CHAT_SERVICE_SID: scope.chatServiceSid,
    TWILIO_CONVERSATION_SID: scope.conversationSid,
    PARTICIPANTS_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  let child = spawn(process.execPath, [script, file], { env, stdio: "ignore" });
  expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
  const before = fake.state.items().length;
  child = spawn(process.execPath, [script, file], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [report] = await Promise.all([buffer(child.stdout as Readable), once(child, "exit")]);
  server.close();
  expect(before).toBeGreaterThanOrEqual(10);
  expect(before).toBeLessThan(40);
  expect(report.toString()).toMatch(/there already, 0 failed\n$/);
  expect(child.exitCode).toBe(0);
  expect(new Set(fake.state.items().map(({ identity }) => identity)).size).toBe(40);
  expect(fake.state.items()).toHaveLength(40);
});

test("takes someone for added whose answer was lost", async () => {
  await write(1);
  fake.fail({ kind: "reset-after" });
  expect((await run()).failed).toHaveLength(1);
  expect(await run()).toEqual({ added: 0, already: 1, failed: [] });
});

test("reports who failed, and adds the others", async () => {
  await writeFile(file, `identity,role\nalice,driver\n${"x".repeat(300)},driver\nbob,driver\n`);
  const report = await run();
  expect(report).toMatchObject({ added: 2, failed: [{ identity: "x".repeat(300) }] });
  expect(report.failed[0]?.reason).toMatch(/at most 256 characters/);
});
