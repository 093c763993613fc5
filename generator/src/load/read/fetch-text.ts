import { withoutCredentials } from "../source-names.js";
import { decodeText, EncodingFailure } from "./decode-text.js";

const timeoutMs = 30_000;
const maxRedirects = 10;
const maxBytes = 100_000_000;

/** What a URL answered. */
export interface FetchedText {
  /** The URL after redirects: what relative references are relative to. */
  readonly url: string;
  readonly text: string;
  readonly mediaType: string | undefined;
}

/** A URL gave nothing usable; the message says what it did. */
export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  /** Whether it was not even asked, because of what the URL itself is. */
  readonly isUnfit: boolean;

  constructor(message: string, isUnfit = false) {
    super(message);
    this.isUnfit = isUnfit;
  }
}

/**
 * Gets a text by http(s). Redirects are followed by hand because only http(s) targets are.
 *
 * @param mayFollow Whether a redirect may lead to a URL; without, to any.
 */
export async function fetchText(
  url: string,
  fetch: typeof globalThis.fetch,
  mayFollow: (target: URL) => boolean = () => true,
): Promise<FetchedText> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(new URL(url), fetch, signal, mayFollow);
  } catch (error) {
    if (error instanceof FetchFailure || error instanceof EncodingFailure) throw error;
    if (signal.aborted) throw new FetchFailure(`it did not answer within ${timeoutMs / 1000} seconds`);
    throw new FetchFailure(`it could not be reached (${reason(error)})`);
  }
}

async function follow(
  first: URL,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  mayFollow: (target: URL) => boolean,
): Promise<FetchedText> {
  const credentials = "user name or password, which are not sent";
  if (hasCredentials(first)) throw new FetchFailure(`it holds a ${credentials}`, true);
  let url = first;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const response = await fetch(url.href, { redirect: "manual", signal, headers: { accept: acceptable } });
    const target = redirectTarget(response, url);
    if (target === undefined) return await received(response, url);
    await response.body?.cancel();
    if (hasCredentials(target)) throw new FetchFailure(`it redirected to a URL with a ${credentials}`);
    if (!mayFollow(target)) throw new FetchFailure(`it redirected to ${target.origin}, which is another host`);
    url = target;
  }
  throw new FetchFailure(`it redirected more than ${maxRedirects} times`);
}

const acceptable = "application/vnd.oai.openapi+json, application/json, application/yaml, text/yaml, */*;q=0.5";

function hasCredentials(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}

function redirectTarget(response: Response, from: URL): URL | undefined {
  const target = response.headers.get("location");
  if (response.status < 300 || response.status > 399 || target === null) return undefined;
  if (!URL.canParse(target, from.href)) throw new FetchFailure("it redirected to something that is not a URL");
  const url = new URL(target, from);
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  throw new FetchFailure(`it redirected to ${url.protocol}, and only http and https are followed`);
}

async function received(response: Response, url: URL): Promise<FetchedText> {
  const mediaType = response.headers.get("content-type") ?? undefined;
  if (!response.ok) {
    await response.body?.cancel();
    const status = `${response.status} ${response.statusText}`.trim();
    throw new FetchFailure(`it answered ${status} (content-type: ${mediaType ?? "none"})`);
  }
  return {
    url: withoutCredentials(url.href),
    text: decodeText(await bytesOf(response)),
    mediaType,
  };
}

/** The bytes of an answer, as long as they are no more than anyone writes. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new FetchFailure(`it is larger than ${maxBytes / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const cause = member(error, "cause") ?? error;
  return String(member(cause, "code") ?? member(cause, "message") ?? cause);
}

function member(error: unknown, key: "cause" | "code" | "message"): unknown {
  return typeof error === "object" && error !== null ? (error as Partial<Record<typeof key, unknown>>)[key] : undefined;
}
