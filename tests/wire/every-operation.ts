import {
  CallError,
  createServiceConversationParticipant,
  deleteServiceConversationParticipant,
  fetchServiceConversationParticipant,
  listServiceConversationParticipant,
  updateServiceConversationParticipant,
  type Client,
  type RequestOptions,
} from "../../generated/src/index.js";
import { scope, type Reply } from "./recording-server.js";

export const operations = ["create", "fetch", "list", "update", "delete"] as const;
export type Operation = (typeof operations)[number];
export type CallOf = (client: Client, options?: RequestOptions) => Promise<unknown>;

const item = { ...scope, sid: "MB0" };

/** One call of each operation. */
export const calls: Readonly<Record<Operation, CallOf>> = {
  create: (client, options) =>
    createServiceConversationParticipant(
      client,
      { ...scope, identity: "alice", attributes: { role: "driver", note: "ü & =" } },
      options,
    ),
  fetch: (client, options) => fetchServiceConversationParticipant(client, item, options),
  list: async (client, options) => await listServiceConversationParticipant(client, scope, options),
  update: (client, options) =>
    updateServiceConversationParticipant(client, { ...item, attributes: { role: "rider" } }, options),
  delete: (client, options) => deleteServiceConversationParticipant(client, item, options),
};

export const everyCall: readonly (readonly [Operation, CallOf])[] = operations.map((name) => [name, calls[name]]);

/** What a call fails with. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call did not fail");
}

/** What a call that was sent fails with. */
export async function callErrorOf(call: PromiseLike<unknown>): Promise<CallError> {
  const error = await failureOf(call);
  if (error instanceof CallError) return error;
  throw new Error("the call failed with something else than a CallError", { cause: error });
}

/** Never answers. */
export const silent: Reply = () => {};

/** Begins to answer and never ends. */
export const silentInBody: Reply = (response) => {
  response.writeHead(200, { "Content-Length": "1000" });
  response.write('{"sid":');
};

/** Breaks the connection in place of an answer. */
export const reset: Reply = (response) => response.socket?.resetAndDestroy();

/** Breaks the connection within the answer. */
export const resetInBody: Reply = (response) => {
  response.writeHead(200, { "Content-Length": "1000" });
  response.write('{"sid":', () => response.socket?.resetAndDestroy());
};

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
