import type { CallExample, Operation } from "../../model/model.js";
import { answerType } from "../answers.js";
import { operationNames } from "../context.js";
import { usedSchemes } from "../security.js";
import { areParamsOptional } from "../params.js";
import { paramNames, withSdkNames } from "../sdk-names.js";
import { typeText } from "../ts/type-text.js";
import type { DocsContext } from "./docs-context.js";
import { exampleAnswer, exampleCall, firstExample } from "./example-call.js";
import { linkedType, linksBack } from "./links.js";
import { code, codeBlock, plain, prose } from "./markdown.js";
import { anchor, bullets, enumeration, heading, link, paragraphs } from "./page.js";
import { otherTable, pathTable } from "./param-tables.js";

/** The section of one operation on the page of its tag. */
export function operationSection(operation: Operation, top: string, context: DocsContext): string {
  const names = operationNames(context, operation);
  return paragraphs(
    heading(2, names.function),
    `> ${code(signature(operation, context))}`,
    operation.deprecated ? "**Deprecated.**" : undefined,
    operation.summary && `${plain(operation.summary)}${/[.!?]$/.test(operation.summary) ? "" : "."}`,
    withSdkNames(prose(operation.description), paramNames(operation, context)),
    repetition(operation),
    `Its params are one ${code(names.params)} object.`,
    heading(3, "Path Parameters"),
    pathTable(operation, context),
    heading(3, "Other Parameters"),
    otherTable(operation, context),
    heading(3, "Return type"),
    returnType(operation, context),
    heading(3, "Authorization"),
    authorization(operation, context),
    heading(3, "HTTP request headers"),
    headers(operation),
    examples(operation, context),
    linksBack(top),
  );
}

function signature(operation: Operation, context: DocsContext): string {
  const names = operationNames(context, operation);
  const params = `params${areParamsOptional(operation) ? "?" : ""}: ${names.params}`;
  return `${names.function}(client: Client, ${params}, options?: RequestOptions): ${promised(operation, context)}`;
}

function promised({ success, pagination }: Operation, { names, dates }: DocsContext): string {
  const options = { side: "model", dates } as const;
  if (pagination) return `Paginated<${typeText(pagination.item, names, options)}>`;
  return answerType(
    success,
    (shape) => typeText(shape, names, options),
    (name) => name,
  );
}

function repetition({ idempotent }: Operation): string {
  return idempotent
    ? "May be repeated safely: sending it twice ends as sending it once."
    : "Not safe to repeat: sending it twice may act twice.";
}

function returnType(operation: Operation, context: DocsContext): string {
  const { success, pagination } = operation;
  const type = promised(operation, context);
  if (pagination) {
    const list = "`await` gives all items up to `limit`, `for await` gives them one by one, `.pages()` page by page.";
    return `${linkedType(type, pagination.item, context)}. ${list}`;
  }
  if ("shape" in success) return linkedType(type, success.shape, context);
  return success.kind === "empty" ? "`Promise<void>` (empty response body)" : code(type);
}

function authorization({ security }: Operation, context: DocsContext): string {
  const described = usedSchemes(context).map(({ id }) => id);
  const name = (id: string): string =>
    described.includes(id) ? link(plain(id), `../README.md${anchor(id)}`) : plain(id);
  const ways = security.map((parts) => (parts.length === 0 ? "none" : enumeration(parts.map(name), "and")));
  return enumeration(ways, "or") || "None required.";
}

function headers({ body, success }: Operation): string {
  return bullets([
    `**Content-Type**: ${body ? plain(body.mediaType) : "Not defined"}`,
    `**Accept**: ${success.kind !== "empty" ? plain(success.mediaType) : "application/json, for the body of an error"}`,
  ]);
}

function examples(operation: Operation, context: DocsContext): string {
  const all = operation.examples.length === 0 ? [firstExample(operation)] : operation.examples;
  return paragraphs(
    heading(3, all.length === 1 ? "Example" : "Examples"),
    ...all.map((example) => oneExample(example, operation, context)),
  );
}

function oneExample(example: CallExample, operation: Operation, context: DocsContext): string {
  const title = example.summary ?? (operation.examples.length > 1 ? example.name : "");
  const answer = exampleAnswer(example, operation, context);
  return paragraphs(
    title === "" ? undefined : `**${plain(title)}**`,
    codeBlock("ts", exampleCall(example, operation, context)),
    answer === undefined ? undefined : paragraphs("The answer:", codeBlock("ts", answer)),
  );
}
