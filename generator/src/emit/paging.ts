import type { Operation, Pagination, Shape } from "../model/model.js";
import { propertiesOf, stripNull } from "../model/resolution.js";
import { found, operationNames, withoutNull, type Context } from "./context.js";
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
  if (!size) return undefined;
  const parameter = operation.parameters.find((one) => one.in === "query" && one.wireName === size.parameter);
  const { at } = found(parameter, size.parameter);
  const [from] = found(operationNames(context, operation).fields.get(at), at);
  return object([
    ["from", literalText(from ?? size.parameter)],
    ["to", literalText(size.parameter)],
    ["automatic", literalText(size.automatic)],
    ["minimum", literalText(size.minimum)],
    ...(size.maximum === undefined ? [] : [["maximum", literalText(size.maximum)] as const]),
  ]);
}

/** `(body) => page.of(items, next)`: what one answer says of its page. */
export function readPage(context: Context, operation: Operation, imports: Imports): string {
  const { items, next, item } = found(operation.pagination, operation.id);
  const body = operation.success.kind === "json" ? operation.success.shape : item;
  const list = walk(context, body, items);
  const all = list.isMissing ? `(${list.value} ?? [])` : list.value;
  const conversion = new Conversion(context, imports, "read");
  const read = context.isConverted(item) ? call(`${all}.map`, [conversion.function(item)]) : all;
  return arrow("body", call("page.of", [read, walk(context, body, next).value]));
}

/** The expression for a value inside the body, and whether it may be missing. */
function walk(context: Context, body: Shape, names: readonly string[]): { value: string; isMissing: boolean } {
  const schemas = new Map(context.api.schemas.map((schema) => [schema.name, schema]));
  let shape = body;
  let [value, isMissing] = ["body", false];
  for (const name of names) {
    const properties = propertiesOf(stripNull(shape, schemas), schemas) ?? [];
    const property = found(
      properties.find(({ wireName }) => wireName === name),
      name,
    );
    value = access(value, name, isMissing);
    isMissing ||= !property.required || withoutNull(property.shape).nullable;
    shape = property.shape;
  }
  return { value, isMissing };
}
