import { reservedTypes, reservedValues } from "../name/reserved.js";
import { originPattern } from "./origin.js";
import type { Config, NamesConfig, PackageConfig, SelectionConfig } from "./definition.js";

/** What a value in a config may be. */
export type Rule =
  /** A text that is not blank and matches `pattern`; `expects` says in words what that is. */
  | { readonly kind: "text"; readonly expects: string; readonly pattern?: RegExp }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** A list of texts; each matches `pattern`, which `expects` says in words. */
  | { readonly kind: "texts"; readonly expects?: string; readonly pattern?: RegExp }
  | { readonly kind: "flag" }
  /** A whole number from 0 on. */
  | { readonly kind: "count" }
  /** A record whose keys come from the document and whose values are names. */
  | {
      readonly kind: "names";
      readonly expects: string;
      readonly key: RegExp;
      readonly name: RegExp;
      readonly reserved: ReadonlySet<string>;
      /** Whether a value may say, too, which names there were before. */
      readonly renamed: boolean;
    }
  | { readonly kind: "object"; readonly required: readonly string[]; readonly fields: Readonly<Record<string, Rule>> };

const text = { kind: "text", expects: "a text" } as const satisfies Rule;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u;
const anyKey = /^/;

const valueName = {
  kind: "names",
  expects: "a TypeScript identifier",
  key: anyKey,
  name: identifier,
  reserved: reservedValues,
  renamed: true,
} as const satisfies Rule;

const packageRule = {
  kind: "object",
  required: ["name", "version"],
  fields: {
    name: {
      kind: "text",
      expects: "a name that npm accepts, such as `pets` or `@acme/pets`",
      pattern: /^(?=.{1,214}$)(@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/,
    },
    version: {
      kind: "text",
      expects: "a version such as `1.0.0` (semver.org)",
      pattern:
        /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-zA-Z-]+(\.[\da-zA-Z-]+)*)?(\+[\da-zA-Z-]+(\.[\da-zA-Z-]+)*)?$/,
    },
    description: text,
    license: text,
    author: text,
    repository: text,
    homepage: text,
    keywords: { kind: "texts" },
    notice: text,
  } satisfies Record<keyof PackageConfig, Rule>,
} as const satisfies Rule;

const namesRule = {
  kind: "object",
  required: [],
  fields: {
    operations: valueName,
    schemas: {
      ...valueName,
      expects: "a name for a TypeScript type",
      reserved: reservedTypes,
    },
    // Properties may be called `default` or `in`.
    parameters: { ...valueName, key: /.\../, reserved: new Set(["__proto__"]), renamed: false },
    resources: { ...valueName, key: /^\// },
  } satisfies Record<keyof NamesConfig, Rule>,
} as const satisfies Rule;

/** The rules for a whole config. */
export const configRule: Rule & { readonly kind: "object" } = {
  kind: "object",
  required: ["document", "out"],
  fields: {
    document: { ...text, expects: "a file, a URL or `-`" },
    out: { ...text, expects: "a folder" },
    properties: { kind: "choice", values: ["camel", "preserve"] },
    dates: { kind: "choice", values: ["Date", "string"] },
    package: packageRule,
    only: {
      kind: "object",
      required: [],
      fields: {
        tags: { kind: "texts" },
        paths: { kind: "texts" },
        operations: { kind: "texts" },
        deprecated: { kind: "flag" },
      } satisfies Record<keyof SelectionConfig, Rule>,
    },
    overlays: { kind: "texts" },
    remoteRefs: { kind: "texts", expects: "a list of origins such as `https://example.com`", pattern: originPattern() },
    strict: { kind: "flag" },
    maxUnknown: { kind: "count" },
    names: namesRule,
  } satisfies Record<keyof Config, Rule>,
};
