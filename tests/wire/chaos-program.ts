/**
 * A program with the built SDK: makes the planned calls, and prints how they ended. Where a test imports it, it has a third
 * argument, and the test takes the report.
 */
import { getEventListeners, setMaxListeners } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setImmediate, setTimeout as pause } from "node:timers/promises";
import {
  createClient,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
  type Client,
  type RequestOptions,
} from "twilio-participants";
import type { EndedCall, PlannedCall, Report } from "./chaos-plan.js";

const [baseUrl = "", roundSize = "", isImported] = process.argv.slice(1);
const callsAtOnce = 24;
const callsPerClient = 20;

const unhandled: string[] = [];
const warnings: string[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(String(reason)));
process.on("uncaughtException", (error) => unhandled.push(String(error)));
process.on("warning", (warning) => warnings.push(String(warning)));

const loopDelay = monitorEventLoopDelay({ resolution: 5 });
loopDelay.enable();

// Short pauses between attempts.
const { random } = Math;
Math.random = () => random() * 0.02;

const scope = { chatServiceSid: "IS0", conversationSid: "CH0" };
const never = new AbortController();
// As any program does that hands one signal to many calls.
setMaxListeners(0, never.signal);

function make(client: Client, { operation, id }: PlannedCall, options: RequestOptions): PromiseLike<unknown> {
  const item = { ...scope, sid: `MB${id}` };
  const identity = `caller-${id}`;
  switch (operation) {
    case "create":
      return createServiceConversationParticipant(client, { ...scope, identity }, options);
    case "fetch":
      return fetchServiceConversationParticipant(client, item, options);
    case "list":
      return listServiceConversationParticipant(client, scope, options);
    case "update":
      return updateServiceConversationParticipant(client, { ...item, identity }, options);
    case "delete":
      return deleteServiceConversationParticipant(client, item, options);
  }
}

async function end(client: Client, call: PlannedCall): Promise<EndedCall> {
  const { id, timeoutMs, deadlineMs, abortAfterMs } = call;
  const own = new AbortController();
  const timer = abortAfterMs === undefined ? undefined : setTimeout(() => own.abort(), abortAfterMs);
  const { signal } = timer ? own : never;
  const began = performance.now();
  const ended = (outcome: string, details: Partial<EndedCall> = {}): EndedCall => ({
    id,
    outcome,
    attempts: details.attempts ?? 0,
    mayHaveBeenApplied: details.mayHaveBeenApplied,
    elapsedMs: performance.now() - began,
  });
  try {
    await make(client, call, { headers: { "X-Call": `${id}` }, timeoutMs, deadlineMs, signal });
    return ended("success");
  } catch (error) {
    return ended((error as Error).name, error as Partial<EndedCall>);
  } finally {
    clearTimeout(timer);
  }
}

async function run(calls: readonly PlannedCall[]): Promise<EndedCall[]> {
  const results: EndedCall[] = [];
  const clients = new Map<number, Client>();
  const clientOf = (id: number): Client => {
    const key = Math.floor(id / callsPerClient);
    const client =
      clients.get(key) ?? createClient({ accountSid: "AC0", authToken: "secret", baseUrl, maxConcurrency: 10 });
    clients.set(key, client);
    return client;
  };
  const left = calls.values();
  const workers = Array.from({ length: callsAtOnce }, async () => {
    for (const call of left) results.push(await end(clientOf(call.id), call));
  });
  await Promise.all(workers);
  return results;
}

async function heapUsed(): Promise<number> {
  // Connections of ended calls close, and what was weakly held is finalised.
  for (let turn = 0; turn < 5; turn++) {
    await pause(20);
    globalThis.gc?.();
    await setImmediate();
  }
  return process.memoryUsage().heapUsed;
}

const plan = (await (await fetch(`${baseUrl}/plan`)).json()) as PlannedCall[];
const calls: EndedCall[] = [];
const heap: number[] = [];
for (let start = 0; start < plan.length; start += Number(roundSize)) {
  calls.push(...(await run(plan.slice(start, start + Number(roundSize)))));
  heap.push(await heapUsed());
}
loopDelay.disable();
export const report: Report = {
  calls,
  unhandled,
  warnings,
  listeners: getEventListeners(never.signal, "abort").length,
  timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
  heap,
  busyMs: loopDelay.max / 1e6,
  endedAt: Date.now(),
};
if (!isImported) process.stdout.write(JSON.stringify(report));
