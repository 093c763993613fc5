import { existsSync, readFileSync, readdirSync } from "node:fs";
import { validateWorkflow } from "@action-validator/core";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const file = `${FOLDER}/regenerate.yml`;
const text = readFileSync(file, "utf8");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly needs?: string;
  readonly env?: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths?: readonly string[] } | null>>;
  readonly permissions: unknown;
  readonly env?: unknown;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<Record<"report" | "comment" | "propose", Job>>;
}

const workflow = parse(text) as Workflow;
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);
const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes("write"));

// The validator warns that it checks no globs; they are checked below.
beforeAll(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterAll(() => {
  jest.restoreAllMocks();
});

test.each(readdirSync(FOLDER))("%s is a workflow that GitHub takes", (name) => {
  expect(validateWorkflow(readFileSync(`${FOLDER}/${name}`, "utf8")).errors).toEqual([]);
});

test("a workflow that GitHub does not take is found out", () => {
  expect(validateWorkflow(text.replace("runs-on:", "run-on:")).errors).not.toEqual([]);
});

test("it runs where the document, the config or the generator changes, on schedule and by hand", () => {
  expect(Object.keys(workflow.on)).toEqual(["push", "pull_request", "schedule", "workflow_dispatch"]);
  for (const event of ["push", "pull_request"]) {
    expect(workflow.on[event]?.paths).toEqual(
      expect.arrayContaining(["spec/**", "fetchsmith.config.ts", "generator/**"]),
    );
  }
  for (const glob of workflow.on["push"]?.paths ?? []) expect(existsSync(glob.replace(/\/\*\*$/u, ""))).toBe(true);
  expect(workflow.concurrency.group).toContain("github.event.pull_request.number");
});

test("every action is pinned to a commit, whose version stands beside it", () => {
  const used = text.match(/uses: .*/gu) ?? [];

  expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  for (const line of used) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
});

test("no command holds an expression, so that no title and no branch can become a command", () => {
  for (const { run } of steps) expect(run ?? "").not.toContain("${{");
});

test("no job has rights but those that it names, and what runs the change has none to write and no token", () => {
  expect(workflow.permissions).toEqual({});
  expect(workflow.jobs.report.permissions).toEqual({ contents: "read" });
  expect(workflow.jobs.comment.permissions).toEqual({ contents: "read", "pull-requests": "write" });
  expect(workflow.jobs.propose.permissions).toEqual({ contents: "write", "pull-requests": "write", issues: "write" });
  expect(JSON.stringify(workflow.jobs.report)).not.toMatch(/github\.token|secrets\./u);
  expect([workflow.env, ...jobs.map(([, { env }]) => env)].filter((env) => env !== undefined)).toEqual([]);
});

test("a job that may write runs no install script, and nothing of a pull request", () => {
  expect(writing.map(([name]) => name)).toEqual(["comment", "propose"]);
  for (const [, job] of writing) {
    const commands = job.steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual([
      "npm ci --ignore-scripts --no-audit --no-fund",
      'node --import jiti/register .github/regenerate/main.ts publish "$FOUND"',
    ]);
  }
  expect(workflow.jobs.comment.steps[0]?.with?.["ref"]).toBe("${{ github.event.pull_request.base.sha }}");
  expect(text).not.toContain("pull_request_target");
});

test("a fork's pull request starts no job that may write", () => {
  expect(workflow.jobs.comment.if).toContain("github.event.pull_request.head.repo.full_name == github.repository");
  expect(workflow.jobs.propose.if).toContain("github.event_name != 'pull_request'");
});

test("the history is there to find the last release in", () => {
  expect(workflow.jobs.report.steps[0]?.with?.["fetch-depth"]).toBe(0);
});
