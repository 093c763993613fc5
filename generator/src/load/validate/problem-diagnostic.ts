import {
  getLineColLocation,
  YamlParseError,
  type LocationObject,
  type NormalizedProblem,
  type Source,
} from "@redocly/openapi-core";
import type { Diagnostic, Location, Severity } from "../../diagnostics.js";
import type { Json } from "../../json.js";
import { isObject, member } from "../json-object.js";
import { childOf, segmentsOf } from "../pointer.js";
import type { FileNode } from "../references/reference-files.js";
import { RemoteRefused, type ReferenceResolver } from "../references/reference-resolver.js";
import { locationOf } from "../place.js";
import type { SourceNames } from "../source-names.js";
import { syntaxDiagnostic } from "../read/syntax-diagnostic.js";

/** What a problem's place is told with: the names of the files and what they hold. */
export interface ProblemContext {
  readonly names: SourceNames;
  /** What a file holds, parsed. */
  readonly contentOf: (source: Source) => Json | undefined;
}

/** Redocly's problem in our terms; undefined where it is none for us. */
export async function problemDiagnostic(
  problem: NormalizedProblem,
  resolver: ReferenceResolver,
  context: ProblemContext,
): Promise<Diagnostic | undefined> {
  const [place] = problem.location;
  if (place === undefined) return undefined;
  if (problem.ruleId === "no-unresolved-refs") return unresolved(place, resolver, context);
  if (problem.ruleId === "struct") return structural(problem, place, context);
  const code = problem.ruleId === "operation-parameters-unique" ? "parameter-duplicate" : "document-invalid";
  return { code, severity: "warning", message: sentence(problem), location: lineOf(place, context) };
}

/** Parts of the document that no code is generated from. */
const notGenerated = /^#\/(?:webhooks|components\/(?:callbacks|links))\/|\/callbacks\//u;

function structural(
  problem: NormalizedProblem,
  place: LocationObject,
  context: ProblemContext,
): Diagnostic | undefined {
  const pointer = place.pointer ?? "#";
  // Reported on its own, with the remedy.
  if (problem.message.includes("`paths`") && (pointer === "#/" || pointer === "#/paths")) return undefined;
  const path = /^#\/paths\/([^/]+)$/u.exec(pointer)?.[1];
  if (path !== undefined && problem.message.endsWith("is not expected here.")) {
    const message = `The path \`${path}\` does not start with \`/\`.`;
    return { code: "document-invalid", severity: "error", message, location: lineOf(place, context) };
  }
  const severity = hinders(problem.message, pointer) ? "error" : "warning";
  return { code: "document-invalid", severity, message: sentence(problem), location: lineOf(place, context) };
}

/** Harmless departures are common in the wild; these leave nothing to generate from. */
function hinders(message: string, pointer: string): boolean {
  if (notGenerated.test(pointer)) return false;
  if (/\/parameters\/[^/]+(?:\/in)?$/u.test(pointer)) return /`(?:name|in)`/u.test(message);
  return (
    /^Expected type `\w+` \((?:object|array)\) but got/u.test(message) &&
    !/\/examples?\/|Example/u.test(pointer + message)
  );
}

function sentence(problem: NormalizedProblem): string {
  const [suggestion] = problem.suggest;
  const text = problem.message.replaceAll(/\s+/gu, " ").replace(/\.?$/u, ".");
  return suggestion === undefined ? text : `${text} Did you mean \`${suggestion}\`?`;
}

async function unresolved(
  place: LocationObject,
  resolver: ReferenceResolver,
  context: ProblemContext,
): Promise<Diagnostic | undefined> {
  // A referenced file that cannot be parsed is reported by its own place as well.
  if (place.pointer === undefined) return undefined;
  const at: FileNode = nodeAt(place.source, place.pointer, context);
  const ref = isObject(at.node) ? member(at.node, "$ref") : at.node;
  if (typeof ref !== "string" || isPlainMapping(at.pointer, ref)) return undefined;
  const pointer = isObject(at.node) ? `${at.pointer}/$ref` : at.pointer;
  const location = locationOf({ source: at.source, pointer }, "value", context.names);
  const severity: Severity = isData(at.pointer) || notGenerated.test(at.pointer) ? "warning" : "error";
  const failure = await failureOf(ref, at.source, resolver);
  if (failure instanceof YamlParseError) return syntaxDiagnostic(failure, context.names);
  const code = failure instanceof RemoteRefused ? "ref-remote" : "ref-unresolved";
  const why = failure === undefined ? "there is no such place" : failure.message;
  return { code, severity, message: `The $ref \`${ref}\` leads nowhere: ${why}.`, location };
}

/** Why the file of a `$ref` could not be loaded; undefined if it could. */
async function failureOf(ref: string, from: Source, resolver: ReferenceResolver): Promise<Error | undefined> {
  const [file = ""] = ref.split("#");
  if (file === "") return undefined;
  const loaded = await resolver.resolveDocument(from.absoluteRef, file).catch((error: unknown) => error);
  if (loaded instanceof YamlParseError) return loaded;
  if (loaded instanceof Error) return "originalError" in loaded ? (loaded.originalError as Error) : loaded;
  return undefined;
}

/** A mapping may name a schema instead of referring to it; that is looked up after bundling. */
function isPlainMapping(pointer: string, value: string): boolean {
  return /\/discriminator\/mapping\/[^/]+$/u.test(pointer) && !/[/#]|\.(?:ya?ml|json)$/iu.test(value);
}

/** Keys under which a user's own names stand, so that one called `default` or `x-…` is nothing special. */
const named = "properties|patternProperties|\\$defs|headers|schemas|responses|parameters|requestBodies|mapping";
const data = "example|default|enum|const|x-[^/]+|examples/[^/]+/value";
const dataPointer = new RegExp(`(?<!/(?:${named}))/(?:${data})(?:/|$)`, "u");

/** Inside examples, defaults and extensions a `$ref` may as well be data. */
function isData(pointer: string): boolean {
  return dataPointer.test(pointer);
}

function nodeAt(source: Source, pointer: string, context: ProblemContext): FileNode {
  const segments = segmentsOf(pointer).filter((segment) => segment !== "");
  const node = segments.reduce<Json | undefined>(childOf, context.contentOf(source)) ?? null;
  return { source, pointer: pointer === "#/" ? "#" : pointer, node };
}

function lineOf(place: LocationObject, { names }: ProblemContext): Location {
  const { source } = place;
  if (place.pointer !== undefined) {
    return locationOf(
      { source, pointer: place.pointer.replace(/\/$/u, "") },
      place.reportOnKey === true ? "key" : "value",
      names,
    );
  }
  const { start } = getLineColLocation(place);
  return { source: names(source.absoluteRef), line: start.line, column: start.col, text: source.body };
}
