import { YamlParseError, type LocationObject, type Source } from "@redocly/openapi-core";
import { DiagnosticError, type Diagnostic, type Severity } from "../../diagnostics.js";
import type { Json } from "../../json.js";
import { isObject, member } from "../json-object.js";
import { locationOf } from "../place.js";
import { childOf, segmentsOf } from "../pointer.js";
import { syntaxDiagnostic } from "../read/syntax-diagnostic.js";
import type { FileNode } from "../references/reference-files.js";
import { RemoteRefused, type ReferenceResolver } from "../references/reference-resolver.js";
import { isNotGenerated, type ProblemContext } from "./problem-context.js";

/** Why a `$ref` leads nowhere; undefined where that is no problem, or is reported otherwise. */
export async function unresolvedReference(
  place: Pick<LocationObject, "source" | "pointer">,
  resolver: ReferenceResolver,
  context: ProblemContext,
): Promise<Diagnostic | undefined> {
  // A referenced file that cannot be parsed is reported by its own place as well.
  if (place.pointer === undefined) return undefined;
  const found = nodeAt(place.source, place.pointer, context);
  const at: FileNode = { ...context.writtenPlace(found), node: found.node };
  const ref = isObject(at.node) ? member(at.node, "$ref") : at.node;
  if (typeof ref !== "string" || isPlainMapping(at.pointer, ref)) return undefined;
  const pointer = isObject(at.node) ? `${at.pointer}/$ref` : at.pointer;
  const location = locationOf({ source: at.source, pointer }, "value", context.names);
  const failure = await failureOf(ref, at.source, resolver);
  if (failure instanceof YamlParseError) return syntaxDiagnostic(failure, context.names);
  if (failure instanceof DiagnosticError) return failure.diagnostics[0];
  const code = failure instanceof RemoteRefused ? "ref-remote" : "ref-unresolved";
  const isLeftOut = isNotGenerated(at.pointer) || (code === "ref-unresolved" && isMapping(at.pointer));
  const severity: Severity = isData(at.pointer) || isLeftOut ? "warning" : "error";
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

/** Whether a pointer leads to a value of a discriminator's mapping, which no type needs: without it, the discriminator, or its default, is left out. */
function isMapping(pointer: string): boolean {
  return /\/discriminator\/(?:mapping\/[^/]+|defaultMapping)$/u.test(pointer);
}

/** A mapping may name a schema instead of referring to it; that is looked up after bundling. */
function isPlainMapping(pointer: string, value: string): boolean {
  return isMapping(pointer) && !/[/#]|\.(?:ya?ml|json)$/iu.test(value);
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
