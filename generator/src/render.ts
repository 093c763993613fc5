import type { ResolvedConfig } from "./config.js";
import { configRefusal } from "./config/finding.js";
import type { Diagnostic } from "./diagnostics.js";
import type { Context } from "./emit/context.js";
import { lookupOf } from "./emit/lookup.js";
import { emitModules } from "./emit/emit.js";
import { namingFiles } from "./emit/package/naming-files.js";
import { packageFiles } from "./emit/package/package-files.js";
import { runtimeFiles } from "./emit/runtime-files.js";
import { wireDocument } from "./emit/wire-document.js";
import { lineComment } from "./format/line-comment.js";
import type { FormattedTexts } from "./format/formatted-texts.js";
import { formattedFiles, type DraftFile } from "./format/formatter.js";
import { printModules } from "./format/print.js";
import type { Document } from "./load/document.js";
import { modelOf } from "./model/model-of.js";
import type { Api, Shape } from "./model/model.js";
import type { NameOptions } from "./name/name-options.js";
import { namesOf } from "./name/names-of.js";
import { placesOfNames } from "./name/places-of-names.js";
import { conversionTest } from "./plan/converted.js";
import { expressible } from "./plan/expressible.js";
import { usageOf } from "./plan/usage.js";
import { schemaText } from "./schema-text.js";
import type { OutputFile } from "./write/output-file.js";
import type { StandingNames } from "./write/standing-names.js";

/** The files of an SDK, the names given out in them by what they are for, and what was noticed on the way. */
export interface Rendered {
  readonly files: readonly OutputFile[];
  readonly names: StandingNames;
  readonly diagnostics: readonly Diagnostic[];
  /** The place in the document that an exported name comes from, `file:line:column`. */
  readonly placeOf: (name: string) => string | undefined;
}

/** What formatting starts from, and whom it tells. */
export interface Formatting {
  /** Texts that need no formatting again. */
  readonly known?: FormattedTexts | undefined;
  /** Writes the wire types beside the run; undefined where that failed. */
  readonly schemaOf?: Drafting["schemaOf"];
  /** Called before the first file. */
  readonly onFormat?: (() => void) | undefined;
  /** Called after each file. */
  readonly onFormatted?: ((done: number, total: number) => void) | undefined;
}

/** An SDK after every decision, its files not formatted yet. */
export interface Draft extends Rendered {
  readonly files: readonly DraftFile[];
  readonly context: Context;
}

/**
 * Turns a document into the text of every file.
 *
 * @param standing the names given out when the folder was last generated, which stay as they are
 * @throws {DiagnosticError} for what cannot be generated
 */
export async function render(
  document: Document,
  config: ResolvedConfig,
  standing: StandingNames,
  formatting: Formatting = {},
): Promise<Rendered> {
  const { known, schemaOf, onFormat, onFormatted } = formatting;
  const formatted = new Map<string, DraftFile>();
  const onModules = async (modules: readonly DraftFile[]): Promise<void> => {
    onFormat?.();
    for (const file of await formattedFiles(modules, known, onFormatted)) formatted.set(file.path, file);
  };
  const { names, diagnostics, placeOf, files } = await draft(document, config, standing, { onModules, schemaOf });
  return { names, diagnostics, placeOf, files: files.map((file) => formatted.get(file.path) ?? file) };
}

/** Who takes part in making a draft. */
interface Drafting {
  /** Called with all files but `schema.ts`, which may still be being written beside the run. */
  readonly onModules?: (files: readonly DraftFile[]) => Promise<void>;
  /** Gives the laid-out text of `schema.ts` later, or undefined. */
  readonly schemaOf?: ((wire: string) => Promise<string | undefined>) | undefined;
}

/**
 * The same before formatting, which is enough to compare by, and with what it was made from.
 *
 * @throws {DiagnosticError} for what cannot be generated
 */
export async function draft(
  document: Document,
  config: ResolvedConfig,
  standing: StandingNames,
  { onModules, schemaOf }: Drafting = {},
): Promise<Draft> {
  const wire = wireDocument(document.root);
  const schema = schemaOf?.(wire);
  const modelled = modelOf(document);
  const named = namesOf(modelled.api, document, nameOptions(config, standing));
  if (named.refusals.length > 0) throw await configRefusal(config.file, named.refusals);
  const testOf = (api: Api): ((shape: Shape) => boolean) => conversionTest(api, named.names, config.dates);
  const planned = expressible(modelled.api, document, named.names, testOf);
  const context: Context = {
    api: planned.api,
    names: named.names,
    dates: config.dates,
    isConverted: testOf(planned.api),
    usage: usageOf(planned.api),
    lookup: lookupOf(planned.api, named.names),
    userAgent: config.package && `${config.package.name}/${config.package.version}`,
  };
  const modules = await moduleFiles(context, config);
  await onModules?.(modules);
  const types = { path: "schema.ts", text: (await schema) ?? schemaText(wire), isLaidOut: true };
  return {
    context,
    files: [...modules, placed(withHeader(types, config), config)],
    names: named.given,
    diagnostics: [...modelled.diagnostics, ...named.diagnostics, ...planned.diagnostics],
    placeOf: placesOfNames(planned.api, named.names, document),
  };
}

/** How a config has names made. */
export function nameOptions(config: ResolvedConfig, standing: StandingNames): NameOptions {
  return { properties: config.properties, chosen: config.names, former: config.formerNames, standing };
}

/** The files as they stand in the folder, but for the wire types. */
async function moduleFiles(context: Context, config: ResolvedConfig): Promise<readonly DraftFile[]> {
  const modules = [...printModules(emitModules(context))];
  const runtime = await runtimeFiles(modules.flatMap(importedRuntime));
  return [
    ...modules.map((module) => placed(withHeader(module, config), config)),
    ...runtime.map((file) => placed(file, config)),
    ...(config.package ? packageFiles({ ...context, package: config.package }) : []),
  ];
}

function withHeader({ path, text, ...rest }: DraftFile, { origin }: ResolvedConfig): DraftFile {
  const header = lineComment(`Generated from ${origin} by \`fetchsmith generate\`. Do not edit.`);
  return { path, text: `${header}\n\n${text}`, ...rest };
}

/** A source where it stands: in a package, in a folder of its own, with imports that name files. */
function placed({ path, text, ...rest }: DraftFile, config: ResolvedConfig): DraftFile {
  return config.package ? { path: `src/${path}`, text: namingFiles(text), ...rest } : { path, text, ...rest };
}

function importedRuntime({ text }: OutputFile): readonly string[] {
  return [...text.matchAll(/ from "\.{1,2}\/runtime\/((?:[a-z-]+\/)*[a-z-]+)\.js"/g)].map(([, name = ""]) => name);
}
