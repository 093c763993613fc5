import ts from "typescript";
import type { Finding, Use } from "./finding.js";
import { holdAlike, isHolder, isNull, isOpaque, partsOf, pairsOf } from "./type-parts.js";

/**
 * Walks two types side by side and asks the compiler at every step whether the one can stand for the other. Assignability
 * alone would not do: an object that lost an optional property is still assignable, and code that names it is still broken.
 */
export class TypeWalk {
  /** What was found so far, in the order of the walk. */
  readonly findings: Finding[] = [];
  readonly #checker: ts.TypeChecker;
  /** What has been compared with what: models may lead back to themselves. */
  readonly #seen: Readonly<Record<Use, Map<ts.Type, Set<ts.Type>>>> = { read: new Map(), build: new Map() };

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Compares two types that callers read or build. */
  compare(old: ts.Type, next: ts.Type, use: Use, subject: string): void {
    if (old === next || isOpaque(old) || isOpaque(next) || !this.#isNew(old, next, use)) return;
    const [before, after] = [partsOf(old), partsOf(next)];
    const pairs = pairsOf(before, after, this.#checker);
    for (const [one, other] of pairs) this.#inside(one, other, use, subject);
    const [gone, fresh] = [
      before.filter((part) => !pairs.some(([one]) => one === part)),
      after.filter((part) => !pairs.some(([, other]) => other === part)),
    ];
    this.#members(gone, fresh, [old, next], use, subject);
    if (use === "read" && gone.length > 0 && pairs.length > 0) this.#common(old, next, subject);
  }

  /** What members of a union have in common and readers tell them apart by. */
  #common(old: ts.Type, next: ts.Type, subject: string): void {
    const [before, after] = [this.#checker.getNonNullableType(old), this.#checker.getNonNullableType(next)];
    for (const property of this.#checker.getPropertiesOfType(before)) {
      const same = this.#checker.getPropertyOfType(after, property.name);
      const [one, other] = [property, same].map((symbol) => symbol && this.#checker.getTypeOfSymbol(symbol));
      if (one && other) this.compare(one, other, "read", `${subject}.${property.name}`);
    }
  }

  #isNew(old: ts.Type, next: ts.Type, use: Use): boolean {
    const others = this.#seen[use].get(old) ?? new Set();
    if (others.has(next)) return false;
    this.#seen[use].set(old, others.add(next));
    return true;
  }

  /**
   * Members of unions without their like: each must stand for one on the other side. What readers told apart must still be
   * there, or something of it: TypeScript takes comparisons with null anywhere, and refuses any others with what cannot be.
   */
  #members(
    old: readonly ts.Type[],
    next: readonly ts.Type[],
    whole: readonly [ts.Type, ts.Type],
    use: Use,
    subject: string,
  ): void {
    const [given, taken] = use === "read" ? [next, whole[0]] : [old, whole[1]];
    const [offered, known] = use === "read" ? [old, whole[1]] : [next, whole[0]];
    const stands = (part: ts.Type, type: ts.Type): boolean => this.#checker.isTypeAssignableTo(part, type);
    const isLost = (part: ts.Type): boolean =>
      use === "read" && !isNull(part) && !stands(part, known) && !partsOf(known).some((one) => stands(one, part));
    const broken = given.some((part) => !stands(part, taken)) || offered.some(isLost);
    if (broken) this.#tell("major", subject, ...whole);
    else if (offered.some((part) => !stands(part, known))) this.#tell("minor", subject, ...whole);
  }

  #inside(old: ts.Type, next: ts.Type, use: Use, subject: string): void {
    if (isHolder(old, this.#checker) && isHolder(next, this.#checker) && holdAlike(old, next)) {
      const [holds, held] = [this.#checker.getTypeArguments(old), this.#checker.getTypeArguments(next)];
      const inner = this.#checker.isArrayType(old) ? `${subject}[]` : subject;
      holds.forEach((one, index) => {
        const other = held[index];
        if (other) this.compare(one, other, use, inner);
      });
      return;
    }
    if (this.#checker.isTupleType(old) || this.#checker.isTupleType(next)) {
      this.#members([old], [next], [old, next], use, subject);
      return;
    }
    this.#signatures(old.getCallSignatures(), next.getCallSignatures(), use, subject);
    this.#signatures(old.getConstructSignatures(), next.getConstructSignatures(), use, `new ${subject}`);
    this.#properties(old, next, use, subject);
    this.#indexes(old, next, use, subject);
  }

  #properties(old: ts.Type, next: ts.Type, use: Use, subject: string): void {
    const [index] = this.#checker.getIndexInfosOfType(next);
    for (const property of this.#checker.getPropertiesOfType(old).filter(isReachable)) {
      const path = `${subject}.${property.name}`;
      const same = this.#checker.getPropertyOfType(next, property.name);
      const type = this.#checker.getTypeOfSymbol(property);
      if (same) this.#property(property, same, use, path);
      else if (index) this.compare(type, index.type, use, path);
      else this.#tell("major", path, type, undefined);
    }
    for (const property of this.#checker.getPropertiesOfType(next).filter(isReachable)) {
      if (this.#checker.getPropertyOfType(old, property.name)) continue;
      const isNeeded = use === "build" && !isOptional(property);
      this.#tell(
        isNeeded ? "major" : "minor",
        `${subject}.${property.name}`,
        undefined,
        this.#checker.getTypeOfSymbol(property),
      );
    }
  }

  #property(old: ts.Symbol, next: ts.Symbol, use: Use, subject: string): void {
    const [before, after] = [this.#checker.getTypeOfSymbol(old), this.#checker.getTypeOfSymbol(next)];
    if (isOptional(old) !== isOptional(next)) {
      const isBroken = use === "read" ? isOptional(next) : isOptional(old);
      this.#tell(isBroken ? "major" : "minor", subject, before, after);
    }
    this.compare(before, after, use, subject);
  }

  #indexes(old: ts.Type, next: ts.Type, use: Use, subject: string): void {
    const [before] = this.#checker.getIndexInfosOfType(old);
    const [after] = this.#checker.getIndexInfosOfType(next);
    const path = `${subject}[key]`;
    if (before && after) this.compare(before.type, after.type, use, path);
    else if (before) this.#tell("major", path, before.type, undefined);
    else if (after) this.#tell("minor", path, undefined, after.type);
  }

  #signatures(old: readonly ts.Signature[], next: readonly ts.Signature[], use: Use, subject: string): void {
    old.forEach((signature, index) => {
      const same = next[index];
      if (same) this.#signature(signature, same, use, subject);
      else this.#tell("major", `${subject}()`, undefined, undefined);
    });
    if (next.length > old.length) this.#tell("minor", `${subject}()`, undefined, undefined);
  }

  #signature(old: ts.Signature, next: ts.Signature, use: Use, subject: string): void {
    const taken = use === "read" ? "build" : "read";
    const [before, after] = [old.getParameters(), next.getParameters()];
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      this.#argument(before[index], after[index], taken, subject);
    }
    this.compare(old.getReturnType(), next.getReturnType(), use, `${subject} result`);
  }

  #argument(old: ts.Symbol | undefined, next: ts.Symbol | undefined, use: Use, subject: string): void {
    const path = `${subject} ${(next ?? old)?.name ?? ""}`;
    const [before, after] = [old, next].map((one) => one && this.#checker.getTypeOfSymbol(one));
    if (old && next && before && after) {
      const [could, can] = [isOmittable(old), isOmittable(next)];
      if (could !== can) this.#tell(can === (use === "build") ? "minor" : "major", path, before, after);
      this.compare(before, after, use, path);
    } else this.#tell(next && isOmittable(next) ? "minor" : "major", path, before, after);
  }

  #tell(level: Finding["level"], subject: string, old: ts.Type | undefined, next: ts.Type | undefined): void {
    const [before, after] = [old, next].map((type) => type && this.#checker.typeToString(type));
    this.findings.push({ level, subject, before, after });
  }
}

/** Whether callers can name a member: classes keep some to themselves. */
function isReachable({ valueDeclaration: declaration }: ts.Symbol): boolean {
  if (declaration === undefined || !ts.isClassElement(declaration)) return true;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const isHidden = (ts.getCombinedModifierFlags(declaration) & hidden) !== 0;
  return !isHidden && !(declaration.name && ts.isPrivateIdentifier(declaration.name));
}

function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

/** Whether a call can leave an argument out. */
function isOmittable(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration;
  if (!declaration || !ts.isParameter(declaration)) return false;
  return (
    declaration.questionToken !== undefined ||
    declaration.initializer !== undefined ||
    declaration.dotDotDotToken !== undefined
  );
}
