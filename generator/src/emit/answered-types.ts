import type { Json } from "../json.js";
import { child, children, isObject, rootNode, type JsonNode, type JsonObject } from "../model/json-node.js";
import { mediaTypesOf } from "../model/media-types.js";
import { isWhole, otherAnswersOf } from "../model/other-answers.js";

/**
 * The document with no media types of good answers but those that the SDK asks for and reads: openapi-fetch gives a result the
 * type of all of them together. Of one answer's media types JSON is read; what is text or bytes in another is called text here.
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
  const good = responses.filter(isGood);
  const answers = good.length > 0 ? good : responses.filter(({ key }) => key === "default");
  const isJson = answers.some((response) => isAnsweredInJson(response, root));
  if (!isJson || !isObject(operation.value)) return operation.value ?? null;
  const chosen = answers.flatMap((response) => mediaTypesOf(child(response, "content"), root).slice(0, 1));
  const hasOthers = otherAnswersOf(operation, chosen) !== undefined;
  const kept = responses.map((response): readonly [string, Json] => [
    response.key,
    isGood(response) ? withJson(response, root, hasOthers) : value(response),
  ]);
  const more = answers.filter((response) => !isKnownAsGood(response) && isAnsweredInJson(response, root));
  const named = [...more.slice(0, 1).map((response) => ["2XX", withJson(response, root, hasOthers)] as const), ...kept];
  return { ...operation.value, responses: Object.fromEntries(named) as JsonObject };
}

function isGood({ key }: JsonNode): boolean {
  return /^2(\d\d|XX)$/iu.test(key);
}

/** Whether openapi-fetch takes a status for one of success. Others, and `default` where it is alone, are given as `2XX` as well. */
function isKnownAsGood({ key }: JsonNode): boolean {
  return /^20[0-467]$|^2XX$/u.test(key);
}

function isAnsweredInJson(response: JsonNode, root: JsonNode): boolean {
  return mediaTypesOf(child(response, "content"), root)[0]?.encoding === "json";
}

function withJson(response: JsonNode, root: JsonNode, hasOthers: boolean): Json {
  if (!isObject(response.value)) return value(response);
  const [type] = mediaTypesOf(child(response, "content"), root);
  const rest = Object.fromEntries(Object.entries(response.value).filter(([key]) => key !== "content"));
  if (type && hasOthers && isWhole(type)) return { ...rest, content: { [type.name]: { schema: { type: "string" } } } };
  return type?.encoding === "json" ? { ...rest, content: { [type.name]: value(type.node) } } : rest;
}

function value(node: JsonNode): Json {
  return node.value ?? null;
}
