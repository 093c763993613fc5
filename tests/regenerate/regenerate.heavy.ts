import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { petDocument } from "./document.js";
import { FakeGitHub } from "./fake-github.js";
import { Scratch, type PullEvent, type Reported } from "./scratch.js";

// The script generates, compares and pushes, in processes of its own.
jest.setTimeout(600_000);

const scratch = new Scratch(petDocument());
let gitHub: FakeGitHub;
let base: string;
let first: Reported;
/** A file as the last release's successor has it. */
let pet: string;
const pull: PullEvent = {
  number: 7,
  title: '"; touch pwned; echo "$(touch pwned)',
  head: { ref: "x$(touch pwned)", repo: { full_name: "team/sdk" } },
};

beforeAll(async () => {
  gitHub = await FakeGitHub.start();
  scratch.commit("Begin");
  first = await scratch.report(["--base", "0".repeat(40)]);
  base = scratch.commit("Generate");
});
// Runs leave what they generated in the work tree.
beforeEach(() => scratch.restore());
afterAll(() => {
  gitHub.stop();
  scratch.remove();
});

test("the first run has nothing to compare with, and says so", () => {
  expect(first.summary).toContain("Nothing has been released yet to compare with.");
  expect(first.code).toBe(0);
});

test("a change of the document is told on its pull request, and told once", async () => {
  scratch.git("checkout", "--quiet", "-b", "change");
  scratch.write({ "spec/participants.yaml": petDocument("tag: { type: string }") });
  scratch.commit("Pets have tags", "change");
  const { code, summary } = await scratch.report(["--base", base]);
  const [first, second] = [await scratch.publish(gitHub.url, pull), await scratch.publish(gitHub.url, pull)];

  expect(code).toBe(0);
  expect(summary).toContain(`**minor** since \`${base.slice(0, 12)}\` (0.1.0). The next version: **0.1.1**`);
  expect(summary).toContain("out of date.** Run `make generate`");
  expect(gitHub.comments.map(({ body }) => body)).toEqual([expect.stringContaining(summary.trim())]);
  expect([first.stdout, second.stdout]).toEqual(["commented\n", "said already\n"]);
  expect(gitHub.writes).toEqual(["POST /issues/7/comments"]);
});

test("the next push to the pull request changes the comment, and what the change brought along is not run with a token", async () => {
  scratch.write({ "spec/participants.yaml": petDocument().replace("FetchPet", "GetPet") });
  scratch.commit("Call it otherwise", "change");
  await scratch.report(["--base", base]);
  const { stdout } = await scratch.publish(gitHub.url, pull);

  expect(stdout).toBe("updated the comment\n");
  expect(gitHub.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(/\*\*major\*\* since[^]*\*\*0\.2\.0\*\*/u),
  ]);
  expect(existsSync(path.join(scratch.work, "pwned"))).toBe(false);
});

test("a change that means nothing corrects the comment there is", async () => {
  scratch.write({ "spec/participants.yaml": `# Pets\n${petDocument()}` });
  scratch.commit("Say what it is", "change");
  const { summary } = await scratch.report(["--base", base]);
  const { stdout } = await scratch.publish(gitHub.url, pull);

  expect(summary).toContain("there is nothing to release");
  // The manifest, which holds the document's hash.
  expect(JSON.parse(readFileSync(path.join(scratch.found, "outcome.json"), "utf8"))).toEqual({
    verdict: "none",
    files: 1,
  });
  expect(stdout).toBe("updated the comment\n");
});

test("the last release is what a change is compared with, where there is one", async () => {
  scratch.git("checkout", "--quiet", "main");
  scratch.git("tag", "v0.1.0", base);
  scratch.write({ "spec/participants.yaml": petDocument("tag: { type: string }") });
  scratch.commit("Pets have tags");
  const { code, summary } = await scratch.report(["--base", "HEAD"]);
  pet = scratch.read("generated/src/models/pet.ts").trim();

  expect(code).toBe(0);
  expect(summary).toContain("**minor** since `v0.1.0` (0.1.0)");
});

test("what was not regenerated becomes one pull request, with the report and the next version", async () => {
  const [first, second] = [await scratch.publish(gitHub.url), await scratch.publish(gitHub.url)];

  expect([first.stdout, second.stdout]).toEqual(["opened a pull request\n", "proposed already\n"]);
  expect(gitHub.pulls).toMatchObject([
    {
      title: "Regenerate the SDK (minor, next version 0.1.1)",
      head: "regenerate/main",
      base: "main",
    },
  ]);
  expect(gitHub.pulls[0]?.body).toContain("**minor** since `v0.1.0`");
  const changed = scratch.atRemote("diff", "--name-only", "main", "regenerate/main").split("\n");
  expect(changed.length).toBeGreaterThan(1);
  expect(changed.every((file) => file.startsWith("generated/"))).toBe(true);
  expect(scratch.atRemote("show", "regenerate/main:generated/src/models/pet.ts")).toBe(pet);
  expect(scratch.atRemote("log", "--format=%an", "main..regenerate/main")).toBe("github-actions[bot]");
});

test("a further change moves the same pull request on", async () => {
  scratch.write({ "spec/participants.yaml": petDocument("tag: { type: integer }", "age: { type: integer }") });
  scratch.commit("Pets have ages");
  await scratch.report();
  const before = scratch.atRemote("rev-parse", "regenerate/main");
  const { stdout } = await scratch.publish(gitHub.url);

  expect(stdout).toBe("updated the pull request\n");
  expect(gitHub.pulls).toHaveLength(1);
  expect(scratch.atRemote("rev-parse", "regenerate/main")).not.toBe(before);
  expect(scratch.atRemote("merge-base", "main", "regenerate/main")).toBe(scratch.git("rev-parse", "HEAD"));
});

test("a document that cannot be generated from is red, with its diagnostic, and changes nothing", async () => {
  scratch.write({ "spec/participants.yaml": petDocument("tag: { $ref: '#/components/schemas/Gone' }") });
  const { writes } = gitHub;
  const { code, summary } = await scratch.report();
  const pushed = await scratch.publish(gitHub.url);
  const asked = gitHub.writes;
  const commented = await scratch.publish(gitHub.url, pull);

  expect(code).toBe(1);
  expect(summary).toContain("## `make generate` failed");
  expect(summary).toMatch(/error\[ref-unresolved\][^]*participants\.yaml:\d+:\d+/u);
  expect(summary).not.toContain("\u001B");
  expect(pushed.stdout).toBe("nothing: the run failed\n");
  expect(asked).toEqual(writes);
  expect(commented.stdout).toBe("updated the comment\n");
  expect(gitHub.comments.at(-1)?.body).toContain("error[ref-unresolved]");
});

test("tests that fail are red, too", async () => {
  scratch.write({ fails: "" });
  const { code, summary } = await scratch.report();

  expect(code).toBe(1);
  expect(summary).toContain("## `make test` failed");
});

test("what has been regenerated by hand needs no pull request any more", async () => {
  await scratch.report();
  scratch.commit("Regenerate");
  const { summary } = await scratch.report();
  const [first, second] = [await scratch.publish(gitHub.url), await scratch.publish(gitHub.url)];

  expect(summary).toContain("`generated/` is what the document says.");
  expect([first.stdout, second.stdout]).toEqual(["closed the pull request\n", "nothing to propose\n"]);
  expect(gitHub.pulls.map(({ state }) => state)).toEqual(["closed"]);
});

test("drift becomes an issue", async () => {
  const UPSTREAM = path.join(scratch.root, "upstream.yaml");
  writeFileSync(UPSTREAM, `${scratch.read("spec/participants.yaml")}        size: { type: string }\n`);
  const { code, summary } = await scratch.report(["--drift"], { UPSTREAM });
  const { stdout } = await scratch.publish(gitHub.url);

  expect([code, stdout]).toEqual([0, "nothing to propose, opened an issue about drift\n"]);
  expect(summary).toContain("`Pet > size`, `property`");
  expect(gitHub.issues).toMatchObject([{ state: "open", labels: ["drift"] }]);
  expect(gitHub.issues[0]?.body).toContain("`Pet > size`, `property`");
});

test("drift that cannot be told is red, and leaves issues alone", async () => {
  const { code, summary } = await scratch.report(["--drift"], { UPSTREAM: "gone.json" });
  const { writes } = gitHub;
  await scratch.publish(gitHub.url);

  expect(code).toBe(1);
  expect(summary).toContain("gone.json cannot be read (ENOENT)");
  expect(gitHub.writes).toEqual(writes);
});

test("the token is sent to the API, and shown nowhere", async () => {
  gitHub.refuses = 403;
  const { code, stdout, stderr } = await scratch.publish(gitHub.url, pull);
  gitHub.refuses = undefined;

  expect(gitHub.asked.every(({ authorization }) => authorization === "Bearer secret-token")).toBe(true);
  expect(code).not.toBe(0);
  expect(stderr).toContain("is answered with 403");
  expect(`${stdout}${stderr}`).not.toContain("secret-token");
  expect(readFileSync(path.join(scratch.found, "report.md"), "utf8")).not.toContain("secret-token");
});
