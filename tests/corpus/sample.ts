import { createHash } from "node:crypto";
import { always } from "./corpora.js";
import type { CorpusDocument } from "./documents.js";

/** How many documents a sample has, and how many of one provider: some have hundreds that are all alike. */
const size = 200;
const perProvider = 3;

/**
 * The documents of a run: all of those that every run tries, and a sample of the others, which the seed decides. Two samples
 * differ in their documents, not in their kind.
 */
export function sampleOf(documents: readonly CorpusDocument[], seed: string): readonly CorpusDocument[] {
  const certain = documents.filter(({ name, corpus }) => corpus.choice === "every" || always.includes(name));
  const others = documents.filter((document) => !certain.includes(document));
  const drawn = others
    .map((document) => ({ document, rank: rankOf(seed, document.name) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ document }) => document);
  const taken = new Map<string, number>();
  const varied = drawn.filter(({ name }) => {
    const provider = providerOf(name);
    const count = taken.get(provider) ?? 0;
    taken.set(provider, count + 1);
    return count < perProvider;
  });
  return [...certain, ...varied.slice(0, size)];
}

function rankOf(seed: string, name: string): string {
  return createHash("sha256").update(`${seed} ${name}`).digest("hex");
}

/** `directory/azure.com/compute` is one of azure.com's. */
function providerOf(name: string): string {
  return name.split("/").slice(0, 2).join("/");
}
