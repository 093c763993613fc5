import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api, Shape } from "../model/model.js";
import { mapUnions, type Union } from "./map-unions.js";
import { usageOf } from "./usage.js";

/** An API whose every shape can be converted between the wire and the model, and what was given up for that. */
export interface Expressible {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the unions that cannot be converted: several types of which one differs between the wire and the model, with nothing
 * in a value to tell which of them it is. In answers they become `unknown`, with a warning; in requests they are an error.
 */
export function expressible(api: Api, document: Document, isConverted: (shape: Shape) => boolean): Expressible {
  const found = new Map<string, Diagnostic>();
  const plain = mapUnions(api, usageOf(api).written, (union, isSent) => {
    if (!isAmbiguous(union, isConverted)) return undefined;
    found.set(`${union.at} ${isSent}`, isSent ? unsendable(union, document) : unknown(union, document));
    return { kind: "unknown", at: union.at, reason };
  });
  return { api: plain, diagnostics: [...found.values()] };
}

const reason = "nothing tells which of several types a value is, and they are converted differently";

function isAmbiguous({ members }: Union, isConverted: (shape: Shape) => boolean): boolean {
  return members.some(isConverted) && members.filter(({ kind }) => kind !== "null").length > 1;
}

function unknown({ at }: Union, document: Document): Diagnostic {
  const message = `${at} is read as unknown: ${reason}.`;
  return { code: "shape-unknown", severity: "warning", message, location: document.locate(at), fix: plainNames };
}

function unsendable({ at }: Union, document: Document): Diagnostic {
  const message = `${at} cannot be sent: ${reason}.`;
  return { code: "feature-unsupported", severity: "error", message, location: document.locate(at), fix: plainNames };
}

const plainNames = 'Generate with `properties: "preserve"` and `dates: "string"`, which convert nothing.';
