import { DeadlineError, TimeoutError, type Attempt } from "twilio-participants";
import { must, reason, rejection, same, sleep, wire, type Check, type Stage } from "./check.js";

/** Limits of time and number, and calls that their caller ends. */
export const limits: readonly Check[] = [
  {
    name: "timeoutMs ends a wait for the answer, and the connection",
    run: async (stage) => {
      await stage.answers({ end: "stall" });
      const error = await rejection(stage.participants().create({}, { timeoutMs: 100 }), TimeoutError);
      same([error.mayHaveBeenApplied, error.attempts], [true, 1]);
      await connectionsEnd(stage);
    },
  },
  {
    name: "timeoutMs ends a wait for the body, and the connection",
    run: async (stage) => {
      await stage.answers({ status: 200, body: '{"sid":', end: "stall" });
      await rejection(stage.participants({ timeoutMs: 100, maxRetries: 0 }).fetch("MB0001"), TimeoutError);
      await connectionsEnd(stage);
    },
  },
  {
    name: "a timed-out fetch is sent again",
    run: async ({ answers, participants }) => {
      await answers({ end: "stall" }, { status: 200, body: wire() });
      same((await participants().fetch("MB0001", {}, { timeoutMs: 200 })).sid, "MB0001");
    },
  },
  {
    name: "deadlineMs ends a call in the midst of an attempt",
    run: async (stage) => {
      await stage.answers({ status: 503 }, { end: "stall" });
      const error = await rejection(stage.participants().fetch("MB0001", {}, { deadlineMs: 900 }), DeadlineError);
      must(error.attempts === 2, `expected 2 attempts, got ${error.attempts}`);
      await connectionsEnd(stage);
    },
  },
  {
    name: "a call's own abort ends it with the signal's reason",
    run: async (stage) => {
      await stage.answers({ end: "stall" });
      const abort = new AbortController();
      const call = reason(stage.participants().fetch("MB0001", {}, { signal: abort.signal }));
      await sleep(100);
      abort.abort();
      const error = await call;
      must(error === abort.signal.reason, `expected the signal's reason, got ${String(error)}`);
      same((error as Error).name, "AbortError");
      await connectionsEnd(stage);
    },
  },
  {
    name: "an abort ends a pause between attempts at once",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 429, headers: { "Retry-After": "30" } });
      const abort = new AbortController();
      const call = reason(participants().fetch("MB0001", {}, { signal: abort.signal }));
      await sleep(200);
      abort.abort(new Error("enough"));
      same([String(await call), (await journal()).requests.length], ["Error: enough", 1]);
    },
  },
  {
    name: "an aborted signal sends nothing",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 200, body: wire() });
      const error = await reason(participants().fetch("MB0001", {}, { signal: AbortSignal.abort() }));
      same([(error as Error).name, (await journal()).requests.length], ["AbortError", 0]);
    },
  },
  {
    name: "maxConcurrency calls are under way at once",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 200, body: wire(), afterMs: 50 });
      const handle = participants({ maxConcurrency: 2 });
      // Eight different ones: Chromium's cache has equal requests wait for each other.
      await Promise.all(Array.from({ length: 8 }, (_, index) => handle.fetch(`MB000${index}`)));
      const { mostAtOnce, requests } = await journal();
      same([mostAtOnce, requests.length], [2, 8]);
    },
  },
  {
    name: "each attempt is told to who watches",
    run: async ({ answers, participants }) => {
      await answers({ status: 429 }, { status: 200, body: wire() });
      const seen: Attempt[] = [];
      await participants({ onAttempt: (attempt) => seen.push(attempt) }).fetch("alice");
      same(
        seen.map(({ attempt, status, willRetry }) => [attempt, status, willRetry]),
        [
          [1, 429, true],
          [2, 200, false],
        ],
      );
      must(!JSON.stringify(seen).includes("alice"), "expected no identity");
    },
  },
];

/** Fails unless the server sees its connections closed soon: an attempt that was given up must not go on. */
async function connectionsEnd({ journal }: Stage): Promise<void> {
  for (let wait = 0; wait < 40; wait++) {
    const { requests } = await journal();
    if (requests.at(-1)?.gone) return;
    await sleep(50);
  }
  throw new Error("the connection was still open 2 seconds later");
}
