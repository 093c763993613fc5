import type { OutputFile } from "../write/output-file.js";
import type { DraftFile } from "../format/formatter.js";

/**
 * Whether the components of a small document are what they are in the whole one, as far as wire types tell: what a schema
 * means can depend on who uses it elsewhere (`readOnly`, `default`) and on what extends it, and a number is written anew.
 */
export function hasStandingComponents(small: readonly DraftFile[], standing: readonly OutputFile[]): boolean {
  const known = componentsOf(standing);
  return [...componentsOf(small)].every(([section, members]) => {
    return [...members].every((member) => known.get(section)?.has(member));
  });
}

/** The text of each component in the wire types, by section. */
function componentsOf(files: readonly OutputFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const text = files.find(({ path }) => path === "schema.ts")?.text ?? "";
  const [, components = ""] = text.split("\nexport interface components {\n");
  const [body = ""] = components.split("\n}\n");
  return new Map(
    body.split(/\n(?= {2}\w)/).map((section) => {
      const [opening = "", ...members] = section.split(/\n(?= {4}[^\s/})|&\]])/);
      return [opening.split(":")[0] ?? "", new Set(members.map(withoutEnd))];
    }),
  );
}

/** A member without the doc of the next one, and without the end of its section. */
function withoutEnd(member: string): string {
  return member.replace(/\n {4}\/\*\*[^]*$|\n {2}\};$/, "");
}
