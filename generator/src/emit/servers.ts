import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { Operation, ServerVariable } from "../model/model.js";
import { clientOption } from "./client-option.js";
import type { Context } from "./context.js";
import { access, array, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** The variables of all servers, each once, as the first server that has it describes it. */
export function serverVariables({ api }: Pick<Context, "api">): readonly ServerVariable[] {
  const all = api.servers.flatMap(({ variables }) => variables);
  return all.filter((variable, index) => all.findIndex(({ name }) => name === variable.name) === index);
}

/** The option that gives a server variable. */
export function variableOption(variable: ServerVariable): OptionalKind<PropertySignatureStructure> {
  const { name, env, description, values } = variable;
  const type = values.map((value) => literalText(value)).join(" | ") || "string";
  return clientOption(name, type, [description, env && `Default: the environment variable \`${env}\`.`]);
}

/** The expression for where requests go. */
export function baseUrl({ api }: Context, variables: readonly ServerVariable[], imports: Imports): string {
  const urls = api.servers.map(({ url }) => url).filter((url) => /^(https?:\/\/|\{)/.test(url));
  const areLabels = variables.every(({ name }) => urls.every((url) => isLabel(url, name)));
  const values = variables.map((variable): readonly [string, string] => [
    variable.name,
    object([
      ["value", access("options", variable.name)],
      ...(variable.env === undefined ? [] : [["env", literalText(variable.env)] as const]),
      ["default", literalText(variable.default)],
      ...(areLabels || variable.values.length === 0
        ? []
        : [["values", array(variable.values.map((value) => literalText(value)))] as const]),
    ]),
  ]);
  const args = ["options", array(urls.map((url) => literalText(url))), object(values)];
  return areLabels
    ? call(imports.value("runtime/connect", "serverUrl"), args)
    : call(imports.value("runtime/servers", "templateUrl"), args);
}

/** Whether a variable is a label of the host, or nowhere in the URL. */
function isLabel(url: string, name: string): boolean {
  const [before = "", ...after] = url.split(`{${name}}`);
  return after.every((rest) => /^https?:\/\/([^/]*\.)?$/.test(before) && rest.startsWith("."));
}

/** The client, which remembers whether its caller chose a place, where operations have servers of their own. */
export function placedClient({ api }: Context, client: string, imports: Imports): string {
  if (!api.operations.some(({ server }) => server !== undefined)) return client;
  return call(imports.value("runtime/servers", "keepPlace"), [client, "options"]);
}

/** `calledAt(client, init, "https://…")`, where an operation has a server of its own. */
export function placedInit({ server }: Operation, init: string, imports: Imports): string {
  if (server === undefined) return init;
  return call(imports.value("runtime/servers", "calledAt"), ["client", init, literalText(server)]);
}
