import type { Json } from "../json.js";
import { child, children, isObject, rootNode, type JsonNode, type JsonObject } from "../model/json-node.js";
import { mediaTypesOf } from "../model/media-types.js";

/**
 * The document with no media types of good answers but those that the SDK asks for and reads: openapi-fetch gives a result the
 * type of all of them together. Of answers of several kinds JSON is read.
 */
export function withAnsweredTypes(document: JsonObject): JsonObject {
  const root = rootNode(document);
  const paths = children(child(root, "paths")).map((path) => {
    const operations = children(path).map((node) => [node.key, withAnswers(node, root)] as const);
    return [path.key, Object.fromEntries(operations)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** The statuses whose answers openapi-fetch gives: `OkStatus` of openapi-typescript-helpers. */
const given = new Set(["200", "201", "202", "203", "204", "206", "207", "2XX"]);

function withAnswers(operation: JsonNode, root: JsonNode): Json {
  const responses = children(child(operation, "responses"));
  const good = responses.filter(({ key }) => /^2(\d\d|XX)$/iu.test(key));
  const answers = good.length > 0 ? good : responses.filter(({ key }) => key === "default");
  const json = answers.find((answer) => mediaTypesOf(child(answer, "content"), root)[0]?.encoding === "json");
  if (json === undefined || !isObject(operation.value)) return operation.value ?? null;
  const kept = responses.map((response) => [
    response.key,
    good.includes(response) ? withJson(response, root) : value(response),
  ]);
  // What is answered with any other status stands for those that nothing else is said of.
  const isGiven = answers.some(({ key }) => given.has(key));
  const told = isGiven ? kept : [...kept, ["2XX", withJson(json, root)]];
  return { ...operation.value, responses: Object.fromEntries(told) as JsonObject };
}

function withJson(response: JsonNode, root: JsonNode): Json {
  if (!isObject(response.value)) return value(response);
  const [type] = mediaTypesOf(child(response, "content"), root);
  const rest = Object.fromEntries(Object.entries(response.value).filter(([key]) => key !== "content"));
  return type?.encoding === "json" ? { ...rest, content: { [type.name]: value(type.node) } } : rest;
}

function value(node: JsonNode): Json {
  return node.value ?? null;
}
