import type { Diagnostic, DiagnosticCode } from "../../diagnostics.js";
import { member, textMember } from "../json-object.js";
import type { ParsedDocument } from "./parse.js";
import { locationOf } from "../place.js";
import type { SourceNames } from "../source-names.js";

/** The dialects of schemas: 3.2 has that of 3.1. */
export type Dialect = "3.0" | "3.1";

/** The dialect of a document whose version has been checked. */
export function dialectOf(document: ParsedDocument): Dialect {
  return textMember(document.parsed, "openapi")?.startsWith("3.0.") === true ? "3.0" : "3.1";
}

/** Says why a document is not one of OpenAPI 3.0, 3.1 or 3.2, if it is not. */
export function versionProblem(document: ParsedDocument, names: SourceNames): Diagnostic | undefined {
  const openapi = member(document.parsed, "openapi");
  const swagger = member(document.parsed, "swagger");
  const problem = (code: DiagnosticCode, message: string, key?: string): Diagnostic => {
    const place = { source: document.source, pointer: key === undefined ? "#" : `#/${key}` };
    return { code, severity: "error", message, location: locationOf(place, "value", names) };
  };
  if (openapi === undefined && swagger !== undefined) {
    return problem("swagger-2", `This is Swagger ${JSON.stringify(swagger)}, the predecessor of OpenAPI 3.`, "swagger");
  }
  if (openapi === undefined) return problem("version-missing", `The document has no \`openapi\` field.`);
  if (typeof openapi === "string" && /^3\.[012]\.\d/u.test(openapi)) return undefined;
  const given = typeof openapi === "string" ? `\`${openapi}\`` : `the ${typeof openapi} ${JSON.stringify(openapi)}`;
  return problem("version-unsupported", `The OpenAPI version is ${given}, not 3.0.x, 3.1.x or 3.2.x.`, "openapi");
}
