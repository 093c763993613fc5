import type { Json } from "../../json.js";
import { isObject, pick, textMember, type JsonObject } from "../json-object.js";
import { schemaAt } from "../named-schemas.js";
import { assertions, membersOf, typesOf } from "./schema-keywords.js";

/** What an object may say of itself to be merged with others into one. */
const plainKeywords: ReadonlySet<string> = new Set(["type", "properties", "required", "additionalProperties"]);

/** Takes an `allOf` of objects apart; each schema once, as what names a base twice would else have twice as many parts at each step up. */
export class ObjectParts {
  readonly #schemas: JsonObject;
  readonly #known = new Map<JsonObject, readonly JsonObject[] | undefined>();

  /** @param schemas The named schemas, through which references lead. */
  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
  }

  /**
   * The objects that a schema consists of, through references and any number of `allOf`, each once: those of its `allOf` in their
   * order, and at last what it says itself, without the `allOf`.
   *
   * @returns undefined where anything is among them that is more than an object's properties, and for what holds itself
   */
  of(schema: JsonObject): readonly JsonObject[] | undefined {
    if (this.#known.has(schema)) return this.#known.get(schema);
    this.#known.set(schema, undefined); // while it is looked into: one that holds itself has no parts
    const parts = this.#partsIn(schema);
    this.#known.set(schema, parts);
    return parts;
  }

  #partsIn(schema: JsonObject): readonly JsonObject[] | undefined {
    const ref = textMember(schema, "$ref");
    if (ref !== undefined) return this.#ofObject(schemaAt(ref, this.#schemas));
    const own = pick(assertions(schema), (key) => key !== "allOf");
    const isPlain = Object.keys(own).every((key) => plainKeywords.has(key));
    if (!isPlain || typesOf(own).some((type) => type !== "object")) return undefined;
    const all = membersOf(schema, "allOf").map((part) => this.#ofObject(part));
    if (all.includes(undefined)) return undefined;
    const flat = new Set(all.flatMap((parts) => parts ?? []));
    return Object.keys(own).length === 0 ? [...flat] : [...flat, own];
  }

  #ofObject(schema: Json | undefined): readonly JsonObject[] | undefined {
    return isObject(schema) ? this.of(schema) : undefined;
  }
}
