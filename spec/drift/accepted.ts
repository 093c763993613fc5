import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { identity, type Difference } from "./differences.js";
import { Failure } from "./failure.js";
import { isObject, listOf, member, type Json } from "./json.js";

/** A difference that someone has looked at and wants. */
export interface Acceptance extends Pick<Difference, "place" | "kind" | "ours" | "theirs"> {
  /** Why it is wanted. */
  readonly reason: string;
  /** The line of the list, counted from 1, on which it stands. */
  readonly line: number;
}

/** Differences, sorted by what has been said about them. */
export interface Judged {
  /** Those that nobody has accepted. */
  readonly unaccepted: readonly Difference[];
  readonly accepted: readonly (Difference & { readonly reason: string })[];
  /** Acceptances of what is no difference, or is another one by now. */
  readonly stale: readonly Acceptance[];
}

const KEYS = ["place", "kind", "ours", "theirs", "reason"];

/** Tells which differences are accepted, and which acceptances have nothing left to accept. */
export function judge(differences: readonly Difference[], acceptances: readonly Acceptance[]): Judged {
  const reasons = new Map(acceptances.map((acceptance) => [identity(acceptance), acceptance.reason]));
  const present = new Set(differences.map(identity));
  return {
    unaccepted: differences.filter((difference) => !reasons.has(identity(difference))),
    accepted: differences.flatMap((difference) => {
      const reason = reasons.get(identity(difference));
      return reason === undefined ? [] : [{ ...difference, reason }];
    }),
    stale: acceptances.filter((acceptance) => !present.has(identity(acceptance))),
  };
}

/**
 * Reads the list of accepted differences: `place` (one, or a list of those that share the rest), `kind`, `ours` and
 * `theirs` (left out where that side says nothing) and `reason`.
 *
 * @param name what people know the file as
 * @throws {Failure} for an entry that is not so, gives no reason, or accepts what another one does
 */
export function parseAccepted(text: string, name: string): readonly Acceptance[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined)
    throw new Failure(`${name} is not YAML: ${error.message}`, "Mend it where the message says.");
  const list = (document.toJS() ?? []) as Json;
  if (!Array.isArray(list)) throw new Failure(`${name} is no list.`, `Write a list of entries: ${KEYS.join(", ")}.`);
  const nodes = isSeq(document.contents) ? document.contents.items : [];
  const acceptances = listOf(list).flatMap((entry, index) => {
    const node = nodes[index];
    const line = lines.linePos(isMap(node) ? node.range[0] : 0).line;
    return acceptancesOf(entry, line, `${name}:${line}`);
  });
  refuseRepeated(acceptances, name);
  return acceptances;
}

function acceptancesOf(entry: Json, line: number, at: string): readonly Acceptance[] {
  if (!isObject(entry)) throw new Failure(`${at}: this is no entry.`, `Write one with ${KEYS.join(", ")}.`);
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new Failure(`${at}: an entry has no ${JSON.stringify(unknown)}.`, `Its keys are ${KEYS.join(", ")}.`);
  const place = member(entry, "place");
  const places = Array.isArray(place) ? listOf(place) : [place];
  const kind = textOf(member(entry, "kind"), "kind", at);
  const reason = textOf(member(entry, "reason"), "reason", at);
  const sides = { ours: member(entry, "ours"), theirs: member(entry, "theirs") };
  if (places.length === 0) throw new Failure(`${at}: the entry has no place.`, "Say which places it accepts.");
  return places.map((one) => ({ place: textOf(one, "place", at), kind, reason, line, ...sides }));
}

function textOf(value: Json | undefined, key: string, at: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new Failure(`${at}: the entry has no ${key}.`, `Give it a ${key}, as text.`);
}

function refuseRepeated(acceptances: readonly Acceptance[], name: string): void {
  const seen = new Map<string, Acceptance>();
  for (const acceptance of acceptances) {
    const before = seen.get(identity(acceptance));
    if (before !== undefined)
      throw new Failure(
        `${name}:${acceptance.line}: ${acceptance.place} (${acceptance.kind}) is accepted on line ${before.line} already.`,
        "Keep one of both.",
      );
    seen.set(identity(acceptance), acceptance);
  }
}
