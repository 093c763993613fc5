import type { CallExample, Operation } from "../../model/model.js";
import { reservedValues } from "../../name/reserved.js";
import { mentioned } from "../../plan/inside.js";
import { operationNames, schemaNames, withoutNull } from "../context.js";
import { literalText } from "../ts/literal.js";
import { typeText } from "../ts/type-text.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { exampleCursor, exampleItems } from "./example-list.js";
import { exampleExtras, exampleParams, paramsText } from "./example-params.js";
import { valueText } from "./example-value.js";

/** A program that makes the call of an example and prints its answer. */
export function exampleCall(example: CallExample, operation: Operation, context: DocsContext): string {
  const name = operationNames(context, operation).function;
  const call = `await ${callSource(example, operation, context)};`;
  const result = resultName(operation, context);
  const printed =
    operation.success.kind === "empty" ? [call] : [`const ${result} = ${call}`, `console.log(${result});`];
  return program(context, ["createClient", name], ["", clientSource(context), "", ...printed]);
}

/** The call of an example, without `await`. */
export function callSource(example: CallExample, operation: Operation, context: DocsContext): string {
  const params = paramsText(exampleParams(example, operation, context), commentsOf(example, operation)) ?? "{}";
  const extras = exampleExtras(example, operation);
  const options = extras === undefined ? "" : `, { extraParams: ${extras} }`;
  return `${operationNames(context, operation).function}(client, ${params}${options})`;
}

/** Where the cursor of an example comes from, which would look made up. */
function commentsOf(example: CallExample, operation: Operation): ReadonlyMap<string, string> {
  return new Map(exampleCursor(example, operation) === undefined ? [] : [["cursor", "nextCursor of the page before"]]);
}

/** The answer of an example as a typed value; undefined where the example or the operation has none. */
export function exampleAnswer(example: CallExample, operation: Operation, context: DocsContext): string | undefined {
  const { success, pagination } = operation;
  if (success.kind !== "json" || example.response === undefined) return undefined;
  const items = exampleItems(example, operation);
  if (pagination && !items) return undefined;
  const shape = pagination
    ? ({ kind: "array", at: pagination.at, items: pagination.item, limits: undefined } as const)
    : success.shape;
  const type = typeText(shape, context.names, { side: "model", dates: context.dates });
  const value = valueText(items ?? example.response, shape, context);
  const types = mentioned(shape).map((schema) => schemaNames(context, schema).type);
  return valueProgram(context, types, `export const ${resultName(operation, context)}: ${type} = ${value};`);
}

/** A module that gives one typed value. */
export function valueProgram(context: DocsContext, types: readonly string[], statement: string): string {
  const distinct = [...new Set(types)].toSorted();
  const imports = `import type { ${distinct.join(", ")} } from ${literalText(context.package.name)};`;
  return [...(distinct.length === 0 ? [] : [imports, ""]), statement].join("\n");
}

/** A module that imports values from the package. */
export function program(context: DocsContext, values: readonly string[], lines: readonly string[]): string {
  const names = [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1)).join(", ");
  return [`import { ${names} } from ${literalText(context.package.name)};`, ...lines].join("\n");
}

/** The example that an operation is shown with where it has to be one. */
export function firstExample({ examples }: Operation): CallExample {
  const nothing = { name: "", summary: undefined, parameters: {}, body: undefined, response: undefined };
  return examples[0] ?? nothing;
}

/** What the result of a call is called: `pets` for a list, the last word of its type otherwise. */
export function resultName(operation: Operation, context: DocsContext): string {
  return operation.pagination ? "items" : itemName(operation, context);
}

/** What one thing that an operation answers is called. */
export function itemName({ success, pagination }: Operation, { names }: DocsContext): string {
  const { shape } = withoutNull(pagination?.item ?? (success.kind === "json" ? success.shape : noShape));
  const type = shape.kind === "ref" ? (names.schemas.get(shape.schema)?.type ?? "") : "";
  const word = /\p{Lu}\p{Ll}+$/u.exec(type)?.[0].toLowerCase() ?? "result";
  return isFree(word, names) ? word : "result";
}

const noShape = { kind: "never", at: "#" } as const;

function isFree(word: string, { operations, resources }: DocsContext["names"]): boolean {
  const functions = [...operations.values(), ...resources.values()].map((one) => one.function);
  return !reservedValues.has(word) && !taken.includes(word) && !functions.includes(word);
}

/** What an example calls something else. */
const taken = ["console", "error", "items", "page"];
