import type { LimitFacts, LimitKeyword } from "./facts.js";
import type { Json } from "./json.js";

/** Why a value is beyond a limit, for people to read; undefined where it is not. */
export function limitMismatch(value: Json, limits: LimitFacts = {}): string | undefined {
  for (const [keyword, limit] of Object.entries(limits) as [LimitKeyword, number | true][]) {
    const { holds, must } = rules[keyword];
    if (!holds(value, Number(limit))) return must(Number(limit));
  }
  return undefined;
}

interface Rule {
  readonly holds: (value: Json, limit: number) => boolean;
  readonly must: (limit: number) => string;
}

const rules: Readonly<Record<LimitKeyword, Rule>> = {
  exclusiveMinimum: { holds: (value, limit) => Number(value) > limit, must: (limit) => `must be more than ${limit}` },
  exclusiveMaximum: { holds: (value, limit) => Number(value) < limit, must: (limit) => `must be less than ${limit}` },
  multipleOf: { holds: isMultiple, must: (limit) => `must be a multiple of ${limit}` },
  minItems: { holds: (value, limit) => sizeOf(value) >= limit, must: (limit) => `must have at least ${limit} items` },
  maxItems: { holds: (value, limit) => sizeOf(value) <= limit, must: (limit) => `must have at most ${limit} items` },
  uniqueItems: { holds: isSet, must: () => "must not have an item twice" },
  minProperties: {
    holds: (value, limit) => sizeOf(value) >= limit,
    must: (limit) => `must have at least ${limit} properties`,
  },
  maxProperties: {
    holds: (value, limit) => sizeOf(value) <= limit,
    must: (limit) => `must have at most ${limit} properties`,
  },
};

function sizeOf(value: Json): number {
  return Object.keys(value ?? {}).length;
}

/** 0.3 is a multiple of 0.1, though not to a computer. */
function isMultiple(value: Json, of: number): boolean {
  const times = Number(value) / of;
  return Math.abs(times - Math.round(times)) <= Number.EPSILON * Math.max(1, Math.abs(times));
}

function isSet(value: Json): boolean {
  const texts = (value as readonly Json[]).map(canonical);
  return new Set(texts).size === texts.length;
}

/** The same text for values that JSON Schema holds for equal: the order of properties says nothing. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, member: Json) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
