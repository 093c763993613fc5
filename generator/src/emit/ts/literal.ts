/** The two doors through which text of a document enters TypeScript source other than as a comment: values and keys. */

/** A string, number or boolean as a TypeScript literal on one line, in characters that editors show as they are. */
export function literalText(value: string | number | boolean | null): string {
  return withVisibleCharacters(JSON.stringify(value));
}

/** Source with its hidden characters as escapes: the same strings, and comments that look like what they are. */
export function withVisibleCharacters(source: string): string {
  return source.replace(hidden, (character) => `\\u${codeUnit(character)}`);
}

/** A property name as it stands in a type or an interface: quoted where it is no identifier. */
export function keyText(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literalText(name);
}

/** Control characters, line separators and what turns the direction of text, none of which JSON escapes. */
const hidden = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function codeUnit(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, "0");
}
