/** When a request is sent again, and after how long. */

/** The longest pause that is waited out, in milliseconds. A server that asks for more ends the call. */
const longestPauseMs = 60_000;

/**
 * How many retries a client may still make. Each takes one and each success gives a tenth back, so a server that is down
 * soon sees no more than a tenth on top of the first attempts. Refusals (429) do not count.
 */
export interface RetryBudget {
  left: number;
}

/**
 * Milliseconds until the next attempt, or undefined where there should be none.
 *
 * A 429 promises that nothing was done, so anything may be sent again. A 408, a 5xx and a broken connection leave open what was
 * done, so only what may be repeated is. The pause is random and may double each time ("full jitter"), or is what `Retry-After`
 * asks for (RFC 9110 §10.2.3: seconds or a date) and a little more.
 *
 * @param status What the attempt came to; 0: no answer.
 */
export function pauseMs(
  status: number,
  headers: Headers | undefined,
  attempts: number,
  isRepeatable: boolean,
  budget: RetryBudget,
): number | undefined {
  const isRefused = status === 429;
  const isOpen = status === 0 || status === 408 || status >= 500;
  if (!isRefused && !(isOpen && isRepeatable && budget.left >= 1)) return undefined;
  const retryAfter = headers?.get("retry-after");
  const asked = retryAfter ? Number(retryAfter) * 1_000 || Date.parse(retryAfter) - Date.now() : 0;
  if (asked > longestPauseMs) return undefined;
  if (!isRefused) budget.left--;
  return asked > 0 ? asked + Math.random() * 250 : Math.random() * Math.min(8_000, 250 * 2 ** attempts);
}
