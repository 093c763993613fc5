import {
  createClient,
  serviceConversationParticipants,
  type Client,
  type ClientOptions,
  type ServiceConversationParticipantsResource,
} from "twilio-participants";
import type { Answer, Journal } from "./script.js";

/** The account that every check calls as; not all of it is Latin-1. */
export const account = { accountSid: "AC0001", authToken: "pässwörd-密码" } as const;

/** The service that every check calls. */
export const chatServiceSid = "IS0001";

/** What a check has to work with: a conversation of its own. */
export interface Stage {
  readonly conversationSid: string;
  readonly scope: { readonly chatServiceSid: string; readonly conversationSid: string };
  /** Path of the conversation's participants. */
  readonly path: string;
  /** Where the server is. */
  readonly baseUrl: string;
  /** Tells the server what to answer in this conversation: each in turn, the last one again and again. */
  readonly answers: (...answers: readonly Answer[]) => Promise<void>;
  /** What the server saw. */
  readonly journal: () => Promise<Journal>;
  /** A client of the server. */
  readonly client: (options?: ClientOptions) => Client;
  /** The conversation's participants, through such a client. */
  readonly participants: (options?: ClientOptions) => ServiceConversationParticipantsResource;
}

/** Something that is so on every runtime. */
export interface Check {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

/** Makes the stage for the check of this number. */
export function stageOf(baseUrl: string, number: number): Stage {
  const conversationSid = `CH${String(number).padStart(4, "0")}`;
  const scope = { chatServiceSid, conversationSid };
  const play = `${baseUrl}/plays/${conversationSid}`;
  const client = (options?: ClientOptions): Client =>
    createClient({ ...account, baseUrl, dangerouslyAllowBrowser: true, ...options });
  return {
    conversationSid,
    scope,
    path: `/v1/Services/${chatServiceSid}/Conversations/${conversationSid}/Participants`,
    baseUrl,
    answers: async (...answers) => {
      const { status } = await fetch(play, { method: "POST", body: JSON.stringify(answers) });
      same(status, 204);
    },
    journal: async () => (await (await fetch(play)).json()) as Journal,
    client,
    participants: (options) => serviceConversationParticipants(client(options), scope),
  };
}

/** Fails unless both are the same JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify(value, sorted));
  if (is !== shouldBe) throw new Error(`expected ${String(shouldBe)}, got ${String(is)}`);
}

/** Fails unless it is so. */
export function must(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}

/** What a promise rejects with, which must be of a class. */
export async function rejection<Kind>(
  promise: PromiseLike<unknown>,
  kind: abstract new (...args: never[]) => Kind,
): Promise<Kind> {
  const error = await reason(promise);
  must(error instanceof kind, `expected ${kind.name}, got ${String(error)}`);
  return error;
}

/** What a promise rejects with. */
export async function reason(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
}

/** Waits so many milliseconds. */
export async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** A participant as the server sends it. */
export function wire(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    account_sid: account.accountSid,
    chat_service_sid: chatServiceSid,
    conversation_sid: "CH0001",
    sid: "MB0001",
    identity: "alice",
    attributes: '{"role":"driver"}',
    messaging_binding: null,
    role_sid: "RL0001",
    date_created: "2015-12-16T22:18:37Z",
    date_updated: "2015-12-16T22:18:38Z",
    url: "https://conversations.twilio.com/",
    last_read_message_index: null,
    last_read_timestamp: null,
    ...fields,
  });
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
