/**
 * Builds the generator: the command and the library in one bundle of chunks that are loaded when a stage needs them, and
 * the declarations of the library. TypeScript, prettier and jiti stay packages of their own.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { createJiti } from "jiti";
import { version as prettierVersion } from "prettier";

const here = import.meta.dirname;
const { dependencies } = JSON.parse(await readFile(path.join(here, "package.json"), "utf8"));

/**
 * One TypeScript for all who need it, required: as an import, Node would first look through all of it for its exports. Nobody
 * makes a namespace of it, which would copy more than two thousand properties each time.
 */
const oneTypeScript = {
  name: "one-typescript",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(typescript|\.\/typescript)$/ }, ({ path: name, importer, kind, namespace }) => {
      if (namespace === "one-typescript" || (name === "typescript" && kind === "require-call"))
        return { path: "typescript", external: true };
      if (name === "typescript") return { path: name, namespace: "one-typescript" };
      return importer.includes(path.join("@ts-morph", "common"))
        ? { path: "ts-morph", namespace: "one-typescript" }
        : null;
    });
    const required = 'export default require("typescript");';
    onLoad({ filter: /^typescript$/, namespace: "one-typescript" }, () => ({ contents: required }));
    // What has a `default` is a namespace to ts-morph.
    const inherited =
      'const ts = require("typescript");\nmodule.exports = Object.create(ts, { default: { value: ts } });';
    onLoad({ filter: /^ts-morph$/, namespace: "one-typescript" }, () => ({ contents: inherited }));
  },
};

/** openapi-typescript reads documents with an older Redocly of its own; what we use of it does not. */
const unusedRedocly = {
  name: "unused-redocly",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@redocly\/openapi-core$|^parse-json$/ }, ({ path: name, importer }) =>
      importer.includes(path.join("openapi-typescript", "dist"))
        ? { path: name, namespace: "unused-redocly" }
        : undefined,
    );
    onLoad({ filter: /./, namespace: "unused-redocly" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** Redocly's rules for GraphQL stand among those for OpenAPI; loading what they parse with takes as long as linting. */
const withoutGraphql = {
  name: "without-graphql",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^graphql$/ }, () => ({ path: "graphql", namespace: "without-graphql" }));
    onLoad({ filter: /./, namespace: "without-graphql" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** ts-morph brings TypeScript's own declarations along, three megabytes that a project without them never asks for. */
const withoutLibraries = {
  name: "without-libraries",
  setup({ onLoad }) {
    onLoad({ filter: /ts-morph-common\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const contents = text.replace(/^const libFiles = \[\{.*?^ {4}\}\];$/ms, "const libFiles = [];");
      if (contents.length > text.length / 2) throw new Error(`${file} holds its declarations elsewhere by now`);
      return { contents };
    });
  },
};

/** ts-morph has every type written by a writer of its own, thousands of times a second, even where it is a text already. */
const plainTexts = {
  name: "plain-texts",
  setup({ onLoad }) {
    onLoad({ filter: /ts-morph[/\\]dist[/\\]ts-morph\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const opening = "    getText(writer, textOrWriterFunc) {\n";
      if (!text.includes(opening)) throw new Error(`${file} prints types in another way by now`);
      const plain = '        if (typeof textOrWriterFunc === "string") return textOrWriterFunc;\n';
      return { contents: text.replace(opening, opening + plain) };
    });
  },
};

/** What ts-morph finds files by, which it does in memory only where it is asked to, and here it is not. */
const withoutGlobs = {
  name: "without-globs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(minimatch|tinyglobby)$/ }, ({ path: name, importer }) =>
      importer.endsWith("ts-morph-common.js") ? { path: name, namespace: "without-globs" } : undefined,
    );
    onLoad({ filter: /./, namespace: "without-globs" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** openapi-typescript sorts by a comparison that makes a collator for each two names, which takes a quarter of its time. */
const oneCollator = {
  name: "one-collator",
  setup({ onLoad }) {
    onLoad({ filter: /openapi-typescript[/\\]dist[/\\]lib[/\\]utils\.mjs$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const [comparison] = /\ba\.localeCompare\(b, "en-us", \{ numeric: true \}\)/.exec(text) ?? [];
      if (comparison === undefined) throw new Error(`${file} compares names in another way by now`);
      const collator = 'const collator = new Intl.Collator("en-us", { numeric: true });';
      return { contents: `${text.replace(comparison, "collator.compare(a, b)")}\n${collator}\n` };
    });
  },
};

/**
 * The writer below ts-morph defines each of its fields at length, where an assignment is the same, and joins its indentation from
 * nothing each time: that happens for every type and comment.
 */
const plainFields = {
  name: "plain-fields",
  setup({ onLoad }) {
    onLoad({ filter: /code-block-writer[/\\]esm[/\\]mod\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const defined =
        /Object\.defineProperty\(this, "(\w+)", \{\s+enumerable: true,\s+configurable: true,\s+writable: true,\s+value: (.+)\s+\}\);/g;
      const joined = 'Array(numberSpaces + 1).join(" ")';
      const contents = text.replace(defined, "this.$1 = $2;").replace(joined, '" ".repeat(numberSpaces)');
      if (contents.includes("defineProperty(this") || contents.includes(joined))
        throw new Error(`${file} defines its fields in another way by now`);
      return { contents };
    });
  },
};

const dist = path.join(here, "dist");
await rm(dist, { recursive: true, force: true });
const settings = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  target: "node20.19",
  mainFields: ["module", "main"],
  external: Object.keys(dependencies),
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  plugins: [
    oneTypeScript,
    unusedRedocly,
    withoutGraphql,
    withoutLibraries,
    withoutGlobs,
    oneCollator,
    plainTexts,
    plainFields,
  ],
};
const whole = await build({
  ...settings,
  entryPoints: ["src/cli.ts", "src/index.ts", "src/schema-thread.ts"],
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  // Packages that are CommonJS require what Node brings.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
// Files that require what Node brings: importing it takes longer than a run that has nothing to do.
const required = {
  ...settings,
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  // Code that was compiled before has no way to import, which Node.js gives to what it loads itself.
  supported: { "dynamic-import": false },
  banner: { js: 'const ownUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "ownUrl" },
};
const quick = await build({
  ...required,
  entryPoints: ["src/cli/quick.ts", "src/cli/compiled-run.ts"],
  outdir: "dist/quick",
});
// The whole of it in one file, for a run that needs most of it and knows what was compiled before.
const command = await build({
  ...required,
  entryPoints: { command: "src/cli.ts", schema: "src/schema-text.ts" },
  outdir: "dist/command",
});
await writeFile(path.join(dist, "code.json"), JSON.stringify(await code()));
await writeFile(path.join(dist, "formatted.json"), JSON.stringify(await formattedRuntime()));
await writeFile(
  path.join(dist, "THIRD-PARTY-NOTICES.txt"),
  await notices([whole, quick, command].flatMap(({ metafile }) => Object.values(metafile.outputs))),
);

/** The files that make up the generator, relative to its folder: what has been bundled, and the runtime. */
async function code() {
  const bundled = [whole, quick, command].flatMap(({ metafile }) => Object.keys(metafile.outputs));
  const runtime = (await readdir(path.join(here, "src", "runtime"), { recursive: true })).filter((name) =>
    name.endsWith(".ts"),
  );
  return [...bundled, ...runtime.map((name) => `src/runtime/${name.replaceAll(path.sep, "/")}`)].sort();
}

/** The runtime's modules formatted, as sources and as part of a package, by the keys under which they are looked for. */
async function formattedRuntime() {
  const jiti = createJiti(import.meta.url, { fsCache: false });
  const { pretty } = await jiti.import("./src/format/pretty.ts");
  const { namingFiles } = await jiti.import("./src/emit/package/naming-files.ts");
  const texts = {};
  const known = { prettier: prettierVersion, recall: () => undefined, remember: (key, text) => (texts[key] = text) };
  const folder = path.join(here, "src", "runtime");
  for (const name of (await readdir(folder, { recursive: true })).filter((entry) => entry.endsWith(".ts")).sort()) {
    const text = await readFile(path.join(folder, name), "utf8");
    for (const variant of [text, namingFiles(text)]) await pretty(name, variant, known);
  }
  return texts;
}

/** The licences of all packages whose code is in the bundle; they ask for being told wherever it goes. */
async function notices(outputs) {
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const used = inputs.flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));
  const folders = used.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const told = await Promise.all([...new Set(folders)].sort().map((folder) => notice(path.join(here, folder))));
  return told.join(`\n${"-".repeat(80)}\n\n`);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  const text = file === undefined ? "" : `\n${(await readFile(path.join(folder, file), "utf8")).trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
