/**
 * Measures whole runs of the generator against others on the same documents, one process after the other, taking turns, and
 * writes docs/performance.md with its chart. Nothing here is asked of the network.
 *
 *   node bench.mjs [rounds] [participants|twilio|github|growth|consumers]…
 */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { chart } from "./chart.mjs";
import { consumers } from "./consumers.mjs";
import { grownDocument } from "./growth.mjs";
import { table } from "./table.mjs";
import { supported } from "./supported.mjs";

const here = import.meta.dirname;
const root = path.join(here, "..", "..");
const packages = path.join(here, "node_modules");
const [times = "5", ...chosen] = process.argv.slice(2);
const rounds = Number(times);
const fetchsmith = path.join(root, "generator", "bin", "fetchsmith.js");
const bin = (name) => path.join(packages, ".bin", name);
const folder = await mkdtemp(path.join(os.tmpdir(), "fetchsmith-bench-"));

/** One process, with what it is called in the table; `prepare` is not measured. */
function contenders(document) {
  const { file, settings, edit } = document;
  const out = (name) => path.join(folder, `${document.name}-${name}`);
  const fresh = (name) => () => rm(out(name), { recursive: true, force: true });
  const own = ["--out", out("fetchsmith"), ...settings];
  const forget = () => rm(path.join(folder, "node_modules", ".cache"), { recursive: true, force: true });
  return [
    { name: "node, an empty program", command: [process.execPath, "-e", "0"] },
    {
      name: "fetchsmith, first run",
      command: [process.execPath, fetchsmith, "generate", ...own],
      prepare: async () => void (await Promise.all([fresh("fetchsmith")(), forget()])),
    },
    {
      name: "fetchsmith, formatted before",
      command: [process.execPath, fetchsmith, "generate", ...own],
      prepare: fresh("fetchsmith"),
    },
    { name: "fetchsmith generate, nothing changed", command: [process.execPath, fetchsmith, "generate", ...own] },
    { name: "fetchsmith check, nothing changed", command: [process.execPath, fetchsmith, "check", ...own] },
    ...(edit === undefined
      ? []
      : [
          {
            name: "fetchsmith generate, one operation edited",
            command: [process.execPath, fetchsmith, "generate", ...own],
            prepare: edit,
          },
        ]),
    { name: "openapi-typescript (types only)", command: [bin("openapi-typescript"), file, "-o", `${out("oat")}.ts`] },
    {
      name: "@hey-api/openapi-ts",
      command: [bin("openapi-ts"), "-i", file, "-o", out("hey"), "--no-log-file", "--silent"],
      prepare: fresh("hey"),
    },
    { name: "orval", command: [bin("orval"), "--input", file, "--output", path.join(out("orval"), "index.ts")] },
    { name: "oazapfts", command: [bin("oazapfts"), file, `${out("oazapfts")}.ts`] },
    {
      name: "swagger-typescript-api",
      command: [bin("swagger-typescript-api"), "generate", "-p", file, "-o", out("sta"), "--silent"],
      prepare: fresh("sta"),
    },
  ];
}

/** The documents, smallest first. The configuration is this repository's own where there is one for the document. */
async function documents() {
  await mkdir(path.join(folder, "node_modules"));
  const require = createRequire(import.meta.url);
  await mkdir(path.join(folder, "spec"));
  const participants = path.join(folder, "spec", "participants.yaml");
  await cp(path.join(root, "spec", "participants.yaml"), participants);
  await cp(path.join(root, "fetchsmith.config.ts"), path.join(folder, "whole.config.ts"));
  const config = path.join(folder, "whole.config.ts");
  const twilio = path.join(packages, "@twilio", "cli-core", "src", "services", "twilio-api", "twilio_api_v2010.json");
  const github = path.join(folder, "github.json");
  const described = supported(require("@octokit/openapi/generated/api.github.com.json"));
  await writeFile(github, JSON.stringify(described));
  const edit = async () => {
    described.paths["/meta"].get.summary += " again";
    await writeFile(github, JSON.stringify(described));
  };
  return [
    { name: "participants", title: "Participants, whole package", file: participants, settings: ["--config", config] },
    { name: "twilio", title: "Twilio api/v2010, 1.9 MB", file: twilio, settings: [twilio] },
    { name: "github", title: "GitHub, 12 MB", file: github, settings: [github], edit },
  ];
}

/** Wall time in milliseconds and peak memory in MiB of one process; undefined if it fails. */
async function measure({ command: [file, ...args], prepare }) {
  await prepare?.();
  const usage = path.join(folder, "usage");
  const begun = performance.now();
  const child = spawn("/usr/bin/time", ["-f", "%M", "-o", usage, file, ...args], { cwd: folder, stdio: "ignore" });
  const code = await new Promise((resolve) => child.on("close", resolve));
  const time = performance.now() - begun;
  if (code !== 0) return undefined;
  return { time, memory: Number((await readFile(usage, "utf8")).trim()) / 1024 };
}

function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}

async function race(title, contenders) {
  const found = contenders.map((contender) => ({ contender, runs: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, runs } of found) runs.push(await measure(contender));
    process.stderr.write(`${title}: round ${round + 1} of ${rounds}\n`);
  }
  const results = found.map(({ contender: { name, count }, runs }) =>
    runs.includes(undefined)
      ? { name, count }
      : { name, count, time: median(runs.map(({ time }) => time)), memory: median(runs.map(({ memory }) => memory)) },
  );
  return { title, results };
}

/** First runs on documents of many sizes, smallest first. What the smallest takes is the start of the process. */
async function grown() {
  return Promise.all(
    [1, 10, 100, 1_000, 10_000].map(async (count) => {
      const file = path.join(folder, `grown-${count}.json`);
      await writeFile(file, JSON.stringify(grownDocument(count)));
      const [first] = contenders({ name: `grown-${count}`, file, settings: [file] }).filter(({ name }) =>
        name.endsWith("first run"),
      );
      return { ...first, name: `${count.toLocaleString("en")} operation${count === 1 ? "" : "s"}`, count };
    }),
  );
}

const isChosen = (name) => chosen.length === 0 || chosen.includes(name);
const found = [];
const all = await documents();
for (const document of all) {
  if (isChosen(document.name)) found.push(await race(document.title, contenders(document)));
}
if (isChosen("consumers")) {
  const github = all.find(({ name }) => name === "github").file;
  const programs = await consumers({ folder, root, packages, github, fetchsmith, bin });
  found.push(await race("Type-checking a program that calls one operation of GitHub's", programs));
}
if (isChosen("growth")) found.push(await race("Growth: first runs on documents of one kind", await grown()));
await rm(folder, { recursive: true });
const load = os.loadavg()[0].toFixed(1);
const machine = `Node.js ${process.version}, ${os.cpus().length} processors, load average ${load}, ${rounds} rounds`;
const page = path.join(root, "docs", "performance.md");
await writeFile(page, await format(table(found, machine), { ...(await resolveConfig(page)), filepath: page }));
await writeFile(path.join(root, "docs", "performance.svg"), chart(found));
