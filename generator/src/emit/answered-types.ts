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

function withAnswers(operation: JsonNode, root: JsonNode): Json {
  const responses = children(child(operation, "responses"));
  const isGood = ({ key }: JsonNode): boolean => /^2(\d\d|XX)$/iu.test(key);
  const chosen = responses.filter(isGood).map((response) => mediaTypesOf(child(response, "content"), root)[0]);
  const isJson = chosen.some((type) => type?.encoding === "json");
  if (!isJson || !isObject(operation.value)) return operation.value ?? null;
  const kept = responses.map((response) => [
    response.key,
    isGood(response) ? withJson(response, root) : value(response),
  ]);
  return { ...operation.value, responses: Object.fromEntries(kept) as JsonObject };
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
