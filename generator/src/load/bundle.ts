import { bundleDocument, type Config } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "./json-object.js";
import { nodeTypes } from "./node-types.js";
import type { ParsedDocument } from "./read/parse.js";
import type { ReferenceResolver } from "./references/reference-resolver.js";

/** Brings all files together in one; Redocly does it in place, so the document is not to be used afterwards. */
export async function bundle(
  document: ParsedDocument,
  config: Config,
  resolver: ReferenceResolver,
): Promise<JsonObject> {
  const types = nodeTypes(document.parsed);
  const result = await bundleDocument({ document, config, types, externalRefResolver: resolver });
  const { parsed } = result.bundle;
  if (!isObject(parsed)) throw new TypeError("Bundling an object gives an object");
  return parsed;
}
