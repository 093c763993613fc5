/** Where something stands in a JSON text, in offsets: its value, and in an object its key. */
export interface Written {
  readonly key: number | undefined;
  readonly value: number;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;

/** How many members the objects of a JSON text have, each as often as it is written. */
export function writtenMembers(json: string): number {
  let count = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfText(json, at) - 1;
    else if (code === colon) count += 1;
  }
  return count;
}

/** The members of the object, or the items of the array, that starts at an offset of a JSON text; of anything else none. */
export function* containerAt(json: string, start: number): Generator<[name: string, place: Written]> {
  const isObject = json[start] === "{";
  if (!isObject && json[start] !== "[") return;
  let at = behindSpace(json, start + 1);
  for (let index = 0; json[at] !== "}" && json[at] !== "]"; index += 1) {
    const key = isObject ? at : undefined;
    const name = isObject ? (JSON.parse(json.slice(at, endOfText(json, at))) as string) : String(index);
    if (isObject) at = behindSpace(json, behindSpace(json, endOfText(json, at)) + 1);
    yield [name, { key, value: at }];
    at = behindSpace(json, endOfValue(json, at));
    if (json[at] === ",") at = behindSpace(json, at + 1);
  }
}

/** Behind the text whose opening quote is at an offset. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  for (let code = json.charCodeAt(at); code !== quote; code = json.charCodeAt(at)) at += code === backslash ? 2 : 1;
  return at + 1;
}

/** Behind the value that starts at an offset of a JSON text. */
export function endOfValue(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) {
      at = endOfText(json, at) - 1;
      if (depth === 0) return at + 1;
    } else if (opens(code)) depth += 1;
    else if (closes(code)) {
      if (depth === 0) return at; // a number or a word is over
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && endsWord(code)) return at;
  }
  return json.length;
}

/** `{` or `[`. */
function opens(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

/** `}` or `]`. */
function closes(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}

/** A comma or a space. */
function endsWord(code: number): boolean {
  return code === 0x2c || isSpace(code);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The first offset from one on that is no space. */
function behindSpace(json: string, start: number): number {
  let at = start;
  while (isSpace(json.charCodeAt(at))) at += 1;
  return at;
}
