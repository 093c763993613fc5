import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment, an issue or a pull request, as GitHub keeps it. */
export interface Kept {
  readonly id: number;
  readonly number: number;
  readonly title?: string;
  readonly body?: string;
  readonly state: string;
  readonly head?: string;
  readonly base?: string;
  readonly labels?: readonly string[];
  readonly user: { readonly type: string };
}

/** What GitHub was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

type Fields = Partial<Omit<Kept, "id" | "number" | "user">>;

/** GitHub's REST API for one repository, in memory and on loopback. Whoever calls is a bot. */
export class FakeGitHub {
  readonly comments: Kept[] = [];
  readonly issues: Kept[] = [];
  readonly pulls: Kept[] = [];
  readonly asked: Asked[] = [];
  /** What it answers everything with, in place of an answer. */
  refuses: number | undefined;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on("request", (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response));
  }

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub(createServer());
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What was changed: methods and paths of all requests but the reading ones. */
  get writes(): readonly string[] {
    return this.asked.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Enters a comment of somebody's on pull request 7. */
  say(body: string, type = "User"): void {
    this.comments.push({ ...kept(this.comments), body, user: { type } });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", "http://fake");
    const path = url.pathname.replace("/repos/team/sdk", "");
    const { method = "GET", headers } = request;
    this.asked.push({ method, path, authorization: headers.authorization });
    const chunks = await request.setEncoding("utf8").toArray();
    const fields = chunks.length === 0 ? {} : (JSON.parse(chunks.join("")) as Fields);
    const found = this.refuses === undefined ? this.#handle(method, path, url.searchParams, fields) : undefined;
    response.writeHead(this.refuses ?? (found === undefined ? 404 : 200), { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { message: "refused" }));
  }

  #handle(method: string, path: string, query: URLSearchParams, fields: Fields): unknown {
    const [, list, number] =
      /^(\/pulls|\/issues\/comments|\/issues\/7\/comments|\/issues)(?:\/(\d+))?$/u.exec(path) ?? [];
    const items =
      { "/pulls": this.pulls, "/issues": this.issues }[list ?? ""] ?? (list === undefined ? undefined : this.comments);
    if (items === undefined) return undefined;
    if (method === "GET")
      return pageOf(
        items.filter((item) => matches(item, query)),
        query,
      );
    if (method === "POST") return items[items.push({ ...kept(items), ...fields }) - 1];
    const index = items.findIndex((item) => item.number === Number(number));
    const before = items[index];
    return before === undefined ? undefined : (items[index] = { ...before, ...fields });
  }
}

function kept(items: readonly Kept[]): Kept {
  return { id: items.length + 1, number: items.length + 1, state: "open", user: { type: "Bot" } };
}

function matches(item: Kept, query: URLSearchParams): boolean {
  const [head, label] = [query.get("head"), query.get("labels")];
  return (
    (query.get("state") ?? item.state) === item.state &&
    (head === null || head === `team:${item.head ?? ""}`) &&
    (query.get("base") ?? item.base) === item.base &&
    (label === null || item.labels?.includes(label) === true)
  );
}

function pageOf(items: readonly Kept[], query: URLSearchParams): readonly Kept[] {
  const size = Number(query.get("per_page") ?? 30);
  const start = (Number(query.get("page") ?? 1) - 1) * size;
  return items.slice(start, start + size);
}
