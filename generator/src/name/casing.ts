/**
 * Re-casing. It splits at everything that cannot stand in an identifier and changes only the first letter of each word, so
 * that `APIKey` stays `APIKey`; words all in capitals are taken as lower case (`PET_ID` is `PetId`).
 */

/** `chat_service-sid` → `ChatServiceSid`. Empty where the text has no letter or digit. */
export function pascalCase(text: string): string {
  return words(text)
    .map((word) => word.replace(/^./u, (first) => first.toUpperCase()))
    .join("");
}

/**
 * `ChatServiceSid` → `chatServiceSid`, `URLPath` → `urlPath`; `pH` is `pH` already. Empty where the text has no letter or
 * digit.
 */
export function camelCase(text: string): string {
  const start = /^\p{Ll}/u.test(words(text)[0] ?? "") ? /^./u : /^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u;
  return pascalCase(text).replace(start, (letters) => letters.toLowerCase());
}

/** `APIKeys` → `api-keys`. Empty where the text has no ASCII letter or digit. */
export function kebabCase(text: string): string {
  return words(text)
    .flatMap((word) => word.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d[a-z\d]*/g) ?? [])
    .map((word) => word.toLowerCase())
    .join("-");
}

/** Whether text can be written as an identifier, reserved or not. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

function words(text: string): readonly string[] {
  const cased = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
  return cased.match(/[\p{L}\p{N}]+/gu) ?? [];
}
