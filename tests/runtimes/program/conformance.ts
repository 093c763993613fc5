/** The program that every runtime runs unchanged. It uses what every runtime has, and the SDK's public API. */
import { stageOf, type Check } from "./check.js";
import { failures } from "./failures.js";
import { limits } from "./limits.js";
import { lists } from "./lists.js";
import { leftBehind, watchRejections } from "./rejections.js";
import { requests } from "./requests.js";
import type { CheckResult } from "./script.js";

/** Runs every check against the fixture server at this URL. Never rejects. */
export async function run(baseUrl: string): Promise<readonly CheckResult[]> {
  watchRejections();
  const checks = [...requests, ...lists, ...failures, ...limits, leftBehind];
  const results: CheckResult[] = [];
  for (const [number, check] of checks.entries()) results.push(await runOne(check, baseUrl, number));
  return results;
}

async function runOne({ name, run }: Check, baseUrl: string, number: number): Promise<CheckResult> {
  const began = performance.now();
  const ms = (): number => Math.round(performance.now() - began);
  try {
    await inTime(run(stageOf(baseUrl, number)));
    return { name, ms: ms() };
  } catch (error) {
    return { name, ms: ms(), problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Rejects where a check takes far longer than it may, so that one that never ends does not hide the others. */
async function inTime(check: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("was not done within 10 seconds")), 10_000);
  });
  await Promise.race([check, late]).finally(() => clearTimeout(timer));
}
