// Runs the program in a process of Node.js, Bun or Deno: `process.mjs BASE_URL`. Prints the results.
import { run } from "./conformance.js";

console.log(JSON.stringify(await run(process.argv[2])));
