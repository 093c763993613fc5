/** The application's server: the page, and a proxy that adds the credentials, which no browser may see. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

export interface ServerOptions {
  readonly script: string;
  readonly accountSid: string;
  readonly authToken: string;
  /** What reaches Twilio. Default: the platform's. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Participants</title><link rel="icon" href="data:,"></head>
  <body><div id="root"></div><script type="module" src="/app.js"></script></body>
</html>`;

export function createAppServer(options: ServerOptions): Server {
  return createServer((request, response) => {
    answer(request, response, options).catch(() => response.writeHead(502).end());
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  const url = request.url ?? "/";
  if (url === "/") response.writeHead(200, { "Content-Type": "text/html" }).end(page);
  else if (url === "/app.js") response.writeHead(200, { "Content-Type": "text/javascript" }).end(options.script);
  else if (url.startsWith("/api/v1/Services/")) await proxy(request, response, url.slice("/api".length), options);
  else response.writeHead(404).end();
}

/** Passes on what the page may do, and nothing of its headers but the type of the body. */
async function proxy(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { accountSid, authToken, fetch = globalThis.fetch }: ServerOptions,
): Promise<void> {
  const { method = "GET" } = request;
  const body = await buffer(request);
  const answered = await fetch(`https://conversations.twilio.com${path}`, {
    method,
    headers: {
      Authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
      ...(request.headers["content-type"] && { "Content-Type": request.headers["content-type"] }),
    },
    body: method === "GET" ? null : new Uint8Array(body),
    redirect: "manual",
  });
  const type = answered.headers.get("Content-Type");
  response.writeHead(answered.status, type === null ? {} : { "Content-Type": type });
  response.end(await answered.text());
}
