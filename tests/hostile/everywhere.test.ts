import { readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { parsers } from "prettier/plugins/markdown";
import { canaries } from "./canaries.js";
import { wrongIn } from "./code-in.js";
import { MadeValues } from "./made-values.js";
import { withTexts } from "./positions.js";
import { carried, formed, free, mapped, ownFiles, packageOf, rich } from "./rich.js";

jest.setTimeout(240_000);

const [canary = ""] = Object.values(canaries);
const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(`${request.method ?? ""} ${request.url ?? ""}`);
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ [canary]: canary, book_items: [{ book_id: canary }] }));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(path.resolve("tests/.cache", `hostile-${process.pid}`), { recursive: true, force: true });
});

/** How a canary stands in the place of a text, and how an SDK is then generated. */
const ways = [
  ["behind a text", (text: string) => text + canary, { properties: "camel", dates: "Date" }],
  ["in place of a text", standIn, { properties: "preserve", dates: "string" }],
] as const;

/** Something else for each text; what must begin in a certain way does. */
function standIn(text: string): string {
  const [start = ""] = /^(?:\/|x-|https:\/\/)/.exec(text) ?? [];
  return `${start}${free.indexOf(text)}${canary}`;
}

describe.each(ways)("a canary %s, everywhere in a document", (name, made, mode) => {
  const document = withTexts(rich, new Map(free.map((text) => [text, made(text)])));
  const generated = packageOf(name, document, mode);
  const files = generated.then(ownFiles);

  test("is a text or a comment in the code", async () => {
    const sources = [...(await files)].filter(([file]) => file.endsWith(".ts"));
    expect(sources.length).toBeGreaterThan(10);
    for (const [file, text] of sources) expect([file, ...wrongIn(file, text)]).toEqual([file]);
  });

  test("is no HTML and no script in the pages", async () => {
    const pages = [...(await files)].filter(([file]) => file.endsWith(".md"));
    expect(pages.length).toBeGreaterThan(5);
    for (const [file, text] of pages) expect([file, ...markupIn(text)]).toEqual([file]);
  });

  test("reaches no file beside them", async () => {
    const others = [...(await files)].filter(([file]) => !/\.(ts|md)$/.test(file) && file !== ".fetchsmith.json");
    expect(others.filter(([, text]) => text.includes("canary")).map(([file]) => file)).toEqual([]);
    expect([...(await files).keys()].filter((file) => /[^\p{L}\p{N}/._-]|\.\./u.test(file))).toEqual([]);
  });

  test("is run by no import and no call", async () => {
    const before = await readdir(".");
    await callEverything(await generated, await files);
    expect("canary" in globalThis).toBe(false);
    expect(await readdir(".")).toEqual(before);
  });
});

/** Imports each file and calls each operation with everything that it takes. */
async function callEverything(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const sources = [...files].filter(([file]) => file.endsWith(".ts"));
  for (const [file] of sources) await import(path.join(folder, file));
  const values = new MadeValues(
    sources.map(([, text]) => text),
    "1",
  );
  const sdk = (await import(path.join(folder, "src/index.ts"))) as Readonly<Record<string, unknown>>;
  const secrets = (files.get("src/client.ts") ?? "").matchAll(/readonly ([\p{L}\p{N}_$]+)\?: Secret/gu);
  const options = Object.fromEntries([...secrets].map(([, name = ""]) => [name, "secret"]));
  const createClient = sdk["createClient"] as (options: object) => unknown;
  const client = createClient({ ...options, baseUrl: "https://hostile.example.com", fetch: toLoopback });
  const operations = [...files]
    .filter(([file]) => file.startsWith("src/operations/"))
    .flatMap(([, text]) => [...text.matchAll(/export (?:async )?function ([^\s(]+)\([^)]*params\??: (\S+),/gu)]);
  expect(operations.length).toBeGreaterThanOrEqual(8);
  for (const [, name = "", params = ""] of operations) {
    const before = requests.length;
    // A list goes on from a cursor only if it has given it out.
    const given = { ...(values.of(params) as object), cursor: undefined };
    const outcome = await finished((sdk[name] as Call)(client, given, { maxRetries: 0 })).catch(String);
    expect(`${name}: ${requests.length - before} requests ${requests.length > before ? "" : outcome}`).toMatch(
      /: [1-9]\d* requests/,
    );
  }
}

type Call = (client: unknown, params: object, options: object) => Promise<unknown> | AsyncIterable<unknown>;

async function finished(answer: ReturnType<Call>): Promise<string> {
  await (Symbol.asyncIterator in answer ? answer[Symbol.asyncIterator]().next() : answer);
  return "";
}

/** Whatever host the document names, the request goes to the test's own. */
async function toLoopback(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method, headers } = request;
  const body = await request.text();
  const { port } = server.address() as AddressInfo;
  const init = { method, headers, ...(body !== "" && { body }) };
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** HTML that is not the one tag that code needs in a table, and links that run something. */
function markupIn(markdown: string): readonly string[] {
  const parse = parsers.markdown.parse as (source: string, options: object) => Node;
  const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)];
  return within(parse(markdown, { originalText: markdown })).flatMap(({ type, value = "", url = "" }) => {
    if (type === "html") return /^<\/?code>$/.test(value) ? [] : [value];
    return /^\s*(?:javascript|data|vbscript):/i.test(url) ? [url] : [];
  });
}

test.each([
  ["the names of headers and media types", "carried", carried],
  ["the mapping of a discriminator", "mapped", mapped],
])("a canary in %s is text in the code", async (_, name, texts) => {
  const document = withTexts(rich, new Map(texts.map((text) => [text, text + canary])));
  const files = await ownFiles(await packageOf(name, document));
  for (const [file, text] of files) if (file.endsWith(".ts")) expect([file, ...wrongIn(file, text)]).toEqual([file]);
});

test.each(formed)("a document whose %j is of another form is refused", async (text) => {
  const document = withTexts(rich, new Map([[text, text + canary]]));
  await expect(packageOf("formed", document)).rejects.toThrow(/^[a-z-]+: /);
});
