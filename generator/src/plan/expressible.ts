import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api, Shape } from "../model/model.js";
import { objectsOf, stripNull, type Schemas } from "../model/resolution.js";
import { isInOne } from "./in-one.js";
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
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const plain = mapUnions(api, (union) => {
    if (!isAmbiguous(union, schemas, isConverted)) return undefined;
    found.set(union.at, unconverted(union, document));
    return { kind: "wire", at: union.at, shape: union };
  });
  return { api: plain, diagnostics: [...found.values()] };
}

/** Of an intersection that is converted, all must be one object, or null, and so must be what its parts say of one property. */
function isAmbiguous(union: Union, schemas: Schemas, isConverted: (shape: Shape) => boolean): boolean {
  const { kind, members } = union;
  if (!members.some(isConverted)) return false;
  if (kind === "union") return members.filter((member) => member.kind !== "null").length > 1;
  const objects = objectsOf({ ...union, members: members.map((member) => stripNull(member, schemas)) }, schemas);
  return objects === undefined || !isInOne(objects, schemas, isConverted);
}

function unconverted({ at, kind }: Union, document: Document): Diagnostic {
  const reason =
    kind === "union"
      ? "nothing tells which of several types a value is"
      : "its parts say of one property what is not one type";
  const message = `${at} keeps the names and dates of the wire: ${reason}.`;
  return { code: "union-unconverted", severity: "warning", message, location: document.locate(at) };
}
