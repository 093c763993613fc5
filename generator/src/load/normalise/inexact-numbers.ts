import type { Json } from "../../json.js";
import { isList, isObject, member, without, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";
import { isEndlessText } from "../endless-numbers.js";
import type { Kind } from "./node-kinds.js";
import { typesOf } from "./schema-keywords.js";

/** Keys whose values are shown in the SDK's documentation, or sent by its fake. */
const shown: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  schema: ["default", "example", "examples"],
  parameter: ["example"],
  header: ["example"],
  mediaType: ["example"],
  example: ["value"],
};

const literals = ["enum", "const"];
const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/**
 * A node without numbers that JavaScript's do not hold as they are written: whole ones such as 2^53 + 1, which parsing has
 * rounded without a word, and those beyond 1.8e308, which it has taken for text. What the document does not say must not be in
 * the SDK. It is told, but of bounds, which as a rule say only what fits into 64 bits, and go without being looked up.
 */
export function withoutInexactNumbers(node: JsonObject, kind: Kind, origins: Origins, report: Report): JsonObject {
  const isInexact = (key: string): boolean => {
    const found = inexactIn(node, key, report);
    // A hash such as `12e4567` is the text that the schema says.
    return found !== undefined && !(isEndless(found.written) && typesOf(node).includes("string"));
  };
  const examples = (shown[kind] ?? []).filter(isInexact);
  const listed = kind === "schema" ? literals.filter(isInexact) : [];
  const limits = kind === "schema" ? bounds.filter((key) => isSuspect(member(node, key))) : [];
  if (examples.length + listed.length + limits.length === 0) return node;
  for (const key of examples) tell(node, key, "info", "it is left out", report);
  for (const key of listed) tell(node, key, "warning", "no value is part of the type", report);
  const type = listed.length > 0 && typesOf(node).length === 0 ? { type: typesOfValues(node, report) } : {};
  return origins.adopt({ ...type, ...without(node, [...examples, ...listed, ...limits]) }, node);
}

/** A number that was rounded, as the document has it, and where it stands. */
interface Inexact {
  readonly container: JsonObject | readonly Json[];
  readonly key: string;
  readonly written: string;
}

function tell(node: JsonObject, key: string, severity: "warning" | "info", effect: string, report: Report): void {
  const found = inexactIn(node, key, report);
  if (found === undefined) return;
  const message = `\`${key}\` holds ${found.written}, which no number of JavaScript is exactly; ${effect}.`;
  report.add(severity, "number-inexact", message, found.container, found.key);
}

/** The first such number under a key, at any depth. */
function inexactIn(container: Inexact["container"], key: string, report: Report): Inexact | undefined {
  const value = isList(container) ? container[Number(key)] : member(container, key);
  if (isSuspect(value) || isEndless(value)) {
    const written = writtenAt(container, key, value, report);
    return written === undefined ? undefined : { container, key, written };
  }
  if (!isList(value) && !isObject(value)) return undefined;
  for (const inner of Object.keys(value)) {
    const found = inexactIn(value, inner, report);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What may have been another number before it was parsed. */
function isSuspect(value: Json | undefined): value is number {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** A text that may have been a number before it was parsed, beyond all of JavaScript's (`1e400`). */
function isEndless(value: Json | undefined): value is string {
  return typeof value === "string" && isEndlessText(value);
}

/** A number as the document has it, if that is another number. A finite one with a fraction or an exponent claims no exactness. */
function writtenAt(
  container: Inexact["container"],
  key: string,
  value: number | string,
  report: Report,
): string | undefined {
  const { text = "", line = 1, column = 1 } = report.locate(container, key) ?? {};
  const rest = (text.split("\n")[line - 1] ?? "").slice(column - 1);
  const [written = ""] = /^[-+]?(?:\d\w*)?(?:\.\w*)?(?:[-+]\d+)?/u.exec(rest) ?? [];
  // In quotes it is text.
  if (typeof value === "string") return written === value ? written : undefined;
  // It is not to be found where it stands, for instance because an overlay has put it there.
  if (Number(written) !== value) return `about ${value}`;
  const isFloat = /^[-+]?\d+(?:[.e]|$)/iu.test(written) && /[.e]/iu.test(written);
  return isFloat || written === String(value) ? undefined : written;
}

function typesOfValues(node: JsonObject, report: Report): readonly string[] {
  const values = member(node, "enum");
  if (!isList(values)) return [typeOf(member(node, "const") ?? null, true)];
  return [
    ...new Set(values.map((value, index) => typeOf(value, inexactIn(values, String(index), report) !== undefined))),
  ];
}

function typeOf(value: Json, isInexact: boolean): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  return isInexact && typeof value === "string" ? "number" : typeof value;
}
