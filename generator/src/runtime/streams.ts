import { asJson } from "./content.js";
import { DecodeError } from "./errors.js";
import { textsOf } from "./record-texts.js";
import { received, receiving, type Init, type RequestOptions } from "./send.js";
import { chunksOf, linesOf, origins, type Bytes, type Origin } from "./stream-lines.js";

export type { Bytes };

/** One event of a stream (WHATWG HTML §9.2, "Server-sent events"). */
export interface ServerSentEvent<Data> {
  /** What kind of event it is; `message` where the server does not say. */
  readonly event: string;
  readonly data: Data;
  /** The last id that the server gave; empty where it gave none. */
  readonly id: string;
}

/** Asks for an answer that is read while it arrives. */
export function asStream(init: Init, mediaType: string): Init & { parseAs: "stream" } {
  receiving(init, (response, call, timeoutMs = 60_000) => {
    const idleMs = call.limits.timeoutMs ?? timeoutMs;
    const [asked, type] = [mediaType, response.headers.get("content-type")].map(essenceOf);
    const isOther = type !== "" && type !== asked;
    if (response.body) origins.set(response.body, { call, idleMs, response, isOther });
    return Promise.resolve(received(response, response.body));
  });
  return { ...asJson(init, mediaType), parseAs: "stream" };
}

/** A media type without its parameters; the first, where the header was sent twice. */
function essenceOf(mediaType: string | null): string {
  return (mediaType ?? "")
    .replace(/[;,].*/s, "")
    .trim()
    .toLowerCase();
}

/** Reads a stream: it is what the call gives. */
export function streamOf(body: Bytes): Bytes {
  return body;
}

/**
 * The events of a stream. Nothing is requested before they are iterated; every iteration asks again, and leaving the loop ends
 * the connection. Until the first byte a call is sent again like any other, afterwards never: nothing tells what was missed.
 * `timeoutMs` limits each silence.
 *
 * @param read Turns an event's data into its value. Data that is `[DONE]` and nothing it can read ends the stream.
 */
export function events<Data>(
  options: RequestOptions | undefined,
  ask: (options: RequestOptions | undefined) => Promise<Bytes>,
  read: (data: string) => Data,
): AsyncIterable<ServerSentEvent<Data>> {
  return {
    async *[Symbol.asyncIterator]() {
      const stream = await ask(options);
      await refuseOther(stream);
      let [event, data, id]: [string, string[], string] = ["", [], ""];
      for await (const line of linesOf(stream)) {
        const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === "data") data.push(value);
        else if (field === "event") event = value;
        else if (field === "id" && !value.includes("\0")) id = value;
        if (line !== "") continue;
        if (data.length > 0) {
          const text = data.join("\n");
          const value = decoded(text, read, stream);
          if (value === undefined) return;
          yield { event: event || "message", data: value.data, id };
        }
        [event, data] = ["", []];
      }
    },
  };
}

/**
 * The values of an answer that has JSON on each line, under the same rules as {@link events}; or each behind a record separator,
 * where the first is.
 */
export function lines<Item>(
  options: RequestOptions | undefined,
  ask: (options: RequestOptions | undefined) => Promise<Bytes>,
  read: (line: string) => Item,
): AsyncIterable<Item> {
  return {
    async *[Symbol.asyncIterator]() {
      const stream = await ask(options);
      let isSequence: boolean | undefined;
      for await (const line of textsOf(linesOf(stream, true))) {
        const text = line.replace(/^\x1e/, "");
        if (text.trim() === "") continue;
        const isRecord = line !== text;
        isSequence ??= isRecord;
        const value = decoded(text, isRecord || isSequence ? (record) => read(whole(record, isRecord)) : read, stream);
        if (value === undefined) return;
        yield value.data;
      }
    },
  };
}

function decoded<Data>(text: string, read: (text: string) => Data, stream: Bytes): { readonly data: Data } | undefined {
  try {
    return { data: read(text) };
  } catch (error) {
    if (text.trim() === "[DONE]") return undefined;
    const origin = stream && origins.get(stream);
    if (!origin) throw error;
    // Without the platform's message, which quotes the text.
    const cause = error instanceof SyntaxError ? new SyntaxError("not JSON") : error;
    throw unexpected("a value is not what the document promises", origin, text, { cause });
  }
}

/** Of an answer that says to be no events, nearly every text would be read as none: an empty stream. */
async function refuseOther(stream: Bytes): Promise<void> {
  const origin = stream && origins.get(stream);
  if (!origin?.isOther) return;
  let body = "";
  for await (const chunk of chunksOf(stream)) {
    body = new TextDecoder().decode(chunk);
    break;
  }
  throw unexpected("the answer is not the stream that the document promises", origin, body);
}

function unexpected(message: string, { call, response }: Origin, body: string, options?: ErrorOptions): DecodeError {
  const { status, headers } = response;
  return new DecodeError(message, call, { status, headers, body }, options);
}

/** RFC 7464 §2.4: a number or a name that nothing follows may be the beginning of another. */
function whole(record: string, isSeparated: boolean): string {
  if (isSeparated && /[\]}"\s]$/.test(record)) return record;
  throw new SyntaxError("cut off");
}
