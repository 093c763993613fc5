import type { Found } from "./change.js";
import { compareObjects, compareTypes, type Comparison } from "./compare-types.js";
import type { RuleCode } from "./rules.js";
import type { OperationSurface, Surface } from "./surface.js";
import { isPlain } from "./type-of.js";
import { shownType } from "./type-shown.js";

/** What comparing operations and models needs to know of both sides. */
export interface Sides {
  readonly old: Surface;
  readonly new: Surface;
  /** Names that the new SDK exports. */
  readonly exports: ReadonlySet<string>;
  /** The new names of models that are the same but for the name. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The changes of the operations. */
export function compareOperations(sides: Sides): readonly Found[] {
  const { old, new: next } = sides;
  const gone = [...old.operations.values()].filter(({ name }) => !next.operations.has(name));
  const fresh = [...next.operations.values()].filter(({ name }) => !old.operations.has(name));
  const successors = new Map(gone.map((one) => [one, fresh.find(({ route }) => route === one.route)]));
  const isSuccessor = (one: OperationSurface): boolean => [...successors.values()].includes(one);
  return [
    ...gone.flatMap((one) => removedOrRenamed(one, successors.get(one), sides)),
    ...fresh
      .filter((one) => !isSuccessor(one))
      .map(({ at, name, route }): Found => ({
        code: "operation-added",
        subject: name,
        at: { side: "new", pointer: at },
        after: route,
      })),
    ...[...old.operations.values()].flatMap((one) => {
      const same = next.operations.get(one.name);
      return same ? [...compareOperation(one, same, sides), ...compareTypeNames(one, same, sides)] : [];
    }),
  ];
}

function removedOrRenamed(
  one: OperationSurface,
  successor: OperationSurface | undefined,
  sides: Sides,
): readonly Found[] {
  const subject = one.name;
  if (successor === undefined) {
    return [{ code: "operation-removed", subject, at: { side: "old", pointer: one.at }, before: one.route }];
  }
  const code = sides.exports.has(one.name) ? "operation-aliased" : "operation-renamed";
  const at = { side: "new", pointer: successor.at } as const;
  const renamed = { code, subject, at, before: one.name, after: successor.name } as const;
  return [renamed, ...compareOperation(one, { ...successor, name: one.name }, sides)];
}

function compareOperation(old: OperationSurface, next: OperationSurface, sides: Sides): readonly Found[] {
  const at = { side: "new", pointer: next.at } as const;
  const change = (code: RuleCode, before: string, after: string): readonly Found[] =>
    before === after ? [] : [{ code, subject: old.name, at, before, after }];
  const told = (flag: boolean): string => (flag ? "yes" : "no");
  return [
    ...change("operation-rerouted", old.route, next.route),
    ...change("operation-moved", old.module, next.module),
    ...change("operation-retry-changed", retry(old), retry(next)),
    ...change(
      next.deprecated ? "operation-deprecated" : "operation-undeprecated",
      told(old.deprecated),
      told(next.deprecated),
    ),
    ...change("body-encoding-changed", old.encoding, next.encoding),
    ...change("docs-changed", old.description, next.description),
    ...compareObjects(old.params, next.params, `${old.name} params`, comparison("param", sides)),
    ...compareResults(old, next, sides),
  ];
}

function retry({ idempotent }: OperationSurface): string {
  return idempotent ? "sending it twice is as good as once" : "sending it twice may do it twice";
}

function compareResults(old: OperationSurface, next: OperationSurface, sides: Sides): readonly Found[] {
  const subject = `${old.name} result`;
  const said = { at: { side: "new", pointer: next.result.at }, before: answer(old), after: answer(next) } as const;
  if (old.answer !== next.answer) {
    return [{ ...said, code: next.answer === "whole" ? "pagination-removed" : "pagination-added", subject: old.name }];
  }
  const [wasVoid, isVoid] = [isPlain(old.result, "void"), isPlain(next.result, "void")];
  if (wasVoid !== isVoid) return [{ ...said, code: wasVoid ? "result-added" : "result-removed", subject: old.name }];
  const at = { side: "new", pointer: next.pagingAt } as const;
  const paging = { at, before: old.paging, after: next.paging, subject: old.name };
  return [
    ...(old.paging === next.paging ? [] : [{ ...paging, code: "pagination-changed" as const }]),
    ...compareTypes(
      old.result,
      next.result,
      old.answer === "list" ? `${subject}[]` : subject,
      comparison("property", sides),
    ),
  ];
}

function answer({ result, answer: form }: OperationSurface): string {
  const wrappers = { whole: "Promise", list: "Paginated", lines: "AsyncIterable", events: "AsyncIterable" };
  const item = shownType(result);
  return `${wrappers[form]}<${form === "events" ? `ServerSentEvent<${item}>` : item}>`;
}

/** The names of the interfaces of params, which callers may import, too. */
function compareTypeNames(old: OperationSurface, next: OperationSurface, { exports }: Sides): readonly Found[] {
  const gone = old.types.filter((name) => !next.types.includes(name) && !exports.has(name));
  const fresh = next.types.filter((name) => !old.types.includes(name));
  return [
    ...gone.map((subject): Found => ({ code: "export-removed", subject, at: { side: "old", pointer: old.at } })),
    ...fresh.map((subject): Found => ({ code: "export-added", subject, at: { side: "new", pointer: next.at } })),
  ];
}

/** How types are compared: as params or as what is read. */
export function comparison(of: Comparison["of"], sides: Sides): Comparison {
  return { of, old: sides.old.models, new: sides.new.models, renamed: sides.renamed };
}
