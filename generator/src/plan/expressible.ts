import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api, Shape } from "../model/model.js";
import { mapUnions, type Union } from "./map-unions.js";

/** An API whose every shape can be converted between the wire and the model, and what was given up for that. */
export interface Expressible {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the unions that cannot be converted: several types of which one differs between the wire and the model, with nothing
 * in a value to tell which of them it is. They stay as they are on the wire, with a warning.
 */
export function expressible(api: Api, document: Document, isConverted: (shape: Shape) => boolean): Expressible {
  const found = new Map<string, Diagnostic>();
  const plain = mapUnions(api, (union) => {
    if (!isAmbiguous(union, isConverted)) return undefined;
    found.set(union.at, unconverted(union, document));
    return { kind: "wire", at: union.at, shape: union };
  });
  return { api: plain, diagnostics: [...found.values()] };
}

/** Of an intersection that is converted, the alternatives in it would have to be converted with it. */
function isAmbiguous({ kind, members }: Union, isConverted: (shape: Shape) => boolean): boolean {
  if (kind === "intersection") return members.some(isConverted) && members.some((member) => member.kind === "union");
  return members.some(isConverted) && members.filter(({ kind }) => kind !== "null").length > 1;
}

function unconverted({ at }: Union, document: Document): Diagnostic {
  const message = `${at} keeps the names and dates of the wire: nothing tells which of several types a value is.`;
  return { code: "union-unconverted", severity: "warning", message, location: document.locate(at) };
}
