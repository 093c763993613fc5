import type { Diagnostic } from "../diagnostics.js";
import type { Pointer } from "../json.js";
import type { Document } from "../load/document.js";
import type { Claim } from "./claims.js";

/** A claim with its place in the document and the config key that settles it. */
export interface LocatedClaim extends Claim {
  readonly at: Pointer;
  /** What it is, for messages, e.g. `operation "ListPets"`. */
  readonly what: string;
  /** Where a person can choose the name, e.g. `names.operations["ListPets"]`; none if nobody can. */
  readonly configKey: string | undefined;
}

/** A claim that did not get its name, and who else wanted it. */
export interface Collision {
  readonly claim: LocatedClaim;
  readonly others: readonly LocatedClaim[];
}

/** Says of every claim that did not get its name who else wanted it, and how to settle it. */
export function collisionDiagnostics(collisions: readonly Collision[], document: Document): readonly Diagnostic[] {
  return collisions.map(({ claim, others }) => ({
    code: "name-collision",
    severity: "warning",
    message: `${claim.what} is called ${claim.instead}, as ${claim.wanted} is also wanted by ${others.map(placed).join(", ")}`,
    location: document.locate(claim.at),
    ...fixWith([claim, ...others].find(({ configKey }) => configKey !== undefined)?.configKey),
  }));

  function placed({ what, at }: LocatedClaim): string {
    const place = document.locate(at);
    return place ? `${what} (${place.source}:${place.line}:${place.column})` : what;
  }
}

function fixWith(configKey: string | undefined): { readonly fix?: string } {
  return configKey === undefined ? {} : { fix: `Choose a name with ${configKey} in the config.` };
}
