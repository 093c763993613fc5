import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { fourthStream, start, within, type Service } from "./child.js";
import type { CheckResult } from "./program/script.js";

/** A Worker without any of Node.js's modules, that may reach this machine only. */
const config = `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "loopback", network = (allow = ["local"]))],
  sockets = [(name = "main", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "conformance.js", esModule = embed "conformance.js"),
  ],
  compatibilityDate = "2026-11-01",
  globalOutbound = "loopback",
);
`;

/** Runs the program in a Worker of Cloudflare's workerd. */
export async function runInWorkerd(executable: string, folder: string, baseUrl: string): Promise<CheckResult[]> {
  const file = path.join(folder, "config.capnp");
  await writeFile(file, config);
  const workerd = start(executable, ["serve", "--control-fd=3", file], { HOME: folder });
  try {
    return await within(120_000, workerd.failure, ask(workerd, baseUrl));
  } finally {
    await workerd.stop();
  }
}

async function ask(workerd: Service, baseUrl: string): Promise<CheckResult[]> {
  const port = await listening(workerd);
  const response = await fetch(`http://127.0.0.1:${port}/?baseUrl=${encodeURIComponent(baseUrl)}`);
  const body = await response.text();
  if (!response.ok) throw new Error(`the Worker answered ${response.status}: ${body}`);
  return JSON.parse(body) as CheckResult[];
}

/** Waits until workerd says on which port it listens. */
async function listening(workerd: Service): Promise<number> {
  for await (const line of createInterface({ input: fourthStream(workerd) })) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === "listen") return port;
  }
  throw new Error("workerd did not say where it listens");
}
