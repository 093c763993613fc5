/** What every object has, whatever stands around the word. */
const inherited = Object.getOwnPropertyNames(Object.prototype).join("|");

/**
 * A document's text with other names for what every object has: openapi-typescript 7 takes what its own objects inherit under
 * such a name for a part of OpenAPI, and fails (with `valueOf`) or reads on amiss.
 */
export function escapeNames(text: string): string {
  return text.replace(new RegExp(inherited, "g"), "fetchsmith$$$&");
}

/** A text that was made of such a document, with the names as they were. */
export function unescapeNames(text: string): string {
  return text.replace(new RegExp(`fetchsmith\\$(${inherited})`, "g"), "$1");
}
