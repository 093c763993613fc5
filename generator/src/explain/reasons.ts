import { camelCase, pascalCase } from "../name/casing.js";
import type { Naming } from "./origin.js";

/** What is exported, as far as its name has to be explained. */
export interface Exported {
  /** The key of its claim. */
  readonly key: string;
  readonly name: string;
  /** What it is named after, e.g. `the operationId "ListPets"`, and that as text. */
  readonly source: string;
  readonly text: string;
  /** What collisions call it, e.g. `operation "ListPets"`. */
  readonly what: string;
  /** The key of the config that chooses the name. */
  readonly configKey: string;
}

/** Why something exported has its name. */
export function whyExported({ named }: Naming, exported: Exported): string {
  const { name, what, source, text, configKey } = exported;
  switch (named.reasons.get(exported.key)) {
    case "chosen":
      return `chosen with ${configKey} in the config`;
    case "collision":
      return `${collisionOf(named.diagnostics, what, name) ?? "another thing wants the same name"}; ${configKey} chooses another`;
    case "standing":
      return `made from ${source}, and kept from before: .fetchsmith.json has it`;
    default:
      return `${source}, ${casingOf(name, text)}`;
  }
}

/** Why a property or a param has its name. */
export function whyMember(name: string, wireName: string): string {
  if (name === wireName) return `${JSON.stringify(wireName)} in the document, as it is`;
  const isPlain = name === camelCase(wireName);
  return `${JSON.stringify(wireName)} in the document, ${isPlain ? "in camelCase" : "changed, as a sibling has the plain name"}`;
}

function casingOf(name: string, text: string): string {
  if (name === text) return "as it is";
  if (name === camelCase(text)) return "in camelCase";
  return name === pascalCase(text) ? "in PascalCase" : "changed to what can be a name here";
}

function collisionOf(
  diagnostics: readonly { readonly code: string; readonly message: string }[],
  what: string,
  name: string,
): string | undefined {
  return diagnostics.find(({ message }) => message.startsWith(`${what} is called ${name}, `))?.message;
}
