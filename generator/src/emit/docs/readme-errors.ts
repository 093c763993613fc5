import type { Operation } from "../../model/model.js";
import { operationNames } from "../context.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { callSource, program } from "./example-call.js";
import { code, codeBlock } from "./markdown.js";
import { heading, paragraphs, table } from "./page.js";
import { plainExample } from "./readme-example.js";

/** The README's section about what a call can fail with. */
export function errorSection(operation: Operation | undefined, context: DocsContext): string {
  return paragraphs(
    heading(2, "Errors"),
    "Nothing throws synchronously: a call that fails rejects, with a subclass of `SdkError` unless your own `signal` ended it.",
    table(
      ["Class", "Extends", "When"],
      errorClasses.map(([name, base, when]) => [code(name), code(base), when]),
    ),
    [
      "A `CallError` has `operationId`, `method`, `path` (the template), `attempts` and `mayHaveBeenApplied`; an `AnswerError` also",
      "`status`, `requestId`, `headers` and `body`; an `ApiError` also the API's own `code` and `moreInfo`. `isApiError(error)` knows",
      "errors of another copy of the package, too. Headers and bodies are not shown when an error is printed, and what you sent as",
      "personal data is withheld from its message.",
    ].join(" "),
    operation && codeBlock("ts", handling(operation, context)),
  );
}

function handling(operation: Operation, context: DocsContext): string {
  return program(
    context,
    ["ApiError", "createClient", operationNames(context, operation).function],
    [
      "",
      clientSource(context),
      "",
      "try {",
      `await ${callSource(plainExample(operation), operation, context)};`,
      "} catch (error) {",
      "if (!(error instanceof ApiError)) throw error;",
      "console.error(error.status, error.code, error.message, error.requestId);",
      "}",
    ],
  );
}

/** The error classes of the runtime. */
const errorClasses: readonly (readonly [name: string, base: string, when: string])[] = [
  ["SdkError", "Error", "The base of all others."],
  ["InvalidParameterError", "SdkError", "A param or option cannot be sent as it is. Nothing was sent."],
  ["CallError", "SdkError", "The call was sent, or tried to be, and has no usable answer."],
  ["ConnectionError", "CallError", "No complete answer arrived: refused, reset, or no such host."],
  ["TimeoutError", "CallError", "No complete answer arrived within `timeoutMs`."],
  ["DeadlineError", "CallError", "The whole call was not done within `deadlineMs`."],
  ["AnswerError", "CallError", "The server answered, but not as documented."],
  ["DecodeError", "AnswerError", "A success whose body cannot be read."],
  ["ApiError", "AnswerError", "Any status but 2xx that has no class of its own below."],
  ["BadRequestError", "ApiError", "400: not understood, or not accepted."],
  ["AuthenticationError", "ApiError", "401: the credentials are missing or wrong."],
  ["PermissionError", "ApiError", "403: the credentials do not allow this."],
  ["NotFoundError", "ApiError", "404: there is no such thing."],
  ["ConflictError", "ApiError", "409: it is there already, or was changed meanwhile."],
  ["UnprocessableError", "ApiError", "422: understood, but not acceptable."],
  ["RateLimitError", "ApiError", "429: too many requests. This one was not carried out."],
  ["ServerError", "ApiError", "5xx: the server failed."],
];
