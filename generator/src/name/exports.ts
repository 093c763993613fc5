import type { Diagnostic } from "../diagnostics.js";
import type { Document } from "../load/document.js";
import type { Api } from "../model/model.js";
import { settle, type Reason } from "./claims.js";
import { collisionDiagnostics, type LocatedClaim } from "./collisions.js";
import { derivedClaims, ownClaims } from "./export-claims.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";

/** Names of everything the package exports, and why. Keys are those of the claims. */
export interface Exported {
  readonly names: GivenNames;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Names operations, schemas and resources first, then what is named after them, and the parsers. What is named after something
 * yields to all that is named after the document, but for newcomers where it stood before them.
 */
export function nameExports(
  api: Api,
  parsers: readonly LocatedClaim[],
  document: Document,
  options: NameOptions,
): Exported {
  const standing = standingNames(options);
  const own = ownClaims(api, options);
  const first = settle([...own, ...standingDerived(api, own, parsers, options)], { standing });
  const fixed = own.map((claim) => ({ ...claim, wanted: first.names.get(claim.key) ?? claim.wanted, chosen: true }));
  const derived = [...derivedClaims(api, (key) => first.names.get(key), options), ...parsers];
  const all = settle([...fixed, ...derived], { standing });
  const isOwn = new Set(own.map(({ key }) => key));
  const collisions = [...first.collisions.filter(({ claim }) => isOwn.has(claim.key)), ...all.collisions];
  const reasonsOfOwn = [...first.reasons].filter(([key]) => isOwn.has(key));
  return {
    names: all.names,
    reasons: new Map([...all.reasons, ...reasonsOfOwn]),
    diagnostics: collisionDiagnostics(collisions, document),
  };
}

/** What is named after something and may keep its name against newcomers, as that has kept its own. */
function standingDerived(
  api: Api,
  own: readonly LocatedClaim[],
  parsers: readonly LocatedClaim[],
  options: NameOptions,
): readonly LocatedClaim[] {
  const standing = standingNames(options);
  const stands = ({ key, wanted, instead }: LocatedClaim): boolean =>
    [wanted, instead].some((name) => name === standing.get(key));
  const kept = new Map(own.filter(stands).map(({ key }) => [key, standing.get(key) ?? ""]));
  return [...derivedClaims(api, (key) => kept.get(key), options), ...parsers].filter(stands);
}
