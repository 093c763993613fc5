import type { ModuleStructure } from "./ts/module.js";
import { emitClient } from "./client.js";
import { exportedSchemas, type Context } from "./context.js";
import { emitIndex } from "./index-module.js";
import { emitJsonText } from "./json-text.js";
import { emitModel } from "./models.js";
import { emitOperations } from "./operations.js";
import { emitResource } from "./resource.js";
import { emitTesting } from "./testing/testing-module.js";

/** The modules of an SDK, one by one, but for the wire types and the runtime, which are text already. */
export function* emitModules(context: Context): Iterable<ModuleStructure> {
  const { api, names } = context;
  for (const schema of exportedSchemas(context)) yield emitModel(context, schema);
  if (names.parsers.size > 0) yield emitJsonText(context);
  for (const tag of api.tags) yield emitOperations(context, tag);
  for (const resource of api.resources) yield emitResource(context, resource);
  yield emitClient(context);
  if (context.userAgent !== undefined) yield* emitTesting(context);
  yield emitIndex(context);
}
