#!/usr/bin/env node
import module from "node:module";

// Node.js 22.1 and later keep what they compiled; it has to be asked for before anything else is loaded.
module.enableCompileCache?.();

const { quick } = module.createRequire(import.meta.url)("../dist/quick/quick.cjs");

if (!(await quick(process.argv.slice(2)))) {
  const { main } = await import("../dist/cli.js");
  process.exitCode = await main(process.argv.slice(2));
}
