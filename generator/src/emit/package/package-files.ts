import type { DocsContext } from "../docs/docs-context.js";
import { modelPage } from "../docs/model-page.js";
import { operationsPage } from "../docs/operations-page.js";
import { readme } from "../docs/readme.js";
import { exportedSchemas, found, schemaNames } from "../context.js";
import { fakeFacts } from "../testing/facts.js";
import { cjsSettings, esmSettings } from "./compiler-settings.js";
import { licenseText } from "./license.js";
import { packageJson } from "./package-json.js";

/** The files that make sources a package: its manifest, licence and settings, its README and its pages. */
export function packageFiles(context: DocsContext): readonly { readonly path: string; readonly text: string }[] {
  const { api, names, package: facts } = context;
  const license = licenseText(facts);
  return [
    { path: "package.json", text: packageJson(facts, fakeFacts(api) !== undefined) },
    { path: "tsconfig.esm.json", text: esmSettings() },
    { path: "tsconfig.cjs.json", text: cjsSettings() },
    ...(license === undefined ? [] : [{ path: "LICENSE", text: license }]),
    { path: "README.md", text: readme(context) },
    ...api.tags.map((tag) => ({
      path: `docs/${found(names.tags.get(tag.name), tag.name).page}.md`,
      text: operationsPage(tag, context),
    })),
    ...exportedSchemas(context).map((schema) => ({
      path: `docs/${schemaNames(context, schema.name).page}.md`,
      text: modelPage(schema, context),
    })),
  ];
}
