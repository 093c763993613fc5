import type { Found } from "./change.js";
import type { RuleCode } from "./rules.js";
import { shownType } from "./type-shown.js";
import { isPlain, membersOf } from "./type-of.js";
import type { Models, Type } from "./type.js";

/** The members of a type without null. */
export function withoutNull(type: Type): readonly Type[] {
  return membersOf(type).filter((member) => !isPlain(member, "null"));
}

/**
 * The changes of what a type may be: null, the values of an enum, its other members.
 *
 * @param isInner whether what is left without null is compared elsewhere, member by member
 */
export function compareMembers(
  old: Type,
  next: Type,
  isInner: boolean,
  subject: string,
  { of, old: oldModels, new: newModels }: { of: "param" | "property"; old: Models; new: Models },
): readonly Found[] {
  const said = {
    subject,
    at: { side: "new", pointer: next.at },
    before: shownType(old),
    after: shownType(next),
  } as const;
  const change = (code: RuleCode): Found => ({ ...said, code });
  if (isDate(old) !== isDate(next) && isText(old) && isText(next)) return [change(dateCode(of, isDate(next)))];
  const [wasUnknown, isUnknown] = [isAny(old), isAny(next)];
  if (wasUnknown || isUnknown) {
    if (wasUnknown && isUnknown) return [];
    return [change(isUnknown ? `${of}-widened` : `${of}-narrowed`)];
  }
  const nulls = [hasNull(old), hasNull(next)] as const;
  const nullable = nulls[0] === nulls[1] ? [] : [change(nulls[1] ? `${of}-nullable` : `${of}-not-nullable`)];
  if (isInner) return nullable;
  const [before, after] = [
    flagsApart(withoutNull(old), withoutNull(next)),
    flagsApart(withoutNull(next), withoutNull(old)),
  ];
  const gone = before.filter((one) => !isIn(one, after, oldModels));
  const fresh = after.filter((one) => !isIn(one, before, newModels));
  return [...nullable, ...memberCodes(of, gone, fresh, before, after).map(change)];
}

/** What two types do not have in common, but for null. */
export function differing(
  old: Type,
  next: Type,
  models: { readonly old: Models; readonly new: Models },
): readonly [readonly Type[], readonly Type[]] {
  const [before, after] = [withoutNull(old), withoutNull(next)];
  if (before.length + after.length === 2) return [before, after];
  return [before.filter((one) => !isIn(one, after, models.old)), after.filter((one) => !isIn(one, before, models.new))];
}

/** A flag as its two values, where the other type has one of them. */
function flagsApart(types: readonly Type[], others: readonly Type[]): readonly Type[] {
  if (!others.some((one) => one.kind === "literal" && typeof one.value === "boolean")) return types;
  return types.flatMap((one): readonly Type[] => {
    if (!isPlain(one, "boolean")) return [one];
    return [true, false].map((value) => ({ kind: "literal", at: one.at, value }));
  });
}

function memberCodes(
  of: "param" | "property",
  gone: readonly Type[],
  fresh: readonly Type[],
  old: readonly Type[],
  next: readonly Type[],
): readonly RuleCode[] {
  if (gone.length + fresh.length === 0) return [];
  if (gone.every(isLiteral) && fresh.every(isLiteral)) {
    return [
      ...(gone.length > 0 ? ([`${of}-value-removed`] as const) : []),
      ...(fresh.length > 0 ? ([`${of}-value-added`] as const) : []),
    ];
  }
  if (gone.every((one) => fits(one, next))) return [`${of}-widened`];
  if (fresh.every((one) => fits(one, old))) {
    const isRefined = gone.every((one) => next.some((other) => fits(other, [one])));
    return [of === "property" && !isRefined ? "property-alternative-removed" : `${of}-narrowed`];
  }
  return [`${of}-type-changed`];
}

/** Whether a member is among others as it is. */
function isIn(one: Type, others: readonly Type[], models: Models): boolean {
  return others.some((other) => {
    if (one.kind === "model") return other.kind === "model" && other.name === one.name && models.has(one.name);
    return shownType(one, 9) === shownType(other, 9);
  });
}

/** Whether a member is one of others, or a value of one. */
function fits(one: Type, others: readonly Type[]): boolean {
  const type = one.kind === "literal" ? typeof one.value : undefined;
  return others.some(
    (other) => shownType(one, 9) === shownType(other, 9) || (other.kind === "plain" && other.name === type),
  );
}

function dateCode(of: "param" | "property", isDate: boolean): RuleCode {
  if (of === "property") return "property-date-mapping";
  return isDate ? "param-widened" : "param-narrowed";
}

function isDate(type: Type): boolean {
  return membersOf(type).some((one) => isPlain(one, "Date"));
}

/** Whether a type is a text or a date, and nothing else but null. */
function isText(type: Type): boolean {
  return withoutNull(type).every((one) => isPlain(one, "string") || isPlain(one, "Date"));
}

function isAny(type: Type): boolean {
  return membersOf(type).some((one) => isPlain(one, "unknown"));
}

function hasNull(type: Type): boolean {
  return membersOf(type).some((one) => isPlain(one, "null"));
}

function isLiteral(type: Type): boolean {
  return type.kind === "literal";
}
