import { readFile } from "node:fs/promises";
import { parseDescription, type Description } from "./description.js";
import { Failure } from "./failure.js";
import { packageFile } from "./package-file.js";

/** Twilio publishes its descriptions inside the core of its command line. */
const PACKAGE = "@twilio/cli-core";
const FILE = "twilio_conversations_v1.json";
/** Milliseconds for a whole answer. */
const TIME_LIMIT = 60_000;

/**
 * Reads Twilio's description.
 *
 * @param source a file or an http(s) URL; by default the file inside the published package
 * @throws {Failure} if it cannot be had, or is no description
 */
export async function readUpstream(source: string | undefined): Promise<Description> {
  if (source === undefined || source === "") {
    const { text, name } = await packageFile(PACKAGE, FILE);
    return parseDescription(text, name);
  }
  const isUrl = /^https?:\/\//u.test(source);
  return parseDescription(isUrl ? await fetchText(source) : await fileText(source), isUrl ? shownUrl(source) : source);
}

async function fileText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code = "no code" } = error as NodeJS.ErrnoException;
    throw new Failure(`${file} cannot be read (${code}).`, "Name a file that is there: UPSTREAM=file make drift");
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT) }).catch((error: unknown) => {
    const { cause } = error as { cause?: { code?: string } };
    const reason = cause?.code ?? (error instanceof Error ? error.message : String(error));
    throw new Failure(
      `${shownUrl(url)} cannot be reached (${reason}).`,
      "Connect, or name a file: UPSTREAM=file make drift",
    );
  });
  if (response.ok) return await response.text();
  const status = `${response.status} ${response.statusText}`.trim();
  throw new Failure(`${shownUrl(url)} answers ${status}.`, "Name a URL that answers with a description.");
}

/** Without what may be secret in it. */
function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
