import type { Found } from "./change.js";
import { highest } from "./level.js";
import { comparison, type Sides } from "./compare-operations.js";
import { compareObjects, compareTypes } from "./compare-types.js";
import { rules, type RuleCode } from "./rules.js";
import type { Surface } from "./surface.js";
import { shownType } from "./type-shown.js";
import type { Model } from "./type.js";

/** The changes of the models, each once however many operations use it. */
export function compareModels(sides: Sides): readonly Found[] {
  const { old, new: next, renamed, exports } = sides;
  const successors = new Set(renamed.values());
  return [
    ...[...old.models.values()].flatMap((model): readonly Found[] => {
      const name = renamed.get(model.name);
      const successor = next.models.get(name ?? model.name);
      if (successor === undefined) {
        return [{ code: "model-removed", subject: model.name, at: { side: "old", pointer: model.at } }];
      }
      const at = { side: "new", pointer: successor.at } as const;
      const code = exports.has(model.name) ? "model-aliased" : "model-renamed";
      const moved: Found = { code, subject: model.name, at, before: model.name, after: successor.name };
      return [...(name === undefined ? [] : [moved]), ...compareModel(model, successor, sides)];
    }),
    ...[...next.models.values()]
      .filter(({ name }) => !old.models.has(name) && !successors.has(name))
      .map(({ name, at }): Found => ({ code: "model-added", subject: name, at: { side: "new", pointer: at } })),
  ];
}

/** Old names of models by new ones, where the document calls them the same, or where they are alike in all. */
export function renamedModels(old: Surface, next: Surface): ReadonlyMap<string, string> {
  const gone = [...old.models.values()].filter(({ name }) => !next.models.has(name));
  const fresh = [...next.models.values()].filter(({ name }) => !old.models.has(name));
  const pairs = gone.flatMap((model): readonly (readonly [string, string])[] => {
    const bySchema = fresh.find(({ schema }) => schema === model.schema);
    const alike = fresh.filter(({ type }) => shownType(type, 9) === shownType(model.type, 9));
    const found = bySchema ?? (alike.length === 1 ? alike[0] : undefined);
    return found === undefined ? [] : [[model.name, found.name]];
  });
  const isTakenTwice = (name: string): boolean => pairs.filter(([, other]) => other === name).length > 1;
  return new Map(pairs.filter(([, name]) => !isTakenTwice(name)));
}

function compareModel(old: Model, next: Model, sides: Sides): readonly Found[] {
  const at = { side: "new", pointer: next.at } as const;
  const change = (code: RuleCode, before: string | undefined, after: string | undefined): readonly Found[] =>
    before === after ? [] : [{ code, subject: old.name, at, before, after }];
  const told = (flag: boolean): string => (flag ? "yes" : "no");
  const read = old.read && next.read ? within("property", old, next, sides) : [];
  const written = old.written && next.written ? within("param", old, next, sides) : [];
  return [
    ...strictest(read, written),
    ...change(next.deprecated ? "model-deprecated" : "model-undeprecated", told(old.deprecated), told(next.deprecated)),
    ...change("docs-changed", old.description, next.description),
  ];
}

function within(of: "param" | "property", old: Model, next: Model, sides: Sides): readonly Found[] {
  const how = comparison(of, sides);
  if (old.type.kind === "object" && next.type.kind === "object") {
    return compareObjects(old.type, next.type, old.name, how);
  }
  return compareTypes(old.type, next.type, old.name, how);
}

/** Of a model that is both read and written, each change once: as those see it whom it hits harder. */
function strictest(read: readonly Found[], written: readonly Found[]): readonly Found[] {
  const rank = (found: readonly Found[]): string => highest(found.map(({ code }) => rules[code].level));
  const keyOf = ({ subject, before, after }: Found): string => JSON.stringify([subject, before, after]);
  const keys = [...new Set([...read, ...written].map(keyOf))];
  return keys.flatMap((key) => {
    const [readers, builders] = [read.filter((one) => keyOf(one) === key), written.filter((one) => keyOf(one) === key)];
    return readers.length > 0 &&
      highest([...readers, ...builders].map(({ code }) => rules[code].level)) === rank(readers)
      ? readers
      : builders;
  });
}
