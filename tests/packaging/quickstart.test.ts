/** The example application: it installs the packed SDK, and runs on the SDK's fake where no account is configured. */
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
  test("creates, fetches, lists, updates and deletes a participant on the fake where no account is configured", async () => {
    const { code, stdout, stderr } = await runExample({});
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [notice, ...lines] = stdout.trimEnd().split("\n");
    expect(notice).toMatch(/^TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not both set, .* a fake of the API:$/);
    const [, sid = "none"] = /^created {2}(MB\w{32}),/.exec(lines[0] ?? "") ?? [];
    expect(lines).toEqual([
      expect.stringMatching(/, quickstart-\d+, 2024-01-01T00:00:00\.000Z$/),
      `fetched  ${sid}, attributes {"role":"customer"}`,
      `listed   1: ${sid}`,
      `updated  ${sid}, attributes { role: 'driver', vehicle: 'van' }`,
      `deleted  ${sid}`,
    ]);
  }, 120_000);

  test("says what else it needs where only an account is configured, and calls nothing", async () => {
    const { code, stdout, stderr } = await runExample({ TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "secret" });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^TWILIO_CHAT_SERVICE_SID is missing: /);
  }, 120_000);
});
