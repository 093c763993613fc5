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

/** Members of two unions that are each other's like: the same by name, or the only ones of their sort. */
export function pairsOf(
  old: readonly ts.Type[],
  next: readonly ts.Type[],
  checker: ts.TypeChecker,
): readonly (readonly [ts.Type, ts.Type])[] {
  const [before, after] = [old, next].map((types) => types.filter((type) => isStructured(type, checker)));
  const [[one], [other]] = [before ?? [], after ?? []];
  if (one && other && before?.length === 1 && after?.length === 1) {
    return isArray(one, checker) === isArray(other, checker) ? [[one, other]] : [];
  }
  return (before ?? []).flatMap((type) => {
    const same = after?.find((candidate) => nameOf(candidate) !== undefined && nameOf(candidate) === nameOf(type));
    return same ? [[type, same] as const] : [];
  });
}

/** Whether a type is one that holds others as its arguments: a promise, an array, a list. */
export function isHolder(type: ts.Type, checker: ts.TypeChecker): type is ts.TypeReference {
  return "target" in type && checker.getTypeArguments(type as ts.TypeReference).length > 0;
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
