#!/usr/bin/env node
import module from "node:module";

// Node.js 22.1 and later keep what they compiled; it has to be asked for before anything else is loaded.
module.enableCompileCache?.();

const require = module.createRequire(import.meta.url);
const argv = process.argv.slice(2);

if (!(await require("../dist/quick/quick.cjs").quick(argv))) {
  const exitCode = await require("../dist/quick/compiled-run.cjs").compiledRun(argv);
  process.exitCode = exitCode ?? (await (await import("../dist/cli.js")).main(argv));
}
