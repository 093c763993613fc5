import type { Diagnostic } from "../diagnostics.js";
import type { Pointer } from "../json.js";
import type { Document } from "../load/document.js";
import type { Claim } from "./claims.js";

/** A claim to a name that the package exports, with its place in the document and the config key that settles it. */
export interface ExportClaim extends Claim {
  readonly at: Pointer;
  /** What it is, for messages, e.g. `operation "ListPets"`. */
  readonly what: string;
  /** Where a person can choose the name, e.g. `names.operations["ListPets"]`. */
  readonly configKey: string;
}

/** Says of every claim that did not get its name who else wanted it, and how to settle it. */
export function collisionDiagnostics(
  collisions: readonly { readonly claim: ExportClaim; readonly others: readonly ExportClaim[] }[],
  document: Document,
): readonly Diagnostic[] {
  return collisions.map(({ claim, others }) => ({
    code: "name-collision",
    severity: "warning",
    message: `${claim.what} is called ${claim.instead}, as ${claim.wanted} is also wanted by ${others.map(placed).join(", ")}`,
    location: document.locate(claim.at),
    fix: `Choose a name with ${claim.configKey} in the config.`,
  }));

  function placed({ what, at }: ExportClaim): string {
    const place = document.locate(at);
    return place ? `${what} (${place.source}:${place.line}:${place.column})` : what;
  }
}
