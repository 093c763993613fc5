/** Every text of a document, keys among them, and documents with another in its place. */

/** All texts of a JSON value: keys and values, each once, in the order in which they stand. */
export function textsIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node === "string") found.add(node);
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (!Array.isArray(node)) found.add(key);
      collect(child);
    }
  };
  collect(value);
  return [...found].filter((text) => !text.startsWith("#"));
}

/**
 * A copy of a document in which texts are others, wherever they stand and are referred to: as a whole, between the braces of a
 * path or URL, and as a segment of a reference.
 *
 * @param replacements what stands in the place of each
 */
export function withTexts(value: unknown, replacements: ReadonlyMap<string, string>): unknown {
  const text = (from: string): string => replacements.get(from) ?? (/^#./.test(from) ? reference(from) : braced(from));
  const reference = (from: string): string => {
    const [fragment = "", ...segments] = from.slice(1).split("/");
    const changed = segments.map((segment) => replacements.get(decoded(segment)));
    const written = segments.map((segment, index) => encoded(changed[index] ?? decoded(segment)));
    const anchor = replacements.get(fragment);
    return `#${[anchor === undefined ? fragment : encodeURIComponent(anchor), ...written].join("/")}`;
  };
  const braced = (from: string): string =>
    from.replace(/\{([^{}]*)\}/g, (all, name: string) => {
      const other = replacements.get(name);
      return other === undefined ? all : `{${other}}`;
    });
  const pointed = (from: string): string =>
    from.startsWith("/") && replacements.has(from.slice(1))
      ? `/${escaped(replacements.get(from.slice(1)) ?? "")}`
      : text(from);
  const copy = (node: unknown): unknown => {
    if (typeof node === "string") return pointed(node);
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [text(key), copy(child)]));
  };
  return copy(value);
}

function decoded(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

function escaped(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

function encoded(text: string): string {
  return encodeURIComponent(escaped(text));
}
