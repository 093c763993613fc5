import { optionOrEnv, type ConnectOptions, type ServerVariable } from "./connect.js";
import { InvalidParameterError } from "./errors.js";
import type { Init } from "./send.js";

/** A server variable that may stand anywhere in a URL. */
export interface UrlVariable extends ServerVariable {
  /** The values that there are, where the document lists them. */
  readonly values?: readonly string[];
}

/** Registered, so that a client and an operation from two copies of this package still work together. */
const ownPlaceKey: unique symbol = Symbol.for("fetchsmith.ownPlace");
const variablesKey: unique symbol = Symbol.for("fetchsmith.serverVariables");

/** What a client was told of where operations with servers of their own are called. */
interface Placed {
  readonly [ownPlaceKey]?: boolean;
  readonly [variablesKey]?: Values;
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * Where requests go: `baseUrl` as it is, or else the first of the document's servers that has all variables given.
 *
 * @throws InvalidParameterError for a variable beside `baseUrl`, one that no server has, and a value that the document does
 * not list or that would end its part of the URL.
 */
export function templateUrl(
  { baseUrl }: ConnectOptions,
  servers: readonly string[],
  variables: Readonly<Record<string, UrlVariable>>,
): string {
  const entries = Object.entries(variables);
  const [beside] = entries.find(([, { value }]) => value) ?? [];
  if (baseUrl && beside) throw new InvalidParameterError(beside, "pass either this or baseUrl");
  if (baseUrl) return baseUrl;
  const given = new Map(entries.map(([name, variable]) => [name, givenValue(variable.value, variable)]));
  const named = entries.map(([name]) => name).filter((name) => given.get(name) !== undefined);
  const template = servers.find((server) => named.every((name) => server.includes(`{${name}}`)));
  if (servers.length === 0) throw new InvalidParameterError("baseUrl", "is missing: the document names no server");
  if (template === undefined) throw new InvalidParameterError(named.join(", "), "no server of the API has it");
  return filled(template, variables, (name) => given.get(name));
}

type Described = Omit<UrlVariable, "value">;

/** What the caller gives, or the environment; empty counts as missing, unless the document lists it. */
function givenValue(value: string | undefined, { env, values }: Described = {}): string | undefined {
  return value === "" && values?.includes(value) ? value : optionOrEnv(value, env);
}

function filled(
  template: string,
  variables: Readonly<Record<string, Described>>,
  givenOf: (name: string) => string | undefined,
): string {
  const url = template.replace(/\{([^{}]+)\}/g, (_, name: string, at: number) =>
    fitting(name, givenOf(name), template.slice(0, at), variables[name]),
  );
  // The platform would take the first part of the path for the host.
  if (!/^https?:/i.test(url) || /^\w+:\/\/[^/\\]/.test(url)) return url;
  const [, name = "baseUrl"] = /^(?:\w+:\/\/)?\{([^{}]+)\}/.exec(template) ?? [];
  throw new InvalidParameterError(name, `is missing: ${JSON.stringify(url)} has no host`);
}

/** What the document gives, as it is; any other value only if it stays in its part of the URL: the whole beginning, the host, or the path. */
function fitting(
  name: string,
  given: string | undefined,
  before: string,
  { default: usual, values = [] }: Described = {},
): string {
  const value = given ?? usual ?? "";
  if (value === usual || values.includes(value)) return value;
  if (values.length > 0) {
    throw new InvalidParameterError(name, `${JSON.stringify(value)} is none of ${values.join(", ")}`);
  }
  const inPath = /^[^/]+:\/\/[^/]*\//.test(before);
  const allowed = before === "" ? /^[a-z]+(:\/\/[\w./:-]+)?$/i : inPath ? /^(?!\.{1,2}$)[\w./~-]*$/ : /^[a-z\d.:-]+$/i;
  if (allowed.test(value) && !/(^|\/)\.\.?(\/|$)/.test(value)) return value;
  throw new InvalidParameterError(name, `${JSON.stringify(value)} cannot stand in the server's URL`);
}

/**
 * Notes whether a caller chose where requests go: to a proxy or a mock, where all of them are to go.
 *
 * @param values What the caller gives for variables of the servers that operations have of their own.
 * @throws InvalidParameterError for a variable beside `baseUrl`.
 */
export function keepPlace<Client extends object>(
  client: Client,
  { baseUrl }: ConnectOptions,
  values: Values = {},
): Client {
  const [beside] = Object.entries(values).find(([, value]) => value) ?? [];
  if (baseUrl && beside) throw new InvalidParameterError(beside, "pass either this or baseUrl");
  return Object.assign(client, { [ownPlaceKey]: Boolean(baseUrl), [variablesKey]: values });
}

/**
 * Sends an operation to a server of its own, unless the caller chose where all requests go.
 *
 * @throws InvalidParameterError for a value that the document does not list or that would end its part of the URL.
 */
export function calledAt(
  client: object,
  init: Init,
  template: string,
  variables: Readonly<Record<string, Described>> = {},
): Init & { baseUrl?: string } {
  const { [ownPlaceKey]: isChosen, [variablesKey]: values = {} }: Placed = client;
  if (isChosen) return init;
  return { ...init, baseUrl: filled(template, variables, (name) => givenValue(values[name], variables[name])) };
}
