import { answerFields, type AnswerFields } from "./pagination-answer.js";
import { canBePlace, placeOf, type Paged } from "./pagination-place.js";
import { folded } from "./folded-name.js";
import { child, children, nodeAt } from "./json-node.js";
import { numberIn } from "./json-members.js";
import type { PageSize, Pagination, PaginationStyle, Parameter, Shape } from "./model.js";
import type { Reading } from "./report.js";
import { propertiesOf, resolved, stripNull, variantsOf, type Schemas } from "./resolution.js";

/** Names of query parameters, without case and separators. */
const sizes = /^(limit|perpage|pagesize|size|maxresults|pagelimit|top|first|itemsperpage)$/;
const cursors =
  /^(cursor|pagetoken|nexttoken|nextpagetoken|continuationtoken|marker|pagecursor|nextcursor|after|startingafter)$/;
/** The parameter that takes the id of an item, after which a page begins. */
const afterItem = /^startingafter$/;
/** The one that takes the id of an item before which a page ends. */
const beforeItem = /^endingbefore$/;
const offsets = /^(offset|skip|startindex)$/;
const pages = /^(page|pagenumber|pageindex)$/;

/** Params that every list has of its own. */
const own = ["limit", "cursor"];

/**
 * How a list goes on whose document does not say so, where its names leave no doubt: a GET with parameters for where a page
 * begins, an answer with one list and nothing else that would be lost, and what tells the end in it or in a `Link` header.
 */
export function recognised(reading: Reading, schemas: Schemas, paged: Paged): Pagination | undefined {
  const { operation, parameters, success } = paged;
  if (operation.key !== "get" || success.kind !== "json" || success.isOptional || success.others) return undefined;
  const query = parameters.filter((parameter) => parameter.in === "query" && !parameter.required && !parameter.asJson);
  const fields = answerFields(success.shape, schemas);
  if (fields === undefined || query.length === 0) return undefined;
  const size = sizeOf(reading, schemas, query);
  const found = styleOf(reading, paged, schemas, query, fields, size);
  if (found === undefined || hasHiddenMeaning(query, found.cursor, size)) return undefined;
  if (fields.besides.length > 0) {
    tellBesides(reading, paged, fields);
    return undefined;
  }
  const { style, next = [], last, more, total, places, opposite } = found;
  const { items, item, perPage } = fields;
  tell(reading, paged, style, found.cursor);
  const place = placeOf(reading, style, found.cursor, parameters, size);
  const pages = fields.pages ?? (place.first === 1 ? fields.lastPage : undefined);
  const counts = style === "page" ? { pages, perPage: total && perPage } : { pages: undefined, perPage: undefined };
  return {
    at: operation.at,
    style,
    items,
    item,
    next,
    last,
    more,
    total,
    places,
    opposite,
    ...counts,
    ...place,
    pageSize: size,
  };
}

type Found = Pick<Pagination, "style" | "cursor"> &
  Partial<Pick<Pagination, "next" | "last" | "more" | "total" | "places" | "opposite">>;

function styleOf(
  { root }: Reading,
  { success }: Paged,
  schemas: Schemas,
  query: readonly Parameter[],
  { item, next, token, more, total, pages: count }: AnswerFields,
  size: PageSize | undefined,
): Found | undefined {
  const named = (pattern: RegExp, kind?: string): readonly string[] =>
    query
      .filter(
        ({ wireName, shape }) =>
          pattern.test(folded(wireName)) &&
          (kind ? resolved(shape, schemas).kind === kind : canBePlace(shape, schemas)),
      )
      .map(({ wireName }) => wireName);
  const [tokens, numbers] = [named(cursors), named(pages, "number")];
  const places = [...tokens, ...named(pages), ...named(offsets, "number")];
  const held = size ? [size.parameter] : [];
  const hasLink = children(child(nodeAt(root, success.at), "headers")).some(({ key }) => key.toLowerCase() === "link");
  const end = { more, total };
  const [cursor] = tokens;
  const [number] = numbers;
  if (next && places.length > 0) return { style: "url", next, cursor: [...places, ...held], places };
  if (token && cursor !== undefined && tokens.length === 1)
    return { style: "cursor", next: token, cursor: [cursor], more };
  if (hasLink && places.length > 0) return { style: "link", cursor: [...places, ...held], places };
  const [start, ...starts] = named(offsets, "number");
  const last =
    cursor !== undefined && afterItem.test(folded(cursor)) && tokens.length === 1 ? idOf(item, schemas) : undefined;
  if (last && more) return { style: "cursor", last, cursor: tokens, more, opposite: named(beforeItem)[0] };
  if (start !== undefined && starts.length === 0 && (more ?? total))
    return { style: "offset", cursor: [start], ...end };
  if (!more && !total && !count) return undefined;
  if (number !== undefined && numbers.length === 1) return { style: "page", cursor: [number], ...end };
  return undefined;
}

/** What says which item the last one is, where each has an id. */
function idOf(item: Shape, schemas: Schemas): readonly string[] | undefined {
  const id = propertiesOf(stripNull(item, schemas), schemas)?.find(({ wireName }) => wireName === "id");
  if (id?.required !== true) return undefined;
  const isPlain = variantsOf(id.shape, schemas).every(({ kind }) => kind === "string" || kind === "number");
  return isPlain ? [id.wireName] : undefined;
}

/** The parameter for how many items a page has. One that is not shown need not say how many it may be: then it is not sent. */
function sizeOf({ root }: Reading, schemas: Schemas, query: readonly Parameter[]): PageSize | undefined {
  const [parameter, second] = query.filter(({ wireName }) => sizes.test(folded(wireName)));
  if (parameter === undefined || second !== undefined) return undefined;
  const shape = resolved(parameter.shape, schemas);
  if (shape.kind !== "number") return undefined;
  const { maximum, minimum = 1 } = shape;
  const automatic = Math.min(maximum ?? Infinity, 100);
  const usual = numberIn(child(nodeAt(root, parameter.at), "schema"), "default");
  const largest = maximum === undefined ? usual : automatic;
  const least = Math.max(1, Math.ceil(minimum));
  const isHidden = own.includes(parameter.wireName);
  if (largest === undefined ? !isHidden : !Number.isInteger(largest) || largest < least) return undefined;
  return { parameter: parameter.wireName, automatic: largest, default: usual, minimum: least, maximum, isHidden };
}

/** A list's own `limit` and `cursor` would take the place of parameters that mean something else. */
function hasHiddenMeaning(query: readonly Parameter[], cursor: readonly string[], size: PageSize | undefined): boolean {
  const clashing = query.map(({ wireName }) => wireName).filter((name) => own.includes(name));
  return clashing.some((name) => !cursor.includes(name) && size?.parameter !== name);
}

function tell({ report }: Reading, { operation }: Paged, style: PaginationStyle, cursor: readonly string[]): void {
  const names = cursor.map((name) => `\`${name}\``).join(", ");
  const message = `The answer is taken for a page of a list that goes on by \`${style}\`, with ${names}.`;
  report({ code: "pagination-recognised", severity: "info", at: operation.at, message });
}

function tellBesides({ report }: Reading, { operation }: Paged, { items, besides }: AnswerFields): void {
  const lost = besides.map((name) => `\`${name}\``).join(", ");
  const message = `The answer is not taken for a page of \`${items.join(".")}\`, for ${lost} beside it would be lost.`;
  report({ code: "pagination-undecided", severity: "info", at: operation.at, message });
}
