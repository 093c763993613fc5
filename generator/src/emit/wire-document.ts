import type { Json } from "../json.js";
import { withAnsweredTypes } from "./answered-types.js";
import { withoutData } from "./without-data.js";

/**
 * What of a document its wire types are made from, as JSON: a text goes to another thread as it is, and is half of the document.
 *
 * @param root The normalised document.
 */
export function wireDocument(root: Readonly<Record<string, Json>>): string {
  const called = { ...withAnsweredTypes(root), webhooks: {} }; // what webhooks send is among the schemas
  return JSON.stringify(withoutData(called));
}
