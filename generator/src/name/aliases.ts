import type { Api } from "../model/model.js";
import { pascalCase } from "./casing.js";
import { exportKey } from "./export-claims.js";
import { formGroups } from "./groups.js";
import type { GivenNames, NameOptions } from "./name-options.js";
import type { Names } from "./names.js";
import type { Refusal } from "./refusals.js";

/** The names that exported things had before, by the names they have now. */
export interface Aliases {
  readonly names: Names["aliases"];
  readonly refusals: readonly Refusal[];
}

/** One name from before: of what a person says it of, or of what is named after that. */
interface Alias {
  readonly now: string;
  readonly before: string;
  /** Leads to it in the config. */
  readonly path: readonly string[];
}

/** Keeps the names from before, with those made of them, such as `GetPetParams`. Refuses those that mean something else now. */
export function nameAliases(api: Api, exported: GivenNames, options: NameOptions): Aliases {
  const aliases = [
    ...aliasesOf("operations", options, (id, before) => operationPairs(api, id, before, exported, options)),
    ...aliasesOf("schemas", options, (name, before) => [[exported.get(exportKey("schema", name)), before]]),
    ...aliasesOf("resources", options, (path, before) => resourcePairs(path, before, exported)),
  ];
  const names = new Map<string, string[]>();
  for (const { now, before } of aliases) names.set(now, [...(names.get(now) ?? []), before]);
  return { names, refusals: refusals(aliases, new Set(exported.values())) };
}

type Pair = readonly [now: string | undefined, before: string];

/** The aliases of one kind. What the document does not have has none, and what is called as before needs none. */
function aliasesOf(
  kind: keyof Required<NameOptions>["former"],
  { former = {} }: NameOptions,
  pairsOf: (key: string, before: string) => readonly Pair[],
): readonly Alias[] {
  return Object.entries(former[kind] ?? {}).flatMap(([key, names]) =>
    names.flatMap((name, index) =>
      pairsOf(key, name).flatMap(([now, before]) => {
        const isNeedless = now === undefined || (now === before && before !== name);
        return isNeedless ? [] : [{ now, before, path: ["names", kind, key, "was", String(index)] }];
      }),
    ),
  );
}

function operationPairs(
  api: Api,
  id: string,
  before: string,
  exported: GivenNames,
  options: NameOptions,
): readonly Pair[] {
  const operation = api.operations.find((one) => one.id === id);
  const params = `${pascalCase(before)}Params`;
  const groups = operation === undefined ? [] : formGroups(operation, options);
  return [
    [exported.get(exportKey("operation", id)), before],
    [exported.get(exportKey("params", id)), params],
    ...groups.map((group): Pair => [exported.get(exportKey(`group:${group}`, id)), params + pascalCase(group)]),
  ];
}

function resourcePairs(path: string, before: string, exported: GivenNames): readonly Pair[] {
  const type = pascalCase(before);
  return [
    [exported.get(exportKey("resource", path)), before],
    [exported.get(exportKey("handle", path)), `${type}Resource`],
    [exported.get(exportKey("scope", path)), `${type}Scope`],
  ];
}

function refusals(aliases: readonly Alias[], exported: ReadonlySet<string>): readonly Refusal[] {
  return aliases.flatMap(({ now, before, path }, index) => {
    const isTwice = aliases.slice(0, index).some((other) => other.before === before);
    const reason = before === now ? "as it is called now" : "which another thing is called";
    if (!exported.has(before) && !isTwice) return [];
    const message = `\`${path.slice(0, 2).join(".")}[${JSON.stringify(path[2])}].was\` makes the name ${JSON.stringify(before)}, ${isTwice ? "and so does another name from before" : reason}`;
    return [{ path, message, fix: "Leave this name out, or choose another one for what has it now." }];
  });
}
