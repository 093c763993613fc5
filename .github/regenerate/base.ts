import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { git, run } from "./run.js";

/** What a document is compared with. */
export interface Base {
  /** The commit. */
  readonly revision: string;
  /** What people know it as: a tag, or the start of the commit's name. */
  readonly name: string;
}

/** The last release: the nearest `v*` tag. Else what HEAD has in common with a revision, if there is such a revision. */
export async function baseOf(other: string | undefined): Promise<Base | undefined> {
  const { code, stdout } = await run("git", ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", "HEAD"]);
  if (code === 0) {
    const name = stdout.trim();
    return { revision: await git(["rev-parse", `${name}^{commit}`]), name };
  }
  if (other === undefined) return undefined;
  const common = await run("git", ["merge-base", "--", "HEAD", other]);
  const revision = common.stdout.trim();
  return common.code === 0 ? { revision, name: revision.slice(0, 12) } : undefined;
}

/**
 * Checks out a revision beside the work tree, where configs find the packages that they import, and hands over its
 * folder for as long as the work takes.
 */
export async function withBase<Value>({ revision }: Base, work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = path.resolve(".cache", `base-${process.pid}`);
  await mkdir(path.dirname(folder), { recursive: true });
  await git(["worktree", "add", "--detach", "--force", folder, revision]);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await git(["worktree", "prune"]);
  }
}
