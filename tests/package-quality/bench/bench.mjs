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

const head = ["Node", "What", "Measured", "Goal", "Beside it"];
const rounds = 5;
const calls = 5_000;
const file = (name) => fileURLToPath(new URL(name, import.meta.url));

const { app, remove } = await newApp();
const server = spawn(process.execPath, [file("server.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const [port] = await once(createInterface({ input: server.stdout }), "line");
  const results = [];
  for (const node of [process.execPath, ...Object.values(nodes)]) results.push(await measured(node, port));
  const text = report(results.flat());
  console.log(text);
  await writeFile(path.join(root, "docs/performance-sdk.md"), text);
} finally {
  server.kill();
  await remove();
}

/** The rows of the table for one version of Node. */
async function measured(node, port) {
  const version = (await succeed(node, ["--version"], root)).trim();
  const importing = (...parts) => startUp(node, `import ${JSON.stringify(pathToFileURL(path.join(...parts)))};`);
  const imports = await inTurns({
    bare: () => startUp(node, ""),
    sdk: () => importing(app, "node_modules", sdk, "dist/esm/index.js"),
    twilio: () => importing(root, "node_modules/twilio/lib/index.js"),
  });
  const called = await inTurns({
    fetch: () => timeOfCalls(node, "fetch", port),
    limited: () => timeOfCalls(node, "limited", port),
    "openapi-fetch": () => timeOfCalls(node, "openapi-fetch", port),
    sdk: () => timeOfCalls(node, "sdk", port),
    twilio: () => timeOfCalls(node, "twilio", port),
  });
  return rows(version, imports, called);
}

/** Milliseconds of a whole process that runs a module. */
async function startUp(node, code) {
  const began = performance.now();
  await succeed(node, ["--input-type=module", "--eval", code], app);
  return performance.now() - began;
}

/** Milliseconds of the calls, timed in a process of their own after a thousand calls to warm up. */
async function timeOfCalls(node, way, port) {
  return Number(await succeed(node, [file("calls.mjs"), way, port, String(calls)], root));
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

function rows(version, imports, called) {
  const ms = (number) => `${number.toFixed(1)} ms`;
  const perSecond = (name) => Math.round((calls / called[name]) * 1_000);
  const over = (name) => `${((called[name] / called.fetch - 1) * 100).toFixed(0)} %`;
  const floor = `\`fetch\` with a timeout ${over("limited")}, openapi-fetch alone ${over("openapi-fetch")}`;
  const beside = `${perSecond("sdk")} calls a second; twilio ${perSecond("twilio")}, bare \`fetch\` ${perSecond("fetch")}`;
  return [
    [
      version,
      "`import`, over bare Node",
      ms(imports.sdk - imports.bare),
      "≤ 10 ms",
      `twilio ${ms(imports.twilio - imports.bare)}`,
    ],
    [version, "a call, over bare `fetch`", over("sdk"), "≤ 10 %", floor],
    [version, "throughput, compared with twilio", `${(called.twilio / called.sdk).toFixed(2)} ×`, "≥ 1.5 ×", beside],
  ];
}

function report(table) {
  const width = head.map((_, column) => Math.max(...[head, ...table].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(width[column])).join(" | ")} |`;
  const rule = `| ${width.map((count) => "-".repeat(count)).join(" | ")} |`;
  return `# Performance of the SDK

Written by \`make bench-sdk\`: medians of ${rounds} whole processes each, taken in turns in one run. Calls fetch one participant,
50 at a time, ${calls} per process, from a server on the same machine in a process of its own.

Two floors stand beside the overhead: bare \`fetch\` with nothing but a timeout, which takes a signal for each call, and
openapi-fetch alone, which makes a \`Request\` for each. The SDK stands on openapi-fetch and has a timeout, but hands \`fetch\` no
\`Request\` where nobody would see it.

${os.availableParallelism()} CPUs, ${os.platform()} ${os.arch()}.

${[line(head), rule, ...table.map(line)].join("\n")}
`;
}
