import { child, nodeAt, type JsonNode } from "./json-node.js";
import { numberIn } from "./json-members.js";
import type { PageSize, Pagination, PaginationStyle, Parameter, Shape, Success } from "./model.js";
import type { Reading } from "./report.js";
import { variantsOf, type Schemas } from "./resolution.js";

/** What the pages of an operation are made of. */
export interface Paged {
  readonly operation: JsonNode;
  readonly parameters: readonly Parameter[];
  readonly success: Success;
}

/** Whether a parameter can be what a URL's query or an answer says of where a page begins: any text, or a number. */
export function canBePlace(shape: Shape, schemas: Schemas): boolean {
  return variantsOf(shape, schemas).some(({ kind }) => kind === "string" || kind === "number" || kind === "unknown");
}

/** Which query parameters say where a page begins, and from what number pages are counted. */
export function placeOf(
  { root }: Reading,
  style: PaginationStyle,
  named: readonly string[],
  parameters: readonly Parameter[],
  size: PageSize | undefined,
): Pick<Pagination, "cursor" | "first"> {
  // A place means little without how large the pages are, and a page's number nothing.
  const isHeld = style === "url" || size?.automatic === undefined || named.includes(size.parameter);
  const cursor = isHeld ? named : [...named, size.parameter];
  const parameter = parameters.find(({ in: place, wireName }) => place === "query" && wireName === named[0]);
  if (style !== "page" || parameter === undefined) return { cursor, first: 0 };
  const schema = child(nodeAt(root, parameter.at), "schema");
  const first = numberIn(schema, "default") ?? numberIn(schema, "minimum") ?? 1;
  return { cursor, first: first === 0 ? 0 : 1 };
}
