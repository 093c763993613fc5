import type { Schemas } from "./check.ts";
import type { ShapeFacts } from "./facts.ts";
import type { Json } from "./json.ts";

/** The plainest value of a shape: null where null is allowed, else what is empty, smallest or first. */
export function sample(shape: ShapeFacts, schemas: Schemas): Json {
  switch (shape.type) {
    case "any":
    case "null":
    case "never":
      return null;
    case "boolean":
      return false;
    case "literal":
      return shape.value;
    case "number":
      return Math.max(shape.minimum ?? Math.min(0, shape.maximum ?? 0));
    case "string":
      return sampleText(shape);
    case "array":
      return Array.from({ length: Number(shape.limits?.minItems ?? 0) }, () =>
        sample(shape.items, schemas),
      );
    case "tuple":
      return shape.items.map((item) => sample(item, schemas));
    case "object":
      return Object.fromEntries(
        shape.required.map((name) => [
          name,
          sample(shape.properties[name] ?? { type: "any" }, schemas),
        ]),
      );
    case "union":
      return shape.of.some(({ type }) => type === "null")
        ? null
        : sample(shape.of[0] ?? { type: "any" }, schemas);
    case "all":
      return Object.assign({}, ...shape.of.map((part) => sample(part, schemas))) as Json;
    case "ref":
      return sample(schemas[shape.to] ?? { type: "any" }, schemas);
  }
}

function sampleText({
  format,
  minLength = 0,
  json,
}: Extract<ShapeFacts, { readonly type: "string" }>): string {
  if (json) return "{}";
  if (format === "date-time") return "1970-01-01T00:00:00Z";
  return "x".repeat(minLength);
}

/** The properties of an object's shape. */
export interface Properties {
  readonly shapes: Readonly<Record<string, ShapeFacts>>;
  /** Those that it always has. */
  readonly required: readonly string[];
  /** Those that only the server makes. */
  readonly readOnly: readonly string[];
  /** Those that no answer has. */
  readonly writeOnly: readonly string[];
  /** Whether it may have others. */
  readonly isOpen: boolean;
}

/** The properties of an object, whatever way its shape names them: those of every member of a union. */
export function propertiesOf(shape: ShapeFacts, schemas: Schemas): Properties {
  switch (shape.type) {
    case "object": {
      const { properties, required, others, readOnly = [], writeOnly = [] } = shape;
      const isOpen = others !== undefined || Object.keys(properties).length === 0;
      return { shapes: properties, required, readOnly, writeOnly, isOpen };
    }
    case "ref":
      return propertiesOf(schemas[shape.to] ?? { type: "any" }, schemas);
    case "all": {
      const parts = shape.of.map((part) => propertiesOf(part, schemas));
      return { ...merged(parts), required: parts.flatMap(({ required }) => required) };
    }
    case "union": {
      const parts = shape.of
        .filter(({ type }) => type !== "null")
        .map((part) => propertiesOf(part, schemas));
      const [first, ...others] = parts;
      const required = (first?.required ?? []).filter((name) =>
        others.every((other) => other.required.includes(name)),
      );
      return { ...merged(parts), required };
    }
    default:
      return { shapes: {}, required: [], readOnly: [], writeOnly: [], isOpen: true };
  }
}

/** All that one of several shapes has. */
function merged(parts: readonly Properties[]): Omit<Properties, "required"> {
  return {
    shapes: Object.assign({}, ...parts.map(({ shapes }) => shapes)) as Readonly<
      Record<string, ShapeFacts>
    >,
    readOnly: parts.flatMap(({ readOnly }) => readOnly),
    writeOnly: parts.flatMap(({ writeOnly }) => writeOnly),
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}

/** Whether null has the shape. */
export function allowsNull(shape: ShapeFacts, schemas: Schemas): boolean {
  if (shape.type === "union") return shape.of.some((part) => allowsNull(part, schemas));
  if (shape.type === "ref") return allowsNull(schemas[shape.to] ?? { type: "any" }, schemas);
  return shape.type === "null" || shape.type === "any";
}
