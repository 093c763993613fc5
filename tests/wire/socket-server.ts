import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";

/** A request, byte by byte as it came. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, as they stood in the request line. */
  readonly target: string;
  /** Header lines with their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** What a server does with a request: text to write as it is, or a function that writes to the socket itself. */
export type RawReply = string | Buffer | ((socket: Socket) => void);

/** An HTTP answer as bytes, with its length. */
export function answer(status: string, headers: Readonly<Record<string, string>>, body: string | Buffer = ""): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({ ...headers, "Content-Length": String(bytes.length) });
  const head = `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** A server over a bare socket: nothing between the test and what was sent. */
export class SocketServer {
  readonly requests: RawRequest[] = [];
  reply: (request: RawRequest, index: number) => RawReply = () => noContent;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server = createServer((socket) => this.#serve(socket));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get only(): RawRequest {
    const [request, ...others] = this.requests;
    if (request === undefined || others.length > 0) throw new Error(`expected 1 request, got ${this.requests.length}`);
    return request;
  }

  forget(): void {
    this.requests.length = 0;
    this.reply = () => noContent;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    let waiting = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (let found = requestIn(waiting); found; found = requestIn(waiting)) {
        waiting = waiting.subarray(found.length);
        const reply = this.reply(found.request, this.requests.push(found.request) - 1);
        if (typeof reply === "function") reply(socket);
        else socket.write(reply);
      }
    });
  }
}

const noContent = answer("204 No Content", {}).toString().replace("Content-Length: 0\r\n", "");

/** A server for all tests of a file, which remembers nothing from one test to the next. */
export function useSocketServer(): SocketServer {
  const server = new SocketServer();
  beforeAll(() => server.listen());
  beforeEach(() => server.forget());
  afterAll(() => server.close());
  return server;
}

/** The first whole request among the bytes, and how many of them it takes. */
function requestIn(bytes: Buffer): { readonly request: RawRequest; readonly length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const [method = "", target = ""] = first.split(" ");
  const headers = new Map(lines.map((line) => [line.replace(/:.*/, "").toLowerCase(), line.replace(/^[^:]*:\s*/, "")]));
  const rest = bytes.subarray(end + 4);
  const body = headers.get("transfer-encoding") === "chunked" ? chunked(rest) : sized(rest, headers);
  return body && { request: { method, target, headers, body: body.bytes }, length: end + 4 + body.length };
}

interface Taken {
  readonly bytes: Buffer;
  readonly length: number;
}

function sized(rest: Buffer, headers: ReadonlyMap<string, string>): Taken | undefined {
  const length = Number(headers.get("content-length") ?? 0);
  return rest.length < length ? undefined : { bytes: rest.subarray(0, length), length };
}

function chunked(rest: Buffer): Taken | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const line = rest.indexOf("\r\n", at);
    if (line < 0) return undefined;
    const size = Number.parseInt(rest.subarray(at, line).toString("latin1"), 16);
    const end = line + 2 + size + 2;
    if (rest.length < end) return undefined;
    if (size === 0) return { bytes: Buffer.concat(chunks), length: end };
    chunks.push(rest.subarray(line + 2, end - 2));
    at = end;
  }
}
