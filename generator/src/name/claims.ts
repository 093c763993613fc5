import { createHash } from "node:crypto";

/** One thing that wants a name. */
export interface Claim {
  /** What the name is for; unique among the claims. */
  readonly key: string;
  /** The name it should have. */
  readonly wanted: string;
  /** A person chose the name. */
  readonly chosen: boolean;
  /** What it gets where several want the same; made from nothing but the thing itself. */
  readonly instead: string;
}

/** The names given out by claim, and the claims that did not get what they wanted. */
export interface Settled<C extends Claim> {
  readonly names: ReadonlyMap<string, string>;
  readonly collisions: readonly { readonly claim: C; readonly others: readonly C[] }[];
}

/**
 * Gives names out. Who wants a name alone gets it. Where several want one, a person's choice keeps it and everyone else
 * takes the name made from itself, whatever the order of the claims.
 *
 * @param same Names that count as the same, e.g. file names but for their case.
 */
export function settle<C extends Claim>(
  claims: readonly C[],
  same: (name: string) => string = (name) => name,
): Settled<C> {
  const wanting = new Map<string, C[]>();
  for (const claim of claims) {
    wanting.set(same(claim.wanted), [...(wanting.get(same(claim.wanted)) ?? []), claim]);
  }
  const contested = claims.map((claim) => {
    const others = (wanting.get(same(claim.wanted)) ?? []).filter((other) => other !== claim);
    return { claim, others, keeps: others.length === 0 || (claim.chosen && !others.some((other) => other.chosen)) };
  });
  return {
    names: new Map(contested.map(({ claim, keeps }) => [claim.key, keeps ? claim.wanted : claim.instead])),
    collisions: contested.filter(({ keeps }) => !keeps),
  };
}

/** Eight hexadecimal digits that stand for a text: the same on every machine, different for different texts. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
