import type { Outcome } from "./send.js";

/**
 * What an operation answers, as the document has it. For openapi-fetch's own types a tuple is a list, and a property that is
 * always null is none.
 */
export function documented<Body>(outcome: Promise<Outcome<unknown>>): Promise<Outcome<Body>> {
  return outcome as Promise<Outcome<Body>>;
}

/** A body of a type of the document that openapi-fetch's own types do not take, for the same reasons. */
export function given(body: unknown): never {
  return body as never;
}
