import { isList, join, line, type Command, type Doc, type Group } from "./doc.js";

/** What is to be printed, how far in, and whether the group around it is broken. */
interface Part {
  readonly doc: Doc;
  readonly depth: number;
  readonly isBroken: boolean;
}

/**
 * The text in lines of so many characters, broken where prettier's printer breaks it: each group is in a line if it fits there with
 * what follows it up to the next place that may be broken.
 */
export function printed(doc: Doc, width: number): string {
  return new Printer(width).print(doc);
}

class Printer {
  readonly #width: number;
  readonly #parts: Part[] = [];
  readonly #brokenGroups = new Set<Group>();
  readonly #lines: string[] = [];
  #line = "";

  constructor(width: number) {
    this.#width = width;
  }

  print(doc: Doc): string {
    this.#parts.push({ doc, depth: 0, isBroken: true });
    for (let part = this.#parts.pop(); part !== undefined; part = this.#parts.pop()) {
      const { doc, depth, isBroken } = part;
      if (typeof doc === "string") this.#line += doc;
      else if (isList(doc)) pushAll(this.#parts, doc, part);
      else this.#command(doc, depth, isBroken);
    }
    return [...this.#lines, this.#line].join("\n");
  }

  #command(doc: Command, depth: number, isBroken: boolean): void {
    switch (doc.kind) {
      case "line":
        if (isBroken || doc.isHard) this.#endLine(depth, doc.keepsSpaces);
        else this.#line += doc.flat;
        return;
      case "indent":
        this.#parts.push({ doc: doc.contents, depth: depth + 1, isBroken });
        return;
      case "indentIfBreak":
        this.#parts.push({ doc: doc.contents, depth: this.#brokenGroups.has(doc.of) ? depth + 1 : depth, isBroken });
        return;
      case "ifBreak":
        this.#parts.push({ doc: isBroken ? doc.broken : doc.flat, depth, isBroken });
        return;
      case "fill":
        if (isBroken) this.#fill(doc.items, depth);
        else this.#line += doc.items.join(", ");
        return;
      case "group":
        this.#group(doc, depth, isBroken);
    }
  }

  #endLine(depth: number, keepsSpaces = false): void {
    this.#lines.push(keepsSpaces ? this.#line : this.#line.trimEnd());
    this.#line = "  ".repeat(depth);
  }

  #fill(items: readonly string[], depth: number): void {
    for (const [at, item] of items.entries()) {
      if (at > 0 && this.#line.length + ` ${item},`.length > this.#width) this.#endLine(depth);
      else if (at > 0) this.#line += " ";
      this.#line += `${item},`;
    }
  }

  #group(doc: Group, depth: number, isBroken: boolean): void {
    const part = isBroken ? this.#bestOf(doc, depth) : { doc: doc.contents, depth, isBroken: doc.hasBreak };
    if (part.isBroken) this.#brokenGroups.add(doc);
    this.#parts.push(part);
  }

  /** The first way that fits, broken if none does. */
  #bestOf({ contents, others, hasBreak: mustBreak }: Group, depth: number): Part {
    const ways = [contents, ...others];
    const last = ways.at(-1) ?? "";
    if (mustBreak) return { doc: last, depth, isBroken: true };
    const tried = others.length === 0 ? ways : ways.slice(0, -1);
    const fitting = tried.find((way) => this.#fits({ doc: way, depth, isBroken: false }));
    return fitting === undefined ? { doc: last, depth, isBroken: true } : { doc: fitting, depth, isBroken: false };
  }

  /** Whether this and what follows fit into the line, up to the next place that is broken or may be. */
  #fits(part: Part): boolean {
    let left = this.#width - this.#line.length;
    let next = this.#parts.length;
    // At the end of the line, it does not count.
    let space = 0;
    const parts = [part];
    while (left >= 0) {
      const tried = parts.pop() ?? this.#parts[--next];
      if (tried === undefined) return true;
      const { doc, isBroken } = tried;
      if (typeof doc === "string") {
        if (doc === "") continue;
        left -= space + doc.length;
        space = 0;
      } else if (isList(doc)) pushAll(parts, doc, tried);
      else if (doc.kind === "line") {
        if (isBroken || doc.isHard) return true;
        space += doc.flat.length;
      } else parts.push(triedPart(doc, tried));
    }
    return false;
  }
}

/** The last goes down first, and comes up last. */
function pushAll(parts: Part[], docs: readonly Doc[], { depth, isBroken }: Part): void {
  for (let at = docs.length - 1; at >= 0; at -= 1) parts.push({ doc: docs[at] ?? "", depth, isBroken });
}

/** What of it counts for a line. */
function triedPart(doc: Exclude<Command, { kind: "line" }>, { depth, isBroken }: Part): Part {
  switch (doc.kind) {
    case "ifBreak":
      return { doc: isBroken ? doc.broken : doc.flat, depth, isBroken };
    case "fill":
      return { doc: join([",", line], doc.items), depth, isBroken };
    case "group":
      if (!isBroken && !doc.hasBreak) return { doc: doc.contents, depth, isBroken };
      return { doc: doc.others.at(-1) ?? doc.contents, depth, isBroken: true };
    default:
      return { doc: doc.contents, depth, isBroken };
  }
}
