import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came. */
export interface Recorded {
  readonly method: string;
  /** Path and query, as they stood in the request line. */
  readonly target: string;
  /** Names and values in turn, as they were written. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A server on loopback that keeps what it is sent. */
export class Recorder {
  /** What it is sent since the last {@link take}. */
  readonly requests: Recorded[] = [];
  /** JSON that is answered; nothing, with 204, where it is undefined. */
  answer: string | undefined;
  readonly #server: Server = createServer((request, response) => {
    void this.#record(request).then(() => {
      const isJson = this.answer !== undefined;
      response.writeHead(isJson ? 200 : 204, isJson ? { "Content-Type": "application/json" } : {});
      response.end(this.answer);
    });
  });

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The only request of late. Throws where there is none, or another. */
  take(): Recorded {
    const [request, ...others] = this.requests.splice(0);
    if (request === undefined || others.length > 0) throw new Error("expected one request");
    return request;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #record(request: IncomingMessage): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", rawHeaders } = request;
    const headers = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : [],
    );
    this.requests.push({ method, target: url, headers, body: Buffer.concat(chunks) });
  }
}
