/** Three bundlers, asked the same: one minified ES module for browsers and servers alike, and the modules that are in it. */
import path from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import esbuild from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";

export const bundlers = { esbuild: byEsbuild, rollup: byRollup, webpack: byWebpack };

/** @returns the bundle's text, and the absolute paths of modules of which something is in it. */
export async function byEsbuild(entry) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    absWorkingDir: path.dirname(entry),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
    outfile: "bundle.js",
    metafile: true,
    logLevel: "error",
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0].inputs);
  const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return { text: outputFiles[0].text, modules: modules.map((file) => path.resolve(path.dirname(entry), file)) };
}

/** @param trustManifest Whether `sideEffects` of a package.json is believed. */
async function byRollup(entry, { trustManifest = true } = {}) {
  const plugins = [nodeResolve()];
  const treeshake = trustManifest ? true : { moduleSideEffects: true };
  if (!trustManifest) plugins.unshift(unmarked(plugins[0]));
  const bundle = await rollup({
    input: entry,
    plugins,
    treeshake,
    onwarn: ({ code, message }) => {
      if (code !== "EMPTY_BUNDLE") throw new Error(message);
    },
  });
  const [{ code, modules }] = (await bundle.generate({ format: "es" })).output;
  const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { text: code, modules: kept.map(([file]) => file) };
}

/** Resolves as another plugin does, but says nothing of side effects. */
function unmarked(resolver) {
  return {
    name: "unmarked",
    async resolveId(source, importer, options) {
      const found = await resolver.resolveId.handler.call(this, source, importer, options);
      return found && { ...found, moduleSideEffects: true };
    },
  };
}

async function byWebpack(entry) {
  const folder = path.dirname(entry);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry,
    devtool: false,
    output: { path: path.join(folder, "webpack"), filename: "bundle.js", module: true },
    experiments: { outputModule: true },
  });
  const files = new Map();
  compiler.outputFileSystem = memory(files);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : compiler.close(() => resolve(result)))),
  );
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  const { modules } = stats.toJson({ all: false, modules: true, nestedModules: true, ids: true, usedExports: true });
  const names = modules.flatMap((module) => [module, ...(module.modules ?? [])]).filter(isKept);
  return { text: [...files.values()].join("\n"), modules: names.map(({ nameForCondition }) => nameForCondition ?? "") };
}

const isKept = ({ usedExports }) => usedExports === true || usedExports === null || usedExports?.length > 0;

/** As much of a file system as webpack needs to write to. */
function memory(files) {
  const done = (...args) => args.at(-1)(null);
  return {
    join: path.join,
    mkdir: done,
    stat: (_, next) => next(Object.assign(new Error("none"), { code: "ENOENT" })),
    writeFile: (file, text, next) => (files.set(file, String(text)), next(null)),
  };
}
