import path from "node:path";
import { DiagnosticError, type DiagnosticCode } from "../../diagnostics.js";
import { FetchFailure, fetchText } from "./fetch-text.js";
import { plainText, ReadFailure, readFileText } from "./read-file-text.js";
import { isUrl, withoutCredentials } from "../source-names.js";

/** Where documents are looked for, and what stands in for the outside world. */
export interface ReadOptions {
  /** The folder that relative paths are relative to. */
  readonly cwd: string;
  /** Gives the text of standard input, for the source `-`. */
  readonly stdin?: () => Promise<string>;
  readonly fetch?: typeof globalThis.fetch;
}

/** The text of a document, not parsed yet. */
export interface RawDocument {
  /** Absolute path or URL: what references in it are relative to. */
  readonly absoluteRef: string;
  /** What the user calls it. */
  readonly name: string;
  readonly text: string;
  readonly mediaType: string | undefined;
}

/** Reads a file path, an http(s) URL or `-` (standard input). */
export async function read(source: string, options: ReadOptions): Promise<RawDocument> {
  if (source === "-") return readStdin(options);
  return isUrl(source) ? readUrl(source, options) : readPath(source, options);
}

async function readStdin(options: ReadOptions): Promise<RawDocument> {
  const name = "<stdin>";
  if (options.stdin === undefined) throw failed("document-unreadable", name, "There is no standard input here.");
  const text = plainText(await options.stdin());
  return { absoluteRef: path.resolve(options.cwd, name), name, text, mediaType: undefined };
}

async function readUrl(source: string, options: ReadOptions): Promise<RawDocument> {
  const name = withoutCredentials(source);
  if (!URL.canParse(source)) throw failed("document-unreachable", name, `${name} is not a valid URL.`);
  try {
    const { url, text, mediaType } = await fetchText(source, options.fetch ?? globalThis.fetch);
    return { absoluteRef: url, name, text: plainText(text), mediaType };
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw failed("document-unreachable", name, `${name} gave no document: ${error.message}.`);
  }
}

async function readPath(source: string, options: ReadOptions): Promise<RawDocument> {
  const absoluteRef = path.resolve(options.cwd, source);
  try {
    return { absoluteRef, name: source, text: await readFileText(absoluteRef), mediaType: undefined };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const code = error.missing ? "document-missing" : "document-unreadable";
    throw failed(code, source, `${source} ${error.message}.`);
  }
}

function failed(code: DiagnosticCode, name: string, message: string): DiagnosticError {
  const location = { source: name, line: 1, column: 1, text: "" };
  return new DiagnosticError([{ code, severity: "error", message, location }]);
}
