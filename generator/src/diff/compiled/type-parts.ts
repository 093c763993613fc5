import ts from "typescript";

/** The members of a union without undefined, which only ever says that something may be left out; any other type alone. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return (type.isUnion() ? type.types : [type]).filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
}

/**
 * Whether a type is not looked into: the client and the wire types follow the document, and promise nothing; a type parameter
 * is whatever the caller makes of it.
 */
export function isOpaque(type: ts.Type): boolean {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.TypeParameter)) !== 0) return true;
  return ["Client", "paths", "components", "operations"].includes(nameOf(type) ?? "");
}

/** Whether a type is null. */
export function isNull({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.Null) !== 0;
}

/** Members of two unions that are each other's like: the same by name, or by what they are, or the only ones left of their sort. */
export function pairsOf(old: readonly ts.Type[], next: readonly ts.Type[], checker: ts.TypeChecker): readonly Pair[] {
  const before = old.filter((type) => isStructured(type, checker));
  const after = next.filter((type) => isStructured(type, checker));
  const pairs = alike(before, after, checker);
  const [one, ...others] = before.filter((type) => !pairs.some(([paired]) => paired === type));
  const [other, ...rest] = after.filter((type) => !pairs.some(([, paired]) => paired === type));
  if (!one || !other || others.length + rest.length > 0) return pairs;
  const isAlone = pairs.length === 0 || (ownName(one, checker) ?? ownName(other, checker)) === undefined;
  return isAlone && isArray(one, checker) === isArray(other, checker) ? [...pairs, [one, other]] : pairs;
}

type Pair = readonly [old: ts.Type, next: ts.Type];

function alike(old: readonly ts.Type[], next: readonly ts.Type[], checker: ts.TypeChecker): readonly Pair[] {
  const taken = new Set<ts.Type>();
  return old.flatMap((type): readonly Pair[] => {
    const same = next.find((candidate) => !taken.has(candidate) && isAlike(type, candidate, checker));
    if (same) taken.add(same);
    return same ? [[type, same]] : [];
  });
}

function isAlike(one: ts.Type, other: ts.Type, checker: ts.TypeChecker): boolean {
  const [name, otherName] = [ownName(one, checker), ownName(other, checker)];
  if (name !== undefined || otherName !== undefined) return name === otherName;
  return checker.isTypeAssignableTo(one, other) && checker.isTypeAssignableTo(other, one);
}

/** The name that tells a type from others; objects written in place have none, and all arrays have the same one. */
function ownName(type: ts.Type, checker: ts.TypeChecker): string | undefined {
  const name = nameOf(type);
  return name?.startsWith("__") === true || isHolder(type, checker) ? undefined : name;
}

/** Whether a type is one that holds others as its arguments: a promise, an array, a list. */
export function isHolder(type: ts.Type, checker: ts.TypeChecker): type is ts.TypeReference {
  return "target" in type && checker.getTypeArguments(type as ts.TypeReference).length > 0;
}

/** Whether two types hold others in the same way: both promises, both arrays, both tuples of as many items. */
export function holdAlike(one: ts.TypeReference, other: ts.TypeReference): boolean {
  // A tuple has no symbol; those of one form have one target.
  const name = (one.getSymbol() ?? other.getSymbol())?.name;
  return one.target === other.target || (name !== undefined && one.getSymbol()?.name === other.getSymbol()?.name);
}

/** Whether a type has something inside to look at: not text, not a date. */
function isStructured(type: ts.Type, checker: ts.TypeChecker): boolean {
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
  if (isHolder(type, checker)) return true;
  return !(type.getSymbol()?.declarations ?? []).some((declaration) =>
    /\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName),
  );
}

function isArray(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.isArrayType(type) || checker.isTupleType(type);
}

function nameOf(type: ts.Type): string | undefined {
  return type.aliasSymbol?.name ?? type.getSymbol()?.name;
}
