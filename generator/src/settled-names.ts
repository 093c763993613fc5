/** One thing that has to be called something in the normalised document. */
export interface NameClaim {
  /** Where it stands in the user's files, sorted: one place, or all that were found equal. */
  readonly origins: readonly string[];
  /** The names that it could have, the one that it should have first. */
  readonly wishes: readonly string[];
  /** Who goes first among newcomers: 0 before 1, and so on. */
  readonly rank: number;
}

/** The names that things had when the document was last read, by where they stood. */
export type KeptNames = ReadonlyMap<string, string>;

/**
 * The name of each thing. What has one keeps it. Of newcomers those of the lower rank choose first; where several of one rank
 * want the same, all of them take what they want next. The order of the claims counts for nothing.
 */
export function settledNames<C extends NameClaim>(claims: readonly C[], former: KeptNames): ReadonlyMap<C, string> {
  const inOrder = claims.toSorted((left, right) => (firstOrigin(left) < firstOrigin(right) ? -1 : 1));
  const names = new NamesGiven<C>();
  for (const claim of inOrder) {
    const name = formerName(claim, former);
    // Equal things that had one name may have come to differ: only one of them can keep it.
    if (name !== undefined && names.isFree(name)) names.give(claim, name);
  }
  const ranks = [...new Set(inOrder.map(({ rank }) => rank))].sort((left, right) => left - right);
  for (const rank of ranks) {
    const newcomers = inOrder.filter((claim) => claim.rank === rank && !names.byClaim.has(claim));
    nameNewcomers(newcomers, names);
  }
  return names.byClaim;
}

/** What has been given out so far. */
class NamesGiven<C> {
  readonly byClaim = new Map<C, string>();
  readonly #taken = new Set<string>();

  isFree(name: string): boolean {
    return !this.#taken.has(name);
  }

  give(claim: C, name: string): void {
    this.byClaim.set(claim, name);
    this.#taken.add(name);
  }
}

function formerName({ origins, wishes }: NameClaim, former: KeptNames): string | undefined {
  return origins.map((origin) => former.get(origin)).find((name) => name !== undefined && wishes.includes(name));
}

function nameNewcomers<C extends NameClaim>(newcomers: readonly C[], names: NamesGiven<C>): void {
  let waiting = newcomers;
  const longest = waiting.reduce((length, { wishes }) => Math.max(length, wishes.length), 0);
  for (let index = 0; index < longest; index++) {
    const rivals = countsOf(waiting.flatMap(({ wishes }) => wishes[index] ?? []));
    for (const claim of waiting) {
      const name = claim.wishes[index];
      if (name !== undefined && rivals.get(name) === 1 && names.isFree(name)) names.give(claim, name);
    }
    waiting = waiting.filter((claim) => !names.byClaim.has(claim));
  }
  for (const claim of waiting) names.give(claim, lastName(claim, names));
}

/** The origin itself, which hardly anything else is called. */
function lastName<C extends NameClaim>(claim: C, names: NamesGiven<C>): string {
  let name = firstOrigin(claim);
  while (!names.isFree(name)) name += "_";
  return name;
}

function firstOrigin({ origins }: NameClaim): string {
  return origins[0] ?? "";
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
