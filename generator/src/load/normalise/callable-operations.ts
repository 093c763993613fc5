import type { Json } from "../../json.js";
import { isObject, member, objectAt, without, type JsonObject } from "../json-object.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";

/** Methods with which `fetch` sends no body (Fetch Standard, constructor of `Request`). */
const bodiless: readonly string[] = ["get", "head"];

/** Successful statuses whose answers have no body, and the sections of RFC 9110 that say so. */
const emptyStatuses: Readonly<Record<string, string>> = { "204": "15.3.5", "205": "15.3.6" };

/** What a path's operations are changed with. */
interface Surroundings {
  readonly origins: Origins;
  readonly report: Report;
}

/** What answers are changed with. */
interface AnswerSurroundings extends Surroundings {
  /** Where content that cannot come has been told of: what several responses refer to is said once. */
  readonly told: Set<string>;
}

/** A path without what `fetch` refuses to send: TRACE (Fetch Standard, "forbidden method"), and bodies of GET and HEAD. */
export function withCallableOperations(item: Json, { origins, report }: Surroundings): Json {
  if (!isObject(item)) return item;
  const bodies = bodiless.filter((method) => member(objectAt(item, method), "requestBody") !== undefined);
  const hasTrace = member(item, "trace") !== undefined;
  if (bodies.length === 0 && !hasTrace) return item;
  if (hasTrace) {
    const message = "`fetch` refuses the method TRACE, so the operation is left out.";
    report.add("warning", "feature-unsupported", message, item, "trace");
  }
  const changed = bodies.map((method): [string, Json] => {
    const operation = objectAt(item, method);
    const message = `\`fetch\` sends no body with ${method.toUpperCase()}, so the operation is called without this one.`;
    report.add("warning", "feature-unsupported", message, operation, "requestBody");
    return [method, origins.adopt(without(operation, ["requestBody"]), operation)];
  });
  return origins.adopt({ ...without(item, ["trace"]), ...Object.fromEntries(changed) }, item);
}

/** An operation whose answers have content only where their status lets them have any. */
export function withPossibleAnswers(operation: JsonObject, { origins, report, told }: AnswerSurroundings): JsonObject {
  const responses = objectAt(operation, "responses");
  const full = Object.entries(emptyStatuses).filter(([status]) => {
    return Object.keys(objectAt(objectAt(responses, status), "content")).length > 0;
  });
  if (full.length === 0) return operation;
  const emptied = full.map(([status, section]): [string, Json] => {
    const response = objectAt(responses, status);
    const place = report.placeText(response, "content");
    if (!told.has(place)) {
      const message = `An answer with status ${status} has no body (RFC 9110, section ${section}), so this content is not read.`;
      report.add("info", "feature-unsupported", message, response, "content");
    }
    told.add(place);
    return [status, origins.adopt(without(response, ["content"]), response)];
  });
  const possible = origins.adopt({ ...responses, ...Object.fromEntries(emptied) }, responses);
  return origins.adopt({ ...operation, responses: possible }, operation);
}
