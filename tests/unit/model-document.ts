import type { Diagnostic } from "../../generator/src/diagnostics.js";
import { DiagnosticError } from "../../generator/src/diagnostics.js";
import type { Json } from "../../generator/src/json.js";
import type { Document } from "../../generator/src/load/document.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import type { Api, Operation, Shape } from "../../generator/src/model/model.js";

/** Members of a JSON object. */
export type Members = Readonly<Record<string, Json>>;

/** A document with these members, each place of which is told as its own "file". */
export function documentOf(members: Members): Document {
  const root = { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: {}, ...members };
  return {
    root,
    source: "pets.yaml",
    given: new Map(),
    locate: (source) => ({ source, line: 1, column: 1, text: "" }),
  };
}

/** The API of a document without errors. */
export function apiOf(members: Members): Api {
  return modelOf(documentOf(members)).api;
}

/** What is said about a document, as `code at: message`, whether it is refused or not. */
export function findingsOf(members: Members): readonly string[] {
  return diagnosticsOf(members).map(
    ({ severity, code, location, message }) => `${severity} ${code} ${location?.source}: ${message}`,
  );
}

/** The one operation of a document that has `GET /pets` only, unless told otherwise. */
export function operationOf(operation: Members, { method = "get", path = "/pets", ...members }: Place = {}): Operation {
  const [only] = apiOf(withOperation(operation, { method, path, ...members })).operations;
  if (only === undefined) throw new Error("the document has no operation");
  return only;
}

/** Where an operation stands, and what else the document holds. */
export interface Place {
  readonly method?: string;
  readonly path?: string;
  readonly components?: Members;
}

/** The members of a document with one operation. */
export function withOperation(
  operation: Members,
  { method = "get", path = "/pets", components = {} }: Place = {},
): Members {
  const complete = { operationId: "op", responses: { "204": { description: "Done." } }, ...operation };
  return { paths: { [path]: { [method]: complete } }, components };
}

/** The shape of the schema `S`, without places. */
export function shapeOf(schema: Json, others: Members = {}): unknown {
  const { schemas } = apiOf({ components: { schemas: { ...others, S: schema } } });
  return plain(schemas.find(({ name }) => name === "S")?.shape);
}

/** A shape without places, and without what it leaves undefined. */
export function plain(shape: Shape | undefined): unknown {
  return JSON.parse(JSON.stringify(shape, (key: string, value: Json) => (key === "at" ? undefined : value)));
}

function diagnosticsOf(members: Members): readonly Diagnostic[] {
  try {
    return modelOf(documentOf(members)).diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}
