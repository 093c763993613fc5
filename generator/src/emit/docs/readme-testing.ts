import type { Credential, SecurityScheme } from "../../model/model.js";
import { credentialsOf, schemeOf } from "../security.js";
import { fakeFacts } from "../testing/facts.js";
import { literalText } from "../ts/literal.js";
import { hasHost } from "./client-source.js";
import type { DocsContext } from "./docs-context.js";
import { program } from "./example-call.js";
import { objectSource } from "./example-value.js";
import { code, codeBlock } from "./markdown.js";
import { heading, paragraphs } from "./page.js";

/** The README's section about testing an application. Empty where there is no fake. */
export function testingSection(context: DocsContext): string {
  if (fakeFacts(context.api) === undefined) return "";
  const entry = literalText(`${context.package.name}/testing`);
  return paragraphs(
    heading(2, "Testing"),
    `${code(entry)} is a fake of the API for the tests of an application: a ${code("fetch")} that keeps in memory what it is told. No request leaves the process.`,
    codeBlock("ts", example(context, entry)),
    `What was sent is in ${code("fake.requests")}, what is kept in ${code("fake.state.items()")}. ${code('fake.fail({ kind: "rate-limit" })')} lets the next request go wrong, and ${code("fake.rules")} lists what the fake holds to, and which of it is only assumed.`,
  );
}

function example(context: DocsContext, entry: string): string {
  const options: readonly (readonly [string, string])[] = [
    ...(hasHost(context) ? [] : [["baseUrl", `"https://api.example.com"`] as const]),
    ...given(schemeOf(context)).map(({ name }) => [name, `"any"`] as const),
    ["fetch", "fake.fetch"],
  ];
  return program(
    context,
    ["createClient"],
    [
      `import { createFake } from ${entry};`,
      "",
      "const fake = createFake();",
      `const client = createClient(${objectSource(options)});`,
      "console.log(fake.requests.length, client);",
    ],
  );
}

/** What a fake is to be given: it has no place where tokens come from. */
function given(scheme: SecurityScheme | undefined): readonly Credential[] {
  return scheme?.kind === "oauth2" ? [scheme.token] : credentialsOf(scheme);
}
