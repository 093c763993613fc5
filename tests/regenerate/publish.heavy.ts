import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { petDocument } from "./document.js";
import { FakeGitHub } from "./fake-github.js";
import { Scratch, type PullEvent } from "./scratch.js";

jest.setTimeout(180_000);

let scratch: Scratch;
let gitHub: FakeGitHub;
const pull: PullEvent = { number: 7, title: "Change", head: { ref: "x", repo: { full_name: "team/sdk" } } };

beforeEach(async () => {
  scratch = new Scratch(petDocument());
  scratch.write({ "generated/a/b.ts": "old\n" });
  scratch.commit("Begin");
  gitHub = await FakeGitHub.start();
});
afterEach(() => {
  gitHub.stop();
  scratch.remove();
});

/** What the job without rights would have left. */
function found(outcome: unknown, files: Readonly<Record<string, string>> = {}): void {
  mkdirSync(scratch.found, { recursive: true });
  const all = {
    "outcome.json": JSON.stringify(outcome),
    "report.md": "The report.\n",
    "generated.patch": "",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(scratch.found, name), text);
}

const minor = { verdict: "minor", proposed: "0.1.1", files: 1 };

test("a fork's pull request is not written to, and the API not asked", async () => {
  found(minor);
  const fork = { ...pull, head: { ref: "main", repo: { full_name: "stranger/sdk" } } };
  const { code, stdout } = await scratch.publish(gitHub.url, fork);

  expect([code, stdout]).toEqual([0, "a fork's pull request is not written to; see the summary\n"]);
  expect(gitHub.asked).toEqual([]);
});

test("our comment is found behind many others, and a person's that looks like it is left alone", async () => {
  gitHub.say("<!-- regenerate: report -->\nNot by the workflow.");
  for (let index = 0; index < 150; index += 1) gitHub.say("Me too.");
  gitHub.say("<!-- regenerate: report -->\nAn older report.", "Bot");
  found(minor);
  const { stdout } = await scratch.publish(gitHub.url, pull);

  expect(stdout).toBe("updated the comment\n");
  expect(gitHub.comments.at(-1)?.body).toBe("<!-- regenerate: report -->\nThe report.\n");
  expect(gitHub.comments[0]?.body).toContain("Not by the workflow.");
  expect(gitHub.writes).toEqual(["PATCH /issues/comments/152"]);
});

test("a report that is too long for GitHub is shortened", async () => {
  found(minor, { "report.md": "x".repeat(100_000) });
  const { code } = await scratch.publish(gitHub.url, pull);

  expect(code).toBe(0);
  expect(gitHub.comments[0]?.body?.length).toBeLessThan(65_536);
  expect(gitHub.comments[0]?.body).toContain("shortened");
});

/** A patch that adds a file. */
function adding(file: string): string {
  return `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n@@ -0,0 +1 @@\n+new\n`;
}

test.each([".github/workflows/evil.yml", "spec/x.yaml", "generated.ts"])(
  "a patch brings only generated files, and leaves out %s",
  async (file) => {
    found(minor, { "generated.patch": `${adding("generated/a/deep/c.ts")}${adding(file)}` });
    await scratch.publish(gitHub.url);

    expect(scratch.atRemote("diff", "--name-only", "main", "regenerate/main")).toBe("generated/a/deep/c.ts");
  },
);

test("a patch that leads out of the folder for generated files is refused", async () => {
  found(minor, { "generated.patch": adding("generated/../Makefile2") });
  const { code, stderr } = await scratch.publish(gitHub.url);

  expect(code).not.toBe(0);
  expect(stderr).toContain("invalid path");
  expect(scratch.atRemote("branch", "--list", "regenerate/main")).toBe("");
});

test("a patch that takes a file from elsewhere is refused", async () => {
  const rename =
    "diff --git a/Makefile b/generated/Makefile\nsimilarity index 100%\nrename from Makefile\nrename to generated/Makefile\n";
  found(minor, { "generated.patch": rename });
  const { code, stderr } = await scratch.publish(gitHub.url);

  expect(code).not.toBe(0);
  expect(stderr).toContain("The patch changes Makefile, which is not generated");
  expect(scratch.atRemote("branch", "--list", "regenerate/main")).toBe("");
  expect(gitHub.writes).toEqual([]);
});

test.each([
  ["no outcome", []],
  ["an unknown verdict", { verdict: "huge", files: 0 }],
  ["no number of files", { verdict: "none" }],
])("%s is refused", async (_, outcome) => {
  found(outcome);
  const { code, stderr } = await scratch.publish(gitHub.url, pull);

  expect(code).not.toBe(0);
  expect(stderr).toContain("outcome.json holds no outcome");
});

test("a version that is none is not passed on", async () => {
  found({ verdict: "minor", files: 1, proposed: "1](http://x)" }, { "generated.patch": adding("generated/c.ts") });
  await scratch.publish(gitHub.url);

  expect(gitHub.pulls.map(({ title }) => title)).toEqual(["Regenerate the SDK"]);
});

test("a change that means nothing is not commented on", async () => {
  found({ verdict: "none", files: 0 });
  const { stdout } = await scratch.publish(gitHub.url, pull);

  expect(stdout).toBe("nothing to say\n");
  expect(gitHub.writes).toEqual([]);
});

test("one issue follows drift, and is closed with it", async () => {
  const published = async (drifts: boolean, text: string): Promise<string> => {
    found({ verdict: "none", files: 0, drifts }, { "drift.md": text });
    const { stdout } = await scratch.publish(gitHub.url);
    return stdout.trim().replace("nothing to propose, ", "");
  };

  expect(await published(false, "0 new")).toBe("no drift");
  expect(await published(true, "1 new")).toBe("opened an issue about drift");
  expect(await published(true, "1 new")).toBe("drift is reported already");
  expect(await published(true, "2 new")).toBe("updated the issue about drift");
  expect(await published(false, "0 new")).toBe("closed the issue about drift");
  expect(await published(true, "3 new")).toBe("opened an issue about drift");
  expect(gitHub.issues.map(({ state, body }) => `${state}: ${body ?? ""}`)).toEqual([
    "closed: <!-- regenerate: drift -->\n0 new",
    "open: <!-- regenerate: drift -->\n3 new",
  ]);
});
