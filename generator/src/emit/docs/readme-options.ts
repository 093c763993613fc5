import type { Operation } from "../../model/model.js";
import { operationNames } from "../context.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { program } from "./example-call.js";
import { exampleParams, paramsText } from "./example-params.js";
import { codeBlock } from "./markdown.js";
import { heading, paragraphs, table } from "./page.js";
import { plainExample } from "./readme-example.js";

/** The README's sections about what a single call can be told and asked. */
export function optionSections(
  first: Operation | undefined,
  plainest: Operation | undefined,
  context: DocsContext,
): readonly string[] {
  return [callOptions(first, context), ...(plainest ? [response(plainest, context)] : [])];
}

function callOptions(operation: Operation | undefined, context: DocsContext): string {
  return paragraphs(
    heading(2, "Options of a call"),
    table(
      ["Option", "Description"],
      [
        ["`signal`", "An `AbortSignal` that ends the call; it then rejects with the signal's reason."],
        ["`timeoutMs`", "Milliseconds until an attempt without a complete answer ends in a `TimeoutError`."],
        [
          "`deadlineMs`",
          "Milliseconds until the whole call ends in a `DeadlineError`, with its attempts, pauses and pages.",
        ],
        ["`maxRetries`", "How often it is sent again, where that is harmless."],
        ["`headers`", "Headers to add, or to replace."],
        [
          "`extraParams`",
          "Fields that the document does not know: added to the body, or to the query of a call without one.",
        ],
      ],
    ),
    operation && codeBlock("ts", extraParams(operation, context)),
  );
}

function extraParams(operation: Operation, context: DocsContext): string {
  const call = `${operationNames(context, operation).function}(client, ${firstParams(operation, context)}, options)`;
  return program(
    context,
    ["createClient", operationNames(context, operation).function],
    [
      "",
      clientSource(context),
      "",
      `const options = { timeoutMs: 5_000, extraParams: { NewField: "value" } };`,
      `console.log(await ${call});`,
    ],
  );
}

function response(operation: Operation, context: DocsContext): string {
  const { function: name } = operationNames(context, operation);
  const source = program(
    context,
    ["createClient", name, "withResponse"],
    [
      "",
      clientSource(context),
      "",
      `const { data, response } = await withResponse(${name}, client, ${firstParams(operation, context)});`,
      `console.log(response.status, response.headers.get("content-type"), data);`,
    ],
  );
  return paragraphs(
    heading(2, "The HTTP response"),
    "`withResponse` makes a call and gives the response beside the result; the response's body has been read already.",
    codeBlock("ts", source),
  );
}

function firstParams(operation: Operation, context: DocsContext): string {
  return paramsText(exampleParams(plainExample(operation), operation, context)) ?? "{}";
}
