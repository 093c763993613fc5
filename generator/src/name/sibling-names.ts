import { camelCase, isIdentifier } from "./casing.js";
import { fingerprint } from "./claims.js";

/** Gives a property's name beside these siblings: the document's, or re-cased where that gives an identifier no sibling wants. */
export function propertyNames(siblings: readonly string[], casing: "camel" | "preserve"): (wireName: string) => string {
  if (casing === "preserve") return (wireName) => wireName;
  const wanting = new Map<string, Set<string>>();
  for (const sibling of siblings)
    for (const name of [sibling, camelCase(sibling)])
      wanting.set(name, (wanting.get(name) ?? new Set<string>()).add(sibling));
  return (wireName) => {
    const name = camelCase(wireName);
    const isWanted = [...(wanting.get(name) ?? [])].some((sibling) => sibling !== wireName);
    return isIdentifier(name) && !isWanted ? name : wireName;
  };
}

/**
 * Names of the properties of one object, by wire name. Those that have a name keep it; a newcomer that wants the same is
 * called what it is called on the wire, or else carries its fingerprint.
 *
 * @param former What a property has been called so far, by wire name.
 */
export function siblingNames(
  wireNames: readonly string[],
  casing: "camel" | "preserve",
  former: (wireName: string) => string | undefined,
): ReadonlyMap<string, string> {
  const held = heldNames(wireNames, former);
  const taken = new Set(held.values());
  const nameOf = propertyNames(wireNames, casing);
  return new Map(
    wireNames.map((wireName) => {
      const free = [nameOf(wireName), wireName].find((one) => !taken.has(one)) ?? markedName(wireName);
      return [wireName, held.get(wireName) ?? free];
    }),
  );
}

/** The former names that are kept: none that the property would never get, none that two claim. */
function heldNames(
  wireNames: readonly string[],
  former: (wireName: string) => string | undefined,
): ReadonlyMap<string, string> {
  const claimed = wireNames.flatMap((wireName) => {
    const name = former(wireName);
    if (name === undefined) return [];
    const candidates = [camelCase(wireName), wireName, markedName(wireName)];
    return candidates.includes(name) ? [[wireName, name] as const] : [];
  });
  const counts = new Map<string, number>();
  for (const [, name] of claimed) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(claimed.filter(([, name]) => counts.get(name) === 1));
}

function markedName(wireName: string): string {
  return `${camelCase(wireName)}_${fingerprint(wireName)}`;
}
