import type { Base } from "./base.js";
import { isLevel, type Level } from "./outcome.js";
import { run, type Ran } from "./run.js";

/** What a change of the document means to those who use the SDK. */
export interface Comparison {
  readonly verdict: Level;
  /** The changes, in Markdown. */
  readonly changes: string;
  /** The version that was released. */
  readonly released: string;
  /** The version to release next: the lowest that the changes allow, or a higher one that is set already. */
  readonly proposed: string;
}

/** Compares the SDK with what it was; answers the run that failed if that fails. */
export async function compare({ revision }: Base): Promise<Comparison | Ran> {
  const ran = await run("npx", ["--no-install", "fetchsmith", "release", "--dry-run", "--json", "--since", revision]);
  if (ran.code !== 0) return ran;
  const { verdict, released, version, changelog } = JSON.parse(ran.stdout) as Readonly<Record<string, unknown>>;
  if (!isLevel(verdict) || typeof changelog !== "string") throw new Error("fetchsmith release answers something else");
  return { verdict, changes: changelog, released: String(released), proposed: String(version) };
}
