import type { Json, Pointer } from "../json.js";
import type { Shape } from "./model.js";

/** One of these shapes: flat, each once, null last; the shape itself where only one remains. */
export function unionOf(at: Pointer, shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (shape.kind === "union" ? shape.members : [shape]));
  const unknown = flat.find((shape) => shape.kind === "unknown");
  if (unknown !== undefined) return unknown;
  const members = withMergedScalars(distinct(flat.filter((shape) => shape.kind !== "never")));
  const ordered = [...members.filter((shape) => shape.kind !== "null"), ...members.filter(isNull)];
  const [only, second] = ordered;
  if (only === undefined) return { kind: "never", at };
  return second === undefined ? only : { kind: "union", at, members: ordered };
}

/** All of these shapes at once; null only where all of them have it. */
export function intersectionOf(at: Pointer, shapes: readonly Shape[]): Shape {
  const [first] = shapes;
  if (first !== undefined && shapes.length === 1) return first;
  const parts = shapes.map(withoutNull);
  const joined = joinParts(at, parts);
  const telling = shapes.filter(({ kind }) => kind !== "unknown");
  return telling.length > 0 && telling.every(hasOwnNull) ? unionOf(at, [joined, { kind: "null", at }]) : joined;
}

/** The shape without null. A named schema stays as it is. */
export function withoutNull(shape: Shape): Shape {
  return shape.kind === "union"
    ? unionOf(
        shape.at,
        shape.members.filter((member) => !isNull(member)),
      )
    : shape;
}

/** Whether the shape is null or has it among its members, seen without following names. */
export function hasOwnNull(shape: Shape): boolean {
  return shape.kind === "union" ? shape.members.some(isNull) : isNull(shape);
}

/** Whether two shapes say the same, wherever they stand. */
export function isSameShape(one: Shape, other: Shape): boolean {
  return fingerprint(one) === fingerprint(other);
}

/** The kinds of shapes that have limits. Those of other kinds are different as they come here. */
const limited: ReadonlySet<Shape["kind"]> = new Set(["string", "number", "array", "object"]);

/** Strings, numbers, lists and objects that differ in nothing but their limits are one type, without limits. */
function withMergedScalars(shapes: readonly Shape[]): readonly Shape[] {
  const members: Shape[] = [];
  for (const next of shapes) {
    const same = limited.has(next.kind) ? members.findIndex((member) => isSameType(member, next)) : -1;
    if (same === -1) members.push(next);
    else members[same] = withoutLimits(next);
  }
  return members;
}

/** Whether two shapes differ in nothing but their limits. */
export function isSameType(one: Shape, other: Shape): boolean {
  return one.kind === other.kind && isSameShape(withoutLimits(one), withoutLimits(other));
}

function withoutLimits(shape: Shape): Shape {
  if (shape.kind === "string") return { ...shape, pattern: undefined, minLength: undefined, maxLength: undefined };
  if (shape.kind === "number") return { ...shape, minimum: undefined, maximum: undefined, limits: undefined };
  return shape.kind === "array" || shape.kind === "object" ? { ...shape, limits: undefined } : shape;
}

function joinParts(at: Pointer, parts: readonly Shape[]): Shape {
  const flat = parts.flatMap((shape) => (shape.kind === "intersection" ? shape.members : [shape]));
  const telling = withoutImplied(distinct(flat.filter((shape) => !saysNothing(shape))));
  const [only, second] = telling;
  if (only === undefined) return flat.find((shape) => shape.kind === "object") ?? flat[0] ?? unknownAt(at);
  return second === undefined ? only : { kind: "intersection", at, members: telling };
}

/** Text beside texts that are listed says nothing more; numbers likewise. */
function withoutImplied(shapes: readonly Shape[]): readonly Shape[] {
  const listed = new Set(shapes.map(listedType));
  return shapes.filter((shape) =>
    shape.kind !== "string" && shape.kind !== "number" ? true : !listed.has(shape.kind),
  );
}

/** The type of the values that a shape lists, if it lists some of one type. */
function listedType(shape: Shape): string | undefined {
  if (shape.kind === "literal") return typeof shape.value;
  if (shape.kind !== "union") return undefined;
  const types = new Set(shape.members.map(listedType));
  return types.size === 1 ? [...types][0] : undefined;
}

function saysNothing(shape: Shape): boolean {
  if (shape.kind === "unknown") return true;
  return shape.kind === "object" && shape.properties.length === 0 && shape.additional === undefined;
}

function isNull(shape: Shape): boolean {
  return shape.kind === "null";
}

function unknownAt(at: Pointer): Shape {
  return { kind: "unknown", at, reason: undefined };
}

function distinct(shapes: readonly Shape[]): readonly Shape[] {
  // What is alone of its kind equals nothing, and to tell what it says takes long.
  const kinds = new Set(shapes.map(({ kind }) => kind));
  if (kinds.size === shapes.length) return shapes;
  const seen = new Map<string, Shape>();
  for (const shape of shapes) {
    const key = fingerprint(shape);
    if (!seen.has(key)) seen.set(key, shape);
  }
  return [...seen.values()];
}

function fingerprint(shape: Shape): string {
  // Schemas list values by the hundred.
  if (shape.kind === "literal") return `literal ${JSON.stringify(shape.value)}`;
  return JSON.stringify(shape, (key: string, value: Json) => (key === "at" || key === "about" ? undefined : value));
}
