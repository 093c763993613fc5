import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { driftIssue } from "./drift-issue.js";
import { gitHub, type GitHub } from "./github.js";
import { FILES, readOutcome, type Outcome } from "./outcome.js";
import { propose, withdraw } from "./pull-request.js";
import { comment } from "./sticky.js";

/** What started the workflow, as far as it matters here. */
export interface Started {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** The branch that was pushed to, or that a schedule runs on. */
  readonly branch: string;
  /** The event's own data. */
  readonly payload: {
    readonly pull_request?: {
      readonly number: number;
      readonly head: { readonly repo: { readonly full_name: string } | null };
    };
  };
}

/**
 * Publishes what was found out: as a comment on the pull request that changes the document, else as a pull request with
 * what is generated and as an issue about drift. Answers what it did.
 */
export async function publish(
  folder: string,
  started: Started,
  access: { url: string; token: string },
): Promise<string> {
  const outcome = await readOutcome(folder);
  const api = gitHub({ ...access, repository: started.repository });
  const { pull_request: pull } = started.payload;
  if (pull === undefined) return await published(api, folder, outcome, started);
  if (pull.head.repo?.full_name !== started.repository)
    return "a fork's pull request is not written to; see the summary";
  const isNews = outcome.failed !== undefined || outcome.verdict !== "none" || outcome.files > 0;
  return await comment(api, pull.number, await textOf(folder, FILES.report), isNews);
}

async function published(api: GitHub, folder: string, outcome: Outcome, started: Started): Promise<string> {
  const done = [];
  if (outcome.failed === undefined) done.push(await proposed(api, folder, outcome, started));
  if (outcome.drifts !== undefined) done.push(await driftIssue(api, await textOf(folder, FILES.drift), outcome.drifts));
  return done.join(", ") || "nothing: the run failed";
}

async function proposed(api: GitHub, folder: string, outcome: Outcome, started: Started): Promise<string> {
  const [owner = ""] = started.repository.split("/");
  const patch = path.resolve(folder, FILES.patch);
  const { size } = await stat(patch);
  if (size === 0) return await withdraw(api, owner, started.branch);
  const report = await textOf(folder, FILES.report);
  return await propose(api, { outcome, patch, report, target: started.branch, owner });
}

function textOf(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), "utf8");
}
