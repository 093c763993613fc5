import type { ModuleStructure } from "./ts/module.js";
import { emitClient } from "./client.js";
import { exportedSchemas, type Context } from "./context.js";
import { emitIndex } from "./index-module.js";
import { emitJsonText } from "./json-text.js";
import { emitModel } from "./models.js";
import { emitOperations } from "./operations.js";
import { emitResource } from "./resource.js";
import { emitTesting } from "./testing/testing-module.js";

/** The modules of an SDK, but for the wire types and the runtime, which are text already. */
export function emitModules(context: Context): readonly ModuleStructure[] {
  const { api, names } = context;
  return [
    ...exportedSchemas(context).map((schema) => emitModel(context, schema)),
    ...(names.parsers.size > 0 ? [emitJsonText(context)] : []),
    ...api.tags.map((tag) => emitOperations(context, tag)),
    ...api.resources.map((resource) => emitResource(context, resource)),
    emitClient(context),
    ...(context.userAgent === undefined ? [] : emitTesting(context)),
    emitIndex(context),
  ];
}
