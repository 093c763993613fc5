import type { Json } from "../../json.js";
import { isObject, member, objectAt, without } from "../json-object.js";
import type { Origins } from "../origins.js";
import type { Report } from "../report.js";

/** Methods with which `fetch` sends no body (Fetch Standard, constructor of `Request`). */
const bodiless: readonly string[] = ["get", "head"];

/** What a path's operations are changed with. */
interface Surroundings {
  readonly origins: Origins;
  readonly report: Report;
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
