/**
 * What the SDK costs, in one run on one machine: medians over whole processes, taken in turns so that a slow minute slows
 * everyone. Prints the ratios, and writes them to docs/performance-sdk.md.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { newApp, root, sdk, succeed } from "../app.mjs";

const head = ["What", "Measured", "Beside it", "Goal"];
const rounds = 9;
const calls = 5_000;
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const { app, remove } = await newApp();
const server = spawn(process.execPath, [file("server.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const [port] = await once(createInterface({ input: server.stdout }), "line");
  const imports = await inTurns({
    "bare Node": () => startUp(""),
    [sdk]: () => startUp(`import ${JSON.stringify(path.join(app, "node_modules", sdk, "dist/esm/index.js"))};`),
    twilio: () => startUp(`import ${JSON.stringify(path.join(root, "node_modules/twilio/lib/index.js"))};`),
  });
  const called = await inTurns({
    "bare fetch": () => timeOfCalls("fetch", port),
    [sdk]: () => timeOfCalls("sdk", port),
    twilio: () => timeOfCalls("twilio", port),
  });
  const text = report(imports, called);
  console.log(text);
  await writeFile(path.join(root, "docs/performance-sdk.md"), text);
} finally {
  server.kill();
  await remove();
}

/** Milliseconds of a whole process that runs a module. */
async function startUp(code) {
  const began = performance.now();
  await succeed(process.execPath, ["--input-type=module", "--eval", code], app);
  return performance.now() - began;
}

/** Milliseconds of the calls, timed in a process of their own after a thousand calls to warm up. */
async function timeOfCalls(way, port) {
  return Number(await succeed(process.execPath, [file("calls.mjs"), way, port, String(calls)], root));
}

/** The median of each, after one round that does not count. */
async function inTurns(ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const time = await way();
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function report(imports, called) {
  const ms = (number) => `${number.toFixed(1)} ms`;
  const beyond = (name) => imports[name] - imports["bare Node"];
  const perSecond = (name) => Math.round((calls / called[name]) * 1_000);
  const overhead = called[sdk] / called["bare fetch"] - 1;
  const goals = [
    ["`import`, over bare Node", ms(beyond(sdk)), `twilio: ${ms(beyond("twilio"))}`, "≤ 10 ms"],
    ["a call's overhead over bare `fetch`", `${(overhead * 100).toFixed(0)} %`, "", "≤ 10 %"],
    [
      "throughput, compared with twilio",
      `${(called.twilio / called[sdk]).toFixed(2)} ×`,
      `${perSecond(sdk)} against ${perSecond("twilio")} calls a second; bare \`fetch\`: ${perSecond("bare fetch")}`,
      "≥ 1.5 ×",
    ],
  ];
  const width = [0, 1, 2, 3].map((column) => Math.max(...[...goals, head].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(width[column])).join(" | ")} |`;
  const rule = `| ${width.map((count) => "-".repeat(count)).join(" | ")} |`;
  return `# Performance of the SDK

Written by \`make bench-sdk\`: medians of ${rounds} whole processes each, taken in turns in one run. Calls fetch one participant,
50 at a time, ${calls} per process, from a server on the same machine in a process of its own.

Node ${process.version}, ${os.availableParallelism()} CPUs, ${os.platform()} ${os.arch()}.

${[line(head), rule, ...goals.map(line)].join("\n")}
`;
}
