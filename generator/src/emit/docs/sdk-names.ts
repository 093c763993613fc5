import type { Operation } from "../../model/model.js";
import type { DocsContext } from "./docs-context.js";
import { code } from "./markdown.js";
import { otherParams, pathParams } from "./params.js";

/** A description in Markdown in which params are called as callers know them, wherever it has their wire names as code. */
export function sdkNames(markdown: string, operation: Operation, context: DocsContext): string {
  const params = [...pathParams(operation, context), ...otherParams(operation, context)];
  const names = new Map(params.map(({ path, field }) => [field.wireName, path.join(".")]));
  return markdown.replace(/(?<![\\`])`([^`\n]+)`(?!`)/g, (span, wireName: string) => {
    const name = names.get(wireName);
    return name === undefined ? span : code(name);
  });
}
