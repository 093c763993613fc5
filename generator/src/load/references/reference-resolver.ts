import { BaseResolver, ResolveError, Source, type Document } from "@redocly/openapi-core";
import { DiagnosticError } from "../../diagnostics.js";
import type { Json } from "../../json.js";
import { EncodingFailure, encodingDiagnostic } from "../read/decode-text.js";
import { FetchFailure, fetchText } from "../read/fetch-text.js";
import { notJsonMessage, whyNotJson } from "../read/plain-json.js";
import type { ReadOptions } from "../read/read.js";
import { ReadFailure, readReferredText } from "../read/read-file-text.js";
import { isTooDeep, maxDepth, yamlIn } from "../read/yaml.js";
import { isUrl, type SourceNames } from "../source-names.js";
import type { Dialect } from "../read/version.js";
import { absoluteRef } from "./absolute-ref.js";
import { pointToIds } from "./schema-ids.js";

/** What stands in for the outside world, and where references may lead. */
interface ResolverOptions extends Pick<ReadOptions, "fetch" | "onRead"> {
  readonly remoteRefs?: readonly string[];
  readonly dialect: Dialect;
}

/** A referenced file that is not followed, whatever it holds. */
export class RemoteRefused extends Error {
  override readonly name = "RemoteRefused";
}

/**
 * Loads the files that a document refers to. Policy: a local document refers to local files only, a fetched one to its
 * own origin only, so that a document cannot make the generator knock on other doors; any may refer to origins that a person
 * has named. Redirects lead no further than references may.
 */
export class ReferenceResolver extends BaseResolver {
  /** Text of every file that was read, or looked for in vain, by absolute path or URL. */
  readonly inputs: Map<string, string | undefined>;
  readonly #root: string;
  readonly #names: SourceNames;
  readonly #fetch: typeof globalThis.fetch;
  readonly #onRead: ((file: string) => void) | undefined;
  readonly #origins: ReadonlySet<string | undefined>;
  readonly #dialect: Dialect;

  constructor(root: Document, names: SourceNames, { fetch, onRead, remoteRefs = [], dialect }: ResolverOptions) {
    super();
    const own = isUrl(root.source.absoluteRef) ? [root.source.absoluteRef] : [];
    this.#origins = new Set([...own, ...remoteRefs].map(originOf));
    this.#root = root.source.absoluteRef;
    this.#names = names;
    this.#fetch = fetch ?? globalThis.fetch;
    this.#onRead = onRead;
    this.#dialect = dialect;
    this.inputs = new Map([[this.#root, root.source.body]]);
    // References back to the root must meet the same nodes, not a second copy of the file.
    this.cache.set(this.#root, Promise.resolve(root));
  }

  /** What a `$ref` names, which Redocly would look for as it is written. */
  override resolveExternalRef(base: string | null, ref: string): string {
    return base === null ? super.resolveExternalRef(base, ref) : absoluteRef(base, ref);
  }

  /** Refuses a fragment that is no pointer: Redocly takes it for a part of the file's name. Those to anchors are pointers by now. */
  override async resolveDocument<T>(
    base: string | null,
    ref: string,
    isRoot?: boolean,
  ): ReturnType<typeof BaseResolver.prototype.resolveDocument<T>> {
    if (ref.includes("#")) throw new ResolveError(new Error("there is no such place"));
    return super.resolveDocument(base, ref, isRoot);
  }

  /** Gives the text of a referenced file or URL; failures are told in the user's terms. */
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      const source = await this.#load(absoluteRef);
      this.inputs.set(absoluteRef, source.body);
      return source;
    } catch (error) {
      this.inputs.set(absoluteRef, undefined);
      throw new ResolveError(this.#told(error, absoluteRef));
    }
  }

  /** Parses a referenced file, and refuses what is not a JSON tree. */
  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = this.#parsed(source, isRoot);
    const problem = whyNotJson(document.parsed ?? null, maxDepth);
    const name = this.#names(source.absoluteRef);
    if (problem !== undefined) throw new ResolveError(new Error(`${name}: ${notJsonMessage[problem]}`));
    // What is no description at all is not shown, as a message about a place in it would do.
    if (typeof document.parsed === "string") throw new ResolveError(new Error(`${name} holds text alone`));
    if (this.#dialect !== "3.0") pointToIds({ source, parsed: document.parsed as Json });
    return document;
  }

  /** Redocly goes down 100 levels, of what it takes for YAML or JSON. */
  #parsed(source: Source, isRoot?: boolean): Document {
    try {
      return super.parseDocument(source, isRoot);
    } catch (error) {
      if (!isTooDeep(error)) throw error;
      return { source, parsed: yamlIn(source) };
    }
  }

  async #load(absoluteRef: string): Promise<Source> {
    if (!isUrl(absoluteRef) && !/^[a-z][a-z0-9+.-]+:/iu.test(absoluteRef)) {
      this.#onRead?.(absoluteRef);
      return new Source(absoluteRef, await readReferredText(absoluteRef));
    }
    if (!isUrl(absoluteRef) || !this.#origins.has(originOf(absoluteRef))) {
      throw new RemoteRefused("it is on another host than the document, which `remoteRefs` does not name");
    }
    const { text, mediaType } = await fetchText(absoluteRef, this.#fetch, ({ origin }) => this.#origins.has(origin));
    return new Source(absoluteRef, text, mediaType);
  }

  #told(error: unknown, absoluteRef: string): Error {
    const name = this.#names(absoluteRef);
    if (error instanceof RemoteRefused) return new RemoteRefused(`${name} is not followed: ${error.message}`);
    if (error instanceof ReadFailure) return new Error(`${name} ${error.message}`);
    if (error instanceof EncodingFailure) return new DiagnosticError([encodingDiagnostic(error, name)]);
    if (error instanceof FetchFailure) return new Error(`${name} gave no document: ${error.message}`);
    return error instanceof Error ? error : new Error(String(error));
  }
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
