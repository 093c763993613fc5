import { parentPort, workerData } from "node:worker_threads";
import { emitSchema } from "./emit/schema.js";
import { laidOut } from "./format/laid-out.js";

// One text in, one text out. Whatever fails here is done again by who asked, and fails there.
parentPort?.postMessage(laidOut(emitSchema(workerData as string)));
