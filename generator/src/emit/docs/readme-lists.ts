import type { Operation } from "../../model/model.js";
import { operationNames } from "../context.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { callSource, firstExample, itemName, program } from "./example-call.js";
import { exampleParams, paramsText } from "./example-params.js";
import { code, codeBlock } from "./markdown.js";
import { heading, paragraphs } from "./page.js";

/** The README's section about lists. Empty where the API has none. */
export function listSection(context: DocsContext): string {
  const operation = context.api.operations.find(({ pagination }) => pagination !== undefined);
  if (operation === undefined) return "";
  return paragraphs(
    heading(2, "Lists"),
    `${code(operationNames(context, operation).function)} asks for nothing until it is awaited or iterated. Pages are requested one at a time, each when it is needed, and none once ${code("limit")} items are there.`,
    codeBlock("ts", ways(operation, context)),
    "A page's `nextCursor` is text that can be stored and handed in again as `cursor`, later or in another process. It is `null` at the end.",
    codeBlock("ts", resumption(operation, context)),
  );
}

function ways(operation: Operation, context: DocsContext): string {
  const item = itemName(operation, context);
  return program(
    context,
    ["createClient", operationNames(context, operation).function],
    [
      "",
      clientSource(context),
      `const list = ${callSource(firstExample(operation), operation, context)};`,
      "",
      "// All at once",
      "const items = await list;",
      "console.log(items.length);",
      "",
      "// One by one",
      `for await (const ${item} of list) console.log(${item});`,
      "",
      "// Page by page",
      "for await (const page of list.pages()) console.log(page.items.length, page.nextCursor);",
    ],
  );
}

function resumption(operation: Operation, context: DocsContext): string {
  const name = operationNames(context, operation).function;
  const params = new Map([...exampleParams(firstExample(operation), operation, context), ["cursor", "after"]]);
  return program(
    context,
    ["createClient", name],
    [
      "",
      clientSource(context),
      "",
      "async function pageAfter(after?: string) {",
      `const list = ${name}(client, ${paramsText(params) ?? "{}"});`,
      "for await (const page of list.pages()) return page;",
      "return undefined;",
      "}",
      "",
      "const page = await pageAfter();",
      "console.log(page?.items, page?.nextCursor);",
    ],
  );
}
