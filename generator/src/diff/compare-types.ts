import { compareMembers, differing } from "./compare-members.js";
import type { Found } from "./change.js";
import type { RuleCode } from "./rules.js";
import { shownProperty, shownType } from "./type-shown.js";
import { membersOf } from "./type-of.js";
import type { Limits, Models, ObjectType, PropertyType, TupleType, Type } from "./type.js";

/** What two types are compared for. */
export interface Comparison {
  /** Params are judged by whoever builds them, properties of answers by whoever reads them. */
  readonly of: "param" | "property";
  readonly old: Models;
  readonly new: Models;
  /** The new names of models that are the same but for the name. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Pairs of models with different names that are being compared: a model may lead back to itself. */
  readonly entered?: readonly string[];
}

/** The changes from one type to another. `subject` is what they are the type of. */
export function compareTypes(before: Type, after: Type, subject: string, comparison: Comparison): readonly Found[] {
  const [old, next] = [opened(before, comparison.old), opened(after, comparison.new)];
  if (isSameModel(old, next, comparison)) return [];
  const [[oldPart, ...oldRest], [newPart, ...newRest]] = differing(old, next, comparison);
  const inner =
    oldPart && newPart && oldRest.length + newRest.length === 0
      ? compareInside(oldPart, newPart, subject, comparison)
      : undefined;
  const limits = inner ? [] : compareLimits(old, next, subject, comparison);
  return [...compareMembers(old, next, inner !== undefined, subject, comparison), ...(inner ?? []), ...limits];
}

/** The changes within two types of one kind that hold others; undefined for any others. */
function compareInside(
  before: Type,
  after: Type,
  subject: string,
  comparison: Comparison,
): readonly Found[] | undefined {
  if (isSameModel(before, after, comparison)) return [];
  const pair = `${shownType(before)} ${shownType(after)}`;
  const isModel = before.kind === "model" || after.kind === "model";
  if (isModel && comparison.entered?.includes(pair) === true) return [];
  const inner = isModel ? { ...comparison, entered: [...(comparison.entered ?? []), pair] } : comparison;
  const [old, next] = [behind(before, comparison.old), behind(after, comparison.new)];
  if (old.kind === "array" && next.kind === "array") return compareTypes(old.items, next.items, `${subject}[]`, inner);
  if (old.kind === "tuple" && next.kind === "tuple" && isSameForm(old, next)) {
    const [items, others] = [old, next].map((one) => [...one.items, ...(one.rest === undefined ? [] : [one.rest])]);
    return (items ?? []).flatMap((item, index) => {
      const other = others?.[index];
      return other ? compareTypes(item, other, `${subject}[${index}]`, inner) : [];
    });
  }
  return old.kind === "object" && next.kind === "object" ? compareObjects(old, next, subject, inner) : undefined;
}

/** The changes from one object to another, property by property. */
export function compareObjects(
  before: ObjectType,
  after: ObjectType,
  subject: string,
  comparison: Comparison,
): readonly Found[] {
  const { of } = comparison;
  const gone = before.properties.filter(({ name }) => !after.properties.some((one) => one.name === name));
  const fresh = after.properties.filter(({ name }) => !before.properties.some((one) => one.name === name));
  const successor = (old: PropertyType): PropertyType | undefined =>
    fresh.find(({ wire, facts }) => wire === old.wire && wire !== "" && facts.form === old.facts.form);
  const isSuccessor = (one: PropertyType): boolean => gone.some((old) => successor(old) === one);
  return [
    ...gone.map((old): Found => {
      const renamed = successor(old);
      const said = { subject: member(subject, old.name), before: shownProperty(old) };
      if (!renamed) return { ...said, code: `${of}-removed`, at: { side: "old", pointer: old.at } };
      return {
        ...said,
        code: `${of}-renamed`,
        at: { side: "new", pointer: renamed.at },
        after: shownProperty(renamed),
      };
    }),
    ...fresh.filter((one) => !isSuccessor(one)).map((one) => added(one, subject, comparison)),
    ...before.properties.flatMap((old) => {
      const next = after.properties.find(({ name }) => name === old.name);
      return next ? compareProperties(old, next, member(subject, old.name), comparison) : [];
    }),
    ...compareOthers(before, after, subject, comparison),
  ];
}

function added(property: PropertyType, subject: string, { of }: Comparison): Found {
  return {
    code: of === "param" && property.required ? "param-added-required" : `${of}-added`,
    subject: member(subject, property.name),
    at: { side: "new", pointer: property.at },
    after: shownProperty(property),
  };
}

function compareProperties(
  old: PropertyType,
  next: PropertyType,
  subject: string,
  comparison: Comparison,
): readonly Found[] {
  const { of } = comparison;
  const at = { side: "new", pointer: next.at } as const;
  const change = (code: RuleCode, before: string | undefined, after: string | undefined): readonly Found[] =>
    before === after ? [] : [{ code, subject, at, before, after }];
  const told = (flag: boolean): string => (flag ? "yes" : "no");
  const required = [shownProperty(old), shownProperty({ ...next, type: old.type })] as const;
  return [
    ...change(next.required ? `${of}-required` : `${of}-optional`, ...required),
    ...compareTypes(old.type, next.type, subject, comparison),
    ...change(`${of}-wire-changed`, sentAs(old), sentAs(next)),
    ...(of === "param" ? change("param-null-changed", old.facts.nullText, next.facts.nullText) : []),
    ...(of === "param" ? change("param-privacy-changed", told(old.facts.personal), told(next.facts.personal)) : []),
    ...change(next.deprecated ? `${of}-deprecated` : `${of}-undeprecated`, told(old.deprecated), told(next.deprecated)),
    ...change("docs-changed", old.description, next.description),
  ];
}

/** A wire name that begins with a null character is made up: it names what is not on the wire by itself. */
function sentAs({ wire, facts }: PropertyType): string {
  return wire.startsWith("\0") ? "" : `${facts.form} ${wire}`.trim();
}

function compareOthers(old: ObjectType, next: ObjectType, subject: string, comparison: Comparison): readonly Found[] {
  const { of } = comparison;
  const any = member(subject, "[key]");
  if (old.others && next.others) return compareTypes(old.others, next.others, any, comparison);
  const at = { side: next.others ? "new" : "old", pointer: (next.others ? next : old).at } as const;
  if (next.others) return [{ code: `${of}-added`, subject: any, at, after: shownType(next.others) }];
  return old.others ? [{ code: `${of}-removed`, subject: any, at, before: shownType(old.others) }] : [];
}

/** Limits of texts and numbers, where both types have one such. */
function compareLimits(before: Type, after: Type, subject: string, { of }: Comparison): readonly Found[] {
  const [old, next] = [limited(before), limited(after)];
  if (old?.kind !== "plain" || next?.kind !== "plain" || old.name !== next.name) return [];
  const [from, to] = [limitsText(old.limits), limitsText(next.limits)];
  const at = { side: "new", pointer: next.at } as const;
  return from === to ? [] : [{ code: `${of}-limits-changed`, subject, at, before: from, after: to }];
}

function limited(type: Type): Type | undefined {
  return membersOf(type).find((member) => member.kind === "plain" && member.limits !== undefined);
}

function limitsText(limits: Limits = {}): string {
  const told = Object.entries(limits).filter(([, value]) => value !== undefined);
  return told.map(([keyword, value]) => (keyword === "kind" ? value : `${keyword} ${value}`)).join(", ") || "none";
}

function isSameModel(old: Type, next: Type, { renamed }: Comparison): boolean {
  if (old.kind !== "model" || next.kind !== "model") return false;
  return old.name === next.name || renamed.get(old.name) === next.name;
}

/** What a name stands for that stands for no object: its members count like any others. Objects keep their name. */
function opened(type: Type, models: Models, seen: readonly string[] = []): Type {
  if (type.kind === "union") {
    return { ...type, members: type.members.map((one) => opened(one, models, seen)) };
  }
  if (type.kind !== "model" || seen.includes(type.name)) return type;
  const inside = models.get(type.name)?.type;
  const isKept = inside === undefined || inside.kind === "object" || inside.kind === "array" || inside.kind === "tuple";
  return isKept ? type : opened(inside, models, [...seen, type.name]);
}

/** Whether two tuples have as many items, of which as many are always there, and either further ones or none. */
function isSameForm(one: TupleType, other: TupleType): boolean {
  const isAsLong = one.items.length === other.items.length && one.required === other.required;
  return isAsLong && (one.rest === undefined) === (other.rest === undefined);
}

/** What a name stands for. */
function behind(type: Type, models: Models): Type {
  return type.kind === "model" ? (models.get(type.name)?.type ?? type) : type;
}

function member(subject: string, name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)
    ? `${subject}.${name}`
    : `${subject}[${name === "[key]" ? "key" : JSON.stringify(name)}]`;
}
