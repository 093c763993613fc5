/**
 * Everything that could move the cursor, recolour the terminal or reorder what is read: C0 and C1 controls (escape
 * sequences start with one), line and paragraph separators, direction overrides and isolates, lone surrogates.
 */
const unprintable =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** One line of text from a document, made harmless for a terminal. Its length stays the same, so columns stay true. */
export function printable(text: string): string {
  return text.replace(unprintable, picture);
}

/** U+2400 onwards depicts the C0 controls; anything else becomes the replacement character. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
