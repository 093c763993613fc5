import { credentialsIn } from "../../model/credential-names.js";
import type { Credential, ServerVariable } from "../../model/model.js";
import { documentVariables, serverVariables, type OptionalVariable } from "../servers.js";
import { credentialsOf, schemeOf, usedSchemes } from "../security.js";
import { literalText } from "../ts/literal.js";
import { hasHost } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { program } from "./example-call.js";
import { objectSource } from "./example-value.js";
import { readmeHeadings } from "./links.js";
import { code, codeBlock, proseLine } from "./markdown.js";
import { anchor, bullets, enumeration, heading, link, paragraphs, table } from "./page.js";

/** The README's sections about making a client. */
export function clientSections(context: DocsContext): readonly string[] {
  return [credentials(context), servers(context), options()];
}

/** Where a client that is given no credentials has them from; empty where no environment variable holds any. */
export function environmentNote(context: DocsContext): string {
  const variables = credentialsOf(schemeOf(context)).flatMap(({ env }) => (env === undefined ? [] : [code(env)]));
  if (variables.length === 0) return "";
  const named = `${enumeration(variables, "and")} from the environment`;
  return `${code("createClient()")} reads ${named}; ${link("Credentials", anchor(readmeHeadings.credentials))} says more.`;
}

function credentials(context: DocsContext): string {
  const schemes = usedSchemes(context);
  if (schemes.length === 0) return "";
  const given = credentialsOf(schemes[0]).map(({ name }) => [name, literalText(`your-${name}`)] as const);
  return paragraphs(
    heading(2, readmeHeadings.credentials),
    "They are options of `createClient`, or come from the environment:",
    ...schemes.flatMap((scheme) => [
      heading(3, scheme.id),
      proseLine(scheme.description),
      optionTable(credentialsIn(scheme).map(([, credential]) => credential)),
    ]),
    clientExample([...given, ...(hasHost(context) ? [] : [placeholderUrl])], context),
    "A missing one is an `InvalidParameterError` that names it. Redirects are not followed, so credentials stay with the host that was called.",
  );
}

function servers(context: DocsContext): string {
  const { servers: all } = context.api;
  const variables = documentVariables(context);
  const others = serverVariables(context).filter(({ name }) => variables.every((variable) => variable.name !== name));
  return paragraphs(
    heading(2, "Servers"),
    bullets(all.map(({ url, description }) => [code(url), proseLine(description)].filter(Boolean).join(": "))),
    ...(variables.length === 0 ? [] : variableParts(variables, context)),
    ...(others.length === 0
      ? []
      : [
          "Operations that are called elsewhere take, too:",
          optionTable(others.map(({ option, env, description }) => ({ name: option, env, description }))),
        ]),
    hasHost(context)
      ? "`baseUrl` calls another place instead, such as a proxy or a mock."
      : "The document names no host: `createClient` needs `baseUrl`.",
  );
}

function variableParts(variables: readonly OptionalVariable[], context: DocsContext): readonly string[] {
  const given = variables.map((variable) => [variable.option, literalText(variable.default ?? "")] as const);
  return [
    "The first server that has all the variables you give is called:",
    optionTable(
      variables.map((variable) => ({ ...variable, name: variable.option, default: fallbackOf(variable, context) })),
    ),
    clientExample(given, context),
  ];
}

/** What stands in for a variable that is not given; nothing where no server that has it is ever called without it. */
function fallbackOf({ name, default: value }: ServerVariable, { api }: DocsContext): string {
  const sets = api.servers.map(({ variables }) => variables.map((variable) => variable.name));
  const others = sets.filter((set) => set.includes(name)).flatMap((set) => set.filter((one) => one !== name));
  const isCalled = others.some((other) => sets.find((set) => set.includes(other))?.includes(name));
  return isCalled || sets[0]?.includes(name) === true ? (value ?? "") : "";
}

/** Options with the environment variables they default to. */
function optionTable(options: readonly (Credential & { readonly default?: string })[]): string {
  return table(
    ["Option", "Environment variable", "Description"],
    options.map((option) => [
      code(option.name),
      option.env === undefined ? "—" : code(option.env),
      [
        proseLine(option.description),
        ...(option.default ? [`Where only the other variables are given: ${code(option.default)}.`] : []),
      ].join(" "),
    ]),
  );
}

function clientExample(given: readonly (readonly [string, string])[], context: DocsContext): string {
  const statement = `export const client = createClient(${objectSource(given)});`;
  return codeBlock("ts", program(context, ["createClient"], ["", statement]));
}

const placeholderUrl = ["baseUrl", `"https://api.example.com"`] as const;

function options(): string {
  return paragraphs(
    heading(2, "Client options"),
    table(
      ["Option", "Description"],
      [
        ["`baseUrl`", "Where the API is, instead of the servers above."],
        ["`headers`", "Headers of every request."],
        [
          "`timeoutMs`",
          "Milliseconds until an attempt without a complete answer ends in a `TimeoutError`. Default: 60000.",
        ],
        ["`deadlineMs`", "Milliseconds until a whole call ends in a `DeadlineError`. Default: none."],
        ["`maxRetries`", "How often a call is sent again, where that is harmless. Default: 3."],
        ["`maxConcurrency`", "How many requests may be under way at once. Default: any number."],
        ["`logger`, `logLevel`, `onAttempt`", "Who watches: see [Watching](#watching)."],
        ["`fetch`", "Sends the requests, instead of the platform's `fetch`."],
        ["`userAgentSuffix`", "Text after the package's own name in `User-Agent`."],
        ["`allowHttp`", "Send credentials over `http:` to other machines, too. Default: refuse."],
        [
          "`dangerouslyAllowBrowser`",
          "Hand credentials to a browser, where every visitor can read them. Default: refuse; a `baseUrl` of a proxy needs none.",
        ],
      ],
    ),
    "A client is an openapi-fetch client: `client.GET(…)` and its siblings work, and so does whatever is built on them.",
  );
}
