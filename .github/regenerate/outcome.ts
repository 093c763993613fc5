import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** How far a change reaches, for those who use the SDK. */
export type Level = "major" | "minor" | "patch" | "none";

/** What regenerating came to: what one job finds out, and another one publishes. */
export interface Outcome {
  /** The command that failed, if one did. */
  readonly failed?: string | undefined;
  readonly verdict: Level;
  /** The version to release next; absent where nothing is to be released. */
  readonly proposed?: string | undefined;
  /** Generated files that differ from what is committed. */
  readonly files: number;
  /** Whether Twilio's description says something new; absent where nobody looked. */
  readonly drifts?: boolean | undefined;
}

/** The names of the files in which one job hands its work to another. */
export const FILES: Readonly<Record<"outcome" | "report" | "drift" | "patch", string>> = {
  outcome: "outcome.json",
  report: "report.md",
  drift: "drift.md",
  patch: "generated.patch",
};

const LEVELS: readonly string[] = ["major", "minor", "patch", "none"] satisfies Level[];

/** Writes the outcome into a folder. */
export async function writeOutcome(folder: string, outcome: Outcome): Promise<void> {
  await writeFile(path.join(folder, FILES.outcome), `${JSON.stringify(outcome, null, 2)}\n`);
}

/**
 * Reads an outcome. The job that wrote it has run code that nobody may have reviewed, so that it is checked.
 *
 * @throws {Error} if it is none
 */
export async function readOutcome(folder: string): Promise<Outcome> {
  const read = JSON.parse(await readFile(path.join(folder, FILES.outcome), "utf8")) as Readonly<
    Record<keyof Outcome, unknown>
  >;
  const { failed, verdict, proposed, files, drifts } = read;
  if (!isLevel(verdict) || typeof files !== "number") throw new Error(`${FILES.outcome} holds no outcome`);
  return {
    failed: typeof failed === "string" ? failed : undefined,
    verdict,
    proposed: typeof proposed === "string" && /^\d+\.\d+\.\d+$/u.test(proposed) ? proposed : undefined,
    files,
    drifts: typeof drifts === "boolean" ? drifts : undefined,
  };
}

/** Whether something is a verdict. */
export function isLevel(value: unknown): value is Level {
  return typeof value === "string" && LEVELS.includes(value);
}
