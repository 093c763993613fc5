import { isObject } from "../../json.js";
import type { CallExample, Operation } from "../../model/model.js";
import { firstExample } from "./example-call.js";

/**
 * The example by which the README shows an operation: of those that the document tells whole the one that sends least,
 * without optional headers, which are seldom what a call is about.
 */
export function plainExample(operation: Operation): CallExample {
  const headers = operation.parameters.filter((one) => one.in === "header" && !one.required);
  const omitted = new Set(headers.map(({ wireName }) => wireName));
  const plain = operation.examples.map((example) => ({
    ...example,
    parameters: Object.fromEntries(Object.entries(example.parameters).filter(([name]) => !omitted.has(name))),
  }));
  const whole = plain.filter((example) => isWhole(example, operation));
  const [smallest] = (whole.length > 0 ? whole : plain).toSorted((a, b) => sentBy(a) - sentBy(b));
  return smallest ?? firstExample(operation);
}

/** Whether an example has everything that the call needs, and its answer. */
function isWhole({ parameters, body: sent, response }: CallExample, { body, ...operation }: Operation): boolean {
  const given = { ...parameters, ...(isObject(sent) ? sent : {}) };
  const needed = [...operation.parameters, ...(body?.fields ?? [])].filter(({ required }) => required);
  const isSent = sent !== undefined || !body?.required || body.isSpread;
  const isAnswered = response !== undefined || operation.success.kind === "empty";
  return isSent && isAnswered && needed.every(({ wireName }) => Object.hasOwn(given, wireName));
}

/** How many fields an example sends. */
function sentBy({ parameters, body }: CallExample): number {
  const inBody = isObject(body) ? Object.keys(body).length : Number(body !== undefined);
  return Object.keys(parameters).length + inBody;
}
