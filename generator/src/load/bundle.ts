import { bundleDocument } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "./json-object.js";
import type { ParsedDocument } from "./read/parse.js";
import type { Redocly } from "./redocly.js";
import { writtenAsInPointers } from "./references/escaped-names.js";

/**
 * Brings all files together in one: the root, where each `$ref` to another file has become one to a part of `components`.
 * Redocly does it in place, so the document is not to be used afterwards.
 */
export async function bundle(document: ParsedDocument, { config, types, resolver }: Redocly): Promise<JsonObject> {
  const giveNames = writtenAsInPointers(document.parsed);
  const result = await bundleDocument({ document, config, types, externalRefResolver: resolver });
  const { parsed } = result.bundle;
  if (!isObject(parsed)) throw new TypeError("Bundling an object gives an object");
  giveNames(parsed);
  return parsed;
}
