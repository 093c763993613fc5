type Side = "both" | "ours" | "base" | "theirs";

const markers: readonly (readonly [line: RegExp, begins: Side])[] = [
  [/^<{7}(?: |$)/, "ours"],
  [/^\|{7}(?: |$)/, "base"],
  [/^={7}$/, "theirs"],
  [/^>{7}(?: |$)/, "both"],
];

/**
 * The two texts that git left in one file where it could not merge them, ours first; a text without its markers, alone. No line
 * of a manifest begins like a marker.
 */
export function conflictSides(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const isWhole = !lines.some((line) => markers.some(([marker]) => marker.test(line)));
  const ours: string[] = [];
  const theirs: string[] = [];
  let side: Side = "both";
  for (const line of lines) {
    const begun = markers.find(([marker]) => marker.test(line))?.[1];
    if (begun === undefined && (side === "both" || side === "ours")) ours.push(line);
    if (begun === undefined && (side === "both" || side === "theirs")) theirs.push(line);
    side = begun ?? side;
  }
  return isWhole ? [text] : [ours.join("\n"), theirs.join("\n")];
}
