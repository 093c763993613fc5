/** Loaded before a program: appends the processor time that it took, in milliseconds, to the file `CPU_LOG`. */
const fs = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  fs.appendFileSync(process.env.CPU_LOG, `${String((user + system) / 1000)}\n`);
});
