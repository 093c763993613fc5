import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { CodeLoader } from "./compiled/code-loader.js";
import { privateFolder } from "./compiled/private-folder.js";

// One text in, one text out. Whatever fails here is done again by who asked, and fails there.
const loader = new CodeLoader(privateFolder(), ["typescript"]);
const { schemaText } = loader.load(
  fileURLToPath(new URL("./command/schema.cjs", import.meta.url)),
) as typeof import("./schema-text.js");
parentPort?.postMessage(schemaText(workerData as string));
loader.keep();
