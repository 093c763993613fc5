/** Loaded before a program: kills it right before its nth change of the file system (`KILL_AT`), and counts the changes. */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const killAt = Number(process.env.KILL_AT);
let step = 0;

function beforeEach(owner, name) {
  const original = owner[name];
  owner[name] = (...args) => {
    step += 1;
    if (step === killAt) process.kill(process.pid, "SIGKILL");
    return original.apply(owner, args);
  };
}

for (const name of ["chmodSync", "copyFileSync", "linkSync", "mkdirSync", "renameSync", "rmSync", "writeFileSync"])
  beforeEach(fs, name);
for (const name of ["mkdir", "mkdtemp", "rename", "rm", "writeFile"]) beforeEach(fs.promises, name);
syncBuiltinESMExports();
process.on("exit", () => fs.writeSync(1, `${String(step)}\n`));
