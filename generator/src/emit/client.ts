import { StructureKind, type FunctionDeclarationStructure, type TypeAliasDeclarationStructure } from "ts-morph";
import type { Context } from "./context.js";
import { constantProof, credentialOptions, hasRelativeTokenUrl, securedClient } from "./security.js";
import { baseUrl, placedClient, serverVariables, variableOption } from "./servers.js";
import { docs } from "./ts/docs.js";
import { array, call, object } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";

/** The module of the client: its options, the function that makes it, and the types that tie calls to the document. */
export function emitClient(context: Context): ModuleStructure {
  const imports = new Imports("client");
  const variables = serverVariables(context);
  return moduleOf("client", imports, [
    ...documentTypes(imports),
    {
      kind: StructureKind.Interface,
      name: "ClientOptions",
      isExported: true,
      docs: docs({ about: "Options of {@link createClient}." }),
      extends: [imports.type("runtime/connect", "ConnectOptions")],
      properties: [...credentialOptions(context, imports), ...variables.map(variableOption)],
    },
    createClient(context, imports),
  ]);
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

function createClient(context: Context, imports: Imports): FunctionDeclarationStructure {
  const name = context.userAgent === undefined ? undefined : literalText(context.userAgent);
  const agent = call(imports.value("runtime/connect", "userAgent"), [name, "options.userAgentSuffix"]);
  const proof = constantProof(context, imports);
  const requestId = context.api.requestIdHeader;
  const place = baseUrl(context, imports);
  const isShared = hasRelativeTokenUrl(context);
  const connection = object([
    ["baseUrl", isShared ? "baseUrl" : place],
    ["headers", object(proof.headers ?? [], [agent, ...(proof.spreads ?? [])])],
    ...(requestId === undefined ? [] : [["requestId", literalText(requestId)] as const]),
    ...mending(context, imports),
    ...(hasFormsOnly(context) ? [["form", imports.value("runtime/form", "encodeForm")] as const] : []),
  ]);
  const paths = imports.type("schema", "paths");
  const connected = call(imports.value("runtime/connect", "connect"), ["options", connection], [paths]);
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
      ...(isShared ? [`const baseUrl = ${place};`] : []),
      `return ${securedClient(context, placedClient(context, connected, imports), imports)};`,
    ],
  };
}

/** `["mend", mendedUrls(["/act?action=x"])]`, where paths have a query or a fragment of their own. */
function mending({ api }: Context, imports: Imports): readonly (readonly [string, string])[] {
  const odd = api.operations.map(({ path }) => path).filter((path) => /[?#]/u.test(path));
  if (odd.length === 0) return [];
  const paths = array([...new Set(odd)].map(literalText));
  return [["mend", call(imports.value("runtime/mended-urls", "mendedUrls"), [paths])]];
}

/** Whether every request body of the API is a form. */
function hasFormsOnly({ api }: Context): boolean {
  const bodies = api.operations.flatMap(({ body }) => body ?? []);
  return bodies.length > 0 && bodies.every(({ encoding }) => encoding === "form");
}
