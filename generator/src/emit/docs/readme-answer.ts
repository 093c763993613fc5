import type { Operation, Property, Success } from "../../model/model.js";
import { operationNames, propertiesOf } from "../context.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { callSource, program, resultName } from "./example-call.js";
import { propertyName } from "./example-value.js";
import { codeBlock } from "./markdown.js";
import { plainExample } from "./readme-example.js";

/** What the README's sections about values show: a call whose answer has a property of the kind that a section is about. */
export interface AnswerExample {
  readonly operation: Operation;
  /** The property's name in the SDK. */
  readonly property: string;
}

/** A call whose answer has such a property; the preferred operation's where it does. */
export function answerWith(
  isMeant: (property: Property) => boolean,
  preferred: Operation | undefined,
  context: DocsContext,
): AnswerExample | undefined {
  const operations = [...(preferred ? [preferred] : []), ...context.api.operations];
  return operations.flatMap((operation): readonly AnswerExample[] => {
    if (operation.pagination) return [];
    const meant = answeredProperties(operation.success, context).find(isMeant);
    return meant === undefined ? [] : [{ operation, property: propertyName(meant, context) }];
  })[0];
}

/** Only a named model remembers what it was read from. */
function answeredProperties(success: Success, context: DocsContext): readonly Property[] {
  return success.kind === "json" && success.shape.kind === "ref" ? propertiesOf(success.shape, context) : [];
}

/** A program that makes the call and prints what is made of its result by a function of the package. */
export function answerProgram(
  { operation }: AnswerExample,
  used: string,
  printed: (result: string) => string,
  context: DocsContext,
): string {
  const call = callSource(plainExample(operation), operation, context);
  const result = resultName(operation, context);
  const lines = [`const ${result} = await ${call};`, `console.log(${printed(result)});`];
  const values = ["createClient", operationNames(context, operation).function, used];
  return codeBlock("ts", program(context, values, ["", clientSource(context), "", ...lines]));
}
