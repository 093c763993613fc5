import type { Found } from "./change.js";
import { compareClients, compareResources } from "./compare-client.js";
import { compareModels, renamedModels } from "./compare-models.js";
import { compareOperations, type Sides } from "./compare-operations.js";
import type { Surface } from "./surface.js";

/**
 * What the rules find between two surfaces.
 *
 * @param exports names that the new SDK exports, among which may be old ones that it keeps
 */
export function compareSurfaces(old: Surface, next: Surface, exports: ReadonlySet<string>): readonly Found[] {
  const sides: Sides = { old, new: next, exports, renamed: renamedModels(old, next) };
  return [
    ...compareOperations(sides),
    ...compareModels(sides),
    ...compareResources(sides),
    ...compareParsers(sides),
    ...compareClients(sides),
  ];
}

function compareParsers({ old, new: next }: Sides): readonly Found[] {
  return [
    ...old.parsers
      .filter((name) => !next.parsers.includes(name))
      .map((subject): Found => ({ code: "export-removed", subject })),
    ...next.parsers
      .filter((name) => !old.parsers.includes(name))
      .map((subject): Found => ({ code: "export-added", subject })),
  ];
}
