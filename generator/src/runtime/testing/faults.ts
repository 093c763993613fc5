/** What can go wrong on purpose. The first four happen instead of the change, the last two after it. */
export type FaultKind =
  /** 429 with `Retry-After`. */
  | "rate-limit"
  /** The connection is reset before the server sees the request. */
  | "reset-before"
  /** Nothing is ever answered. */
  | "stall"
  /** 502 with an HTML page, as a proxy answers. */
  | "bad-gateway"
  /** 404, although the change is applied or the item is there. */
  | "not-found"
  /** The connection is reset when the change is applied, before the answer. */
  | "reset-after"
  /** The change is applied, and the answer breaks off in the middle. */
  | "truncated";

/** A fault, and which requests it meets. */
export interface Fault {
  readonly kind: FaultKind;
  /** The operationId whose requests it meets. Default: any. */
  readonly operation?: string | undefined;
  /** How many of them. Default: 1. */
  readonly times?: number | undefined;
  /** Seconds in `Retry-After`. Default: 1. */
  readonly retryAfter?: number | undefined;
}

/** Every kind of fault, for those who read it from outside. */
export const faultKinds: readonly FaultKind[] = [
  "rate-limit",
  "reset-before",
  "stall",
  "bad-gateway",
  "not-found",
  "reset-after",
  "truncated",
];

/** The faults that are still to come, in the order in which they were asked for. */
export class Faults {
  #waiting: (Fault & { readonly left: number })[] = [];

  /** Asks for a fault. */
  add(fault: Fault): void {
    this.#waiting.push({ ...fault, left: fault.times ?? 1 });
  }

  /** The fault that meets a request of an operation, if one does. */
  take(operation: string): Fault | undefined {
    const index = this.#waiting.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
    const fault = this.#waiting[index];
    if (fault === undefined) return undefined;
    this.#waiting[index] = { ...fault, left: fault.left - 1 };
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
    return fault;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#waiting = [];
  }
}

/** What `fetch` throws when a connection is reset, as Node.js words it. */
export function connectionReset(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}

/** Waits for the caller to give up. */
export function stalled({ signal }: Request): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
}

/** The same answer, whose body breaks off in the middle. */
export async function truncated(answer: Response): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (bytes.length === 0 || sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      sent = true;
    },
  });
  let sent = false;
  const headers = new Headers(answer.headers);
  headers.set("Content-Length", String(bytes.length));
  return new Response(answer.status === 204 ? null : body, { status: answer.status, headers });
}
