import type { Operation, Shape } from "../model/model.js";
import { found, isCursor, objectsOf, operationNames, type Context } from "./context.js";
import { code } from "./docs/markdown.js";

/** What things of the document are called in the SDK, by their names on the wire. */
export type SdkNames = ReadonlyMap<string, string>;

/** The params of an operation; of nested ones the whole path, e.g. `owner.name`. */
export function paramNames(operation: Operation, context: Context): SdkNames {
  const paths = operationNames(context, operation).fields;
  const parameters = operation.parameters.filter((parameter) => !isCursor(parameter, operation));
  const fields = [...parameters, ...(operation.body?.fields ?? [])];
  return new Map(fields.map(({ at, wireName }) => [wireName, found(paths.get(at), at).join(".")]));
}

/** The properties of a model. */
export function propertyNames(shape: Shape, context: Context): SdkNames {
  const properties = objectsOf(shape, context).flatMap((object) => object.properties);
  return new Map(
    properties.map(({ at, wireName }) => [wireName, found(context.names.properties.get(at), at)] as const),
  );
}

/** Markdown in which code that is a name on the wire, and nothing else, is the SDK's name instead. */
export function withSdkNames(markdown: string | undefined, names: SdkNames): string {
  return (markdown ?? "").replace(codeSpans, (span, _fence: string, content: string) => {
    const name = names.get(content);
    return name === undefined ? span : code(name);
  });
}

/** Code spans and blocks, whole: what is in a block is nobody's name. */
const codeSpans = /(?<![\\`])(`+)(?!`)([^]*?[^`])\1(?!`)/g;
