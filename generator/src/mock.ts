import path from "node:path";
import { documentFrom, resolveConfig } from "./config.js";
import { DiagnosticError, type Diagnostic } from "./diagnostics.js";
import { fakeFacts } from "./emit/testing/facts.js";
import { load } from "./load/load.js";
import { listen, type Listening } from "./mock/listen.js";
import { modelOf } from "./model/model-of.js";
import { makeFake, type Fake, type FakeOptions } from "./runtime/testing/fake.js";

/** What to mock, and where it listens. */
export interface MockOptions extends FakeOptions {
  /** Where the run takes place, and the config file is looked for. Default: the process's. */
  readonly cwd?: string | undefined;
  /** The document: a file, a URL or `-`. Default: the config file's. */
  readonly document?: string | undefined;
  /** The config file. Default: the one found from `cwd` upwards. */
  readonly config?: string | undefined;
  /** Gives the text of standard input, or its bytes, for the document `-`. */
  readonly stdin?: (() => Promise<string | Uint8Array>) | undefined;
  /** Default: 0, which takes a free one. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1, which is reached from this machine alone. */
  readonly host?: string | undefined;
}

/** A fake that answers over HTTP. */
export interface Mock extends Listening {
  readonly fake: Fake;
  /** Warnings and notes about the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Serves a fake of the API that a document describes. Its clock is the machine's, unless another is given.
 *
 * @throws {DiagnosticError} for anything wrong with the config or the document, one without a collection, and an address that
 * cannot be listened at
 */
export async function mock(options: MockOptions = {}): Promise<Mock> {
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const config = options.document ? undefined : await resolveConfig({ cwd, config: options.config });
  const source = config ? documentFrom(cwd, config) : (options.document ?? "-");
  const { document, diagnostics } = await load(source, { ...config, cwd, stdin: options.stdin });
  const modelled = modelOf(document);
  const facts = fakeFacts(modelled.api);
  if (facts === undefined) throw new DiagnosticError([nothingToKeep(document.locate("#"))]);
  const fake = makeFake(facts, { now: () => new Date(), ...options });
  const listening = await listen(fake, { port: options.port ?? 0, host: options.host ?? "127.0.0.1" });
  return { ...listening, fake, diagnostics: [...diagnostics, ...modelled.diagnostics] };
}

function nothingToKeep(location: Diagnostic["location"]): Diagnostic {
  const message = "No path of the document is a collection with a path for its items below it.";
  return { code: "collection-missing", severity: "error", message, location };
}
