/** Loaded before a program: appends the place of every module that it loads, one a line, to the file `MODULES_LOG`. */
const fs = require("node:fs");
const Module = require("node:module");

const log = process.env.MODULES_LOG;

const hooks = `
  import { appendFileSync } from "node:fs";
  export async function resolve(specifier, context, next) {
    const resolved = await next(specifier, context);
    appendFileSync(${JSON.stringify(log)}, resolved.url + "\\n");
    return resolved;
  }`;
Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const load = Module._load;
Module._load = function (request, parent, ...rest) {
  fs.appendFileSync(log, `${Module._resolveFilename(request, parent)}\n`);
  return load.call(this, request, parent, ...rest);
};

const vm = require("node:vm");
vm.Script = class extends vm.Script {
  constructor(code, options) {
    fs.appendFileSync(log, `${options.filename}\n`);
    super(code, options);
  }
};
