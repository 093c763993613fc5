import type { Operation } from "../../model/model.js";
import { exportedSchemas } from "../context.js";
import { propertyNames, withSdkNames } from "../sdk-names.js";
import { literalText } from "../ts/literal.js";
import type { DocsContext } from "./docs-context.js";
import { exampleAnswer, exampleCall } from "./example-call.js";
import { modelLink, operationLink, readmeHeadings } from "./links.js";
import { code, codeBlock, plain, prose, proseLine } from "./markdown.js";
import { operationTable } from "./operations-page.js";
import { bullets, heading, paragraphs } from "./page.js";
import { clientSections, environmentNote } from "./readme-client.js";
import { errorSection } from "./readme-errors.js";
import { plainExample } from "./readme-example.js";
import { listSection } from "./readme-lists.js";
import { optionSections } from "./readme-options.js";
import { reliabilitySections } from "./readme-reliability.js";
import { resourceSection } from "./readme-resources.js";
import { testingSection } from "./readme-testing.js";
import { valueSections } from "./readme-values.js";

/** The README of a package: from installation to the first call, and what there is beyond it. */
export function readme(context: DocsContext): string {
  const first = firstOperation(context);
  return `${paragraphs(
    ...head(context),
    ...installation(context),
    ...(first ? firstCall(first, context) : []),
    ...clientSections(context),
    heading(2, readmeHeadings.operations),
    operationTable(context.api.operations, context, "docs/"),
    listSection(context),
    resourceSection(context),
    ...valueSections(plainest(context), context),
    errorSection(plainest(context), context),
    ...reliabilitySections(context),
    testingSection(context),
    ...optionSections(first, plainest(context), context),
    ...models(context),
    ...license(context),
  )}\n`;
}

function head({ api, package: facts }: DocsContext): readonly string[] {
  return [
    heading(1, facts.name),
    plain(facts.description ?? `A typed client of ${api.title}.`),
    facts.notice ? `> ${plain(facts.notice)}` : "",
    prose(api.description),
  ];
}

function installation({ package: { name } }: DocsContext): readonly string[] {
  return [
    heading(2, "Installation"),
    codeBlock("sh", `npm install ${name}`),
    "It runs on Node.js 20 and newer and wherever else there is `fetch`, as an ES module and as CommonJS, with types for both. Its only dependency, [openapi-fetch](https://openapi-ts.dev/openapi-fetch/), comes along.",
  ];
}

/** The operation that shows what a call is like: the first that makes something, or else the first. */
function firstOperation({ api }: DocsContext): Operation | undefined {
  const maker = api.resources.flatMap(({ actions }) => actions).find(({ role }) => role === "create")?.operation;
  return api.operations.find(({ id }) => id === maker) ?? api.operations[0];
}

/** The operation whose call shows something else than its params: one that fetches, or else the first. */
function plainest({ api }: DocsContext): Operation | undefined {
  const fetcher = api.resources.flatMap(({ actions }) => actions).find(({ role }) => role === "fetch")?.operation;
  return api.operations.find(({ id }) => id === fetcher) ?? api.operations.find(({ pagination }) => !pagination);
}

function firstCall(operation: Operation, context: DocsContext): readonly string[] {
  const example = plainExample(operation);
  const answer = exampleAnswer(example, operation, context);
  return [
    heading(2, "First call"),
    environmentNote(context),
    codeBlock("ts", exampleCall(example, operation, context)),
    answer === undefined ? "" : paragraphs("The answer:", codeBlock("ts", answer)),
    `More about this call: ${operationLink(operation, context, "docs/")}.`,
  ];
}

function models(context: DocsContext): readonly string[] {
  const items = exportedSchemas(context).map((schema) =>
    [
      modelLink(schema, context, "docs/"),
      withSdkNames(proseLine(schema.description), propertyNames(schema.shape, context)),
    ]
      .filter((part) => part !== "")
      .join(": "),
  );
  if (items.length === 0) return [];
  const types = `Types of the document itself, with its own names, are ${["paths", "components", "operations"].map(code).join(", ")}.`;
  return [
    heading(2, readmeHeadings.models),
    bullets(items),
    `${types} All are exported from ${code(literalText(context.package.name))}.`,
  ];
}

function license({ package: { license: name } }: DocsContext): readonly string[] {
  return name === undefined ? [] : [heading(2, "License"), plain(name)];
}
