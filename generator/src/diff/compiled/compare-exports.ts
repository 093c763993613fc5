import ts from "typescript";
import type { Finding } from "./finding.js";
import { TypeWalk } from "./type-walk.js";
import type { TwoSurfaces } from "./two-surfaces.js";

/** What the compiler finds between two surfaces. */
export interface Compiled {
  readonly findings: readonly Finding[];
  /** Names that the new SDK exports. */
  readonly exports: ReadonlySet<string>;
}

/**
 * Has the compiler judge everything that is exported: what could be imported must still be there, params of the old types
 * must be accepted, and results must be assignable to the old types; whatever the old types named (properties, the values of
 * enums) must still be nameable.
 */
export function compareExports({ checker, old, new: next }: TwoSurfaces): Compiled {
  const [before, after] = [exportsOf(checker, old), exportsOf(checker, next)];
  const walk = new TypeWalk(checker);
  const findings = [...before].flatMap(([name, symbol]): readonly Finding[] => {
    const same = after.get(name);
    if (same === undefined || (isValue(symbol) && !isValue(same))) {
      return [{ level: "major", subject: name, before: "exported", after: same && "exported as a type only" }];
    }
    if (isValue(symbol)) walk.compare(checker.getTypeOfSymbol(symbol), checker.getTypeOfSymbol(same), "read", name);
    return [];
  });
  const fresh = [...after.keys()].filter((name) => !before.has(name));
  return {
    findings: [
      ...findings,
      ...fresh.map((subject): Finding => ({ level: "minor", subject, after: "exported" })),
      ...walk.findings,
    ],
    exports: new Set(after.keys()),
  };
}

function exportsOf(checker: ts.TypeChecker, module: ts.Symbol): ReadonlyMap<string, ts.Symbol> {
  const exported = checker.getExportsOfModule(module).map((symbol): readonly [string, ts.Symbol] => {
    return [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol];
  });
  return new Map(exported);
}

function isValue(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Value) !== 0;
}
