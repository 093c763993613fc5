/** The example application: it installs the packed SDK, and calls a mock where no account is configured. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newFolder, pack, root } from "./packed.js";
import { run, type Ended } from "./run-program.js";

let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = await newFolder();
  tarball = await pack("generated", folder);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

/** Runs the example with an environment that has nothing of Twilio's but what is given. */
function runExample(variables: Readonly<Record<string, string>>): Promise<Ended> {
  const others = Object.entries(process.env).filter(([name]) => !/^(TWILIO|PARTICIPANTS)_/.test(name));
  const env = { ...Object.fromEntries(others), ...variables };
  return run(process.execPath, [path.join(root, "examples", "run.mjs"), tarball], { cwd: folder, env });
}

describe("the example", () => {
  test("creates, fetches, lists, updates and deletes a participant of the mock where no account is configured", async () => {
    const { code, stdout, stderr } = await runExample({});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [notice, ...lines] = stdout.trimEnd().split("\n");
    expect(notice).toMatch(
      /^TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not both set, .* a mock at http:\/\/127\.0\.0\.1:\d+/,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^created {2}MB\w{32}, alice, 2015-12-16T22:18:37\.000Z$/),
      expect.stringMatching(/^fetched {2}MB\w{32}, attributes \{"role":"driver"\}$/),
      expect.stringMatching(/^listed {3}2: MB\w{32}, MB\w{32}$/),
      expect.stringMatching(/^updated {2}MB\w{32}, attributes \{ role: 'driver', vehicle: 'van' \}$/),
      expect.stringMatching(/^deleted {2}MB\w{32}$/),
    ]);
  }, 120_000);

  test("says what else it needs where only an account is configured, and calls nothing", async () => {
    const { code, stdout, stderr } = await runExample({ TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "secret" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^TWILIO_CHAT_SERVICE_SID is missing: /);
  }, 120_000);
});
