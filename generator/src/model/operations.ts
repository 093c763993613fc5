import type { DiagnosticCode } from "../diagnostics.js";
import { bodyOf } from "./bodies.js";
import { examplesOf } from "./examples.js";
import { child, isPresent, sortedChildren, type JsonNode } from "./json-node.js";
import { flagIn, textIn, textsIn } from "./json-members.js";
import { tellNeeded } from "./needed-body.js";
import type { Method, Operation, SecurityScheme } from "./model.js";
import { paginationOf } from "./pagination.js";
import { parametersOf } from "./parameters.js";
import type { Finding, Reading } from "./report.js";
import type { Schemas } from "./resolution.js";
import { successOf } from "./responses.js";
import { requirementOf } from "./security.js";
import { ownServer, serverUrlsOf } from "./servers.js";

/** Every method, in the order in which operations on one path stand. */
const methods: readonly Method[] = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Methods that are idempotent by definition (RFC 9110 §9.2.2). */
const idempotentMethods: readonly Method[] = ["get", "put", "delete", "options", "head"];

/** What operations are built with, beyond their own node. */
export interface Surroundings {
  readonly schemas: Schemas;
  readonly security: readonly SecurityScheme[];
  /** Where the document comes from. */
  readonly source: string;
}

/** The same with what is found out once for all of them. */
interface Around extends Surroundings {
  /** The URLs of the document's servers. */
  readonly serverUrls: string;
}

/** The operations of the document, sorted by path, then method. */
export function operationsOf(reading: Reading, surroundings: Surroundings): readonly Operation[] {
  const around = { ...surroundings, serverUrls: serverUrlsOf(reading.root) };
  return sortedChildren(child(reading.root, "paths"))
    .filter(({ key }) => key.startsWith("/"))
    .flatMap((path) => {
      const present = methods.filter((method) => isPresent(child(path, method)));
      return present.flatMap((method) =>
        callable(reading, (own) => operationOf(own, around, path, child(path, method))),
      );
    });
}

/** Codes of what keeps one operation from being called, and nothing else from being generated. */
const hindering: readonly DiagnosticCode[] = ["media-type-unsupported", "parameter-unsupported", "feature-unsupported"];

/** An operation, or nothing where a call of it cannot be generated: a client without it is worth more than none. */
function callable(reading: Reading, read: (own: Reading) => Operation): readonly Operation[] {
  const hindrances: Finding[] = [];
  const report = (finding: Finding): void => {
    const hinders = finding.severity === "error" && hindering.includes(finding.code);
    if (hinders) hindrances.push(finding);
    const told = { ...finding, severity: "warning", message: `${finding.message} The operation is left out.` } as const;
    reading.report(hinders ? told : finding);
  };
  const operation = read({ ...reading, report });
  return hindrances.length > 0 ? [] : [operation];
}

function operationOf(reading: Reading, around: Around, path: JsonNode, node: JsonNode): Operation {
  const { schemas, security } = around;
  const method = methods.find((candidate) => candidate === node.key) ?? "get";
  const parameters = parametersOf(reading, schemas, node, path.key);
  const body = bodyOf(reading, schemas, node);
  if (body) tellNeeded(reading, body);
  const success = successOf(reading, schemas, node, method);
  return {
    at: node.at,
    id: textIn(node, "operationId") ?? `${method} ${path.key}`,
    method,
    path: path.key,
    server: ownServer(reading, around, path, node),
    tag: textsIn(node, "tags")[0] ?? "default",
    summary: textIn(node, "summary"),
    description: textIn(node, "description"),
    deprecated: flagIn(node, "deprecated"),
    idempotent: idempotentMethods.includes(method) || flagIn(node, "x-fetchsmith-idempotent"),
    parameters,
    body,
    success,
    ...requirementOf(reading, node, security),
    pagination: paginationOf(reading, schemas, { operation: node, parameters, success }),
    examples: examplesOf(reading.root, { parameters, body, success }),
  };
}
