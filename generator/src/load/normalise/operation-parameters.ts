import type { Json } from "../../json.js";
import { isList, isObject, member, textMember, type JsonObject } from "../json-object.js";
import type { Report } from "../report.js";

/** Header parameters of these names are to be ignored (OpenAPI §4.8.12.2.1): bodies and security decide them. */
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/**
 * What HTTP itself decides about a message and its connection. Node.js refuses these or sends what it has itself (measured), and
 * browsers send none of them (Fetch Standard, "forbidden request-header").
 */
const ownHeaders: ReadonlySet<string> = new Set([
  ...["connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade", "sec-fetch-mode"],
]);

/** What HTTP can carry as the name of a header (RFC 9110 §5.6.2, "token"). */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

const places: ReadonlySet<Json | undefined> = new Set(["path", "query", "querystring", "header", "cookie"]);

/** The parameters of an operation with those of its path; by `in` and `name`, the operation's own go before. */
export function mergedParameters(shared: Json | undefined, own: Json | undefined, report: Report): JsonObject[] {
  const merged = new Map<string, JsonObject>();
  for (const parameter of [...parametersIn(shared), ...parametersIn(own)]) {
    const place = member(parameter, "in");
    const name = member(parameter, "name");
    if (typeof name !== "string" || typeof place !== "string" || !places.has(place)) {
      reportUnsendable(parameter, report);
    } else if (place === "header" && !token.test(name)) {
      const message = "No header can have this name (RFC 9110, section 5.6.2); it is left out.";
      report.add("warning", "parameter-unsupported", message, parameter, "name");
    } else if (place === "header" && ownHeaders.has(name.toLowerCase())) {
      const message = `\`fetch\` itself decides about the header \`${name}\`, so that it is no param.`;
      report.add("warning", "feature-unsupported", message, parameter, "name");
    } else if (place !== "header" || !ignoredHeaders.has(name.toLowerCase())) {
      merged.set(`${place}:${name}`, asSent(parameter, place));
    }
  }
  return [...merged.values()];
}

function reportUnsendable(parameter: JsonObject, report: Report): void {
  const [key, wanted] = textMember(parameter, "name") === undefined ? ["name", "name"] : ["in", "place"];
  const given = member(parameter, key);
  const lacks = given === undefined ? `no \`${key}\`` : `no usable ${wanted}`;
  const message = `The parameter has ${lacks}; it is left out.`;
  report.add("warning", "parameter-unsupported", message, parameter, ...(given === undefined ? [] : [key]));
}

/** Compares the parameters of a path with its template: one that is missing is text, none is kept that it has no place for. */
export function fittingParameters(
  parameters: readonly JsonObject[],
  path: string,
  operation: JsonObject,
  report: Report,
): JsonObject[] {
  const inPath = templateNames(path);
  const declared = new Set(parameters.filter(isPathParameter).map((parameter) => member(parameter, "name")));
  const undeclared = [...inPath].filter((name) => !declared.has(name));
  for (const name of undeclared) {
    const message = `The path \`${path}\` has {${name}}, which the operation does not declare; it is taken for text.`;
    report.add("warning", "path-parameter-undeclared", message, operation);
  }
  const implied = undeclared.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  const fitting = parameters.filter((parameter) => {
    const name = textMember(parameter, "name") ?? "";
    if (!isPathParameter(parameter) || inPath.has(name)) return true;
    report.add("warning", "path-parameter-unused", `The path \`${path}\` has no {${name}}.`, parameter, "name");
    return false;
  });
  return [...fitting, ...implied];
}

function parametersIn(parameters: Json | undefined): JsonObject[] {
  return isList(parameters) ? parameters.filter(isObject) : [];
}

function isPathParameter(parameter: JsonObject): boolean {
  return member(parameter, "in") === "path";
}

/** A path cannot be sent with a part left out, whatever `required` says. */
function asSent(parameter: JsonObject, place: string): JsonObject {
  return place === "path" && member(parameter, "required") !== true ? { ...parameter, required: true } : parameter;
}

function templateNames(path: string): ReadonlySet<string> {
  return new Set([...path.matchAll(/\{([^{}]+)\}/gu)].map(([, name = ""]) => name));
}
