/** The text of a new config file. */
export function configText(document: string, out: string): string {
  return `import { defineConfig } from "fetchsmith";

export default defineConfig({
  document: ${JSON.stringify(document)},
  out: ${JSON.stringify(out)},
});
`;
}

/** The npm scripts, by name. */
export const scripts: Readonly<Record<string, string>> = {
  generate: "fetchsmith generate",
  check: "fetchsmith check",
};

/**
 * The text of a new workflow for GitHub Actions, which fails where the committed code is not what the document says.
 *
 * @param folder the project's, relative to the repository's, with `/`; `.` where they are one
 */
export function workflowText(folder: string): string {
  const inFolder =
    folder === "." ? "" : `\n    defaults:\n      run:\n        working-directory: ${JSON.stringify(folder)}`;
  return `# Fails where the generated code is not what the OpenAPI document says.
name: fetchsmith

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest${inFolder}
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 22
      - run: npm ci
      - run: npx --no-install fetchsmith check
`;
}
