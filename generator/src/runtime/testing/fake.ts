import { clockFrom, type FakeClock } from "./clock.js";
import type { Credentials } from "./credentials.js";
import type { UnknownFields } from "./decode.js";
import { Engine } from "./engine.js";
import type { FakeFacts } from "./facts.js";
import { Faults, type Fault } from "./faults.js";
import type { JsonObject } from "./json.js";
import { rulesOf, type FakeRule } from "./rules.js";
import { FakeState } from "./state.js";
import { Store } from "./store.js";

export type { FakeClock } from "./clock.js";
export type { FakeFacts } from "./facts.js";
export type { Fault, FaultKind } from "./faults.js";
export type { FakeRule } from "./rules.js";
export type { FakeState } from "./state.js";

/** Options of a fake. */
export interface FakeOptions {
  /** The same seed gives the same ids. Default: 1. */
  readonly seed?: number | undefined;
  /** What the fake's clock shows: a moment at which it stands, or another clock. Default: 2024-01-01T00:00:00Z. */
  readonly now?: Date | (() => Date) | undefined;
  /** The only credentials that are let in, by the names that `createClient` has for them. Default: any. */
  readonly credentials?: Credentials | undefined;
  /** What becomes of fields and query parameters that the document does not have. Default: `refuse`. */
  readonly unknownFields?: UnknownFields | undefined;
}

/** A request that a fake was sent. */
export interface FakeRequest {
  /** The operationId; undefined where the document has no such operation. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The fields of the body as they were understood; empty where they were refused or never looked at. */
  readonly fields: JsonObject;
  /** The status of the answer; undefined where there was none. */
  readonly status: number | undefined;
}

/** An API in memory. */
export interface Fake {
  /** Answers a request as the API would. It needs no `this`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Every request so far, the first first. */
  readonly requests: readonly FakeRequest[];
  /** What is kept: to look at, and to begin a test with. */
  readonly state: FakeState;
  readonly clock: FakeClock;
  /** What the fake holds to, and on what grounds. */
  readonly rules: readonly FakeRule[];
  /** Lets something go wrong with the next requests. */
  readonly fail: (fault: Fault) => void;
  /** Forgets items, requests and faults. Ids go on where they were. */
  readonly reset: () => void;
}

/** Makes a fake of the API that the facts describe. */
export function makeFake(facts: FakeFacts, options: FakeOptions = {}): Fake {
  const { seed = 1, now = new Date("2024-01-01T00:00:00Z"), credentials, unknownFields = "refuse" } = options;
  const store = new Store();
  const faults = new Faults();
  const clock = clockFrom(now);
  const engine = new Engine({ facts, store, clock, faults, seed, credentials, unknownFields });
  const requests: FakeRequest[] = [];
  return {
    requests,
    clock,
    rules: rulesOf(facts),
    state: new FakeState(store, (path, fields) => engine.add(path, fields)),
    fail: (fault) => faults.add(fault),
    reset: () => {
      store.clear();
      faults.clear();
      requests.length = 0;
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const { method, url } = request;
      const arrived = { url: new URL(url), headers: request.headers, body: await request.text() };
      const note: Mutable<FakeRequest> = {
        operation: undefined,
        method,
        url,
        headers: Object.fromEntries(request.headers),
        body: arrived.body,
        fields: {},
        status: undefined,
      };
      requests.push(note);
      const answer = await engine.answer(request, arrived, note);
      note.status = answer.status;
      return answer;
    },
  };
}

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
