import type { GitHub } from "./github.js";
import type { Outcome } from "./outcome.js";
import { git } from "./run.js";
import { marked } from "./sticky.js";

/** Whoever commits here: GitHub's own account for workflows. */
const NAME = "github-actions[bot]";
const EMAIL = "41898282+github-actions[bot]@users.noreply.github.com";
const NOTE = "\n---\nThis branch is written anew by each run; commits that are added to it by hand are lost.\n";

/** A change of what is generated, to be proposed. */
export interface Proposal {
  readonly outcome: Outcome;
  /** A file with the patch. */
  readonly patch: string;
  readonly report: string;
  /** The branch that it is for. */
  readonly target: string;
  /** Who owns the repository. */
  readonly owner: string;
}

/** Pushes the generated files to a branch of our own, and keeps one pull request for it. */
export async function propose(api: GitHub, { outcome, patch, report, target, owner }: Proposal): Promise<string> {
  const branch = `regenerate/${target}`;
  const title = titleOf(outcome);
  await push(branch, patch, title);
  const body = marked("proposal", `${report}${NOTE}`);
  const before = await openPull(api, owner, branch, target);
  if (before === undefined) await api.call("POST", "/pulls", { title, body, head: branch, base: target });
  else if (before.title !== title || before.body !== body)
    await api.call("PATCH", `/pulls/${before.number}`, { title, body });
  else return "proposed already";
  return before === undefined ? "opened a pull request" : "updated the pull request";
}

/** Closes our pull request, if there is one: what it proposes has been done otherwise. */
export async function withdraw(api: GitHub, owner: string, target: string): Promise<string> {
  const before = await openPull(api, owner, `regenerate/${target}`, target);
  if (before === undefined) return "nothing to propose";
  await api.call("PATCH", `/pulls/${before.number}`, { state: "closed" });
  return "closed the pull request";
}

function titleOf({ verdict, proposed }: Outcome): string {
  return proposed === undefined ? "Regenerate the SDK" : `Regenerate the SDK (${verdict}, next version ${proposed})`;
}

/** Commits with the date of the commit below, so that the same change is the same commit and is pushed but once. */
async function push(branch: string, patch: string, message: string): Promise<void> {
  const date = await git(["show", "--no-patch", "--format=%cI", "HEAD"]);
  // Only what is generated: the job that made the patch has run code that nobody may have reviewed.
  await git(["apply", "--index", "--include=generated/*", "--", patch]);
  const files = (await git(["diff", "--cached", "--name-only", "--no-renames", "-z", "HEAD"])).split("\0");
  const other = files.find((file) => file !== "" && !file.startsWith("generated/"));
  if (other !== undefined) throw new Error(`The patch changes ${other}, which is not generated`);
  await git(["commit", "--quiet", "--no-verify", `--message=${message}`], {
    GIT_AUTHOR_NAME: NAME,
    GIT_AUTHOR_EMAIL: EMAIL,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: NAME,
    GIT_COMMITTER_EMAIL: EMAIL,
    GIT_COMMITTER_DATE: date,
  });
  await git(["push", "--quiet", "--force", "origin", `HEAD:refs/heads/${branch}`]);
}

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
}

async function openPull(api: GitHub, owner: string, branch: string, target: string): Promise<Pull | undefined> {
  const query = new URLSearchParams({ state: "open", head: `${owner}:${branch}`, base: target });
  const [pull] = (await api.call("GET", `/pulls?${query.toString()}`)) as readonly Pull[];
  return pull;
}
