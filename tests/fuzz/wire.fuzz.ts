import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { builtSdk, type Sdk } from "./built.js";
import {
  calls,
  descriptionOf,
  documentOfCalls,
  isMoment,
  type Body,
  type Call,
  type Field,
  type Given,
} from "./call-documents.js";
import { Recorder, type Recorded } from "./recorder.js";
import { scaled, seed } from "./seed.js";
import { modes, removeSdks, sdkOf, type Mode } from "./sdks.js";
import { toldIn, type Told } from "./sources.js";
import { inCookie, inHeader, inPath, inQuery, percent, type Flat, type Single } from "./wire-encoder.js";

const server = new Recorder();
before(() => server.listen());
after(async () => {
  await server.close();
  await removeSdks();
});

void test("what arrives, and what is read of the answer, is what the document says of what was given", async (context) => {
  const documents = fc.sample(calls, { seed, numRuns: scaled(40) });
  const wrong: string[] = [];
  let count = 0;
  for (const [index, called] of documents.entries()) {
    const document = documentOfCalls(called);
    for (const mode of modes) {
      const name = `wire-${index}-${mode.properties}`;
      const outcome = await sdkOf(name, document, mode);
      if (outcome.kind === "crashed") assert.fail(outcome.problem);
      if (outcome.kind === "refused") {
        wrong.push(`${name} is refused: ${outcome.problems.join(", ")}`);
        continue;
      }
      const sdk = await builtSdk(outcome.folder);
      const told = await toldIn(outcome.folder);
      for (const [number, call] of called.entries()) {
        count += 1;
        const problem = await problemOf(sdk, call, new Naming(number, told, mode)).catch(String);
        if (problem !== undefined) wrong.push(`${name} call${number}: ${problem}\n  ${JSON.stringify(call)}`);
      }
    }
  }
  context.diagnostic(`seed ${seed}: ${count} calls`);
  assert.ok(wrong.length === 0, `seed ${seed}: ${wrong.length} of ${count}\n${wrong.slice(0, 10).join("\n")}`);
});

/** How an SDK calls what is given to an operation and answered by it, as its sources tell by their descriptions. */
class Naming {
  readonly call: number;
  readonly #told: ReadonlyMap<string, Told>;
  readonly #mode: Mode;

  constructor(call: number, told: ReadonlyMap<string, Told>, mode: Mode) {
    this.call = call;
    this.#told = told;
    this.#mode = mode;
  }

  /** A value, as a caller knows it; nothing where it is left out. Throws where the SDK does not say how it is called. */
  named(
    kind: "parameter" | "field" | "answer",
    index: number,
    value: Flat | undefined,
  ): readonly (readonly [string, unknown])[] {
    const { name, inner } = this.#find(descriptionOf(this.call, kind, index));
    return value === undefined ? [] : [[name, this.#known(value, inner)]];
  }

  /** The object of these fields. */
  objectOf(kind: "field" | "answer", fields: readonly Field[]): Readonly<Record<string, unknown>> {
    return Object.fromEntries(fields.flatMap(({ value }, index) => this.named(kind, index, value)));
  }

  /** A body that is one param. */
  body(value: unknown): readonly (readonly [string, unknown])[] {
    return [[this.#find(descriptionOf(this.call, "body")).name, value]];
  }

  #find(description: string): Told {
    const told = this.#told.get(description);
    if (told === undefined) throw new Error(`nothing is described as ${description}`);
    return told;
  }

  #known(value: Flat, names: readonly string[]): unknown {
    if (Array.isArray(value)) return value.every(isMoment) ? value.map((item) => this.#moment(item)) : value;
    if (typeof value !== "object") return this.#moment(value);
    const entries = Object.entries(value).map(([, item], at) => [names[at] ?? "", this.#moment(item)] as const);
    return Object.fromEntries(entries);
  }

  #moment(value: unknown): unknown {
    return this.#mode.dates === "Date" && isMoment(value) ? new Date(value) : value;
  }
}

async function problemOf(sdk: Sdk, call: Call, naming: Naming): Promise<string | undefined> {
  const client = sdk.createClient({ baseUrl: server.origin, maxRetries: 0 });
  server.requests.length = 0;
  server.answer = call.answer && JSON.stringify(objectOf(call.answer));
  const read = await sdk.operation(`call${naming.call}`)(client, paramsOf(call, naming));
  const arrived = server.take();
  const problems = [
    differing("method", arrived.method, call.method.toUpperCase()),
    ...targetProblems(arrived, call, naming.call),
    ...headerProblems(arrived, call),
    bodyProblem(arrived, call.body),
    answerProblem(read, call.answer, naming),
  ];
  return problems.find((problem) => problem !== undefined);
}

/** What a caller gives. */
function paramsOf({ parameters, body }: Call, naming: Naming): object {
  const given = parameters.flatMap(({ value }, index) => naming.named("parameter", index, value));
  return Object.fromEntries([...given, ...bodyParams(body, naming)]);
}

function bodyParams(body: Body | undefined, naming: Naming): readonly (readonly [string, unknown])[] {
  if (body === undefined) return [];
  switch (body.kind) {
    case "text":
      return naming.body(body.text);
    case "bytes":
      return naming.body(Uint8Array.from(body.bytes));
    case "json":
      return naming.body(naming.objectOf("field", body.fields));
    default:
      return body.fields.flatMap(({ value }, index) => naming.named("field", index, value));
  }
}

/** Of what is not there, a model says nothing or `undefined`. */
function answerProblem(read: unknown, answer: readonly Field[] | undefined, naming: Naming): string | undefined {
  if (answer === undefined) return differing("answer", read, undefined);
  const told = Object.entries(read as object).filter(([, value]) => value !== undefined);
  return differing("answer", Object.fromEntries(told), naming.objectOf("answer", answer));
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
    case "json": {
      const sent = JSON.parse(body.toString()) as unknown;
      return differing("body", [type.split(";")[0], sent], ["application/json", objectOf(expected.fields)]);
    }
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

/** The fields that are given, as the document calls them. */
function objectOf(fields: readonly Field[]): Readonly<Record<string, Flat>> {
  return Object.fromEntries(fields.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])));
}

function differing(what: string, actual: unknown, expected: unknown): string | undefined {
  if (isDeepStrictEqual(actual, expected)) return undefined;
  const shown = (value: unknown): string => inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY });
  return `${what}: ${shown(actual)} in place of ${shown(expected)}`;
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
