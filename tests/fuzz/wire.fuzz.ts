import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { builtSdk, type Sdk } from "./built.js";
import { calls, documentOfCalls, type Body, type Call, type Field, type Given } from "./call-documents.js";
import { Recorder, type Recorded } from "./recorder.js";
import { scaled, seed } from "./seed.js";
import { modes, removeSdks, sdkOf } from "./sdks.js";
import { inCookie, inHeader, inPath, inQuery, percent, type Flat, type Single } from "./wire-encoder.js";

const server = new Recorder();
before(() => server.listen());
after(async () => {
  await server.close();
  await removeSdks();
});

void test("what arrives is what the document says of what was given", async (context) => {
  const documents = fc.sample(calls, { seed, numRuns: scaled(40) });
  const wrong: string[] = [];
  let count = 0;
  // Values inside of objects keep their names in one mode only, and what is written is the same in both.
  const [preserve] = modes;
  for (const [index, called] of documents.entries()) {
    const document = documentOfCalls(called);
    const outcome = await sdkOf(`wire-${index}`, document, preserve);
    if (outcome.kind === "crashed") assert.fail(outcome.problem);
    if (outcome.kind === "refused") {
      wrong.push(`wire-${index} is refused: ${outcome.problems.join(", ")}`);
      continue;
    }
    const [sdk, sources] = [await builtSdk(outcome.folder), await paramsIn(outcome.folder)];
    for (const [number, call] of called.entries()) {
      count += 1;
      const problem = await problemOf(sdk, call, number, sources).catch((error: unknown) => String(error));
      if (problem !== undefined) wrong.push(`wire-${index} call${number}: ${problem}\n  ${JSON.stringify(call)}`);
    }
  }
  context.diagnostic(`seed ${seed}: ${count} calls`);
  assert.ok(wrong.length === 0, `seed ${seed}: ${wrong.length} of ${count}\n${wrong.slice(0, 10).join("\n")}`);
});

/** The text of the interfaces with the params of each operation, by the operation's id. */
async function paramsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(path.join(folder, "operations"));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, "operations", file), "utf8")));
  const found = [...texts.join("\n").matchAll(/Params of \{@link (call\d+)\}[^]*?\n\}\n/g)];
  return new Map(found.map(([text, name]) => [name ?? "", text]));
}

async function problemOf(
  sdk: Sdk,
  call: Call,
  number: number,
  sources: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0 });
  server.requests.length = 0;
  await sdk.operation(`call${number}`)(client, paramsOf(call, sources.get(`call${number}`) ?? ""));
  const arrived = server.take();
  const problems = [
    differing("method", arrived.method, call.method.toUpperCase()),
    ...targetProblems(arrived, call, number),
    ...headerProblems(arrived, call),
    bodyProblem(arrived, call.body),
  ];
  return problems.find((problem) => problem !== undefined);
}

/** What a caller gives: names are found by the descriptions beside them. */
function paramsOf({ parameters, body }: Call, source: string): object {
  const named = (description: string, value: unknown): readonly (readonly [string, unknown])[] => {
    const key = `(?:("(?:[^"\\\\]|\\\\.)*")|'(")'|([^\\s"'?:]+))\\??:`;
    const [, quoted, mark, bare] = new RegExp(`/\\*\\* ${description} \\*/\\s+${key}`).exec(source) ?? [];
    const name = quoted === undefined ? (mark ?? bare) : (JSON.parse(quoted) as string);
    if (name === undefined) throw new Error(`no param is described as ${description}`);
    return value === undefined ? [] : [[name, value]];
  };
  const given = parameters.flatMap(({ value }, index) => named(`parameter-${index}`, value));
  return Object.fromEntries([...given, ...bodyParams(body, named)]);
}

function bodyParams(
  body: Body | undefined,
  named: (description: string, value: unknown) => readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  if (body === undefined) return [];
  switch (body.kind) {
    case "text":
      return named("the body", body.text);
    case "bytes":
      return named("the body", Uint8Array.from(body.bytes));
    default:
      return body.fields.flatMap(({ value }, index) => named(`field-${index}`, value));
  }
}

function targetProblems({ target }: Recorded, { parameters }: Call, number: number): readonly (string | undefined)[] {
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  const given = parameters.filter((one): one is Given & { value: Flat } => one.value !== undefined);
  const segments = given.filter(({ in: place }) => place === "path").map((one) => inPath(one, one.value));
  const pairs = given.filter(({ in: place }) => place === "query").flatMap((one) => told(one, inQuery));
  return [
    differing("path", same(path), same(["", `call${number}`, ...segments].join("/"))),
    // JavaScript puts names such as `0` first, and order says nothing between parameters.
    differing("query", ordered(query === "" ? [] : query.split("&")), ordered(pairs)),
  ];
}

function told(
  one: Given & { readonly value: Flat },
  write: (one: Given, value: Flat) => readonly string[],
): readonly string[] {
  return one.asJson ? [`${percent(one.name)}=${percent(JSON.stringify(one.value))}`] : write(one, one.value);
}

function headerProblems({ headers }: Recorded, { parameters }: Call): readonly (string | undefined)[] {
  const arrived = (name: string): string | undefined =>
    headers.find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
  const cookies = parameters.flatMap((one) =>
    one.in === "cookie" && one.value !== undefined ? told({ ...one, value: one.value }, inCookie) : [],
  );
  const expected = parameters.filter((one) => one.in === "header");
  return [
    ...expected.map((one) =>
      differing(
        `header ${one.name}`,
        arrived(one.name),
        one.value === undefined ? undefined : inHeader(one, one.value),
      ),
    ),
    differing("cookies", ordered(arrived("cookie")?.split("; ") ?? []), ordered(cookies)),
  ];
}

function bodyProblem({ headers, body }: Recorded, expected: Body | undefined): string | undefined {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  switch (expected?.kind) {
    case undefined:
      return differing("body", body.toString(), "");
    case "text":
      return differing("body", [type.split(";")[0], body.toString()], ["text/plain", expected.text]);
    case "bytes":
      return differing("body", [type, [...body]], ["application/octet-stream", expected.bytes]);
    case "form":
      return formProblem(type, body.toString(), expected.fields);
    case "multipart":
      return differing("parts", sorted(partsOf(type, body.toString())), sorted(fieldsOf(expected.fields)));
  }
}

function formProblem(type: string, body: string, expected: readonly Field[]): string | undefined {
  const essence = differing("media type", type.split(";")[0], "application/x-www-form-urlencoded");
  if (essence !== undefined) return essence;
  if (expected.every(({ style }) => style === undefined)) {
    return differing("fields", sorted([...new URLSearchParams(body)]), sorted(fieldsOf(expected)));
  }
  const pairs = expected.flatMap(({ style, value }) =>
    style === undefined || value === undefined ? [] : inQuery(style, value),
  );
  return differing("fields", ordered(body === "" ? [] : body.split("&")), ordered(pairs));
}

/** The parts of a multipart body with their names (RFC 7578), which browsers escape as WHATWG HTML says. */
function partsOf(type: string, body: string): readonly (readonly [string, string])[] {
  const [, boundary = ""] = /^multipart\/form-data; boundary=(\S+)$/.exec(type) ?? [];
  const parts = body.split(new RegExp(`(?:^|\r\n)--${boundary}(?:\r\n|--\r\n$)`)).slice(1, -1);
  return parts.map((part) => {
    const [head = "", content = ""] = part.split(/\r\n\r\n(.*)/s);
    const [, name = ""] = /name="([^"]*)"/.exec(head) ?? [];
    return [name.replaceAll("%22", '"').replaceAll("%0D%0A", "\n"), content] as const;
  });
}

/** Each field, and each item of a list, with its text; objects are JSON (OpenAPI 3.1.1 §4.8.14.4). */
function fieldsOf(fields: readonly Field[]): readonly (readonly [string, string])[] {
  return fields.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    const items = Array.isArray(value) ? (value as readonly Single[]) : [value as Exclude<Flat, readonly Single[]>];
    return items.map((item) => [name, typeof item === "object" ? JSON.stringify(item) : String(item)] as const);
  });
}

function differing(what: string, actual: unknown, expected: unknown): string | undefined {
  if (isDeepStrictEqual(actual, expected)) return undefined;
  return `${what}: ${JSON.stringify(actual)} in place of ${JSON.stringify(expected)}`;
}

/** Marks that RFC 3986 reserves may stand as they are or be encoded: the same to who reads a path or a query. */
function same(text: string): string {
  return text.replace(/%(?:2[1789A]|[\da-f]{2})/gi, (escape) => {
    return /%2[1789A]/i.test(escape) ? decodeURIComponent(escape) : escape.toUpperCase();
  });
}

function ordered(parts: readonly string[]): readonly string[] {
  return sorted(parts.map((part) => same(part)).map((part) => [part.split("=")[0] ?? "", part] as const)).map(
    ([, part]) => part,
  );
}

/** In the order of the names, those of one name as they are. */
function sorted(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return pairs.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
