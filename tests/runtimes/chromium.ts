import { readFile, mkdtemp } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { output, start, within } from "./child.js";
import { close, listen } from "./listening.js";
import type { CheckResult } from "./program/script.js";

const places = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Without these a browser calls its maker's hosts, and waits for them. */
const quiet = [
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

/** Gives the executable in the environment variable `CHROMIUM`, or one on the `PATH`; installs Debian's as root. */
export async function findChromium(): Promise<string> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath("apt-get")) await install();
  const executable = installed();
  if (executable) return executable;
  throw new Error("no Chromium here: install it (Debian: apt-get install chromium), or set CHROMIUM to its executable");
}

function installed(): string | undefined {
  return places.map(onPath).find(Boolean);
}

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

async function install(): Promise<void> {
  console.log("Installing Chromium with apt-get, once.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await output("apt-get", ["update", "-qq"], { env });
  await output("apt-get", ["install", "-qq", "--yes", "--no-install-recommends", "chromium"], { env });
}

/** Runs the program in a page, which sends its results to the server it is from: another origin than the API's. */
export async function runInChromium(executable: string, folder: string, baseUrl: string): Promise<CheckResult[]> {
  const site = createServer();
  const results = new Promise<CheckResult[]>((resolve, reject) => serve(site, folder, resolve, reject));
  results.catch(() => {});
  const url = `${await listen(site)}/page.html?baseUrl=${encodeURIComponent(baseUrl)}`;
  const profile = await mkdtemp(path.join(folder, "profile-"));
  // As root, Chromium has no sandbox to run in. It opens no page but ours.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const env = { ...process.env, HOME: profile };
  const chromium = start(executable, [...quiet, ...asRoot, `--user-data-dir=${profile}`, url], env);
  try {
    return await within(120_000, chromium.failure, results);
  } finally {
    await chromium.stop();
    await close(site);
  }
}

function serve(
  site: Server,
  folder: string,
  resolve: (results: CheckResult[]) => void,
  reject: (error: unknown) => void,
): void {
  const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
  site.on("request", (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const type = types[path.extname(pathname)];
    if (request.method === "POST") {
      void text(request).then((body) => resolve(JSON.parse(body) as CheckResult[]), reject);
      response.writeHead(204).end();
    } else if (type === undefined) {
      response.writeHead(404).end();
    } else {
      readFile(path.join(folder, path.basename(pathname))).then(
        (file) => response.writeHead(200, { "Content-Type": type }).end(file),
        reject,
      );
    }
  });
}
