import type { JsonNode } from "./json-node.js";
import { flagIn, textIn } from "./json-members.js";
import type { Parameter, Shape } from "./model.js";
import { contentNames, hasOwnStyle } from "./parameter-styles.js";
import type { Finding } from "./report.js";
import { itemsOf, propertiesOf, variantsOf, type Schemas } from "./resolution.js";

/** What is one value at most: `items: false` leaves none. */
const primitives: readonly Shape["kind"][] = ["string", "number", "boolean", "literal", "null", "unknown", "never"];

/** What is to be said about how a parameter is sent, where the document leaves that open or asks for what there is not. */
export function findingsAbout(node: JsonNode, parameter: Parameter, schemas: Schemas): readonly Finding[] {
  const { at, wireName } = parameter;
  const told = (severity: Finding["severity"], text: string): Finding => ({
    code: "feature-unsupported",
    severity,
    at,
    message: `The parameter \`${wireName}\` ${text}.`,
  });
  const media = contentNames(node);
  if (parameter.asJson) return [];
  if (media.length > 0) return [told("warning", `is sent as text: \`${media.join("`, `")}\` cannot be written`)];
  const style = textIn(node, "style") ?? "";
  return [
    ...(hasOwnStyle(node, parameter.in)
      ? []
      : [told("warning", `is sent as \`${parameter.style}\`: in ${parameter.in} there is no style \`${style}\``)]),
    ...(flagIn(node, "allowReserved") && isEncodedEvenSo(parameter)
      ? [
          told(
            "warning",
            `is percent-encoded even so: \`allowReserved\` is for a query, elsewhere it could change the request`,
          ),
        ]
      : []),
    ...depthOf(parameter, schemas, told),
  ];
}

/** Whether reserved characters are encoded, though OpenAPI 3.2 lets them be left. */
function isEncodedEvenSo({ in: place, style }: Parameter): boolean {
  return place === "path" || (place === "cookie" && style === "form");
}

function depthOf(
  { shape, style }: Parameter,
  schemas: Schemas,
  told: (severity: Finding["severity"], text: string) => Finding,
): readonly Finding[] {
  if (variantsOf(shape, schemas).every((variant) => isFlat(variant, schemas))) return [];
  if (style !== "deepObject") {
    const { areRepeated, areJson } = innerOf(shape, schemas);
    const json = areRepeated ? ", and other inner ones are sent as JSON" : "the inner ones are sent as JSON";
    const sent = `${areRepeated ? "a list in an object is sent item by item under its key" : ""}${areJson ? json : ""}`;
    return [told("warning", `has values inside values, for which no style has a form: ${sent}`)];
  }
  const open = "the specification leaves open how they are written, so it is `name[key][key]`, and `name[0]` in lists";
  return [told("info", `has values inside values; ${open}`)];
}

/** Whether a style has a form for a shape: single values, and lists and objects of such. */
function isFlat(shape: Shape, schemas: Schemas): boolean {
  return [...itemsIn(shape), ...membersIn(shape, schemas)].every((part) => isSingle(part, schemas));
}

/** What becomes of values inside values: those of a list in an object stand under its key, all others are JSON. */
function innerOf(shape: Shape, schemas: Schemas): { readonly areRepeated: boolean; readonly areJson: boolean } {
  const whole = variantsOf(shape, schemas);
  const members = whole.flatMap((variant) => membersIn(variant, schemas)).flatMap((part) => variantsOf(part, schemas));
  const lists = members.filter((part) => itemsIn(part).length > 0);
  const others = members.filter((part) => itemsIn(part).length === 0);
  const parts = [...others, ...[...whole, ...lists].flatMap(itemsIn)];
  return { areRepeated: lists.length > 0, areJson: parts.some((part) => !isSingle(part, schemas)) };
}

function itemsIn(shape: Shape): readonly Shape[] {
  if (shape.kind === "array") return [shape.items];
  return shape.kind === "tuple" ? itemsOf(shape) : [];
}

function membersIn(shape: Shape, schemas: Schemas): readonly Shape[] {
  const additional = shape.kind === "object" && shape.additional ? [shape.additional] : [];
  return [...(propertiesOf(shape, schemas) ?? []).map((property) => property.shape), ...additional];
}

/** Whether a shape holds single values only: neither lists nor objects. */
function isSingle(shape: Shape, schemas: Schemas): boolean {
  return variantsOf(shape, schemas).every(({ kind }) => primitives.includes(kind));
}

/** Whether a shape holds single values only, and none of which nobody knows what they are. */
export function isPlain(shape: Shape, schemas: Schemas): boolean {
  return isSingle(shape, schemas) && variantsOf(shape, schemas).every(({ kind }) => kind !== "unknown");
}
