import type { ErrorFacts } from "./facts.ts";
import type { Json } from "./json.ts";
import { Refusal } from "./refusal.ts";

/** An answer in JSON. */
export function jsonAnswer(
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}

/** The answer to a request that is refused, in the API's own form. */
export function errorAnswer(
  { status, message, code, headers }: Refusal,
  errors: ErrorFacts,
): Response {
  const values = {
    status,
    message,
    code: code ?? errors.codes.find((one) => one.status === status)?.code,
  };
  const body = Object.entries(errors.body).flatMap(([name, text]) => {
    const value = insert(text, values);
    return value === undefined ? [] : [[name, value]];
  });
  return jsonAnswer(status, Object.fromEntries(body) as Json, {
    "Content-Type": errors.mediaType,
    ...headers,
  });
}

/** A text with values in it; a value itself where the text is its name alone; undefined where a value is missing. */
function insert(
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): Json | undefined {
  const [, whole] = /^\{(status|code|message)\}$/u.exec(text) ?? [];
  if (whole !== undefined) return values[whole];
  const names = [...text.matchAll(/\{(status|code|message)\}/gu)].map(([, name = ""]) => name);
  if (names.some((name) => values[name] === undefined)) return undefined;
  return text.replace(/\{(status|code|message)\}/gu, (_, name: string) => String(values[name]));
}

/** What a proxy answers that cannot reach the server. */
export function badGateway(): Response {
  const page = "<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>\n";
  return new Response(page, { status: 502, headers: { "Content-Type": "text/html" } });
}

/** A 429. */
export function rateLimited(retryAfter: number): Refusal {
  return new Refusal(429, "Too many requests", undefined, { "Retry-After": String(retryAfter) });
}
