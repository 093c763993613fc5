import type { Json } from "../../generator/src/json.js";
import type { Document } from "../../generator/src/load/document.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import type { Api } from "../../generator/src/model/model.js";
import { namesOf, type Named } from "../../generator/src/name/names-of.js";
import { documentOf, withOperation, type Members } from "./model-document.js";

/** Wire names of parameters and form fields, by where they travel. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** How the params are to be named, and what the operation holds besides. */
export interface Circumstances {
  readonly chosen?: Readonly<Record<string, string>>;
  readonly properties?: "camel" | "preserve";
  readonly members?: Members;
}

/** Names the API whose only operation, `op`, has these fields. */
export function namedWith(
  fields: Fields,
  { chosen = {}, properties = "camel", members = {} }: Circumstances = {},
): Named & { readonly api: Api } {
  const document: Document = documentOf(
    withOperation({ ...operationWith(fields), ...members }, { path: "/pets/{id}" }),
  );
  const parameters = Object.fromEntries(Object.entries(chosen).map(([name, to]) => [`op.${name}`, to]));
  const { api } = modelOf(document);
  return { api, ...namesOf(api, document, { properties, chosen: { parameters } }) };
}

function operationWith(fields: Fields): Members {
  const { body = [], ...places } = fields;
  const parameters = Object.entries(places).flatMap(([place, names]) =>
    names.map((name): Json => ({ name, in: place, required: place === "path", schema: { type: "string" } })),
  );
  const properties = Object.fromEntries(body.map((name): [string, Json] => [name, { type: "string" }]));
  const schema = { type: "object", properties };
  const content = { "application/x-www-form-urlencoded": { schema } };
  return { parameters, ...(body.length === 0 ? {} : { requestBody: { content } }) };
}
