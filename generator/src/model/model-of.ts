import { DiagnosticError, type Diagnostic } from "../diagnostics.js";
import type { Pointer } from "../json.js";
import type { Document } from "../load/document.js";
import { checkExtensions } from "./extensions.js";
import { fakeErrorsOf } from "./fake.js";
import { child, rootNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import type { Api } from "./model.js";
import { operationsOf } from "./operations.js";
import { diagnosticsOf, type Finding, type Reading } from "./report.js";
import { requestIdHeaderOf } from "./request-id.js";
import { resourcesOf } from "./resources.js";
import { schemasOf } from "./schemas.js";
import { schemesOf } from "./security.js";
import { serversOf } from "./servers.js";
import { tagsOf } from "./tags.js";
import { receivedOf } from "./received.js";

/** The API that a document describes, with warnings and notes. */
export interface Modelled {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The API that a document describes.
 *
 * @throws {DiagnosticError} with everything found, if any of it is an error
 */
export function modelOf(document: Document): Modelled {
  const findings: Finding[] = [];
  const files = new Set<Pointer>();
  const report = (finding: Finding): void => void findings.push(finding);
  const foundFile = (at: Pointer): void => void files.add(at);
  const api = apiOf({ root: rootNode(document.root), report, foundFile }, document.source);
  const news = findings.filter(({ code, at }) => code !== "shape-unknown" || !files.has(at));
  const diagnostics = diagnosticsOf(news, document);
  if (diagnostics.some(({ severity }) => severity === "error")) throw new DiagnosticError(diagnostics);
  return { api, diagnostics };
}

function apiOf(reading: Reading, source: string): Api {
  const { root } = reading;
  checkExtensions(reading);
  const schemas = schemasOf(reading);
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const security = schemesOf(reading, source);
  const operations = operationsOf(reading, { schemas: byName, security, source });
  return {
    title: textIn(child(root, "info"), "title") ?? "",
    version: textIn(child(root, "info"), "version") ?? "",
    description: textIn(child(root, "info"), "description"),
    servers: serversOf(reading, source),
    security,
    tags: tagsOf(root, operations),
    operations,
    schemas,
    received: receivedOf(root),
    resources: resourcesOf(root, operations, byName),
    requestIdHeader: requestIdHeaderOf(root),
    fakeErrors: fakeErrorsOf(root),
  };
}
