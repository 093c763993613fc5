import { format, type Options } from "prettier";

/** The style of every generated file, whatever settings stand where the generator runs. */
const style: Options = { printWidth: 100, endOfLine: "lf" };

/** Formats a file's text by the kind of file; files of other kinds stay as they are. */
export async function pretty(path: string, text: string): Promise<string> {
  const parser = parsers.find(([ending]) => path.endsWith(ending))?.[1];
  return parser === undefined ? text : format(text, { ...style, parser });
}

const parsers = [
  [".ts", "typescript"],
  [".json", "json-stringify"],
  [".md", "markdown"],
] as const;
