import type { Json } from "../json.js";

/** A document's JSON without the characters that openapi-typescript stumbles over, and the way back. */
export interface Guarded {
  readonly json: string;
  /** The output's text with the characters of the document. */
  readonly restore: (text: string) => string;
}

/**
 * openapi-typescript takes every name for a part of a JSON pointer: a `%` in one is decoded again at each level, and ends in
 * an error, and a `#` in an operationId becomes another character. So others stand in for them that the document does not have.
 */
export function guarded(plain: string): Guarded {
  const [percent, hash] = unusedIn(plain);
  const hasHash = /"operationId":"(?:[^"\\]|\\.)*#/u.test(plain);
  const hashless = hasHash ? JSON.stringify(JSON.parse(plain), withoutHash(hash.character)) : plain;
  const json = hashless.replaceAll("%", percent.character);
  const restore = (text: string): string => text.replaceAll(percent.spellings, "%").replaceAll(hash.spellings, "#");
  return { json, restore };
}

function withoutHash(character: string): (key: string, value: Json) => Json {
  return (key, value) =>
    key === "operationId" && typeof value === "string" ? value.replaceAll("#", character) : value;
}

interface StandIn {
  readonly character: string;
  /** The character itself, and as an escape in a literal. */
  readonly spellings: RegExp;
}

/** Two characters of those that mean nothing, of which a text has neither themselves nor their escapes. */
function unusedIn(text: string): readonly [StandIn, StandIn] {
  const found: StandIn[] = [];
  for (let code = 0xe000; code <= 0xf8ff; code += 1) {
    const character = String.fromCharCode(code);
    const spellings = new RegExp(`${character}|\\\\u${code.toString(16)}`, "giu");
    if (text.search(spellings) === -1) found.push({ character, spellings });
    const [first, second] = found;
    if (first !== undefined && second !== undefined) return [first, second];
  }
  throw new Error("A document uses every character that means nothing.");
}
