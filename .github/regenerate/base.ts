import { git, run } from "./run.js";

/** What the SDK is compared with. */
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
