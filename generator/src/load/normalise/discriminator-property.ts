import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, type JsonObject } from "../json-object.js";
import { deepestSearch, resolved, type TargetOf } from "./reference-target.js";
import { listedValues, membersOf, typesOf, unions } from "./schema-keywords.js";

/** What is said of a discriminator's property: its types, and the values that it can have if they are listed. */
export interface Said {
  readonly types: readonly string[];
  readonly listed: readonly Json[] | undefined;
}

/** Finds what is said of a discriminator's property, wherever `allOf`, alternatives and `$ref` lead. */
export class PropertyOf {
  readonly #property: string;
  /** As the base of an alternative, it means the base without the alternatives. */
  readonly #whole: JsonObject;
  readonly #targetOf: TargetOf;

  /** @param whole The schema that has the discriminator, as it is in the document. */
  constructor(property: string, whole: JsonObject, targetOf: TargetOf) {
    this.#property = property;
    this.#whole = whole;
    this.#targetOf = targetOf;
  }

  /**
   * What a schema of the document says of the property: all the types, and the values that every list allows.
   *
   * @returns undefined where the schema is no object, or has alternatives that are told apart by the same property.
   */
  of(schema: Json): Said | undefined {
    const alternative = resolved(schema, this.#targetOf);
    const types = isObject(alternative) ? typesOf(alternative) : [];
    if (types.length > 0 && !types.includes("object")) return undefined;
    const found = this.#schemas(schema, 0);
    if (found === undefined) return undefined;
    const listed = found.flatMap((one) => {
      const values = listedValues(one);
      return values === undefined ? [] : [values];
    });
    const [first, ...others] = listed;
    return {
      types: found.flatMap(typesOf),
      listed: first?.filter((value) => others.every((values) => values.includes(value))),
    };
  }

  #schemas(schema: Json, depth: number): readonly JsonObject[] | undefined {
    const told = resolved(schema, this.#targetOf);
    if (!isObject(told) || depth > deepestSearch) return [];
    if (told !== this.#whole && textMember(objectAt(told, "discriminator"), "propertyName") === this.#property) {
      return undefined;
    }
    const own = resolved(member(objectAt(told, "properties"), this.#property) ?? null, this.#targetOf);
    const parts = membersOf(told, "allOf").map((part) => this.#schemas(part, depth + 1));
    const all = [isObject(own) ? [own] : [], ...parts, ...this.#alternatives(told, depth)];
    return all.includes(undefined) ? undefined : all.flatMap((some) => some ?? []);
  }

  /** What alternatives say that do not tell their own values: those would be told apart by them. */
  #alternatives(told: JsonObject, depth: number): readonly (readonly JsonObject[] | undefined)[] {
    if (told === this.#whole) return [];
    return unions
      .flatMap((keyword) => membersOf(told, keyword))
      .map((one) => {
        const found = this.#schemas(one, depth + 1);
        return found?.some((schema) => listedValues(schema) !== undefined) === true ? undefined : found;
      });
  }
}
