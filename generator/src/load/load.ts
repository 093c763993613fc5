import type { Source } from "@redocly/openapi-core";
import type { SelectionConfig } from "../config/definition.js";
import { DiagnosticError, type Diagnostic } from "../diagnostics.js";
import { bundle } from "./bundle.js";
import type { Document } from "./document.js";
import { keptDiagnostics } from "./kept-diagnostics.js";
import { locatedDocument } from "./located-document.js";
import { nodeTypes } from "./node-types.js";
import { normalise } from "./normalise/normalise.js";
import { namedDepths, writtenPlace } from "./deep/named-depths.js";
import { Origins } from "./origins.js";
import { withOverlays } from "./overlay/overlays.js";
import { parse, type ParsedDocument } from "./read/parse.js";
import { circleProblems } from "./validate/circle-problems.js";
import { requireOperations } from "./validate/paths.js";
import { startOfFile, type Place } from "./place.js";
import { read, type ReadOptions } from "./read/read.js";
import { withPointersToAnchors } from "./references/anchor-refs.js";
import { referenceFiles } from "./references/reference-files.js";
import { namedReferences } from "./references/named-references.js";
import { ReferenceResolver } from "./references/reference-resolver.js";
import { keepApart } from "./references/keep-apart.js";
import { pointToIds } from "./references/schema-ids.js";
import { SchemaSources } from "./references/schema-sources.js";
import { ReferenceTargets } from "./references/reference-targets.js";
import { standsAlone } from "./references/stands-alone.js";
import { Report } from "./report.js";
import { selectedOperations } from "./selection.js";
import { settled } from "./settled.js";
import { sourceNames, type SourceNames } from "./source-names.js";
import { structureConfig, validate } from "./validate/validate.js";
import { dialectOf, versionProblem } from "./read/version.js";

/** Where documents are looked for, and what stands in for the outside world. */
export interface LoadOptions extends ReadOptions {
  /** The names that were given out last time, of which those that loading gave are kept. */
  readonly standing?: ReadonlyMap<string, string>;
  /** Absolute paths of the overlays that are applied, in this order. */
  readonly overlays?: readonly string[];
  /** Origins that references may lead to beside the document's own. */
  readonly remoteRefs?: readonly string[];
  /** Which operations are wanted. Default: all. */
  readonly only?: SelectionConfig;
}

/** A document with the wanted operations, and what there is to say about it that does not stop the run. */
export interface Loaded {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of everything that was read, or undefined where it was looked for in vain, by absolute path or URL. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
}

/**
 * Reads an OpenAPI document (a file path, an http(s) URL, or `-` for standard input) and everything it refers to, and
 * gives it validated, bundled and normalised. Throws a {@link DiagnosticError} with every error found.
 */
export async function load(source: string, options: LoadOptions): Promise<Loaded> {
  const raw = await read(source, options);
  const names = sourceNames(raw, options.cwd);
  const parsed = parse(raw, names);
  const version = versionProblem(parsed, names);
  if (version !== undefined) throw new DiagnosticError([version]);
  const overlaid = await withOverlays(parsed, options.overlays ?? [], options);
  try {
    const loaded = await loadParsed(overlaid.document, names, options);
    return {
      ...loaded,
      inputs: new Map([...loaded.inputs, ...overlaid.inputs]),
      diagnostics: [...overlaid.diagnostics, ...loaded.diagnostics],
    };
  } catch (error) {
    // The only way to run out of stack here is a document that nests or refers on and on.
    if (!(error instanceof RangeError)) throw error;
    const location = startOfFile(parsed.source, names);
    const message = "The document nests, or refers on from one place to the next, too deeply.";
    throw new DiagnosticError([{ code: "document-too-complex", severity: "error", message, location }]);
  }
}

async function loadParsed(root: ParsedDocument, names: SourceNames, options: LoadOptions): Promise<Loaded> {
  const dialect = dialectOf(root);
  if (dialect !== "3.0") pointToIds(root);
  const resolver = new ReferenceResolver(root, names, { ...options, dialect });
  const read = withPointersToAnchors(await referenceFiles(root, resolver));
  const origins = new Origins();
  const [depth = 0] = [...read.values()].map((file) => origins.record(file)); // the root is the first
  const { files, moved } = namedDepths(root, read, { origins, names, depth });
  const targets = new ReferenceTargets(files);
  const context = {
    names,
    dialect,
    contentOf: (source: Source) => files.get(source.absoluteRef)?.node,
    writtenPlace: (place: Place) => writtenPlace(place, root, moved),
  };
  settled(await circleProblems(targets, resolver, context));
  const config = await structureConfig();
  const types = nodeTypes(root.parsed, namedReferences(root.parsed, files.get(root.source.absoluteRef)));
  const redocly = { config, types, resolver };
  const invalid = await validate(root, redocly, context);

  const report = new Report(origins, names);
  const kept = options.standing ?? new Map<string, string>();
  const sources = new SchemaSources(root.parsed, targets);
  const release = keepApart(root, sources, kept);
  const bundled = standsAlone(root.parsed, targets) ? root.parsed : await bundle(root, redocly);
  release();
  const normalised = normalise(bundled, { source: root.source, dialect, origins, sources, moved, kept, report });
  requireOperations(normalised.root, bundled, report);
  const found = settled([...invalid, ...news(report.diagnostics, invalid)]);
  const selected = selectedOperations(normalised.root, options.only ?? {}, origins);
  const diagnostics = keptDiagnostics(found, normalised.root, selected.root, { origins, names });
  const document = locatedDocument({ ...normalised, root: selected.root }, root.source, origins, names);
  return { document, diagnostics: [...diagnostics, ...selected.diagnostics], inputs: resolver.inputs };
}

/** A reference that validation has refused cannot be followed afterwards either; once told is enough. */
function news(found: readonly Diagnostic[], invalid: readonly Diagnostic[]): readonly Diagnostic[] {
  const isRefused = invalid.some(({ severity }) => severity === "error");
  return isRefused ? found.filter(({ code }) => code !== "ref-unresolved") : found;
}
