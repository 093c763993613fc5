import type { Operation, Parameter } from "../model/model.js";
import { isPlain } from "../model/parameter-limits.js";
import type { Context } from "./context.js";
import { call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** `styled<RequestOf<"Id">>(init, { query: { ids: { explode: false } } })`, or `init` where nothing needs a style of its own. */
export function styledInit(context: Context, operation: Operation, init: string, imports: Imports): string {
  const styled = operation.parameters.filter((parameter) => isStyled(context, parameter));
  if (styled.length === 0) return init;
  const places = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const entries = styled
      .filter((parameter) => parameter.in === place)
      .map((parameter): readonly [string, string] => [parameter.wireName, styleObject(parameter)])
      .filter(([, style]) => place === "header" || style !== "{}");
    return entries.length === 0 ? [] : [[place, object(entries)] as const];
  });
  const request = `${imports.type("client", "RequestOf")}<${literalText(operation.id)}>`;
  return call(imports.value("runtime/styles", "styled"), [init, object(places)], [request]);
}

/** Whether openapi-fetch alone would not write a parameter as the document has it. */
export function isStyled(context: Context, parameter: Parameter): boolean {
  const { in: place, wireName, style, explode, allowReserved, shape, asJson } = parameter;
  const { schemas } = context.lookup;
  const parts = shape.kind === "array" ? [shape.items] : [shape];
  switch (place) {
    case "path":
      return style !== "simple" || !(asJson || isPlain(shape, schemas));
    case "header":
      return !(asJson || isPlain(shape, schemas));
    case "cookie":
      return true;
    case "query":
      if (allowReserved || !/^[\w.~-]+$/.test(wireName)) return true;
      return !(
        asJson ||
        isPlain(shape, schemas) ||
        (explode && style !== "deepObject" && parts.every((part) => isPlain(part, schemas)))
      );
  }
}

/** What is not the usual for a parameter's place. */
function styleObject({ in: place, style, explode, allowReserved, asJson }: Parameter): string {
  if (asJson) return "{}";
  const usual = place === "path" || place === "header" ? "simple" : "form";
  return object([
    ...(style === usual ? [] : [["style", literalText(style)] as const]),
    ...(style !== "deepObject" && explode !== (style === "form") ? [["explode", literalText(explode)] as const] : []),
    ...(allowReserved ? [["allowReserved", "true"] as const] : []),
  ]);
}
