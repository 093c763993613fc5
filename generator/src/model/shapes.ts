import type { Pointer } from "../json.js";
import {
  child,
  children,
  isObject,
  isPresent,
  segmentsOf,
  valueIn,
  type JsonNode,
  type JsonObject,
} from "./json-node.js";
import { textIn, textsIn } from "./json-members.js";
import { listedShape } from "./listed-shapes.js";
import type { Shape } from "./model.js";
import type { Reading } from "./report.js";
import { schemaNameOf } from "./schema-names.js";
import { intersectionOf, unionOf } from "./shape-algebra.js";
import { typedShape } from "./typed-shapes.js";

/** What a schema inside `allOf`, `oneOf` or `anyOf` has from the schema around it. */
interface Inherited {
  readonly types: readonly string[];
  readonly required: readonly string[];
}

const nothingInherited: Inherited = { types: [], required: [] };

/** Deeper than anything a person writes, and shallow enough for the call stack: prettier runs out of it from 280 on. */
const deepest = 200;

/** The shape that a schema describes. */
export function shapeOf(reading: Reading, node: JsonNode): Shape {
  const shape = partOf(reading, node, nothingInherited);
  if (shape.kind === "unknown" && shape.reason !== undefined) {
    const message = `${shape.reason} So its type is \`unknown\`.`;
    reading.report({ code: "shape-unknown", severity: "info", at: shape.at, message });
  }
  return shape;
}

/** The shape of the values that a media type is said to have; it is told where nothing is said of them. */
export function contentShape(reading: Reading, mediaType: JsonNode): Shape {
  const schema = child(mediaType, "schema");
  if (!isPresent(schema)) {
    const message = "The media type has no schema. So the type of what is sent is `unknown`.";
    reading.report({ code: "shape-unknown", severity: "info", at: mediaType.at, message });
  }
  return shapeOf(reading, schema);
}

/** The shape of a schema or of a part of one: what a part leaves unknown, the others may know. */
function partOf(reading: Reading, node: JsonNode, inherited: Inherited): Shape {
  const { at, value } = node;
  // Each level takes two characters at least; most pointers are shorter than what is too deep.
  if (at.length > deepest && segmentsOf(at).length > deepest) return tooDeep(reading, node);
  if (value === false) return { kind: "never", at };
  if (!isObject(value)) return { kind: "unknown", at, reason: undefined };
  const around = { types: typesOf(node, inherited), required: [...textsIn(node, "required"), ...inherited.required] };
  const composed = composedShapes(reading, node, around);
  const own = ownShape(reading, node, around);
  const parts = own === undefined || (composed.length > 0 && !saysMore(node)) ? composed : [own, ...composed];
  return parts.length === 0 ? untypedShape(at, value) : intersectionOf(at, parts);
}

function ownShape(reading: Reading, node: JsonNode, around: Inherited): Shape | undefined {
  const listed = listedShape(node, reading.report);
  if (listed !== undefined) return listed;
  if (around.types.length === 0) return undefined;
  return unionOf(
    node.at,
    around.types.map((type) => typedShape(reading, node, type, around.required, (inner) => shapeOf(reading, inner))),
  );
}

function composedShapes(reading: Reading, node: JsonNode, around: Inherited): readonly Shape[] {
  const ref = textIn(node, "$ref");
  const named: readonly Shape[] = ref === undefined ? [] : [{ kind: "ref", at: node.at, schema: schemaNameOf(ref) }];
  const all = children(child(node, "allOf")).map((member) => partOf(reading, member, around));
  const choices = ["oneOf", "anyOf"].map((key) => child(node, key)).filter(isPresent);
  const unions = choices.map((choice) =>
    unionOf(
      node.at,
      children(choice).map((member) => partOf(reading, member, { ...around, required: [] })),
    ),
  );
  return [...named, ...all, ...unions];
}

function typesOf(node: JsonNode, inherited: Inherited): readonly string[] {
  const declared = textsIn(node, "type");
  if (declared.length > 0) return declared;
  if (inherited.types.length > 0) return inherited.types;
  const has = (...keys: readonly string[]): boolean => keys.some((key) => valueIn(node, key) !== undefined);
  if (has("properties", "additionalProperties", "patternProperties")) return ["object"];
  return has("items", "prefixItems") ? ["array"] : [];
}

/** Whether a schema says more of its own than a type that its composed parts repeat. */
function saysMore(node: JsonNode): boolean {
  const telling = ["const", "enum", "items", "prefixItems", "properties", "additionalProperties", "patternProperties"];
  return telling.some((key) => {
    const value = valueIn(node, key);
    return value !== undefined && value !== false;
  });
}

function untypedShape(at: Pointer, schema: JsonObject): Shape {
  const says = constraints.filter((key) => Object.hasOwn(schema, key)).map((key) => `\`${key}\``);
  const reason = says.length === 0 ? undefined : `The schema has no type, only ${says.join(", ")}.`;
  return { kind: "unknown", at, reason };
}

function tooDeep({ report }: Reading, { at }: JsonNode): Shape {
  const message = `A schema nests more than ${deepest} levels deep.`;
  report({ code: "document-too-complex", severity: "error", at, message });
  return { kind: "unknown", at, reason: undefined };
}

/** Keywords that say something about values, but not which type they have. */
const constraints: readonly string[] = [
  "not",
  "if",
  "$dynamicRef",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "contentMediaType",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
  "unevaluatedItems",
];
