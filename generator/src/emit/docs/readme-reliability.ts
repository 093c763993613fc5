import type { DocsContext } from "./docs-context.js";
import { program } from "./example-call.js";
import { codeBlock } from "./markdown.js";
import { bullets, heading, paragraphs } from "./page.js";

/** The README's sections about a network that fails: what is sent again, how long calls take, and who can watch. */
export function reliabilitySections(context: DocsContext): readonly string[] {
  return [retries(), time(), observation(context)];
}

function retries(): string {
  return paragraphs(
    heading(2, "Retries"),
    "A call is sent again, up to `maxRetries` times, where that is harmless:",
    bullets([
      "after a 429 always, for it promises that nothing was done;",
      "after a 408, a 5xx, a timeout or a broken connection if the operation may be repeated. Its page says so.",
    ]),
    [
      "The pauses are random and grow; a `Retry-After` of up to a minute is honoured, a longer one ends the call.",
      "A client spends at most a tenth on top of its requests on retries once the first ten are used, so that it does not add",
      "to an outage. A deletion that finds nothing where an attempt before may have been carried out has succeeded.",
    ].join(" "),
    [
      "Where a call failed but may have been carried out all the same, such as a creation whose answer was lost,",
      "its error has `mayHaveBeenApplied: true`. `attempts` says how often it was sent.",
    ].join(" "),
  );
}

function time(): string {
  return paragraphs(
    heading(2, "Time"),
    [
      "`timeoutMs` ends an attempt, headers and body, and `deadlineMs` the whole call, with its attempts, pauses and pages.",
      "Your own `signal` ends a call at once, wherever it is, and it then rejects with the signal's reason.",
      "`maxConcurrency` limits how many requests a client has under way; the others wait in the order they came.",
      "Node.js' own `fetch` gives up on an answer that is silent for 300 seconds, whatever `timeoutMs` says, which is a `ConnectionError`; to wait longer, give a `fetch` whose undici `Agent` has a longer `headersTimeout` and `bodyTimeout`.",
    ].join(" "),
  );
}

function observation(context: DocsContext): string {
  return paragraphs(
    heading(2, "Watching"),
    [
      "A `logger` such as `console` is told of every attempt from `logLevel` on: successes are `debug`, retries `info`,",
      "refusals (4xx) `warn`, other failures `error`. `onAttempt` is called with the same facts: operation, method, path template,",
      "attempt, duration, status, request id, and whether another attempt follows. Neither is ever told values, headers or bodies.",
    ].join(" "),
    codeBlock(
      "ts",
      program(
        context,
        ["createClient"],
        [
          "",
          "export const client = createClient({",
          "logger: console,",
          'logLevel: "warn",',
          "onAttempt: ({ operationId, status, durationMs }) => console.log(operationId, status, durationMs),",
          "});",
        ],
      ),
    ),
  );
}
