import type { Diagnostic } from "../../diagnostics.js";

/** Bytes are not UTF-8; the message says what they look like, without naming the file. */
export class EncodingFailure extends Error {
  override readonly name = "EncodingFailure";
  readonly encoding: string;
  /** The text up to the first byte that is wrong, and all of it as far as it can be read; both empty if none can. */
  readonly before: string;
  readonly text: string;

  constructor(message: string, encoding: string, before = "", text = "") {
    super(message);
    this.encoding = encoding;
    this.before = before;
    this.text = text;
  }
}

/** The text of UTF-8 bytes, as positions are counted in it: no byte order mark, lines ended by a line feed. */
export function decodeText(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  const [wide] = wideEncodings.find(([, pattern]) => pattern.test(start)) ?? [];
  if (wide !== undefined) throw new EncodingFailure(`is not UTF-8: it looks like ${wide}`, wide);
  const text = decoded(bytes, false);
  if (text === undefined) throw malformed(bytes);
  return plainText(text);
}

/** A text without byte order mark, lines ended by a line feed. */
export function plainText(text: string): string {
  return text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
}

/** What to tell of a file that is not UTF-8. */
export function encodingDiagnostic(failure: EncodingFailure, name: string): Diagnostic {
  const lines = failure.before.split("\n");
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const location = { source: name, ...place, text: failure.text };
  const fix =
    "Save it as UTF-8, or convert a copy of it: " +
    `\`iconv -f ${failure.encoding} -t UTF-8 OLD > NEW\` (with the encoding it really has, if it is another).`;
  return { code: "document-encoding", severity: "error", message: `${name} ${failure.message}.`, location, fix };
}

/** How texts in other encodings of Unicode begin: with a byte order mark, or with an ASCII character. */
const wideEncodings: readonly (readonly [name: string, start: RegExp])[] = [
  ["UTF-32BE", /^(?:0000feff|000000..)/u],
  ["UTF-32LE", /^(?:fffe0000|..000000)/u],
  ["UTF-16BE", /^(?:feff|00..)/u],
  ["UTF-16LE", /^(?:fffe|..00)/u],
];

function malformed(bytes: Uint8Array): EncodingFailure {
  const offset = validLength(bytes);
  // The decoder waits for the rest of a character that has begun; it does not give its beginning.
  const before = plainText(decoded(bytes.subarray(0, offset), true) ?? "");
  const text = plainText(new TextDecoder().decode(bytes));
  const encoding = "WINDOWS-1252";
  const message = "is not UTF-8: the marked bytes are no character; it may be in Windows-1252 or ISO 8859-1 (Latin-1)";
  return new EncodingFailure(message, encoding, before, text);
}

/** How many bytes can be read before it becomes clear that they are not UTF-8. */
function validLength(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return Math.min(good, bytes.length);
}

/** `isPart`: more may follow, so that a character may be cut off at the end. */
function decoded(bytes: Uint8Array, isPart: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isPart });
  } catch {
    return undefined;
  }
}
