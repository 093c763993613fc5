import { createHash } from "node:crypto";

/** One thing that wants a name. */
export interface Claim {
  /** What the name is for; unique among the claims. */
  readonly key: string;
  /** The name it should have. */
  readonly wanted: string;
  /** A person chose the name. */
  readonly chosen: boolean;
  /** Nobody wrote the name, so it is left to whoever else wants it. Default: false. */
  readonly yields?: boolean;
  /** What it gets where several want the same; made from nothing but the thing itself. */
  readonly instead: string;
}

/** Why something has its name. */
export type Reason =
  /** It wants the name, and nothing stands against that. */
  | "default"
  /** A person chose it. */
  | "chosen"
  /** It has had the name since before another came to want it, or since before the other was gone. */
  | "standing"
  /** Another has, or also wants, the name it should have. */
  | "collision";

/** The names given out by claim, why, and the claims that did not get what they wanted. */
export interface Settled<C extends Claim> {
  readonly names: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly collisions: readonly { readonly claim: C; readonly others: readonly C[] }[];
}

/** What names are given out by. */
export interface Terms {
  /** Names that count as the same, e.g. file names but for their case. */
  readonly same?: (name: string) => string;
  /** The names that claims have had so far, by key. A name that a claim would never get is no reason to keep it. */
  readonly standing?: ReadonlyMap<string, string>;
}

/** A claim with the name it asks for: a standing one, or else the one it should have. */
interface Wish<C extends Claim> {
  readonly claim: C;
  readonly name: string;
  /** Who goes first: a person's choice, then who has the name already, then anyone that does not yield. */
  readonly rank: 0 | 1 | 2 | 3;
}

/**
 * Gives names out. Who wants a name alone gets it. Where several want one, a person's choice keeps it, or else who has had
 * it so far, or else the only one that does not yield, and everyone else takes the name made from itself, whatever the order of the claims.
 */
export function settle<C extends Claim>(claims: readonly C[], terms: Terms = {}): Settled<C> {
  const { same = (name: string): string => name, standing = new Map<string, string>() } = terms;
  const wishes = claims.map((claim) => wishOf(claim, standing));
  const wishing = groupBy(wishes, ({ name }) => same(name));
  const wanting = groupBy(wishes, ({ claim }) => same(claim.wanted));
  const outcomes = wishes.map((wish) => {
    const { claim, name, rank } = wish;
    const keeps = (wishing.get(same(name)) ?? []).every((other) => other === wish || other.rank < rank);
    const rivals = (wanting.get(same(claim.wanted)) ?? []).filter((other) => other !== wish);
    return { claim, name: keeps ? name : claim.instead, others: rivals.map((rival) => rival.claim) };
  });
  return {
    names: new Map(outcomes.map(({ claim, name }) => [claim.key, name])),
    reasons: new Map(outcomes.map(({ claim, name, others }) => [claim.key, reasonOf(claim, name, others)])),
    collisions: outcomes.filter(({ claim, name, others }) => name !== claim.wanted && others.length > 0),
  };
}

function wishOf<C extends Claim>(claim: C, standing: ReadonlyMap<string, string>): Wish<C> {
  const { key, wanted, chosen, yields = false, instead } = claim;
  if (chosen) return { claim, name: wanted, rank: 3 };
  const former = standing.get(key);
  if (former === wanted || former === instead) return { claim, name: former, rank: 2 };
  return { claim, name: wanted, rank: yields ? 0 : 1 };
}

function reasonOf({ chosen, wanted }: Claim, name: string, others: readonly Claim[]): Reason {
  if (name !== wanted) return others.length > 0 ? "collision" : "standing";
  if (chosen) return "chosen";
  return others.every(({ yields }) => yields) ? "default" : "standing";
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Eight hexadecimal digits that stand for a text: the same on every machine, different for different texts. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
