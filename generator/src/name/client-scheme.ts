import type { Api } from "../model/model.js";
import { standingNames, type GivenNames, type NameOptions } from "./name-options.js";

const key = "client scheme";

/**
 * The id of the security scheme that the client sends, whose credentials are its options: the one it has sent so far, or else
 * the first, by id, of those that operations ask for.
 */
export function clientScheme(api: Api, options: NameOptions): string | undefined {
  const asked = new Set(api.operations.flatMap(({ security }) => security.flat()));
  const ids = api.security.map(({ id }) => id).filter((id) => asked.has(id));
  const former = standingNames(options).get(key);
  return ids.find((id) => id === former) ?? ids[0];
}

/** The scheme as it is given out. */
export function givenScheme(scheme: string | undefined): GivenNames {
  return new Map(scheme === undefined ? [] : [[key, scheme]]);
}
