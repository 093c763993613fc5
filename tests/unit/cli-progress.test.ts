import { expect, test } from "@jest/globals";
import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { showProgress } from "../../generator/src/cli/progress.js";
import { processIo } from "../../generator/src/cli/io.js";

function told(isTTY: boolean): { readonly io: ReturnType<typeof processIo>; readonly text: () => string } {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  return { io: { ...processIo(), stderr }, text: () => String(stderr.read() ?? "") };
}

test("a terminal is told of files and time once a run has taken more than a second", async () => {
  const { io, text } = told(true);
  const progress = showProgress(io);
  progress.onFormatted(1, 850);
  expect(text()).toBe("");
  await sleep(1100);
  progress.onFormatted(120, 850);
  expect(text()).toMatch(/Formatting 120 of 850 files, \d+\.\d\d s$/);
});

test("a log is not told of every file", async () => {
  const { io, text } = told(false);
  const progress = showProgress(io);
  await sleep(1100);
  progress.onFormatted(120, 850);
  expect(text()).toBe("");
});
