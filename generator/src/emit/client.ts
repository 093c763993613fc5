import {
  StructureKind,
  type FunctionDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { Credential, SecurityScheme, ServerVariable } from "../model/model.js";
import type { Context } from "./context.js";
import { docs } from "./ts/docs.js";
import { access, array, call, object } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { keyText, literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";

/** The module of the client: its options, the function that makes it, and the types that tie calls to the document. */
export function emitClient(context: Context): ModuleStructure {
  const imports = new Imports("client");
  const variables = serverVariables(context);
  const scheme = schemeOf(context);
  return moduleOf("client", imports, [
    ...documentTypes(imports),
    {
      kind: StructureKind.Interface,
      name: "ClientOptions",
      isExported: true,
      docs: docs({ about: "Options of {@link createClient}." }),
      extends: [imports.type("runtime/connect", "ConnectOptions")],
      properties: [...credentialsOf(scheme).map(credentialOption), ...variables.map(variableOption)],
    },
    createClient(context, scheme, variables, imports),
  ]);
}

/** The security scheme that the client sends. */
export function schemeOf({ api, names }: Pick<Context, "api" | "names">): SecurityScheme | undefined {
  return api.security.find(({ id }) => id === names.scheme);
}

function documentTypes(imports: Imports): readonly TypeAliasDeclarationStructure[] {
  const client = imports.type("runtime/connect", "FetchClient");
  const options = imports.type("runtime/connect", "FetchOptions");
  const operations = imports.type("schema", "operations");
  const alias = { kind: StructureKind.TypeAlias as const, isExported: true, leadingTrivia: "\n" };
  const ofOperation = { ...alias, typeParameters: [{ name: "Id", constraint: `keyof ${operations}` }] };
  return [
    {
      ...alias,
      name: "Client",
      type: `${client}<${imports.type("schema", "paths")}>`,
      docs: docs({ about: "An openapi-fetch client of this API." }),
    },
    {
      ...ofOperation,
      name: "RequestOf",
      type: `${options}<${operations}[Id]>`,
      docs: docs({ about: "What openapi-fetch takes for an operation of the document." }),
    },
    {
      ...ofOperation,
      name: "BodyOf",
      type: `NonNullable<RequestOf<Id>["body"]>`,
      docs: docs({ about: "The request body of an operation of the document." }),
    },
    {
      ...ofOperation,
      name: "QueryOf",
      type: `NonNullable<${operations}[Id]["parameters"]["query"]>`,
      docs: docs({ about: "The query parameters of an operation of the document." }),
    },
  ];
}

function createClient(
  context: Context,
  scheme: SecurityScheme | undefined,
  variables: readonly ServerVariable[],
  imports: Imports,
): FunctionDeclarationStructure {
  const name = context.userAgent === undefined ? undefined : literalText(context.userAgent);
  const agent = call(imports.value("runtime/connect", "userAgent"), [name, "options.userAgentSuffix"]);
  const proof = scheme ? proofOf(scheme, imports) : {};
  const requestId = context.api.requestIdHeader;
  return {
    kind: StructureKind.Function,
    name: "createClient",
    isExported: true,
    docs: docs({
      about:
        "Makes a client. Throws an `InvalidParameterError` that names the option where one is missing or cannot be used.",
      paragraphs: [context.api.title],
    }),
    parameters: [{ name: "options", type: "ClientOptions", initializer: "{}" }],
    returnType: "Client",
    statements: [
      `return ${call(
        imports.value("runtime/connect", "connect"),
        [
          "options",
          object([
            ["baseUrl", baseUrl(context, variables, imports)],
            ["headers", object(proof.headers ?? [], [agent, ...(proof.spreads ?? [])])],
            ...(requestId === undefined ? [] : [["requestId", literalText(requestId)] as const]),
            ...(hasFormsOnly(context) ? [["form", imports.value("runtime/form", "encodeForm")] as const] : []),
          ]),
        ],
        [imports.type("schema", "paths")],
      )};`,
    ],
  };
}

/** Whether every request body of the API is a form. */
function hasFormsOnly({ api }: Context): boolean {
  const bodies = api.operations.flatMap(({ body }) => body ?? []);
  return bodies.length > 0 && bodies.every(({ encoding }) => encoding === "form");
}

function baseUrl({ api }: Context, variables: readonly ServerVariable[], imports: Imports): string {
  const urls = api.servers.map(({ url }) => url).filter((url) => /^https?:\/\//.test(url));
  const values = variables.map((variable): readonly [string, string] => [
    variable.name,
    object([
      ["value", access("options", variable.name)],
      ...(variable.env === undefined ? [] : [["env", literalText(variable.env)] as const]),
      ["default", literalText(variable.default)],
    ]),
  ]);
  return call(imports.value("runtime/connect", "serverUrl"), ["options", array(urls.map(literalText)), object(values)]);
}

/** Headers of every request, as names with values and as objects of them. */
interface HeaderSources {
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly spreads?: readonly string[];
}

/** The headers that prove who sends a request. */
function proofOf(scheme: SecurityScheme, imports: Imports): HeaderSources {
  const value = ({ name, env }: Credential): string =>
    call(imports.value("runtime/connect", "credential"), [
      literalText(name),
      access("options", name),
      env === undefined ? undefined : literalText(env),
    ]);
  switch (scheme.kind) {
    case "basic":
      return {
        spreads: [call(imports.value("runtime/connect", "basic"), [value(scheme.username), value(scheme.password)])],
      };
    case "bearer":
      return { spreads: [call(imports.value("runtime/connect", "bearer"), [value(scheme.token)])] };
    case "apiKey":
      return { headers: [[scheme.wireName, value(scheme.key)]] };
  }
}

/** The credentials that a scheme needs. */
export function credentialsOf(scheme: SecurityScheme | undefined): readonly Credential[] {
  switch (scheme?.kind) {
    case "basic":
      return [scheme.username, scheme.password];
    case "bearer":
      return [scheme.token];
    case "apiKey":
      return [scheme.key];
    case undefined:
      return [];
  }
}

function credentialOption({ name, env, description }: Credential): OptionalKind<PropertySignatureStructure> {
  return option(name, [description, env && `Default: the environment variable \`${env}\`.`]);
}

function variableOption(variable: ServerVariable): OptionalKind<PropertySignatureStructure> {
  const { name, env, description } = variable;
  return option(name, [description, env && `Default: the environment variable \`${env}\`.`]);
}

function option(name: string, paragraphs: readonly (string | undefined)[]): OptionalKind<PropertySignatureStructure> {
  return {
    name: keyText(name),
    isReadonly: true,
    hasQuestionToken: true,
    type: "string | undefined",
    docs: docs({ paragraphs }, 2),
  };
}

/** The variables of all servers, each once, as the first server that has it describes it. */
export function serverVariables({ api }: Pick<Context, "api">): readonly ServerVariable[] {
  const all = api.servers.flatMap(({ variables }) => variables);
  return all.filter((variable, index) => all.findIndex(({ name }) => name === variable.name) === index);
}
