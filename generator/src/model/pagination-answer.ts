import { folded } from "./folded-name.js";
import type { Property, Shape } from "./model.js";
import { propertiesOf, resolved, stripNull, variantsOf, type Schemas } from "./resolution.js";

/** What an answer holds of a page, each by the property names that lead to it. */
export interface AnswerFields {
  readonly items: readonly string[];
  readonly item: Shape;
  /** The URL of the next page. */
  readonly next: readonly string[] | undefined;
  /** The cursor of the next page. */
  readonly token: readonly string[] | undefined;
  readonly more: readonly string[] | undefined;
  readonly total: readonly string[] | undefined;
  /** How many pages there are. */
  readonly pages: readonly string[] | undefined;
  /** The number of the last page, which is how many there are where they are counted from 1. */
  readonly lastPage: readonly string[] | undefined;
  readonly perPage: readonly string[] | undefined;
  /** Names of what stands beside the list and tells nothing of pages, but is more than a single value. */
  readonly besides: readonly string[];
}

interface Field {
  readonly path: readonly string[];
  readonly property: Property;
}

/** Names of lists, and of objects that tell about a page; without case and separators. */
const lists = /^(data|items|results|records|entries|values|elements|content|list)$/;
const tellers = /^(links|meta|metadata|paging|pagination|pageinfo|page|cursors|next|responsemetadata)$/;

/** Names of lists and objects that only repeat what was asked for. */
const echoes = /^(order|orderby|sort|sortby|sorting)$/;

const urls = /^(next(page)?(url|uri|link|href)|odatanextlink)$/;
const tokens = /^(next(page)?(cursor|token|marker)|nextcontinuationtoken|continuationtoken|cursornext|endcursor)$/;
const mores = /^(hasmore|hasnext|hasnextpage|more|moreresults|ismore)$/;
const totals = /^(total|totalcount|totalitems|totalresults|totalrecords|totalelements)$/;
const pages = /^(totalpages?|pagestotal|numpages|numberofpages)$/;
const lastPages = /^lastpage$/;
const perPages = /^(perpage|pagesize|itemsperpage|resultsperpage)$/;
const nothing = {
  next: undefined,
  token: undefined,
  more: undefined,
  total: undefined,
  pages: undefined,
  lastPage: undefined,
  perPage: undefined,
  besides: [],
};

/** The list in an answer and what stands beside it; undefined where there is none. */
export function answerFields(body: Shape, schemas: Schemas): AnswerFields | undefined {
  const whole = resolved(stripNull(body, schemas), schemas);
  if (whole.kind === "array") return { items: [], item: whole.items, ...nothing };
  const top = propertiesOf(whole, schemas) ?? [];
  const found = listIn(top, schemas);
  if (found === undefined) return undefined;
  const fields = [...top.map((property) => ({ path: [property.wireName], property })), ...told(top, schemas, 2)];
  const one = (test: (field: Field) => boolean): readonly string[] | undefined => {
    const [first, second] = fields.filter(test);
    return second === undefined ? first?.path : undefined;
  };
  const is = (pattern: RegExp, kind: Shape["kind"]) => (field: Field) =>
    pattern.test(folded(field.property.wireName)) && isKind(field.property.shape, kind, schemas);
  return {
    ...found,
    next: one(is(urls, "string")) ?? one((field) => isNextLink(field, schemas)),
    token: one(is(tokens, "string")),
    more: one(is(mores, "boolean")),
    total: one(is(totals, "number")),
    pages: one(is(pages, "number")),
    lastPage: one(is(lastPages, "number")),
    perPage: one(is(perPages, "number")),
    besides: besides(top, found.items, schemas),
  };
}

function listIn(top: readonly Property[], schemas: Schemas): Pick<AnswerFields, "items" | "item"> | undefined {
  const found = top.flatMap((property) => {
    const shape = resolved(stripNull(property.shape, schemas), schemas);
    const isList = shape.kind === "array" && !echoes.test(folded(property.wireName));
    return isList ? [{ items: [property.wireName], item: shape.items, name: property.wireName }] : [];
  });
  // Of several, none is taken; one of them stands for what would be.
  const one = found.find(({ name }) => lists.test(folded(name))) ?? found[0];
  return one && { items: one.items, item: one.item };
}

/** What would be lost where an answer is taken for the items of its list. */
function besides(top: readonly Property[], items: readonly string[], schemas: Schemas): readonly string[] {
  const isMore = ({ shape }: Property): boolean =>
    variantsOf(shape, schemas).some(({ kind }) => /^(array|tuple|object|intersection)$/.test(kind));
  const names = top.filter((property) => isMore(property)).map(({ wireName }) => wireName);
  return names.filter((name) => !items.includes(name) && !tellers.test(folded(name)) && !echoes.test(folded(name)));
}

/** The fields of the objects that tell about a page. */
function told(top: readonly Property[], schemas: Schemas, depth: number): readonly Field[] {
  if (depth === 0) return [];
  return top
    .filter(({ wireName }) => tellers.test(folded(wireName)))
    .flatMap(({ wireName, shape }) => {
      const inner = propertiesOf(stripNull(shape, schemas), schemas) ?? [];
      const fields: readonly Field[] = [
        ...inner.map((property) => ({ path: [property.wireName], property })),
        ...told(inner, schemas, depth - 1),
      ];
      return fields.map(({ path, property }) => ({ path: [wireName, ...path], property }));
    });
}

/** `next` is the URL of a page where it says so, or stands among links. */
function isNextLink({ path, property }: Field, schemas: Schemas): boolean {
  const names = path.map(folded);
  const last = names.at(-1);
  const isText = isKind(property.shape, "string", schemas);
  if (last === "href") return isText && names.at(-2) === "next";
  const shape = variantsOf(property.shape, schemas).find(({ kind }) => kind === "string");
  const isUrl = shape?.kind === "string" && /^ur[il](-reference)?$/.test(shape.format ?? "");
  return last === "next" && isText && (isUrl || names.at(-2) === "links");
}

function isKind(shape: Shape, kind: Shape["kind"], schemas: Schemas): boolean {
  const variants = variantsOf(shape, schemas).filter((variant) => variant.kind !== "null");
  return variants.length > 0 && variants.every((variant) => variant.kind === kind);
}
