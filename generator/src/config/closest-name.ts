/** The candidate that `name` was most likely meant to be, if one is close enough to be worth asking about. */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  return closestNames(name, candidates)[0];
}

/** The candidates that `name` may have been meant to be, the closest first. */
export function closestNames(name: string, candidates: readonly string[]): readonly string[] {
  const limit = Math.ceil(name.length / 3);
  return candidates
    .filter((candidate) => Math.abs(candidate.length - name.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance)
    .map(({ candidate }) => candidate);
}

/** How many characters must be added, removed or replaced to turn one text into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [fromIndex, fromCharacter] of Array.from(from).entries()) {
    const next = [fromIndex + 1];
    for (const [toIndex, toCharacter] of Array.from(to).entries()) {
      const replaced = (row[toIndex] ?? 0) + (fromCharacter === toCharacter ? 0 : 1);
      next.push(Math.min(replaced, (row[toIndex + 1] ?? 0) + 1, (next[toIndex] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
