import path from "node:path";
import { DiagnosticError, type DiagnosticCode } from "../../diagnostics.js";
import { decodeText, EncodingFailure, encodingDiagnostic, plainText } from "./decode-text.js";
import { FetchFailure, fetchText } from "./fetch-text.js";
import { ReadFailure, readFileText, refuse } from "./read-file-text.js";
import { hasScheme, isUrl, shownSource } from "../source-names.js";

/** Where documents are looked for, and what stands in for the outside world. */
export interface ReadOptions {
  /** The folder that relative paths are relative to. */
  readonly cwd: string;
  /** Gives the text of standard input, or its bytes, for the source `-`. */
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
  readonly fetch?: typeof globalThis.fetch;
  /** Called with the absolute path of each file before it is read. */
  readonly onRead?: ((file: string) => void) | undefined;
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
  const name = source === "-" ? "<stdin>" : shownSource(source);
  try {
    if (source === "-") return await readStdin(name, options);
    return hasScheme(source) ? await readUrl(source, name, options) : await readPath(source, options);
  } catch (error) {
    throw told(error, name);
  }
}

async function readStdin(name: string, { cwd, stdin }: ReadOptions): Promise<RawDocument> {
  if (stdin === undefined) throw new ReadFailure("cannot be read: there is no standard input here", false);
  const given = await stdin().catch(refuse);
  const text = typeof given === "string" ? plainText(given) : decodeText(given);
  return { absoluteRef: path.resolve(cwd, name), name, text, mediaType: undefined };
}

async function readUrl(source: string, name: string, options: ReadOptions): Promise<RawDocument> {
  if (!isUrl(source)) throw failed("url-unsupported", name, `${name} is not fetched: only http and https are.`);
  if (!URL.canParse(source)) throw failed("url-unsupported", name, `${name} is not a valid URL.`);
  const { url, text, mediaType } = await fetchText(source, options.fetch ?? globalThis.fetch);
  return { absoluteRef: url, name, text, mediaType };
}

async function readPath(source: string, options: ReadOptions): Promise<RawDocument> {
  const absoluteRef = path.resolve(options.cwd, source);
  options.onRead?.(absoluteRef);
  return { absoluteRef, name: source, text: await readFileText(absoluteRef), mediaType: undefined };
}

/** What kept a source from being read, as a diagnostic; anything else is a mistake of ours and stays as it is. */
function told(error: unknown, name: string): unknown {
  if (error instanceof EncodingFailure) return new DiagnosticError([encodingDiagnostic(error, name)]);
  if (error instanceof FetchFailure) {
    const code = error.isUnfit ? "url-unsupported" : "document-unreachable";
    return failed(code, name, `${name} gave no document: ${error.message}.`);
  }
  if (!(error instanceof ReadFailure)) return error;
  return failed(error.missing ? "document-missing" : "document-unreadable", name, `${name} ${error.message}.`);
}

function failed(code: DiagnosticCode, name: string, message: string): DiagnosticError {
  const location = { source: name, line: 1, column: 1, text: "" };
  return new DiagnosticError([{ code, severity: "error", message, location }]);
}
