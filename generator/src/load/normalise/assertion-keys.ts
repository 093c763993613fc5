import { createHash } from "node:crypto";
import type { Json } from "../../json.js";
import { isList, isObject } from "../json-object.js";
import { isAnnotation } from "./schema-keywords.js";

/** Longer texts are told apart by their hashes. */
const longest = 64;

/**
 * Tells schemas apart by what they assert, as `assertionText` does, in keys that stay short: schemas that share parts, which
 * share parts in turn, are no trees, and a text of all that is in them has no end in practice.
 */
export class AssertionKeys {
  readonly #known = new WeakMap<object, string>();

  /** The same for schemas that differ in nothing but annotations. */
  of(schema: Json): string {
    if (!isList(schema) && !isObject(schema)) return JSON.stringify(schema);
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    const text = isList(schema) ? `[${schema.map((item) => this.of(item)).join()}]` : `{${this.#members(schema)}}`;
    // No JSON starts like it.
    const key = text.length > longest ? `#${createHash("sha256").update(text).digest("hex")}` : text;
    this.#known.set(schema, key);
    return key;
  }

  #members(schema: Readonly<Record<string, Json>>): string {
    const asserted = Object.entries(schema).filter(([key]) => !isAnnotation(key));
    return asserted.map(([key, value]) => `${JSON.stringify(key)}:${this.of(value)}`).join();
  }
}
