import { credentialsOf, schemeOf } from "../security.js";
import { literalText } from "../ts/literal.js";
import type { DocsContext } from "./docs-context.js";
import { objectSource } from "./example-value.js";

/** The statement that makes an example's client: from the environment, as far as the document names variables. */
export function clientSource(context: DocsContext): string {
  const options = clientOptions(context);
  return `const client = createClient(${options.length === 0 ? "" : objectSource(options)});`;
}

/** The options without which there is no client: where the API is, and credentials that no environment variable holds. */
function clientOptions(context: DocsContext): readonly (readonly [name: string, source: string])[] {
  const secrets = credentialsOf(schemeOf(context)).filter(({ env }) => env === undefined);
  return [
    ...(hasHost(context) ? [] : [["baseUrl", `"https://api.example.com"`] as const]),
    ...secrets.map(({ name }) => [name, literalText(`your-${name}`)] as const),
  ];
}

/** Whether the document says which host to call. */
export function hasHost({ api }: DocsContext): boolean {
  return api.servers.some(({ url }) => /^https?:\/\//.test(url));
}
