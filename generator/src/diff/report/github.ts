import type { Change } from "../change.js";
import type { Level } from "../level.js";
import { shortened, shownVerdict } from "./shown-change.js";

/** The changes as workflow commands of GitHub Actions, which shows them beside the lines of the document. */
export function diffAnnotations(verdict: Level, changes: readonly Change[]): string {
  const lines = changes.map((change) => {
    const { at, code, level, message, before, after } = change;
    const properties = [
      ...(at?.source === undefined || at.side === "old"
        ? []
        : [
            ["file", at.source],
            ["line", at.line],
            ["col", at.column],
          ]),
      ["title", `${level}: ${code}`],
    ];
    const shown = properties.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(",");
    const types = [before, after].map((text) => (text === undefined ? "nothing" : shortened(text)));
    const said = before === undefined && after === undefined ? message : `${message}: ${types.join(" → ")}`;
    return `::${commands[level]} ${shown}::${escaped(said)}\n`;
  });
  return `${lines.join("")}::notice title=fetchsmith diff::${escaped(shownVerdict(verdict, changes))}\n`;
}

const commands = { major: "error", minor: "notice", patch: "notice", none: "notice" } as const satisfies Record<
  Level,
  string
>;

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
