import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { DiagnosticError } from "../diagnostics.js";
import type { Fake } from "../runtime/testing/fake.js";
import { control } from "./control.js";

/** Something that listens. */
export interface Listening {
  readonly url: string;
  /** Ends it, with every connection. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface Address {
  readonly port: number;
  readonly host: string;
}

/**
 * Lets a fake answer over HTTP.
 *
 * @throws {DiagnosticError} `address-unavailable`
 */
export async function listen(fake: Fake, { port, host }: Address): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(fake, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(unavailable(port, host, error)));
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  const name = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  return { url: `http://${name}:${bound.port}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What the fake rejects becomes a connection that is cut off. */
async function answer(fake: Fake, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const request = await requestOf(incoming, gone.signal);
  const answered = (await control(fake, request)) ?? (await fake.fetch(request));
  outgoing.writeHead(answered.status, Object.fromEntries(answered.headers));
  for await (const chunk of (answered.body ?? []) as AsyncIterable<Uint8Array>) await written(outgoing, chunk);
  outgoing.end();
}

/** Waits until it is on its way: what breaks off afterwards arrives this far. */
function written(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => outgoing.write(chunk, (error) => (error ? reject(error) : resolve())));
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const { method = "GET", headers, url = "/" } = incoming;
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  const body = await buffer(incoming);
  return new Request(new URL(url, `http://${headers.host ?? "localhost"}`), {
    method,
    headers: pairs,
    signal,
    ...(body.length > 0 && method !== "GET" && method !== "HEAD" ? { body: new Uint8Array(body) } : {}),
  });
}

function unavailable(port: number, host: string, error: Error): DiagnosticError {
  const message = `${host}:${port} cannot be listened at: ${error.message}.`;
  return new DiagnosticError([{ code: "address-unavailable", severity: "error", message, location: undefined }]);
}
