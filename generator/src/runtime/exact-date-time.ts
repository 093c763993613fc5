import { dateTime } from "./values.js";

/**
 * A moment as the wire has it: UTC, to the millisecond where it has a fraction of a second (`2015-12-16T22:18:37.987Z`), else in
 * whole seconds. Text is sent as it is.
 *
 * @throws InvalidParameterError for an invalid `Date` and for text that is no RFC 3339 date-time.
 */
export function exactDateTime(name: string, value: Date | string | null): string;
export function exactDateTime(name: string, value: Date | string | null | undefined): string | undefined;
export function exactDateTime(name: string, value: Date | string | null | undefined): string | undefined {
  const text = dateTime(name, value);
  return value instanceof Date && value.getUTCMilliseconds() > 0 ? value.toISOString() : text;
}
