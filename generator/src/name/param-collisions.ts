import type { Operation } from "../model/model.js";
import type { Collision, LocatedClaim } from "./collisions.js";
import { paramConfigKey } from "./refusals.js";
import type { NamedTop } from "./tops.js";

/** The params of one operation that are not called as they would be alone, each with those that want the same. */
export function paramCollisions(
  operation: Operation,
  tops: readonly NamedTop[],
  taken: readonly string[],
): readonly Collision[] {
  return tops
    .filter(({ alone, name }) => name !== alone)
    .map((top) => {
      const rivals = tops
        .filter((other) => other !== top && isRival(top, other))
        .map((other) => claimOf(operation, other));
      const own = taken.filter((name) => [top.alone, top.wanted].includes(name)).map((name) => ownOf(operation, name));
      return { claim: claimOf(operation, top), others: [...own, ...rivals] };
    })
    .filter(({ others }) => others.length > 0); // a name may have been given up long ago
}

/** What the param is called that holds a whole body, or what a form has besides its fields. */
export function wantedBodyName(body: Operation["body"]): string {
  return body?.further ? "additionalFields" : "body";
}

/** The body of an operation, where a param has its name. */
export function bodyCollisions(operation: Operation, tops: readonly NamedTop[], instead: string): readonly Collision[] {
  const { body, id } = operation;
  const wanted = wantedBodyName(body);
  if (!body || (body.isSpread && !body.further) || instead === wanted) return [];
  const others = tops.filter(({ name }) => name === wanted).map((other) => claimOf(operation, other));
  const what = body.further ? `the further form fields of "${id}"` : `the body of "${id}"`;
  const claim = { key: body.at, at: body.at, what, wanted, chosen: false, instead };
  return [{ claim: { ...claim, configKey: undefined }, others }];
}

function isRival(top: NamedTop, other: NamedTop): boolean {
  const wishes = [other.alone, other.wanted, other.name, other.first.segments[0]];
  return wishes.includes(top.alone) || wishes.includes(top.wanted);
}

function claimOf(operation: Operation, { key, first, alone, name }: NamedTop): LocatedClaim {
  const { field, place, segments, chosen } = first;
  const kind = place === "body" ? "form field" : `${place} parameter`;
  const isNested = segments.length > 1;
  const what = isNested ? `nested object "${segments[0]}"` : `${kind} "${field.wireName}"`;
  return {
    key,
    at: field.at,
    what: `${what} of "${operation.id}"`,
    wanted: alone,
    chosen: chosen !== undefined,
    instead: name,
    configKey: isNested ? undefined : paramConfigKey(operation, field.wireName),
  };
}

/** A param that a list has of its own. */
function ownOf({ id, at, pagination }: Operation, name: string): LocatedClaim {
  const own = { key: name, wanted: name, instead: name, chosen: true, configKey: undefined };
  return { ...own, at: pagination?.at ?? at, what: `the list "${id}" itself` };
}
