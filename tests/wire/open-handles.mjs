/**
 * Runs the tests in which the SDK works in jest's own process under jest's `--detectOpenHandles`, thousands of calls to the
 * chaos server among them, and fails where a timer, a socket or anything else is left that would keep a program alive.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const jest = [
  ...["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"],
  ...["--detectOpenHandles", "--runInBand", "--testMatch"],
  "**/wire/{chaos-here.handles,client-use.test,failures.test,lists.test}.ts",
];

const child = spawn(process.execPath, jest, { cwd: root, stdio: ["ignore", "inherit", "pipe"] });
let told = "";
child.stderr.setEncoding("utf8").on("data", (text) => {
  process.stderr.write(text);
  told += text;
  // With handles left, jest tells of them and waits for them.
  if (/open handle/.test(told)) setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
});
const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
const found = /has detected the following (\d+) open handle/.exec(told)?.[1] ?? (/open handle/.test(told) ? "some" : 0);
console.log(`${found} open handles`);
process.exitCode = code === 0 && found === 0 ? 0 : 1;
