import type { PackageFacts } from "./facts.js";

/** The package.json of a generated package: ES modules and CommonJS, each with its own types. */
export function packageJson(facts: PackageFacts, hasFake: boolean): string {
  const { name, version, description, keywords, homepage, repository, license, author } = facts;
  const manifest = {
    name,
    version,
    description,
    keywords,
    homepage,
    repository,
    license,
    author,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    main: "./dist/cjs/index.js",
    types: "./dist/cjs/index.d.ts",
    // For resolutions that know no `exports`.
    typesVersions: hasFake ? { "*": { testing: ["./dist/cjs/testing.d.ts"] } } : undefined,
    exports: {
      ".": conditions("index"),
      "./testing": hasFake ? conditions("testing") : undefined,
      "./package.json": "./package.json",
    },
    // Releases write the changelog; npm passes over what is not there.
    files: ["dist", "src", "docs", "CHANGELOG.md"],
    scripts: { build: build(hasFake ? ["index", "testing"] : ["index"]), prepack: "npm run build" },
    dependencies: { "openapi-fetch": "^0.17.0" },
    devDependencies: { esbuild: "^0.28.2", typescript: "~5.9.3" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function conditions(module: string): { readonly import: Entry; readonly require: Entry } {
  const entry = (folder: "esm" | "cjs"): Entry => ({
    types: `./dist/${folder}/${module}.d.ts`,
    default: `./dist/${folder}/${module}.js`,
  });
  return { import: entry("esm"), require: entry("cjs") };
}

interface Entry {
  readonly types: string;
  readonly default: string;
}

/** What makes `dist/cjs` CommonJS within a package of ES modules, on any shell. */
const markCommonJs = [
  "require('node:fs')",
  ".writeFileSync('dist/cjs/package.json', ",
  "JSON.stringify({ type: 'commonjs', sideEffects: false }))",
].join("");

/** One file of ES modules an entry: Node.js takes a millisecond for each file that it imports. Bundlers take out what they use. */
function bundleEsModules(entries: readonly string[]): string {
  const sources = entries.map((entry) => `src/${entry}.ts`).join(" ");
  return [
    `esbuild ${sources} --bundle --packages=external --platform=neutral --format=esm --target=es2022`,
    "--sourcemap --sources-content=false --log-level=warning --outdir=dist/esm",
  ].join(" ");
}

function build(entries: readonly string[]): string {
  const steps = ["tsc -p tsconfig.esm.json", "tsc -p tsconfig.cjs.json", bundleEsModules(entries)];
  return [...steps, `node -e "${markCommonJs}"`].join(" && ");
}
