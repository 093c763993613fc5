import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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
