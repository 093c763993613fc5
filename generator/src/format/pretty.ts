import { createHash } from "node:crypto";
import type { Options } from "prettier";
import type { FormattedTexts } from "./formatted-texts.js";
import { laidOutModule } from "./laid-out-module.js";
import { laidOutPage } from "./page.js";
import { lineWidth } from "./line-width.js";
import { laidOutJson } from "./plain-json.js";

/** The style of every generated file, whatever settings stand where the generator runs. */
const style: Options = { printWidth: lineWidth, endOfLine: "lf" };

/** By the kind of file. For TypeScript, the parser that is the faster of prettier's two. */
const parsers = [
  [".ts", "babel-ts"],
  [".json", "json-stringify"],
  [".md", "markdown"],
] as const;

/**
 * Formats a file's text by the kind of file; files of other kinds stay as they are. A text that has been formatted before is
 * recalled: for a small SDK, prettier takes longer than everything else, and it is loaded only for a text that is new.
 */
export async function pretty(path: string, text: string, known?: FormattedTexts): Promise<string> {
  if (known === undefined) return formatted(path, text);
  const key = keyOf(known.prettier, path, text);
  const recalled = known.recall(key);
  if (recalled !== undefined) return recalled;
  const result = await formatted(path, text);
  known.remember(key, result);
  return result;
}

/** Whether files of this kind are formatted at all. */
export function hasFormat(path: string): boolean {
  return parserOf(path) !== undefined;
}

/** The text as prettier lays it out; itself for a kind of file that is not formatted. */
export async function formatted(path: string, text: string): Promise<string> {
  const parser = parserOf(path);
  if (parser === undefined) return text;
  return (await laidOut(parser, text)) ?? byPrettier(parser, text);
}

/** The same without prettier where that is plain to see. */
async function laidOut(parser: string, text: string): Promise<string | undefined> {
  if (parser === "markdown") return laidOutPage(text, (code) => formatted("code.ts", code));
  if (parser === "json-stringify") return laidOutJson(text);
  return parser === "babel-ts" ? laidOutModule(text, (module) => byPrettier(parser, module)) : undefined;
}

async function byPrettier(parser: string, text: string): Promise<string> {
  // The faster parser does not know all of TypeScript, such as a list of one negative number.
  if (parser === "babel-ts") return byPart(parser, text).catch(() => byWhole("typescript", text));
  return parser === "markdown" ? byWhole(parser, text) : byPart(parser, text);
}

/** By the part of prettier that knows nothing of files, with what it takes for TypeScript and JSON: the whole takes twice as long to load. */
async function byPart(parser: string, text: string): Promise<string> {
  const [{ format }, ...plugins] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/babel"),
    import("prettier/plugins/estree"),
  ]);
  return format(text, { ...style, parser, plugins });
}

/** By the whole, which knows what code to look for in a page. */
async function byWhole(parser: string, text: string): Promise<string> {
  const { format } = await import("prettier");
  return format(text, { ...style, parser });
}

/** A key that is another wherever the formatted text could be: of the version of prettier, the style, the kind of file, and the text. */
export function keyOf(prettier: string, path: string, text: string): string {
  return createHash("sha256")
    .update(JSON.stringify([prettier, style, parserOf(path)]))
    .update(text)
    .digest("base64url");
}

function parserOf(path: string): string | undefined {
  return parsers.find(([ending]) => path.endsWith(ending))?.[1];
}
