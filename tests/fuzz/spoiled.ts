import type { ErrorObject } from "ajv";
import { oneOf, type Random } from "./random.js";
import { isObject, type Json } from "./nodes.js";

/** A value with one thing in it changed: another type, another text or number, or a property less. */
export function spoiled(value: Json, random: Random): Json {
  if (Array.isArray(value) && value.length > 0 && random() < 0.8) {
    const items = value as readonly Json[];
    const at = Math.floor(random() * items.length);
    return items.with(at, spoiled(items[at] ?? null, random));
  }
  if (isObject(value) && Object.keys(value).length > 0 && random() < 0.9) return withoutOne(value, random);
  // To types, a list or a text is an object that has a property called 0.
  const texts: readonly Json[] = isObject(value) ? [] : ["spoiled", ["spoiled"]];
  const others: readonly Json[] = [...texts, 1.25e6, true, null, { spoiled: "spoiled" }];
  return oneOf(
    random,
    others.filter((one) => JSON.stringify(one) !== JSON.stringify(value)),
  );
}

function withoutOne(value: Readonly<Record<string, Json>>, random: Random): Json {
  const chosen = oneOf(random, Object.keys(value));
  const isLess = random() < 0.4;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== chosen) return [[name, inner]];
    return isLess ? [] : [[name, spoiled(inner, random)]];
  });
  return Object.fromEntries(entries);
}

const told = new Set(["type", "required", "enum", "const", "anyOf", "oneOf"]);

/** Whether types can say why a value is wrong. */
export function isForTypes(errors: readonly ErrorObject[]): boolean {
  return errors.length > 0 && errors.every(isTold);
}

function isTold({ keyword, params, schemaPath }: ErrorObject): boolean {
  // What more than one alternative takes, every type takes.
  if (keyword === "oneOf" && (params as { readonly passingSchemas?: unknown }).passingSchemas !== null) return false;
  return told.has(keyword) && !/additionalProperties|patternProperties|prefixItems/.test(schemaPath);
}
