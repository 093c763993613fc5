import type { Operation, Pagination, Shape } from "../model/model.js";
import { admitsNull, propertiesOf, stripNull } from "../model/resolution.js";
import { asOnWire } from "./answers.js";
import { found, operationNames, type Context } from "./context.js";
import { Conversion } from "./conversion.js";
import { access, array, arrow, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** `paginate(params, { … }, (page) => send(…))`: a list over the requests for its pages. */
export function emitPaging(context: Context, operation: Operation, sent: string, imports: Imports): string {
  const pagination = found(operation.pagination, operation.id);
  const size = pageSize(context, operation, pagination);
  const query = `${imports.type("client", "QueryOf")}<${literalText(operation.id)}>`;
  const page = `page: ${imports.type("runtime/pages", "PageRequest")}<${query}>`;
  return call(imports.value("runtime/pages", "paginate"), [
    "params",
    "options",
    object([["cursor", array(pagination.cursor.map(literalText))], ...(size ? [["size", size] as const] : [])]),
    arrow(`${page}, ${/\bparams[.[]/.test(sent) ? "params" : "_params"}, options`, sent),
  ]);
}

function pageSize(context: Context, operation: Operation, { pageSize: size }: Pagination): string | undefined {
  if (size?.automatic === undefined) return undefined;
  const parameter = operation.parameters.find((one) => one.in === "query" && one.wireName === size.parameter);
  const { at } = found(parameter, size.parameter);
  const [from] = operationNames(context, operation).fields.get(at) ?? [];
  return object([
    ["from", literalText(size.isHidden ? "" : (from ?? size.parameter))],
    ["to", literalText(size.parameter)],
    ["automatic", literalText(size.automatic)],
    ["minimum", literalText(size.minimum)],
    ...(size.maximum === undefined ? [] : [["maximum", literalText(size.maximum)] as const]),
  ]);
}

/** `linking(init, page)`, where a header says which page follows; `followUrl(…)`, where its URL is taken as a whole. */
export function pagedInit({ pagination, parameters }: Operation, init: string, imports: Imports): string {
  const linked =
    pagination?.style === "link" ? call(imports.value("runtime/next-page", "linking"), [init, "page"]) : init;
  if (pagination?.places === undefined) return linked;
  const names = (some: readonly string[]): string => array(some.map((name) => literalText(name)));
  const all = parameters.filter((parameter) => parameter.in === "query").map(({ wireName }) => wireName);
  const told = object([
    ["places", names(pagination.places)],
    ["taken", names(pagination.cursor)],
    ["all", names(all)],
  ]);
  return call(imports.value("runtime/next-url", "followUrl"), [linked, "page", told]);
}

/** `(body) => page.of(items, next)`: what one answer says of its page. */
export function readPage(context: Context, operation: Operation, imports: Imports): string {
  const pagination = found(operation.pagination, operation.id);
  const { items, item } = pagination;
  const body = operation.success.kind === "json" ? operation.success.shape : item;
  const list = walk(context, body, items);
  const listed = list.isMissing ? `(${list.value} ?? [])` : list.value;
  const all = asOnWire(context, { kind: "array", at: item.at, items: item, limits: undefined }, listed, imports);
  const conversion = new Conversion(context, imports, "read");
  const read = context.isConverted(item) ? call(`${all}.map`, [conversion.function(item)]) : all;
  const valueAt = (names: readonly string[]): string => walk(context, body, names).value;
  const last = pagination.last?.reduce((value, name) => access(value, name, true), `${listed}.at(-1)`);
  const next = nextPage(pagination, `${listed}.length`, last ?? valueAt(pagination.next), valueAt, imports);
  return arrow("body", call("page.of", [read, next]));
}

/** The expression for where the list goes on. */
function nextPage(
  { style, cursor, places, more, total, pages, perPage, first, pageSize }: Pagination,
  count: string,
  following: string,
  valueAt: (names: readonly string[]) => string,
  imports: Imports,
): string {
  const name = literalText(cursor[0] ?? "");
  const end = [
    ...(more ? [["more", valueAt(more)] as const] : []),
    ...(total ? [["total", valueAt(total)] as const] : []),
  ];
  const by = (how: string, ...args: readonly (string | undefined)[]): string =>
    call(imports.value("runtime/next-page", how), args);
  const byWhole = (url: string): string =>
    places ? call(imports.value("runtime/next-url", "byWholeUrl"), [name, url]) : url;
  switch (style) {
    case "url":
      return byWhole(following);
    case "link":
      return byWhole(by("byLink", "page"));
    case "cursor":
      return by("byCursor", name, following, more && valueAt(more));
    case "offset":
      return by("byOffset", "page", name, count, object(end));
    case "page": {
      const size = pageSize?.automatic ? [["size", literalText(pageSize.parameter)] as const] : [];
      const counts = [
        ...(pages ? [["pages", valueAt(pages)] as const] : []),
        ...(perPage ? [["perPage", valueAt(perPage)] as const] : []),
      ];
      return by("byNumber", "page", name, count, object([["first", literalText(first)], ...size, ...end, ...counts]));
    }
  }
}

/** The expression for a value inside the body, and whether it may be missing. */
function walk(context: Context, body: Shape, names: readonly string[]): { value: string; isMissing: boolean } {
  const { schemas } = context.lookup;
  let shape = body;
  let [value, isMissing] = ["body", admitsNull(body, schemas)];
  for (const name of names) {
    const properties = propertiesOf(stripNull(shape, schemas), schemas) ?? [];
    const property = found(
      properties.find(({ wireName }) => wireName === name),
      name,
    );
    value = access(value, name, isMissing);
    isMissing ||= !property.required || admitsNull(property.shape, schemas);
    shape = property.shape;
  }
  return { value, isMissing };
}
