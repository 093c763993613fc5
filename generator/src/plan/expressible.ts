import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api, ObjectShape, Operation, Shape } from "../model/model.js";
import { firstAndLast, resolved, type Schemas } from "../model/resolution.js";
import type { Names } from "../name/names.js";
import { casesOf, joinedParts, withCase, type Known } from "./alternatives.js";
import { isInOne } from "./in-one.js";
import { mapUnions, type Union } from "./map-unions.js";

/** An API whose every shape can be converted between the wire and the model, and what was given up for that. */
export interface Expressible {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

interface Asked extends Known {
  readonly isConverted: (shape: Shape) => boolean;
  /** What intersections and unions are made of, each found once; undefined while it is found. */
  readonly found: Map<Shape, Objects>;
}

/** The objects that make up a shape in each of its cases; undefined where it is not converted as one. */
type Objects = readonly ObjectShape[] | undefined;

/**
 * Finds the unions that cannot be converted: several types of which one differs between the wire and the model, with nothing
 * in a value that says by its own values which of them it is. They stay as they are on the wire, with a warning.
 *
 * @param testOf Makes the test of whether a shape of an API differs between the wire and the model.
 */
export function expressible(
  api: Api,
  document: Document,
  names: Names,
  testOf: (api: Api) => (shape: Shape) => boolean,
): Expressible {
  const diagnostics = new Map<string, Diagnostic>();
  let plain = api;
  // A union with a member that stays as it is has to be asked about again: what is emitted is asked of the last API.
  for (let before = -1; before !== diagnostics.size;) {
    before = diagnostics.size;
    const known = { schemas: schemasOf(plain), names, isConverted: testOf(plain), found: new Map() };
    const isLeft = (union: Union): boolean => !known.isConverted(union) || isConvertible(union, known);
    const map = (union: Union): Shape | undefined => {
      if (isLeft(union)) return undefined;
      diagnostics.set(union.at, unconverted(union, document, known));
      return { kind: "wire", at: union.at, shape: union };
    };
    plain = mapUnions(plain, map, (operation) => isByStatus(operation, isLeft));
  }
  return { api: plain, diagnostics: [...diagnostics.values()] };
}

/** Whether an answer is one of several types that only its status tells apart. Lists are read page by page. */
function isByStatus({ success, pagination }: Operation, isLeft: (union: Union) => boolean): boolean {
  if (success.kind !== "json" || pagination !== undefined || success.statuses.length < 2) return false;
  return success.shape.kind === "union" && !isLeft(success.shape);
}

function schemasOf({ schemas }: Api): Schemas {
  return new Map(schemas.map((schema) => [schema.name, schema]));
}

/** Of an intersection, all must be one object, or null, and so must be what its parts say of one property. */
function isConvertible(union: Union, known: Asked): boolean {
  if (union.kind === "union") return isTold(union, known);
  const joined = joinedParts(union, known);
  if (joined === undefined) return false;
  if (joined.cases !== undefined) return joined.cases.every((one) => isConvertible(withCase(joined, one), known));
  const objects = joined.parts.map((part) => objectsIn(part, known));
  const all = firstAndLast(objects.flatMap((some) => some ?? []));
  return !objects.includes(undefined) && isInOne(all, known.schemas, known.isConverted);
}

function isTold(union: Extract<Shape, { readonly kind: "union" }>, known: Asked): boolean {
  return union.members.filter(({ kind }) => kind !== "null").length < 2 || casesOf(union, known) !== undefined;
}

/** The objects that make up what a part of an intersection is. */
function objectsIn(shape: Shape, known: Asked): Objects {
  switch (shape.kind) {
    case "object":
      return [shape];
    case "ref": {
      const schema = known.schemas.get(shape.schema);
      return schema && objectsIn(schema.shape, known);
    }
    case "intersection":
      return foundOnce(shape, known, () => (isConvertible(shape, known) ? together(shape.members, known) : undefined));
    case "union":
      return foundOnce(shape, known, () => (isTold(shape, known) ? together(shape.members, known) : undefined));
    default:
      return undefined;
  }
}

/** Shapes may hold each other in very many ways. What holds itself is nothing that can be converted. */
function foundOnce(shape: Shape, { found }: Asked, find: () => Objects): Objects {
  if (found.has(shape)) return found.get(shape);
  found.set(shape, undefined);
  const objects = find();
  found.set(shape, objects);
  return objects;
}

function together(shapes: readonly Shape[], known: Asked): Objects {
  const parts = shapes.map((shape) => {
    // The members of a choice in an intersection have been looked at with what they are joined with.
    if (shape.kind === "union") return shape.members.flatMap((member) => objectsIn(member, known) ?? []);
    return objectsIn(shape, known);
  });
  return parts.includes(undefined) ? undefined : firstAndLast(parts.flatMap((part) => part ?? []));
}

function unconverted(union: Union, document: Document, known: Asked): Diagnostic {
  const { at, kind, members } = union;
  const message = `${at} keeps the names and dates of the wire: ${reason()}.`;
  return { code: "union-unconverted", severity: "warning", message, location: document.locate(at) };

  function reason(): string {
    if (members.some((member) => resolved(member, known.schemas).kind === "wire"))
      return "a type that it is made of does";
    return kind === "union" || joinedParts(union, known) === undefined
      ? "nothing tells which of several types a value is"
      : "its parts say of one property what is not one type";
  }
}
