/** What a person writes in `fetchsmith.config.ts`. */

/** What to generate, from what, and the choices and names a person made. Paths are relative to the config file. */
export interface Config {
  /** The OpenAPI 3.x document: a file, a URL, or `-` for standard input. */
  document: string;
  /** The folder to write. Every file in it is generated; a folder with anything else in it is refused. */
  out: string;
  /** Property names in models and params: `preserve` keeps the document's, `camel` re-cases them. Default: `preserve`. */
  properties?: "camel" | "preserve" | undefined;
  /** The type of `date-time` strings: `Date` decodes and encodes them, `string` leaves them alone. Default: `string`. */
  dates?: "Date" | "string" | undefined;
  /** Write a whole package (package.json, README, docs, src) instead of sources only. */
  package?: PackageConfig | undefined;
  /** Which operations are generated. Default: all. */
  only?: SelectionConfig | undefined;
  /** OpenAPI Overlay 1.0 files, applied to the document in this order. */
  overlays?: readonly string[] | undefined;
  /**
   * Origins that `$ref`s may lead to, e.g. `https://schemas.example.com`. Default: none but the document's own, where that is
   * read from a URL.
   */
  remoteRefs?: readonly string[] | undefined;
  /** Fail where the document could not be followed to the letter: whatever would be a warning is an error. Default: false. */
  strict?: boolean | undefined;
  /** How many types may become `unknown` before that is an error. Default: any number. */
  maxUnknown?: number | undefined;
  /** Names that win over the ones derived from the document, e.g. to settle a collision. */
  names?: NamesConfig | undefined;
}

/** Which operations are generated: those that every key given here admits. */
export interface SelectionConfig {
  /** Operations with one of these tags. */
  tags?: readonly string[] | undefined;
  /** Operations under a path that one of these patterns matches: `*` stands for part of a segment, `**` for any segments. */
  paths?: readonly string[] | undefined;
  /** Operations with one of these operationIds. */
  operations?: readonly string[] | undefined;
  /** Whether deprecated operations are generated. Default: true. */
  deprecated?: boolean | undefined;
}

/** What the generated package.json and README say about the package. */
export interface PackageConfig {
  /** The package's name on npm, e.g. `pets` or `@acme/pets`. */
  name: string;
  /** The package's version, e.g. `1.0.0`. */
  version: string;
  /** One line for package.json and the head of the README. */
  description?: string | undefined;
  /** An SPDX expression, e.g. `MIT`. */
  license?: string | undefined;
  /** Who made the package, e.g. `Ann Lee <ann@example.com>`. */
  author?: string | undefined;
  /** Where the sources are, as npm has it: a URL or `github:owner/name`. */
  repository?: string | undefined;
  /** The package's home page. */
  homepage?: string | undefined;
  /** Words that npm finds the package by. */
  keywords?: readonly string[] | undefined;
  /** One sentence that stands at the head of the README, e.g. that the package is unofficial. */
  notice?: string | undefined;
}

/** Names by what they name in the document. Every one is a TypeScript identifier. */
export interface NamesConfig {
  /** Function names by operationId. */
  operations?: Readonly<Record<string, NameChoice>> | undefined;
  /** Type names by the schema's name in `components/schemas`. */
  schemas?: Readonly<Record<string, NameChoice>> | undefined;
  /** Property names in params by `operationId.wireName`, e.g. `ListPets.page[size]`. */
  parameters?: Readonly<Record<`${string}.${string}`, string>> | undefined;
  /** Names of resource handles by collection path, e.g. `/v1/pets`. */
  resources?: Readonly<Record<string, NameChoice>> | undefined;
}

/** A name, or a name and those it had before. */
export type NameChoice = string | RenamedTo;

/** What something is called now and what it was called before; the former names go on working, marked as deprecated. */
export interface RenamedTo {
  /** The name. Default: the one derived from the document. */
  name?: string | undefined;
  /** Former names, e.g. `["getPet"]`. */
  was: readonly string[];
}

/** The names a person chose. The records inherit nothing, because a document may well call something `constructor`. */
export type ChosenNames = Readonly<Record<keyof NamesConfig, Readonly<Record<string, string>>>>;

/** The names that things had before, under the same keys. What belongs to one operation alone has none. */
export type FormerNames = Readonly<
  Record<Exclude<keyof NamesConfig, "parameters">, Readonly<Record<string, readonly string[]>>>
>;

/**
 * Gives a config its type where it is written. Returns it as it is; it is checked when it is used.
 *
 * @example
 * export default defineConfig({ document: "openapi.yaml", out: "src/api" });
 */
export function defineConfig(config: Config): Config {
  return config;
}
