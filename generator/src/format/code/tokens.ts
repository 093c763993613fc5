/** A word, text, number or sign of a module. */
export interface Token {
  readonly kind: "word" | "text" | "number" | "sign" | "doc" | "comment" | "end";
  readonly text: string;
  /** Whether it is the first of its line. */
  readonly isFirst: boolean;
}

/** Thrown for code of a form that is not known here. */
export class UnknownForm extends Error {
  override readonly name = "UnknownForm";
}

const word = String.raw`[A-Za-z_$][\w$]*`;
const text = String.raw`"(?:[^"\\\r\n]|\\["\\nrtbfu])*"`;
/** As it stays: nothing to shorten, and no sign of its own kind of number. */
const number = String.raw`(?:0|[1-9]\d*)(?:_\d{3})*(?:\.\d*[1-9])?(?![\w$.])`;
const sign = String.raw`=>|\?\.|\?\?|[!=]==|\.\.\.|[{}()[\]<>=:;,.?|&!-]`;
const doc = String.raw`\/\*\*[^]*?\*\/`;
const comment = String.raw`\/\/[^\n]*`;
const token = new RegExp(`(\\s*)(?:(${word})|(${text})|(${number})|(${doc})|(${comment})|(${sign}))`, "y");

/** @throws {UnknownForm} where there is anything else */
export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  const source = code.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const found = token.exec(source);
    if (!found) throw new UnknownForm();
    tokens.push(tokenOf(found, tokens.length === 0));
  }
  return [...tokens, { kind: "end", text: "", isFirst: true }];
}

function tokenOf([, space = "", word, text, number, doc, comment, sign]: RegExpExecArray, isStart: boolean): Token {
  const isFirst = isStart || space.includes("\n");
  if (word !== undefined) return { kind: "word", text: word, isFirst };
  if (sign !== undefined) return { kind: "sign", text: sign, isFirst };
  if (text !== undefined) return { kind: "text", text, isFirst };
  if (number !== undefined) return { kind: "number", text: number, isFirst };
  return doc === undefined ? { kind: "comment", text: comment ?? "", isFirst } : { kind: "doc", text: doc, isFirst };
}

/** Goes over tokens one by one. */
export class Tokens {
  readonly #all: readonly Token[];
  #at = 0;

  constructor(code: string) {
    this.#all = tokensOf(code);
  }

  /** The token that comes after so many others. */
  peek(ahead = 0): Token {
    return this.#all[this.#at + ahead] ?? { kind: "end", text: "", isFirst: true };
  }

  /** Whether the next is this sign or word. */
  is(text: string, ahead = 0): boolean {
    const next = this.peek(ahead);
    return next.text === text && (next.kind === "sign" || next.kind === "word");
  }

  next(): Token {
    const next = this.peek();
    this.#at += 1;
    return next;
  }

  /** Takes the next if it is this sign or word. */
  takes(text: string): boolean {
    if (!this.is(text)) return false;
    this.#at += 1;
    return true;
  }

  /** @throws {UnknownForm} where something else is next */
  expect(text: string): void {
    if (!this.takes(text)) throw new UnknownForm();
  }

  /** @throws {UnknownForm} where the next is no name, or one that the language has taken */
  name(): string {
    const { kind, text } = this.next();
    if (kind !== "word" || reserved.has(text)) throw new UnknownForm();
    return text;
  }

  /** What comes between, until this closes a list; each after a comma but the first. */
  list<Item>(close: string, item: () => Item): Item[] {
    const items: Item[] = [];
    while (!this.takes(close)) {
      if (items.length > 0) this.expect(",");
      if (items.length === 0 || !this.is(close)) items.push(item());
    }
    return items;
  }
}

const reserved = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this " +
    "throw true try typeof var void while with yield await async of satisfies as"
  ).split(" "),
);
