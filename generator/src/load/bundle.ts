import { bundleDocument, getTypes, type Config } from "@redocly/openapi-core";
import { isObject, textMember, type JsonObject } from "./json-object.js";
import type { ParsedDocument } from "./read/parse.js";
import type { ReferenceResolver } from "./references/reference-resolver.js";

/** Brings all files together in one; Redocly does it in place, so the document is not to be used afterwards. */
export async function bundle(
  document: ParsedDocument,
  config: Config,
  resolver: ReferenceResolver,
): Promise<JsonObject> {
  const types = getTypes(specVersion(textMember(document.parsed, "openapi") ?? ""));
  const result = await bundleDocument({ document, config, types, externalRefResolver: resolver });
  const { parsed } = result.bundle;
  if (!isObject(parsed)) throw new TypeError("Bundling an object gives an object");
  return parsed;
}

function specVersion(openapi: string): "oas3_0" | "oas3_1" | "oas3_2" {
  const minor = openapi.slice(0, 3);
  if (minor === "3.0") return "oas3_0";
  return minor === "3.1" ? "oas3_1" : "oas3_2";
}
