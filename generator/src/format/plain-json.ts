/**
 * The text of JSON that is laid out already, as `JSON.stringify` does it with two spaces a level, which prettier leaves as it is;
 * undefined for any other.
 */
export function laidOutJson(text: string): string | undefined {
  const value: unknown = JSON.parse(text);
  return `${JSON.stringify(value, undefined, 2)}\n` === text ? text : undefined;
}
