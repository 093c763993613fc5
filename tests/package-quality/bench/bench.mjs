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
import { fileURLToPath, pathToFileURL } from "node:url";
import { newApp, nodes, root, sdk, succeed } from "../app.mjs";

/** A busy machine may be given less to do: `ROUNDS=3 CALLS=1500 make bench-sdk`. */
const rounds = Number(process.env.ROUNDS ?? 5);
const calls = Number(process.env.CALLS ?? 5_000);
/** What a call costs, from the least that anyone can do to what the SDK does: those with dots add to the one before. */
const steps = {
  fetch: "bare `fetch`",
  signal: "… with a signal",
  limited: "… with a timeout: a signal and a timer",
  drafts: "openapi-fetch, which makes no `Request` here",
  "limited drafts": "… with a timeout",
  "watched drafts": "… with a middleware that notes the call",
  sdk: "the SDK",
  "openapi-fetch": "beside them: openapi-fetch alone, which makes a `Request`",
  twilio: "beside them: twilio",
};
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const { app, remove } = await newApp();
const server = spawn(process.execPath, [file("server.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const [port] = await once(createInterface({ input: server.stdout }), "line");
  const results = [];
  for (const node of [process.execPath, ...Object.values(nodes)]) results.push(await measured(node, port));
  const text = report(results);
  console.log(text);
  await writeFile(path.join(root, "docs/performance-sdk.md"), text);
} finally {
  server.kill();
  await remove();
}

/** What one version of Node takes: for starting, and for calls by the clock and in CPU time. */
async function measured(node, port) {
  const version = (await succeed(node, ["--version"], root)).trim();
  const importing = (...parts) => startUp(node, `import ${JSON.stringify(pathToFileURL(path.join(...parts)))};`);
  const imports = await inTurns({
    bare: () => startUp(node, ""),
    sdk: () => importing(app, "node_modules", sdk, "dist/esm/index.js"),
    twilio: () => importing(root, "node_modules/twilio/lib/index.js"),
  });
  const called = await inTurns(
    Object.fromEntries(Object.keys(steps).map((way) => [way, () => timesOfCalls(node, way, port)])),
  );
  return { version, imports, called };
}

/** Milliseconds of a whole process that runs a module. */
async function startUp(node, code) {
  const began = performance.now();
  await succeed(node, ["--input-type=module", "--eval", code], app);
  return [performance.now() - began];
}

/** Milliseconds of the calls in a process of their own: by the clock, and of CPU time. */
async function timesOfCalls(node, way, port) {
  return (await succeed(node, [file("calls.mjs"), way, port, String(calls)], root)).trim().split(" ").map(Number);
}

/** The medians of each, after one round that does not count. */
async function inTurns(ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const time = await way();
      if (round >= 0) times[name].push(time);
    }
  }
  const medians = (all) => all[0].map((_, index) => median(all.map((time) => time[index])));
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, medians(all)]));
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** What was promised, and what is reached. Calls by the clock, and in brackets by CPU time. */
function goals({ version, imports, called }) {
  const ms = (name) => `${(imports[name][0] - imports.bare[0]).toFixed(1)} ms`;
  const perSecond = (name) => Math.round((calls / called[name][0]) * 1_000);
  const both = (text) => `${text(0)} (${text(1)})`;
  const over = both((by) => percent(called.sdk[by] / called.fetch[by]));
  const times = both((by) => `${(called.twilio[by] / called.sdk[by]).toFixed(2)} ×`);
  const beside = `twilio ${perSecond("twilio")} calls a second, bare \`fetch\` ${perSecond("fetch")}`;
  return [
    [version, "`import`, over bare Node", ms("sdk"), "≤ 10 ms", `twilio ${ms("twilio")}`],
    [version, "a call, over bare `fetch`", over, "≤ 10 %", "see below"],
    [version, "throughput, compared with twilio", times, "≥ 1.5 ×", `${perSecond("sdk")} calls a second; ${beside}`],
  ];
}

function percent(ratio) {
  const more = (ratio - 1) * 100;
  return `${more < 0 ? "" : "+"}${more.toFixed(0)} %`;
}

/** CPU time of a call by each way, and how much more that is than bare `fetch` takes. */
function floors(results) {
  const cell = (called, way) =>
    `${((called[way][1] / calls) * 1_000).toFixed(0)} µs, ${percent(called[way][1] / called.fetch[1])}`;
  return Object.entries(steps).map(([way, text]) => [text, ...results.map(({ called }) => cell(called, way))]);
}

function table(head, rows) {
  const width = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(width[column])).join(" | ")} |`;
  return [line(head), `| ${width.map((count) => "-".repeat(count)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

function report(results) {
  const load = os.loadavg()[2].toFixed(1);
  return `# Performance of the SDK

Written by \`make bench-sdk\`: medians of ${rounds} whole processes each, taken in turns in one run. Calls fetch one participant,
50 at a time, ${calls} per process, from a server on the same machine in a process of its own.

${os.availableParallelism()} CPUs, ${os.platform()} ${os.arch()}, with a load of ${load} in the last quarter of an hour. Where that is more than there are CPUs,
others were at work, too: then only CPU time, in brackets, says something of calls, and the imports nothing.

${table(["Node", "What", "Measured", "Goal", "Beside it"], results.flatMap(goals))}

## Where the time goes

CPU time of a call, and how much more that is than bare \`fetch\` takes. A way with dots adds to the one before it, up to the SDK.
What stands above the SDK is the least that it could come to: without a signal a timeout could not end a request, and without
openapi-fetch there would be no client that others take.

${table(["Way", ...results.map(({ version }) => version)], floors(results))}

The rest is the SDK's own: what it checks, sends again, withholds and names, and the model that it reads, with its dates.
`;
}
