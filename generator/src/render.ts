import type { ResolvedConfig } from "./config.js";
import { configRefusal } from "./config/finding.js";
import type { Diagnostic } from "./diagnostics.js";
import type { Context } from "./emit/context.js";
import { lookupOf } from "./emit/lookup.js";
import { emitModules } from "./emit/emit.js";
import { namingFiles } from "./emit/package/naming-files.js";
import { packageFiles } from "./emit/package/package-files.js";
import { runtimeFiles } from "./emit/runtime-files.js";
import { emitSchema } from "./emit/schema.js";
import { laidOut } from "./format/laid-out.js";
import { lineComment } from "./format/line-comment.js";
import type { FormattedTexts } from "./format/formatted-texts.js";
import { pretty } from "./format/pretty.js";
import { printModules } from "./format/print.js";
import type { Document } from "./load/document.js";
import { modelOf } from "./model/model-of.js";
import type { NameOptions } from "./name/name-options.js";
import { namesOf } from "./name/names-of.js";
import { placesOfNames } from "./name/places-of-names.js";
import { conversionTest } from "./plan/converted.js";
import { expressible } from "./plan/expressible.js";
import { usageOf } from "./plan/usage.js";
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
  /** Called before the first file. */
  readonly onFormat?: (() => void) | undefined;
  /** Called after each file. */
  readonly onFormatted?: ((done: number, total: number) => void) | undefined;
}

/** A file that is not formatted yet. */
export interface DraftFile extends OutputFile {
  /** Whether it is as it stays, since what printed it laid it out. */
  readonly isLaidOut?: boolean;
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
  const { files, ...rest } = await draft(document, config, standing);
  return { ...rest, files: await formattedFiles(files, formatting) };
}

/** One after the other: at once, the syntax trees of all of them would stand in memory. */
async function formattedFiles(
  files: readonly DraftFile[],
  { known, onFormat, onFormatted }: Formatting,
): Promise<readonly OutputFile[]> {
  onFormat?.();
  const formatted: OutputFile[] = [];
  for (const { path, text, isLaidOut } of files) {
    formatted.push({ path, text: isLaidOut === true ? text : await pretty(path, text, known) });
    onFormatted?.(formatted.length, files.length);
  }
  return formatted;
}

/**
 * The same before formatting, which is enough to compare by, and with what it was made from.
 *
 * @throws {DiagnosticError} for what cannot be generated
 */
export async function draft(document: Document, config: ResolvedConfig, standing: StandingNames): Promise<Draft> {
  const modelled = modelOf(document);
  const named = namesOf(modelled.api, document, nameOptions(config, standing));
  if (named.refusals.length > 0) throw await configRefusal(config.file, named.refusals);
  const isConverted = conversionTest(modelled.api, named.names, config.dates);
  const planned = expressible(modelled.api, document, named.names, isConverted);
  const context: Context = {
    api: planned.api,
    names: named.names,
    dates: config.dates,
    isConverted: conversionTest(planned.api, named.names, config.dates),
    usage: usageOf(planned.api),
    lookup: lookupOf(planned.api, named.names),
    userAgent: config.package && `${config.package.name}/${config.package.version}`,
  };
  const modules = printModules(emitModules(context));
  const schema = { path: "schema.ts", text: laidOut(emitSchema(document.root)), isLaidOut: true };
  const sources: readonly DraftFile[] = [...modules, schema];
  const all: readonly DraftFile[] = [
    ...sources.map((file) => withHeader(file, config)),
    ...(await runtimeFiles(importedRuntime(modules))),
  ];
  const files = config.package
    ? [
        ...all.map(({ path, text, ...rest }) => ({ path: `src/${path}`, text: namingFiles(text), ...rest })),
        ...packageFiles({ ...context, package: config.package }),
      ]
    : all;
  return {
    context,
    files,
    names: named.given,
    diagnostics: [...modelled.diagnostics, ...named.diagnostics, ...planned.diagnostics],
    placeOf: placesOfNames(planned.api, named.names, document),
  };
}

/** How a config has names made. */
export function nameOptions(config: ResolvedConfig, standing: StandingNames): NameOptions {
  return { properties: config.properties, chosen: config.names, former: config.formerNames, standing };
}

function withHeader({ path, text, ...rest }: DraftFile, { origin }: ResolvedConfig): DraftFile {
  const header = lineComment(`Generated from ${origin} by \`fetchsmith generate\`. Do not edit.`);
  return { path, text: `${header}\n\n${text}`, ...rest };
}

function importedRuntime(modules: readonly OutputFile[]): readonly string[] {
  return modules.flatMap(({ text }) =>
    [...text.matchAll(/ from "\.{1,2}\/runtime\/((?:[a-z-]+\/)*[a-z-]+)\.js"/g)].map(([, name = ""]) => name),
  );
}
