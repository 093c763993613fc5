import type { Operation } from "../../model/model.js";
import { operationNames } from "../context.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { itemName, program } from "./example-call.js";
import { exampleParams, paramsText } from "./example-params.js";
import { code, codeBlock } from "./markdown.js";
import { heading, paragraphs } from "./page.js";
import { plainExample } from "./readme-example.js";

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
  const name = operationNames(context, operation).function;
  const params = new Map([...exampleParams(plainExample(operation), operation, context), ["limit", "100"]]);
  return program(
    context,
    ["createClient", name],
    [
      "",
      clientSource(context),
      `const list = ${name}(client, ${paramsText(params) ?? "{}"});`,
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
  const params = new Map([...exampleParams(plainExample(operation), operation, context), ["cursor", "cursor"]]);
  params.delete("limit");
  return program(
    context,
    ["createClient", name],
    [
      "",
      clientSource(context),
      "",
      "async function pageAt(cursor?: string) {",
      `const list = ${name}(client, ${paramsText(params) ?? "{}"});`,
      "const { value: page } = await list.pages().next();",
      "return page;",
      "}",
      "",
      "const page = await pageAt();",
      "if (page) console.log(page.items, page.nextCursor);",
    ],
  );
}
