import { child, children, compareText, type JsonNode } from "./json-node.js";

/**
 * The response header with the server's id of a request: of the described headers whose names end in `request-id`, the one
 * that most responses have.
 */
export function requestIdHeaderOf(root: JsonNode): string | undefined {
  const [most] = [...requestIdCounts(root)].sort(
    ([one, ones], [other, others]) => others - ones || compareText(one, other),
  );
  return most?.[0];
}

/** How many responses have each such header. */
export function requestIdCounts(root: JsonNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of responsesOf(root).flatMap(headersOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function responsesOf(root: JsonNode): readonly JsonNode[] {
  const operations = children(child(root, "paths")).flatMap(children);
  return operations.flatMap((operation) => children(child(operation, "responses")));
}

function headersOf(response: JsonNode): readonly string[] {
  const names = children(child(response, "headers")).map(({ key }) => key);
  return names.filter((name) => /request-?id$/iu.test(name));
}
