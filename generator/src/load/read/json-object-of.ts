import type { Json } from "../../json.js";
import { isObject, type JsonObject } from "../json-object.js";
import { writtenMembers } from "./json-text.js";
import { readDepth } from "./yaml.js";

/** What the YAML parser, and what comes after it, takes without a word. */
const maxNodes = 1_000_000;

interface Measured {
  nodes: number;
  containers: number;
  members: number;
}

/**
 * The object that a text holds as JSON, which takes a tenth of the time of reading it as YAML. Undefined where there may be
 * something to say about it: it is no JSON, no object, uncommonly deep or large, or says something twice.
 */
export function jsonObject(text: string): JsonObject | undefined {
  const found = objectSaidOnce(text);
  if (found === undefined) return undefined; // what is no JSON cannot be counted
  // Of members with one name, only the last is left.
  return found.members === writtenMembers(text) ? found.value : undefined;
}

/** The same of a text that is known to say nothing twice, with how many members all of its objects have. */
export function objectSaidOnce(text: string): { readonly value: JsonObject; readonly members: number } | undefined {
  if (!/^[ \t\n\r]*\{/.test(text)) return undefined;
  const value = parsed(text);
  if (!isObject(value)) return undefined;
  const measured: Measured = { nodes: 0, containers: 0, members: 0 };
  const isCommon = measure(value, 0, measured) && measured.nodes - measured.containers * 100 <= maxNodes;
  return isCommon ? { value, members: measured.members } : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Adds up what a value consists of; false where it is too deep, or a number is none that JSON has (`1e999`). */
function measure(value: Json, depth: number, measured: Measured): boolean {
  measured.nodes += 1;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth >= readDepth) return false;
  measured.containers += 1;
  const children = Object.values(value);
  if (!Array.isArray(value)) measured.members += children.length;
  return children.every((child) => measure(child, depth + 1, measured));
}
