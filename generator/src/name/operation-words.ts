import { camelCase } from "./casing.js";

/** Words that say what an operation does, not what it is about. */
const verbs = new Set(
  "list get fetch create add update patch put replace delete remove find search read post".split(" "),
);

/** An operation's id as the word for what it does and the words for what it is about, either of them where it can be told. */
export interface OperationWords {
  readonly verb: string | undefined;
  readonly subject: string | undefined;
}

/**
 * `ListPets` is `list` and `Pets`. Ids with separators, and those that end in their verb (`petsList`), say in many ways what
 * they are about, so only their verb is told: `pets.list`, `list_pets` and `PetsController_list` are `list`.
 */
export function operationWords(id: string): OperationWords {
  if (/[^\p{L}\p{N}]/u.test(id)) return { verb: verbAmong(id), subject: undefined };
  const [, first = "", rest = ""] = /^([A-Za-z]?[a-z]+)(.*)$/u.exec(id) ?? [];
  const [head, tail] = [camelCase(first), camelCase(rest)];
  // `petsList` lists pets, but `listPost` is about a post.
  if (verbs.has(tail)) return { verb: verbs.has(head) ? head : tail, subject: undefined };
  return { verb: head === "" ? undefined : head, subject: /^\P{Ll}/u.test(rest) ? rest : undefined };
}

/** The verb of an id with separators: in what follows the last dot, or else the word that this begins with. */
function verbAmong(id: string): string | undefined {
  const parts = id.split(/[./:#]/);
  const words = (parts.at(-1) ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const heads = words.map((word) => /^\p{Ll}+/u.exec(camelCase(word))?.[0] ?? "");
  return heads.find((head) => verbs.has(head)) ?? (parts.length > 1 && heads[0] ? heads[0] : undefined);
}
