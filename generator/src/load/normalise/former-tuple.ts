import type { Json } from "../../json.js";
import { isList, member, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";

/** Before JSON Schema 2020-12 a tuple was an array under `items`, and `additionalItems` said what follows. */
const said: Readonly<Record<string, string>> = { items: "prefixItems", additionalItems: "items" };

/** A schema that says of tuples what is meant by it in the words of OpenAPI 3.1; it is told where they are others. */
export function withoutFormerTuple(schema: JsonObject, origins: Origins, report: Report): JsonObject {
  if (!isList(member(schema, "items")) || member(schema, "prefixItems") !== undefined) return schema;
  const message =
    "A list under `items` is none of OpenAPI's; it is read as `prefixItems`, and `additionalItems` as `items`.";
  report.add("warning", "document-invalid", message, schema, "items");
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => [said[key] ?? key, value]);
  return origins.adopt(Object.fromEntries(entries), schema);
}
