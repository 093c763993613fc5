/** A text cut before each record separator and behind each LF. */
export function piecesOf(text: string): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => (index < lines.length - 1 ? `${line}\n` : line).split(/(?=\x1e)/));
}

/**
 * Lines as they are, or records put together: RFC 7464 §2.2 lets each hold line ends. A record is not to wait for the next one,
 * so it ends where its brackets do, whichever chunks it came in; what follows it without a separator is given apart.
 */
export async function* textsOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let [record, depth] = ["", 0];
  let isSequence: boolean | undefined;
  for await (const piece of pieces) {
    const isStart = piece.startsWith("\x1e");
    if (record + piece.trim() === "") continue;
    isSequence ??= isStart;
    if (isStart && record !== "") yield record;
    if (isStart) [record, depth] = ["", 0];
    record += piece;
    depth += depthOf(piece);
    const isWhole = depth <= 0 && piece.endsWith("\n") && !/^\x1e\s*$/.test(record);
    if (isSequence && !isWhole) continue;
    yield record;
    [record, depth] = ["", 0];
  }
  if (record !== "") yield record;
}

/** How many more brackets a line opens than it closes, outside its strings. */
function depthOf(line: string): number {
  const marks = line.replace(/"(?:[^"\\\n]+|\\.)*"?/g, "");
  return marks.split(/[[{]/).length - marks.split(/[\]}]/).length;
}
