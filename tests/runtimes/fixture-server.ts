import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { close, listen } from "./listening.js";
import type { Answer, Journal, Recorded } from "./program/script.js";

/** One conversation: what is to be answered in it, and what was asked. */
interface Play {
  readonly answers: Answer[];
  readonly requests: { -readonly [Name in keyof Recorded]: Recorded[Name] }[];
  inHand: number;
  mostAtOnce: number;
}

/** A server on this machine that answers as the program told it to, and remembers what it was asked. */
export interface FixtureServer {
  /** Its URL. */
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the server.
 *
 * - `POST /plays/CONVERSATION` with a list of {@link Answer}s: these are given in turn, the last one again and again.
 * - `GET /plays/CONVERSATION`: the conversation's {@link Journal}.
 * - Anything else is a request of the conversation that its path names.
 */
export async function startFixtureServer(): Promise<FixtureServer> {
  const plays = new Map<string, Play>();
  const server = createServer((request, response) => {
    serve(plays, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const baseUrl = await listen(server);
  return {
    baseUrl,
    close: () => close(server),
  };
}

async function serve(plays: Map<string, Play>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "", url: target = "" } = request;
  const body = await text(request);
  allow(request, response);
  const [, kind, name = ""] = /^\/(plays|v1\/Services\/[^/]+\/Conversations)\/([^/?]+)/.exec(target) ?? [];
  if (method === "OPTIONS") {
    response.writeHead(204).end();
  } else if (kind === "plays" && method === "POST") {
    plays.set(name, { answers: JSON.parse(body) as Answer[], requests: [], inHand: 0, mostAtOnce: 0 });
    response.writeHead(204).end();
  } else if (kind === "plays") {
    const { requests = [], mostAtOnce = 0 } = plays.get(name) ?? {};
    const journal: Journal = { requests, mostAtOnce };
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(journal));
  } else {
    await answer(plays.get(name), { method, target, body, headers: request.headers, gone: false }, response);
  }
}

/** Lets pages of any origin ask anything (Fetch Standard, "CORS protocol"), and has each request on a connection of its own. */
function allow(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Connection", "close");
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Methods", "GET, POST, DELETE");
  response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "*");
  response.setHeader("Access-Control-Expose-Headers", "*");
}

async function answer(
  play: Play | undefined,
  recorded: Omit<Recorded, "headers"> & { headers: IncomingMessage["headers"] },
  response: ServerResponse,
): Promise<void> {
  if (!play) throw new Error(`nobody said what to answer to ${recorded.method} ${recorded.target}`);
  const entry = { ...recorded, headers: recorded.headers as Recorded["headers"] };
  play.requests.push(entry);
  play.mostAtOnce = Math.max(play.mostAtOnce, ++play.inHand);
  response.once("close", () => {
    play.inHand--;
    entry.gone = !response.writableFinished;
  });
  const {
    status,
    headers,
    body = "",
    afterMs = 0,
    end,
  } = (play.answers.length > 1 ? play.answers.shift() : play.answers[0]) ?? {};
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  if (status !== undefined) {
    const promised = end === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body) + 100) };
    response.writeHead(status, { "Content-Type": "application/json", ...headers, ...promised });
    if (end === undefined) response.end(body);
    else await new Promise((resolve) => response.write(body || " ", resolve));
  }
  if (end === "reset") response.socket?.resetAndDestroy();
}
