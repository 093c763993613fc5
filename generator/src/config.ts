import path from "node:path";
import { checkConfig } from "./config/check-config.js";
import { configProblem } from "./config/config-problem.js";
import {
  defineConfig,
  type ChosenNames,
  type Config,
  type FormerNames,
  type NameChoice,
  type NamesConfig,
  type PackageConfig,
  type SelectionConfig,
} from "./config/definition.js";
import { configFileNames, findConfigFile } from "./config/find-config.js";
import { readConfig } from "./config/read-config.js";
import { DiagnosticError } from "./diagnostics.js";
import { hasScheme, shownSource } from "./load/source-names.js";

export { defineConfig, type Config, type NameChoice, type NamesConfig, type PackageConfig, type SelectionConfig };

/** Everything a run needs to know, with defaults filled in. */
export interface ResolvedConfig {
  /** The document as it was given: a URL, `-`, or a file relative to `base`. */
  readonly document: string;
  /** Absolute folder that `document` is relative to: the config file's, or where the command was run. */
  readonly base: string;
  /** The document as seen from `out`, with `/`, or its URL without credentials and query, or `<stdin>`; the same on any machine. */
  readonly origin: string;
  /** Absolute folder to write. */
  readonly out: string;
  readonly properties: "camel" | "preserve";
  readonly dates: "Date" | "string";
  readonly package: PackageConfig | undefined;
  readonly names: ResolvedNames;
  /** The names that things had before. */
  readonly formerNames: FormerNames;
  /** Which operations are generated. */
  readonly only: SelectionConfig;
  /** Absolute paths of the overlays, in the order in which they apply. */
  readonly overlays: readonly string[];
  /** Origins that references may lead to beside the document's own. */
  readonly remoteRefs: readonly string[];
  readonly strict: boolean;
  readonly maxUnknown: number;
  /** Absolute path of the config file, if there is one. */
  readonly file: string | undefined;
}

/** A person's names. */
export type ResolvedNames = ChosenNames;

/** What a caller or the command line says; it wins over the config file. Paths are relative to `cwd`. */
export interface ConfigRequest {
  /** Absolute folder that the config file is looked for in, and above. */
  readonly cwd: string;
  /** The config file, instead of the one found from `cwd` upwards. */
  readonly config?: string | undefined;
  readonly document?: string | undefined;
  readonly out?: string | undefined;
  /** Called with the absolute path of the config file before it is read. */
  readonly onRead?: ((file: string) => void) | undefined;
  /** Keys given here take the place of the config file's. */
  readonly only?: SelectionConfig | undefined;
  readonly overlays?: readonly string[] | undefined;
  readonly remoteRefs?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
  readonly maxUnknown?: number | undefined;
}

/**
 * Finds, loads and checks the config file and lays the request over it. Without a config file the request must give
 * both `document` and `out`.
 *
 * @throws {DiagnosticError} `config-missing`, `config-invalid`
 */
export async function resolveConfig(request: ConfigRequest): Promise<ResolvedConfig> {
  const file = await findConfigFile(request.cwd, request.config);
  if (file === undefined) return settle(completeRequest(request), request, undefined);
  request.onRead?.(file);
  return settle(await configOf(file).catch(seenFrom(request.cwd, file)), request, file);
}

/** The document as it is called in `folder`, which may be another than the config file's. */
export function documentFrom(folder: string, { document, base }: ResolvedConfig): string {
  const isPlain = document === "-" || hasScheme(document) || path.isAbsolute(document);
  if (isPlain || base === folder) return document;
  return path.relative(folder, path.resolve(base, document)).replaceAll(path.sep, "/") || ".";
}

async function configOf(file: string): Promise<Config> {
  return checkConfig(await readConfig(file, { fetchsmith: { defineConfig } }), file);
}

/** Has an error's diagnostics call the config file what it is called in the folder where the run takes place. */
export function seenFrom(cwd: string, file: string | undefined): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof DiagnosticError)) throw error;
    const diagnostics = error.diagnostics.map(({ location, ...said }) => {
      if (location === undefined || location.source !== file) return { ...said, location };
      return { ...said, location: { ...location, source: path.relative(cwd, file).replaceAll(path.sep, "/") } };
    });
    throw new DiagnosticError(diagnostics);
  };
}

function completeRequest({ cwd, document, out }: ConfigRequest): Config {
  if (document !== undefined && out !== undefined) return { document, out };
  const missing = [...(document === undefined ? ["a document"] : []), ...(out === undefined ? ["`--out`"] : [])];
  throw configProblem("config-missing", {
    message: `there is no ${configFileNames[0]} in ${cwd} or above it, and ${missing.join(" and ")} ${missing.length > 1 ? "were" : "was"} not given`,
    fix: `Write a ${configFileNames[0]}, or give both, as in \`fetchsmith generate DOCUMENT --out DIR\`.`,
  });
}

function settle(config: Config, request: ConfigRequest, file: string | undefined): ResolvedConfig {
  const home = file === undefined ? request.cwd : path.dirname(file);
  const base = request.document === undefined ? home : request.cwd;
  const document = request.document ?? config.document;
  const out = request.out === undefined ? path.resolve(home, config.out) : path.resolve(request.cwd, request.out);
  return {
    document,
    base,
    origin: originOf(document, base, out),
    out,
    properties: config.properties ?? "preserve",
    dates: config.dates ?? "string",
    package: config.package,
    only: { ...config.only, ...request.only },
    overlays: overlaysOf(config, request, home),
    remoteRefs: request.remoteRefs ?? config.remoteRefs ?? [],
    strict: request.strict ?? config.strict ?? false,
    maxUnknown: request.maxUnknown ?? config.maxUnknown ?? Number.POSITIVE_INFINITY,
    names: {
      operations: bare(config.names?.operations, nameOf),
      schemas: bare(config.names?.schemas, nameOf),
      parameters: bare(config.names?.parameters, nameOf),
      resources: bare(config.names?.resources, nameOf),
    },
    formerNames: {
      operations: bare(config.names?.operations, formerNamesOf),
      schemas: bare(config.names?.schemas, formerNamesOf),
      resources: bare(config.names?.resources, formerNamesOf),
    },
    file,
  };
}

function overlaysOf(config: Config, { overlays, cwd }: ConfigRequest, home: string): readonly string[] {
  if (overlays !== undefined) return overlays.map((file) => path.resolve(cwd, file));
  return (config.overlays ?? []).map((file) => path.resolve(home, file));
}

function originOf(document: string, base: string, out: string): string {
  if (document === "-") return "<stdin>";
  if (hasScheme(document)) return shownSource(document);
  return path.relative(out, path.resolve(base, document)).replaceAll(path.sep, "/");
}

/** A record of what each choice says, if it says it, which inherits nothing. */
function bare<Value>(
  choices: Readonly<Record<string, NameChoice>> = {},
  said: (choice: NameChoice) => Value | undefined,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(choices).flatMap(([key, choice]) => {
    const value = said(choice);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries));
}

function nameOf(choice: NameChoice): string | undefined {
  return typeof choice === "string" ? choice : choice.name;
}

function formerNamesOf(choice: NameChoice): readonly string[] | undefined {
  return typeof choice === "string" ? undefined : choice.was;
}
