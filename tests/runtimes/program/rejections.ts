import { must, same, sleep, type Check } from "./check.js";

/** Reasons of promises that were rejected and that nobody handled. */
const unhandled: unknown[] = [];

/** What runtimes tell of such promises, in the two ways they have. */
interface Watchable {
  readonly addEventListener?: (type: string, listener: (event: PromiseRejection) => void) => void;
  readonly process?: { readonly on?: (type: string, listener: (reason: unknown) => void) => void };
}

interface PromiseRejection {
  readonly reason: unknown;
  readonly preventDefault: () => void;
}

/** Notes, from now on, every promise that is rejected and that nobody handles. */
export function watchRejections(): void {
  const { addEventListener, process } = globalThis as Watchable;
  addEventListener?.call(globalThis, "unhandledrejection", (event: PromiseRejection) => {
    event.preventDefault();
    note(event.reason);
  });
  process?.on?.call(process, "unhandledRejection", note);
}

function note(reason: unknown): void {
  if (!unhandled.includes(reason)) unhandled.push(reason);
}

/** That all checks before it left no such promise behind; and that one would have been noticed. */
export const leftBehind: Check = {
  name: "no rejection was left unhandled",
  run: async () => {
    await sleep(100);
    same(unhandled.map(String), []);
    void Promise.reject(new Error("on purpose"));
    await sleep(100);
    must(String(unhandled[0]) === "Error: on purpose", "this runtime does not tell of unhandled rejections");
  },
};
