import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { chanceOf, faultOf, type Fault, type PlannedCall } from "./chaos-plan.js";
import type { Operation } from "./every-operation.js";
import { wirePage, wireParticipant } from "./recording-server.js";

/** What the server knows of a call. */
export interface Seen {
  requests: number;
  /** How often it was carried out. */
  applied: number;
  /** In the order in which the requests were read. */
  readonly faults: Fault[];
}

const pages = 3;
/** Every so many connections, one is reset before anything is read from it. */
const connectionsPerReset = 40;

/** Does to each request what the seed says, and keeps count of what it carried out. */
export class ChaosServer {
  connections = 0;
  open = 0;
  /** Requests that came where only a redirect leads to. */
  strays = 0;
  readonly #seen = new Map<number, Seen>();
  readonly #counts = new Map<string, number>();
  readonly #seed: number;
  readonly #plan: readonly PlannedCall[];
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  constructor(seed: number, plan: readonly PlannedCall[]) {
    this.#seed = seed;
    this.#plan = plan;
    this.#server.on("connection", (socket) => {
      this.open++;
      socket.once("close", () => this.open--);
      socket.on("error", () => {});
      if (++this.connections % connectionsPerReset === 0) {
        this.#count("reset of a connection");
        socket.resetAndDestroy();
      }
    });
    this.#server.on("clientError", (_, socket) => socket.destroy());
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** How often it did what. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** What became of a call. */
  of(id: number): Seen {
    const seen = this.#seen.get(id) ?? { requests: 0, applied: 0, faults: [] };
    this.#seen.set(id, seen);
    return seen;
  }

  #count(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.on("error", () => {});
    const id = Number(request.headers["x-call"]);
    const call = this.#plan[id];
    if (request.url?.startsWith("/elsewhere")) this.strays++;
    if (call === undefined) {
      response.end(JSON.stringify(this.#plan));
      return;
    }
    const body = await text(request).catch(() => undefined);
    // Whoever left within the request is not served.
    if (body === undefined) return;
    const seen = this.of(id);
    const next = chanceOf(this.#seed, id, seen.requests++);
    const fault = faultOf(next, id);
    seen.faults.push(fault);
    this.#count(fault);
    acts[fault](new Answering(request, response, call.operation, seen), next);
  }
}

/** What each fault does to a request. */
const acts: Readonly<Record<Fault, (answering: Answering, next: () => number) => void>> = {
  answered: (answering) => answering.answer(),
  "reset before": (answering) => answering.reset(),
  "reset after": (answering) => {
    answering.apply();
    answering.reset();
  },
  "reset in the body": (answering) => answering.begin(() => answering.reset()),
  "stall in headers": () => {},
  "stall in headers, applied": (answering) => {
    answering.apply();
  },
  "stall in the body": (answering) => answering.begin(() => {}),
  "truncated body": (answering) => answering.begin(() => answering.close()),
  "truncated JSON": (answering) => answering.raw((body) => ({ body: body.slice(0, -9), length: body.length - 9 })),
  "oversized body": (answering) =>
    answering.raw((body) => ({ body: `${body}${"x".repeat(1_000)}`, length: body.length })),
  "undersized length": (answering) => answering.raw((body) => ({ body, length: body.length - 9 })),
  "HTML 502": (answering) => answering.refuse(502, "<html>Bad gateway</html>"),
  "HTML 502, applied": (answering) => {
    answering.apply();
    answering.refuse(502, "<html>Bad gateway</html>");
  },
  "503 with Retry-After": (answering, next) => answering.refuse(503, '{"message":"busy"}', retryAfter(next)),
  "429 with Retry-After": (answering, next) =>
    answering.refuse(429, '{"code":20429,"message":"Too many requests"}', retryAfter(next)),
  "empty body": (answering) => answering.raw(() => ({ body: "", length: 0 })),
  "HTML 200": (answering) => answering.raw(() => ({ body: "<html></html>", length: 13 })),
  redirect: (answering) => answering.refuse(302, "", { Location: "/elsewhere" }),
  "slow trickle": (answering) => answering.trickle(),
};

function retryAfter(next: () => number): Readonly<Record<string, string>> {
  const values = ["", "0", "0.02", "1", "120", "soon", new Date(Date.now() + 5_000).toUTCString()];
  return { "Retry-After": values[Math.floor(next() * values.length)] ?? "" };
}

/** One request on its way to an answer. */
class Answering {
  readonly #response: ServerResponse;
  readonly #request: IncomingMessage;
  readonly #operation: Operation;
  readonly #seen: Seen;

  constructor(request: IncomingMessage, response: ServerResponse, operation: Operation, seen: Seen) {
    this.#response = response;
    this.#request = request;
    this.#operation = operation;
    this.#seen = seen;
  }

  /** Carries it out, and says with which status and body. */
  apply(): { readonly status: number; readonly body: string } {
    const isGone = this.#operation === "delete" && this.#seen.applied > 0;
    if (isGone) return { status: 404, body: '{"code":20404,"message":"There is none."}' };
    this.#seen.applied++;
    if (this.#operation === "delete") return { status: 204, body: "" };
    return { status: this.#operation === "create" ? 201 : 200, body: JSON.stringify(this.#document()) };
  }

  reset(): void {
    this.#response.socket?.resetAndDestroy();
  }

  close(): void {
    this.#response.socket?.end();
  }

  answer(): void {
    const { status, body } = this.apply();
    this.#response.writeHead(status, { "Content-Type": "application/json" }).end(body);
  }

  refuse(status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
    this.#response.writeHead(status, headers).end(body);
  }

  /** Carries it out and sends the head and half of the body. */
  begin(then: () => void): void {
    const body = this.apply().body || "[]";
    this.#response.writeHead(200, { "Content-Type": "application/json", "Content-Length": `${body.length}` });
    this.#response.write(body.slice(0, body.length / 2), then);
  }

  /** Carries it out and answers what no server should, in one piece, on a connection that closes without a word of it. */
  raw(change: (body: string) => { readonly body: string; readonly length: number }): void {
    const { body, length } = change(this.apply().body || '{"gone":true}');
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
    this.#response.socket?.write(head + body);
    this.#response.socket?.destroySoon();
  }

  trickle(): void {
    const { status, body } = this.apply();
    this.#response.writeHead(status, { "Content-Type": "application/json" });
    const pieces = body.match(/.{1,64}/g) ?? [];
    const timer = setInterval(() => {
      const piece = pieces.shift();
      if (piece !== undefined && !this.#response.destroyed) this.#response.write(piece);
      else {
        clearInterval(timer);
        this.#response.end();
      }
    }, 4);
  }

  #document(): unknown {
    if (this.#operation !== "list") return wireParticipant();
    const page = Number(new URL(this.#request.url ?? "", "http://localhost").searchParams.get("Page") ?? 0);
    const next = page + 1 < pages ? `https://elsewhere.example/list?Page=${page + 1}&PageToken=${page + 1}` : null;
    return wirePage([wireParticipant(), wireParticipant()], next);
  }
}
