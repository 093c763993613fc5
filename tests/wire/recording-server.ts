import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import { createClient, type Client, type ClientOptions, type components } from "../../generated/src/index.js";

export type WireParticipant = components["schemas"]["ConversationsV1ServiceConversationParticipant"];
export type WirePage = components["schemas"]["ListServiceConversationParticipantResponse"];
export type Pair = readonly [name: string, value: string];

/** A request as it came over the socket. */
export interface Recorded {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly target: string;
  /** The path, undecoded. */
  readonly path: string;
  /** The path's segments, decoded. */
  readonly segments: readonly string[];
  /** The query, decoded. */
  readonly query: readonly Pair[];
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** The body, decoded as a form. */
  readonly form: readonly Pair[];
}

/** What to answer: a status, headers and a body (text as it is, anything else as JSON), or a function that does it itself. */
export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | ((response: ServerResponse, request: Recorded) => void);

/** A server for all tests of a file, which remembers nothing from one test to the next. */
export function useRecordingServer(): RecordingServer {
  const server = new RecordingServer();
  beforeAll(() => server.listen());
  beforeEach(() => server.forget());
  afterAll(() => server.close());
  return server;
}

export class RecordingServer {
  /** Every request since the last {@link forget}. */
  readonly requests: Recorded[] = [];
  /** Decides what to answer. */
  reply: (request: Recorded, index: number) => Reply = documented;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The only request since the last {@link forget}. */
  get only(): Recorded {
    const [request, ...others] = this.requests;
    if (request === undefined || others.length > 0) throw new Error(`expected 1 request, got ${this.requests.length}`);
    return request;
  }

  /** Answers these one after the other, then 500. */
  replyInTurn(...replies: readonly Reply[]): void {
    const first = this.requests.length;
    this.reply = (_, index) => replies[index - first] ?? { status: 500, body: "more requests than replies" };
  }

  /** Back to how it was started. */
  forget(): void {
    this.requests.length = 0;
    this.reply = documented;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = record(request, await text(request));
    const reply = this.reply(recorded, this.requests.push(recorded) - 1);
    if (typeof reply === "function") {
      reply(response, recorded);
      return;
    }
    const { status = 200, headers = {}, body } = reply;
    response.writeHead(status, { ...(typeof body === "object" && { "Content-Type": "application/json" }), ...headers });
    response.end(typeof body === "string" || body === undefined ? body : JSON.stringify(body));
  }
}

function record(request: IncomingMessage, body: string): Recorded {
  const { method = "", url: target = "", headers } = request;
  const [path = "", ...query] = target.split("?");
  return {
    method,
    target,
    path,
    segments: path.split("/").slice(1).map(decoded),
    query: [...new URLSearchParams(query.join("?"))],
    headers,
    body,
    form: [...new URLSearchParams(body)],
  };
}

/** A client may send what cannot be decoded; that is for the test to see. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What the document says an operation answers. */
export function answerTo(operation: "create" | "fetch" | "list" | "update" | "delete"): Reply {
  if (operation === "delete") return { status: 204 };
  if (operation === "list") return { body: wirePage([wireParticipant()]) };
  return { status: operation === "create" ? 201 : 200, body: wireParticipant() };
}

function documented({ method, segments }: Recorded): Reply {
  if (method === "DELETE") return answerTo("delete");
  const isCollection = segments.at(-1) === "Participants";
  if (method === "GET") return answerTo(isCollection ? "list" : "fetch");
  return answerTo(isCollection ? "create" : "update");
}

export const scope: { readonly chatServiceSid: string; readonly conversationSid: string } = {
  chatServiceSid: `IS${"0".repeat(32)}`,
  conversationSid: `CH${"0".repeat(32)}`,
};

/** A client of the server that sends every request once, unless the test says otherwise. */
export function clientOf(server: RecordingServer, options: ClientOptions = {}): Client {
  return createClient({ accountSid: "AC0", authToken: "secret", baseUrl: server.origin, maxRetries: 0, ...options });
}

/** A participant as the API answers it. */
export function wireParticipant(fields: Partial<WireParticipant> = {}): WireParticipant {
  return {
    account_sid: `AC${"0".repeat(32)}`,
    chat_service_sid: scope.chatServiceSid,
    conversation_sid: scope.conversationSid,
    sid: `MB${"0".repeat(32)}`,
    identity: "alice",
    attributes: "{}",
    messaging_binding: null,
    role_sid: null,
    date_created: "2015-12-16T22:18:37Z",
    date_updated: "2015-12-16T22:18:38Z",
    url: "https://conversations.twilio.com/v1/Services/IS/Conversations/CH/Participants/MB",
    last_read_message_index: null,
    last_read_timestamp: null,
    ...fields,
  };
}

/** A page as the API answers it. */
export function wirePage(participants: WireParticipant[], next: string | null = null): WirePage {
  const url = "https://conversations.twilio.com/v1/Services/IS/Conversations/CH/Participants?PageSize=50&Page=0";
  return {
    participants,
    meta: {
      page: 0,
      page_size: 50,
      first_page_url: url,
      previous_page_url: null,
      url,
      next_page_url: next,
      key: "participants",
    },
  };
}
