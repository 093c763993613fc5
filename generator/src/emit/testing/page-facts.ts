import type { Api, Operation, Shape } from "../../model/model.js";
import type { PageFacts } from "../../runtime/testing/facts.js";
import { propertiesIn } from "./made.js";
import { present } from "./shape-facts.js";

/** Where a list's answer has its items, and which parameters say what page it is. */
export function pageFacts(operation: Operation, api: Api): PageFacts | undefined {
  const { pagination, success } = operation;
  if (pagination === undefined) return success.kind === "json" ? plainList(success.shape, api) : undefined;
  const { style, items, next, last, more, total, pages, perPage, first, cursor, pageSize } = pagination;
  const others = operation.parameters.filter(
    ({ wireName }) => cursor.includes(wireName) && wireName !== pageSize?.parameter,
  );
  return present<PageFacts>({
    items,
    next: next.length === 0 ? undefined : next,
    last,
    more,
    total,
    pages,
    perPage,
    style: style === "url" || style === "link" ? undefined : style,
    first: style === "page" ? first : undefined,
    size: pageSize && {
      parameter: pageSize.parameter,
      default: pageSize.default ?? pageSize.automatic ?? 100,
      ...(pageSize.maximum === undefined ? {} : { maximum: pageSize.maximum }),
    },
    number: others.find(({ shape }) => shape.kind === "number")?.wireName,
    token: others.find(({ shape }) => shape.kind === "string")?.wireName,
  });
}

/** A list without pages: an array, or the only array of an object. */
function plainList(shape: Shape, api: Api): PageFacts | undefined {
  const array = propertiesIn(shape, api).find((property) => property.shape.kind === "array");
  return array && { items: [array.wireName] };
}
