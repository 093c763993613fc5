import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { pauseMs } from "../../generated/src/runtime/retry.js";

afterEach(() => void jest.restoreAllMocks());

const least = 0;
const most = 1 - Number.EPSILON;

/** The pause after a 503, as chance has it. */
function pauseBy(chance: number, attempts: number, retryAfter: string | null = null): number | undefined {
  jest.spyOn(Math, "random").mockReturnValue(chance);
  const headers = new Headers(retryAfter === null ? {} : { "Retry-After": retryAfter });
  return pauseMs(503, headers, attempts, true, { left: 10 });
}

describe("the pause", () => {
  test.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [4, 4_000],
    [5, 8_000],
    [6, 8_000],
    [1_000, 8_000],
  ])("after attempt %i is anything up to %i ms", (attempts, longest) => {
    expect(pauseBy(least, attempts)).toBe(0);
    expect(pauseBy(0.5, attempts)).toBe(longest / 2);
    expect(pauseBy(most, attempts)).toBeCloseTo(longest, 6);
  });

  test.each([
    ["1", 1_000],
    ["1.5", 1_500],
    [" 2 ", 2_000],
    ["59", 59_000],
    ["60", 60_000],
  ])("is what Retry-After: %j asks for and at most a quarter of a second more", (retryAfter, asked) => {
    expect(pauseBy(least, 1, retryAfter)).toBe(asked);
    expect(pauseBy(most, 1, retryAfter)).toBeCloseTo(asked + 250, 6);
  });

  test("is until the date that Retry-After names", () => {
    jest.spyOn(Date, "now").mockReturnValue(Date.parse("2030-01-01T00:00:00.250Z"));
    expect(pauseBy(least, 1, "Tue, 01 Jan 2030 00:00:20 GMT")).toBe(19_750);
  });

  test.each(["61", "3600", "1e9", "Infinity", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "is not begun for Retry-After: %j",
    (retryAfter) => {
      expect(pauseBy(least, 1, retryAfter)).toBeUndefined();
    },
  );

  test.each(["", "0", "-5", "soon", "NaN", "null", "{}", "12:34", "Fri, 31 Dec 1999 23:59:59 GMT"])(
    "is chance's for Retry-After: %j, which asks for nothing",
    (retryAfter) => {
      expect(pauseBy(0.5, 1, retryAfter)).toBe(250);
    },
  );
});

describe("the budget", () => {
  test("is spent by retries", () => {
    const budget = { left: 2 };
    const results = [1, 2, 3].map(() => pauseMs(0, undefined, 1, true, budget) !== undefined);
    expect(results).toEqual([true, true, false]);
  });

  test("is not spent where the server asks for too long a pause", () => {
    const budget = { left: 1 };
    pauseMs(503, new Headers({ "Retry-After": "3600" }), 1, true, budget);
    expect(budget.left).toBe(1);
  });

  test("is not spent by refusals", () => {
    const budget = { left: 0 };
    expect(pauseMs(429, undefined, 1, false, budget)).toBeDefined();
    expect(budget.left).toBe(0);
  });
});
