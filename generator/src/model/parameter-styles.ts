import { child, children, type JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import { mediaTypesOf } from "./media-types.js";
import type { ParameterLocation, ParameterStyle } from "./model.js";

/** The styles that OpenAPI has for each place; the first is what holds without one. */
const styles: Readonly<Record<ParameterLocation, readonly [ParameterStyle, ...ParameterStyle[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

/** The style of a parameter; the usual one where it asks for one that its place does not have. */
export function styleOf(node: JsonNode, location: ParameterLocation): ParameterStyle {
  const asked = textIn(node, "style");
  return styles[location].find((style) => style === asked) ?? styles[location][0];
}

/** Whether a parameter asks for a style that its place has. */
export function hasOwnStyle(node: JsonNode, location: ParameterLocation): boolean {
  const asked = textIn(node, "style");
  return asked === undefined || styles[location].some((style) => style === asked);
}

/** Whether each item or property of a value stands on its own (`a=1&a=2`, not `a=1,2`): what a parameter says, or the style's default. */
export function explodeOf(node: JsonNode, style: ParameterStyle): boolean {
  const { value } = child(node, "explode");
  return typeof value === "boolean" ? value : style === "form" || style === "cookie" || style === "deepObject";
}

/** The JSON under `content`, where a parameter has that instead of a style. */
export function contentOf(node: JsonNode): JsonNode | undefined {
  return mediaTypesOf(child(node, "content")).find(({ encoding }) => encoding === "json")?.node;
}

/** The names of the media types under a parameter's `content`, in the document's order; none if it has a style. */
export function contentNames(node: JsonNode): readonly string[] {
  return children(child(node, "content")).map(({ key }) => key);
}
