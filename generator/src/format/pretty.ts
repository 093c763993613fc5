import { createHash } from "node:crypto";
import type { Options } from "prettier";
import type { FormattedTexts } from "./formatted-texts.js";
import { lineWidth } from "./line-width.js";

/** The style of every generated file, whatever settings stand where the generator runs. */
const style: Options = { printWidth: lineWidth, endOfLine: "lf" };

const parsers = [
  [".ts", "typescript"],
  [".json", "json-stringify"],
  [".md", "markdown"],
] as const;

/**
 * Formats a file's text by the kind of file; files of other kinds stay as they are. A text that has been formatted before is
 * recalled: for a small SDK, prettier takes longer than everything else, and it is loaded only for a text that is new.
 */
export async function pretty(path: string, text: string, known?: FormattedTexts): Promise<string> {
  const parser = parsers.find(([ending]) => path.endsWith(ending))?.[1];
  if (parser === undefined) return text;
  if (known === undefined) return formatted(text, parser);
  const key = keyOf(known.prettier, parser, text);
  const recalled = known.recall(key);
  if (recalled !== undefined) return recalled;
  const result = await formatted(text, parser);
  known.remember(key, result);
  return result;
}

async function formatted(text: string, parser: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { ...style, parser });
}

/** All that a formatted text depends on. */
function keyOf(prettier: string, parser: string, text: string): string {
  return createHash("sha256")
    .update(JSON.stringify([prettier, style, parser]))
    .update(text)
    .digest("base64url");
}
