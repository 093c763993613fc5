import { child, children, nodeAt, segmentsOf, type JsonNode } from "./json-node.js";
import { numberIn, textIn, textsIn } from "./json-members.js";
import type { FakeErrors, FakeRules } from "./model.js";

/** The rules that a collection's path item has for a fake (`x-fetchsmith-fake`). */
export function fakeRulesOf(root: JsonNode, collectionPath: string): FakeRules {
  const node = child(root, "paths", collectionPath, "x-fetchsmith-fake");
  return {
    identifiedBy: textsIn(node, "identifiedBy").map(pathOf),
    unique: children(child(node, "unique")).map((rule) => ({
      properties: textsIn(rule, "properties").map(pathOf),
      status: numberIn(rule, "status"),
      code: numberIn(rule, "code"),
      message: textIn(rule, "message") ?? "There is such an item already",
      basis: basisOf(rule),
    })),
    derived: children(child(node, "derived")).map((rule) => ({
      property: pathOf(textIn(rule, "property") ?? ""),
      from: textsIn(rule, "from").map(pathOf),
      pattern: textIn(rule, "pattern") ?? "",
      otherwise: textIn(rule, "otherwise") ?? "",
      basis: basisOf(rule),
    })),
  };
}

/** How a fake words its refusals (`x-fetchsmith-fake-errors`). */
export function fakeErrorsOf(root: JsonNode): FakeErrors | undefined {
  const node = child(root, "x-fetchsmith-fake-errors");
  if (node.value === undefined) return undefined;
  return {
    mediaType: textIn(node, "mediaType") ?? "application/json",
    body: Object.fromEntries(
      children(child(node, "body")).map(({ key, value }) => [key, typeof value === "string" ? value : ""]),
    ),
    codes: children(child(node, "codes")).map((rule) => ({
      status: numberIn(rule, "status") ?? 0,
      code: numberIn(rule, "code") ?? 0,
      basis: basisOf(rule),
    })),
  };
}

/** The number that stands under `default` in a parameter's schema. */
export function defaultOf(root: JsonNode, at: string): number | undefined {
  return numberIn(child(nodeAt(root, at), "schema"), "default");
}

function pathOf(pointer: string): readonly string[] {
  return segmentsOf(pointer);
}

function basisOf(rule: JsonNode): "documented" | "assumed" {
  return textIn(rule, "basis") === "documented" ? "documented" : "assumed";
}
