import { existsSync } from "node:fs";
import path from "node:path";
import { here } from "./bundle.js";
import { output } from "./child.js";
import { findChromium, runInChromium } from "./chromium.js";
import type { CheckResult } from "./program/script.js";
import { runInWorkerd } from "./workerd.js";

/** Something that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  /** Gives its executable; rejects with what to do where there is none. */
  readonly find: () => Promise<string>;
  /** Runs the program in `folder` against the server at `baseUrl`. */
  readonly run: (executable: string, folder: string, baseUrl: string) => Promise<readonly CheckResult[]>;
}

/** Every runtime that the SDK must behave the same on. */
export const runtimes: readonly Runtime[] = [
  { name: "Node.js 20", find: inPackage(nodePackage(20), "bin/node"), run: inProcess() },
  { name: "Node.js 22", find: inPackage(nodePackage(22), "bin/node"), run: inProcess() },
  { name: "Node.js 24", find: inPackage(nodePackage(24), "bin/node"), run: inProcess() },
  {
    name: "Bun",
    find: inPackage({ x64: "@oven/bun-linux-x64", arm64: "@oven/bun-linux-aarch64" }, "bin/bun"),
    run: inProcess(),
  },
  {
    // Not 2.7.5 to 2.9.5: they send a request twice that is reset on a new connection (denoland/deno#35610). Of 2.9.6, npm has no
    // arm64; that gets 2.3.7.
    name: "Deno",
    find: inPackage({ x64: "@deno/linux-x64-glibc", arm64: "@deno/linux-arm64-glibc" }, "deno"),
    // Of all that Deno can allow, the SDK needs the network; the environment is only for credentials that are not given.
    run: inProcess("run", "--no-prompt", "--no-remote", "--no-config", "--allow-net=127.0.0.1"),
  },
  {
    name: "workerd",
    find: inPackage({ x64: "@cloudflare/workerd-linux-64", arm64: "@cloudflare/workerd-linux-arm64" }, "bin/workerd"),
    run: runInWorkerd,
  },
  { name: "Chromium", find: findChromium, run: runInChromium },
];

/** What an executable says of its version. */
export async function versionOf(executable: string): Promise<string> {
  return /\d+(\.\d+)+|\d{4}-\d\d-\d\d/.exec(await output(executable, ["--version"]))?.[0] ?? "?";
}

type Packages = Readonly<Record<string, string>>;

function nodePackage(major: number): Packages {
  return { x64: `node${major}-linux-x64`, arm64: `node${major}-linux-arm64` };
}

/** Finds an executable that came with a package of npm's, one per processor. */
function inPackage(packages: Packages, file: string): Runtime["find"] {
  return () => {
    const name = packages[process.arch];
    const executable = path.join(here, "node_modules", name ?? "", file);
    if (process.platform === "linux" && name !== undefined && existsSync(executable))
      return Promise.resolve(executable);
    return Promise.reject(
      new Error(`no package for ${process.platform} on ${process.arch}: add one to tests/runtimes/package.json`),
    );
  };
}

/** Runs a process that prints the results. */
function inProcess(...args: readonly string[]): Runtime["run"] {
  return async (executable, folder, baseUrl) => {
    const env = { HOME: folder, DENO_DIR: path.join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" };
    const printed = await output(executable, [...args, "process.mjs", baseUrl], { cwd: folder, env });
    return JSON.parse(printed) as CheckResult[];
  };
}
