import type { Pointer } from "../json.js";
import { defaultOf } from "./fake.js";
import { child, children, isPresent, segmentsOf, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { NumberShape, PageSize, Pagination, Parameter, Shape } from "./model.js";
import { paginationProblems } from "./pagination-form.js";
import { canBePlace, placeOf, type Paged } from "./pagination-place.js";
import { recognised } from "./pagination-recognised.js";
import type { Reading } from "./report.js";
import { propertiesOf, resolved, stripNull, variantsOf, type Schemas } from "./resolution.js";

/** How the list that an operation answers goes on; undefined where the document does not say, or says it wrongly. */
export function paginationOf(reading: Reading, schemas: Schemas, paged: Paged): Pagination | undefined {
  const node = child(paged.operation, "x-fetchsmith-pagination");
  if (!isPresent(node)) return recognised(reading, schemas, paged);
  if (node.value === false || paginationProblems(node).length > 0) return undefined;
  if (paged.success.kind !== "json") {
    refuse(reading, node, "stands on an operation that answers no JSON");
    return undefined;
  }
  const item = itemShape(reading, schemas, child(node, "items"), paged.success.shape);
  const style = styles.find((one) => one === textIn(node, "style")) ?? "url";
  const body = paged.success.shape;
  const leads = (key: string, kinds: readonly Shape["kind"][], what: string): boolean =>
    !isPresent(child(node, key)) || leadsTo(reading, schemas, child(node, key), body, kinds, what);
  const followed =
    leads("next", style === "url" ? ["string"] : ["string", "number"], "text") &&
    leads("more", ["boolean", "literal"], "boolean") &&
    leads("total", ["number"], "number");
  const cursor = children(child(node, "cursor")).filter((name) => isCursor(reading, schemas, paged, name));
  const pageSize = pageSizeOf(reading, schemas, child(node, "pageSize"), paged.parameters);
  if (item === undefined || !followed) return undefined;
  return {
    at: node.at,
    style,
    items: segmentsOf(textIn(node, "items") ?? ""),
    next: segmentsOf(textIn(node, "next") ?? ""),
    last: undefined,
    more: optionalPointer(node, "more"),
    total: optionalPointer(node, "total"),
    pages: undefined,
    perPage: undefined,
    places: undefined,
    opposite: undefined,
    item,
    ...placeOf(
      reading,
      style,
      cursor.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
      paged.parameters,
      pageSize,
    ),
    pageSize,
  };
}

const styles = ["url", "link", "cursor", "offset", "page"] as const;

function optionalPointer(node: JsonNode, key: string): readonly string[] | undefined {
  const text = textIn(node, key);
  return text === undefined ? undefined : segmentsOf(text);
}

function itemShape(reading: Reading, schemas: Schemas, pointer: JsonNode, body: Shape): Shape | undefined {
  const found = shapeUnder(body, pointer, schemas);
  const list = found === undefined ? undefined : resolved(stripNull(found, schemas), schemas);
  if (list?.kind === "array") return list.items;
  refuse(reading, pointer, "leads to no array in the response");
  return undefined;
}

function leadsTo(
  reading: Reading,
  schemas: Schemas,
  pointer: JsonNode,
  body: Shape,
  kinds: readonly Shape["kind"][],
  what: string,
): boolean {
  const found = shapeUnder(body, pointer, schemas);
  if (found !== undefined && variantsOf(found, schemas).some(({ kind }) => kinds.includes(kind))) return true;
  refuse(reading, pointer, `leads to no ${what} in the response`);
  return false;
}

/** The shape that a relative pointer leads to, through names and past null. */
function shapeUnder(body: Shape, pointer: JsonNode, schemas: Schemas): Shape | undefined {
  return segmentsOf(relativePointer(pointer)).reduce<Shape | undefined>((shape, name) => {
    const properties = shape === undefined ? undefined : propertiesOf(stripNull(shape, schemas), schemas);
    return properties?.find(({ wireName }) => wireName === name)?.shape;
  }, body);
}

function relativePointer({ value }: JsonNode): Pointer {
  return typeof value === "string" ? `#${value}` : "#";
}

function pageSizeOf(
  reading: Reading,
  schemas: Schemas,
  node: JsonNode,
  parameters: readonly Parameter[],
): PageSize | undefined {
  const name = child(node, "parameter");
  if (!isPresent(node) || !isQueryParameter(reading, parameters, name)) return undefined;
  const parameter = parameters.find(({ in: place, wireName }) => place === "query" && wireName === name.value);
  const shape = parameter === undefined ? undefined : resolved(parameter.shape, schemas);
  if (parameter === undefined || shape?.kind !== "number") {
    refuse(reading, name, "names no numeric parameter");
    return undefined;
  }
  return withinLimits(reading, parameter, child(node, "automatic"), shape);
}

function withinLimits(
  reading: Reading,
  { at, wireName: parameter }: Parameter,
  size: JsonNode,
  { minimum = 1, maximum }: NumberShape,
): PageSize | undefined {
  const automatic = Number(size.value);
  if (automatic >= minimum && automatic <= (maximum ?? automatic)) {
    return { parameter, automatic, default: defaultOf(reading.root, at), minimum, maximum, isHidden: false };
  }
  refuse(reading, size, `is outside the limits of \`${parameter}\``);
  return undefined;
}

function isCursor(reading: Reading, schemas: Schemas, { parameters }: Paged, name: JsonNode): boolean {
  if (!isQueryParameter(reading, parameters, name)) return false;
  const named = parameters.find(({ in: place, wireName }) => place === "query" && wireName === name.value);
  if (named !== undefined && canBePlace(named.shape, schemas)) return true;
  refuse(reading, name, "names a parameter that is neither a text nor a number");
  return false;
}

function isQueryParameter(reading: Reading, parameters: readonly Parameter[], name: JsonNode): boolean {
  if (parameters.some(({ in: place, wireName }) => place === "query" && wireName === name.value)) return true;
  refuse(reading, name, "names no query parameter of the operation");
  return false;
}

function refuse({ report }: Reading, { at, key, value }: JsonNode, problem: string): void {
  const what = typeof value === "string" || typeof value === "number" ? `\`${value}\`` : `\`${key}\``;
  report({
    code: "extension-invalid",
    severity: "error",
    at,
    message: `${what} in x-fetchsmith-pagination ${problem}.`,
  });
  return undefined;
}
