import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { Operation, ServerVariable } from "../model/model.js";
import { clientOption } from "./client-option.js";
import type { Context } from "./context.js";
import { access, array, call, object } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** A server variable with the option of `createClient` that gives it. */
export interface OptionalVariable extends ServerVariable {
  readonly option: string;
}

type Named = Pick<Context, "api" | "names">;

/** The variables of all servers, each once, as the first server that has it describes it; its values are those of all. */
export function serverVariables(context: Named): readonly OptionalVariable[] {
  return once([...ofDocument(context), ...ofOperations(context)], context);
}

/** The variables of the document's servers, each once. */
export function documentVariables(context: Named): readonly OptionalVariable[] {
  return once(ofDocument(context), context);
}

function ofDocument({ api }: Named): readonly ServerVariable[] {
  return api.servers.flatMap(({ variables }) => variables);
}

/** The variables of the servers that operations have of their own. */
function ofOperations({ api }: Named): readonly ServerVariable[] {
  return api.operations.flatMap(({ server }) => server?.variables ?? []);
}

function once(all: readonly ServerVariable[], { names }: Named): readonly OptionalVariable[] {
  const first = all.filter((variable, index) => all.findIndex(({ name }) => name === variable.name) === index);
  return first.map((variable) => {
    const values = all.filter(({ name }) => name === variable.name).map((one) => one.values);
    const isOpen = values.some((some) => some.length === 0);
    const option = names.variables.get(variable.name) ?? variable.name;
    return { ...variable, option, values: isOpen ? [] : [...new Set(values.flat())] };
  });
}

/** The property of `ClientOptions` by which a server variable is given: one of its values, or any text where it lists none. */
export function variableOption(variable: OptionalVariable): OptionalKind<PropertySignatureStructure> {
  const { option, env, description, values } = variable;
  const type = values.map((value) => literalText(value)).join(" | ") || "string";
  return clientOption(option, type, [description, env && `Default: the environment variable \`${env}\`.`]);
}

/** `serverUrl(options, [url], {…})`: the expression of the base URL, of the first server that has all variables given. */
export function baseUrl(context: Context, imports: Imports): string {
  const { api } = context;
  const variables = documentVariables(context);
  const given = api.servers.map(({ url }) => url).filter((url) => /^(https?:\/\/|\{)/.test(url));
  const urls = given.map((url) => urlOfOptions(url, context));
  const haveHosts = urls.every((url) => /^(https?:\/\/[^/\\]|\{)/.test(url));
  const areLabels = variables.every(
    (variable) => areHostLabels(variable) && urls.every((url) => isLabel(url, variable.option)),
  );
  const values = variables.map((variable): readonly [string, string] => [
    variable.option,
    object([["value", access("options", variable.option)], ...variableFacts(variable, !areLabels)]),
  ]);
  const args = ["options", array(urls.map((url) => literalText(url))), object(values)];
  return areLabels && haveHosts
    ? call(imports.value("runtime/connect", "serverUrl"), args)
    : call(imports.value("runtime/servers", "templateUrl"), args);
}

function variableFacts(
  { env, default: usual, values }: ServerVariable,
  areValuesTold: boolean,
): readonly (readonly [string, string])[] {
  const told = areValuesTold && values.length > 0;
  return [
    ...(env === undefined ? [] : [["env", literalText(env)] as const]),
    ...(usual === undefined ? [] : [["default", literalText(usual)] as const]),
    ...(told ? [["values", array(values.map((value) => literalText(value)))] as const] : []),
  ];
}

/** A server's URL whose variables are called like the options that give them, which is how errors are to call them. */
function urlOfOptions(url: string, { names }: Pick<Context, "names">): string {
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) => `{${names.variables.get(name) ?? name}}`);
}

/** Whether a variable is a label of the host, or nowhere in the URL. */
function isLabel(url: string, option: string): boolean {
  const [before = "", ...after] = url.split(`{${option}}`);
  return after.every((rest) => /^https?:\/\/([^/]*\.)?$/.test(before) && rest.startsWith("."));
}

/** Whether all values that the document gives are what `serverUrl` takes; it may mean others, which are trusted. */
function areHostLabels({ default: usual, values }: ServerVariable): boolean {
  return [...values, ...(usual === undefined ? [] : [usual])].every((value) => /^[a-z\d-]+$/iu.test(value));
}

/** The client, which remembers whether its caller chose a place, where operations have servers of their own, and their variables. */
export function placedClient(context: Context, client: string, imports: Imports): string {
  if (!context.api.operations.some(({ server }) => server !== undefined)) return client;
  const values = once(ofOperations(context), context).map(({ option }) => [option, access("options", option)] as const);
  const others = values.length === 0 ? [] : [object(values)];
  return call(imports.value("runtime/servers", "keepPlace"), [client, "options", ...others]);
}

/** `calledAt(client, init, "https://{tenant}.…", { tenant: { default: "a" } })`, where an operation has a server of its own. */
export function placedInit({ server }: Operation, init: string, context: Context, imports: Imports): string {
  if (server === undefined) return init;
  const variables = server.variables.map((variable) => {
    return [
      context.names.variables.get(variable.name) ?? variable.name,
      object(variableFacts(variable, true)),
    ] as const;
  });
  const told = variables.length === 0 ? [] : [object(variables)];
  return call(imports.value("runtime/servers", "calledAt"), [
    "client",
    init,
    literalText(urlOfOptions(server.url, context)),
    ...told,
  ]);
}
