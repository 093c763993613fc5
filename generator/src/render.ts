import type { ResolvedConfig } from "./config.js";
import { configRefusal } from "./config/finding.js";
import type { Diagnostic } from "./diagnostics.js";
import type { Context } from "./emit/context.js";
import { emitModules } from "./emit/emit.js";
import { packageFiles } from "./emit/package/package-files.js";
import { runtimeFiles } from "./emit/runtime-files.js";
import { emitSchema } from "./emit/schema.js";
import { lineComment } from "./format/line-comment.js";
import { pretty } from "./format/pretty.js";
import { printModules } from "./format/print.js";
import type { Document } from "./load/document.js";
import { modelOf } from "./model/model-of.js";
import { namesOf } from "./name/names-of.js";
import { conversionTest } from "./plan/converted.js";
import { expressible } from "./plan/expressible.js";
import { usageOf } from "./plan/usage.js";
import type { OutputFile } from "./write/output-file.js";

/** The files of an SDK, and what was noticed on the way. */
export interface Rendered {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a document into the text of every file.
 *
 * @throws {DiagnosticError} for what cannot be generated
 */
export async function render(document: Document, config: ResolvedConfig): Promise<Rendered> {
  const modelled = modelOf(document);
  const named = namesOf(modelled.api, document, { properties: config.properties, chosen: config.names });
  if (named.refusals.length > 0) throw await configRefusal(config.file, named.refusals);
  const isConverted = conversionTest(modelled.api, named.names, config.dates);
  const planned = expressible(modelled.api, document, isConverted);
  const context: Context = {
    api: planned.api,
    names: named.names,
    dates: config.dates,
    isConverted: conversionTest(planned.api, named.names, config.dates),
    usage: usageOf(planned.api),
    userAgent: config.package && `${config.package.name}/${config.package.version}`,
  };
  const modules = printModules(emitModules(context));
  const sources = [...modules, { path: "schema.ts", text: await emitSchema(document.root) }];
  const all = [...sources.map((file) => withHeader(file, config)), ...(await runtimeFiles(importedRuntime(modules)))];
  const files = config.package
    ? [
        ...all.map(({ path, text }) => ({ path: `src/${path}`, text })),
        ...packageFiles({ ...context, package: config.package }),
      ]
    : all;
  return {
    files: await Promise.all(files.map(async ({ path, text }) => ({ path, text: await pretty(path, text) }))),
    diagnostics: [...modelled.diagnostics, ...named.diagnostics, ...planned.diagnostics],
  };
}

function withHeader({ path, text }: OutputFile, { origin }: ResolvedConfig): OutputFile {
  const header = lineComment(`Generated from ${origin} by \`fetchsmith generate\`. Do not edit.`);
  return { path, text: `${header}\n\n${text}` };
}

function importedRuntime(modules: readonly OutputFile[]): readonly string[] {
  return modules.flatMap(({ text }) =>
    [...text.matchAll(/ from "\.{1,2}\/runtime\/((?:[a-z-]+\/)*[a-z-]+)\.js"/g)].map(([, name = ""]) => name),
  );
}
