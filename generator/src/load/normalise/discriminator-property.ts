import type { Json } from "../../json.js";
import { isObject, member, objectAt, textMember, type JsonObject } from "../json-object.js";
import { resolved, type TargetOf } from "./reference-target.js";
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
  /** Schemas may hold each other in very many ways, so what is found in one is kept. */
  readonly #known = new Map<JsonObject, readonly JsonObject[] | undefined>();

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
    const found = this.#schemas(schema);
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

  #schemas(schema: Json): readonly JsonObject[] | undefined {
    const told = resolved(schema, this.#targetOf);
    if (!isObject(told)) return [];
    if (this.#known.has(told)) return this.#known.get(told);
    this.#known.set(told, []); // while it is looked into: one that holds itself adds nothing
    const found = this.#schemasIn(told);
    this.#known.set(told, found);
    return found;
  }

  #schemasIn(told: JsonObject): readonly JsonObject[] | undefined {
    if (told !== this.#whole && textMember(objectAt(told, "discriminator"), "propertyName") === this.#property) {
      return undefined;
    }
    const own = resolved(member(objectAt(told, "properties"), this.#property) ?? null, this.#targetOf);
    const parts = membersOf(told, "allOf").map((part) => this.#schemas(part));
    const all = [isObject(own) ? [own] : [], ...parts, ...this.#alternatives(told)];
    return all.includes(undefined) ? undefined : [...new Set(all.flatMap((some) => some ?? []))];
  }

  /** What alternatives say that do not tell their own values: those would be told apart by them. */
  #alternatives(told: JsonObject): readonly (readonly JsonObject[] | undefined)[] {
    if (told === this.#whole) return [];
    return unions
      .flatMap((keyword) => membersOf(told, keyword))
      .map((one) => {
        const found = this.#schemas(one);
        return found?.some((schema) => listedValues(schema) !== undefined) === true ? undefined : found;
      });
  }
}
