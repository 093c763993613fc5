import type { Action, Operation, Resource } from "../../model/model.js";
import type { ResourceNames } from "../../name/names.js";
import { found, operationNames } from "../context.js";
import { operationOf } from "../resource-method.js";
import { access } from "../ts/expressions.js";
import { clientSource } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { program } from "./example-call.js";
import { exampleParams, paramsText, type ParamSources } from "./example-params.js";
import { code, codeBlock } from "./markdown.js";
import { heading, paragraphs, table } from "./page.js";
import { plainExample } from "./readme-example.js";

/** The README's section about resource handles. Empty where the API has none. */
export function resourceSection(context: DocsContext): string {
  const [first] = context.api.resources;
  if (first === undefined) return "";
  const handles = context.api.resources.map((resource) => {
    const { function: name, type } = namesOf(resource, context);
    return [code(name), code(type), code(resource.collectionPath)];
  });
  return paragraphs(
    heading(2, "Resource handles"),
    "A handle keeps the client and the params that a collection's calls have in common:",
    table(["Function", "Type", "Collection"], handles),
    codeBlock("ts", handleExample(first, context)),
  );
}

function handleExample(resource: Resource, context: DocsContext): string {
  const { function: name } = namesOf(resource, context);
  const calls = resource.actions.map((action) => methodCall(action, resource, context));
  const scope = resource.actions.slice(0, 1).map((action) => scopeOf(action, resource, context));
  return program(
    context,
    ["createClient", name],
    [
      "",
      clientSource(context),
      `const handle = ${name}(${["client", ...scope.flatMap((sources) => paramsText(sources) ?? [])].join(", ")});`,
      "",
      ...calls,
    ],
  );
}

function methodCall(action: Action, resource: Resource, context: DocsContext): string {
  const operation = operationOf(context, action);
  const scope = scopeOf(action, resource, context);
  const item = operation.path === resource.itemPath ? pathName(resource.itemParameter, operation, context) : undefined;
  const params = [...exampleParams(plainExample(operation), operation, context)];
  const rest = new Map(params.filter(([name]) => !scope.has(name) && name !== item));
  const itemSource = params.find(([name]) => name === item)?.[1];
  const args = [itemSource, paramsText(rest)].filter((source) => typeof source === "string").join(", ");
  return `await ${access("handle", found(namesOf(resource, context).methods.get(operation.id), operation.id))}(${args});`;
}

/** The params in the collection's path, with the values of the operation's first example. */
function scopeOf(action: Action, resource: Resource, context: DocsContext): ParamSources {
  const operation = operationOf(context, action);
  const wireNames = [...resource.collectionPath.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const names = wireNames.map((wireName) => pathName(wireName, operation, context));
  return new Map(
    [...exampleParams(plainExample(operation), operation, context)].filter(([name]) => names.includes(name)),
  );
}

function pathName(wireName: string, operation: Operation, context: DocsContext): string | undefined {
  const parameter = operation.parameters.find((one) => one.in === "path" && one.wireName === wireName);
  return parameter && operationNames(context, operation).fields.get(parameter.at)?.[0];
}

function namesOf({ collectionPath }: Resource, { names }: DocsContext): ResourceNames {
  return found(names.resources.get(collectionPath), collectionPath);
}
