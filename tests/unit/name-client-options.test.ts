import { expect, test } from "@jest/globals";
import { everyClientsOptions } from "../../generator/src/name/client-options.js";
import type { ConnectOptions } from "../../generator/src/runtime/connect.js";

/** What the runtime has, held to its type by the compiler. */
const connectOptions: Readonly<Record<keyof ConnectOptions, true>> = {
  allowHttp: true,
  baseUrl: true,
  dangerouslyAllowBrowser: true,
  deadlineMs: true,
  fetch: true,
  headers: true,
  logLevel: true,
  logger: true,
  maxConcurrency: true,
  maxRetries: true,
  onAttempt: true,
  timeoutMs: true,
  userAgentSuffix: true,
};

test("no option of a document's takes the name of one that every client has", () => {
  expect([...everyClientsOptions].sort()).toEqual(Object.keys(connectOptions).sort());
});
