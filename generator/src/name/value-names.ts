import type { Diagnostic } from "../diagnostics.js";
import type { Pointer } from "../json.js";
import type { Document } from "../load/document.js";
import type { Api, LiteralShape, Schema, Shape } from "../model/model.js";
import { isIdentifier, pascalCase } from "./casing.js";

/** The names of listed values, and what is to be said about them. */
export interface ValueNames {
  /** By name in `components/schemas`; then by the value's place in the document. */
  readonly names: ReadonlyMap<string, ReadonlyMap<Pointer, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Names the values of each schema whose values the document names, all of them; not those of which two would be called the same. */
export function nameValues({ schemas }: Api, document: Document): ValueNames {
  const named = schemas.flatMap((schema) => {
    const names = namesOf(schema);
    return names === undefined ? [] : [{ schema, names }];
  });
  const isUsable = ({ names }: (typeof named)[number]): boolean => new Set(names.values()).size === names.size;
  return {
    names: new Map(named.filter(isUsable).map(({ schema, names }) => [schema.name, names])),
    diagnostics: named
      .filter((one) => !isUsable(one))
      .map(({ schema: { name, at }, names }) => ({
        code: "enum-extension-ignored",
        severity: "info",
        message: `Two values of ${JSON.stringify(name)} would be called ${JSON.stringify(repeated([...names.values()]))}, so there is no constant of them.`,
        location: document.locate(at),
      })),
  };
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

function namesOf({ shape }: Schema): ReadonlyMap<Pointer, string> | undefined {
  const literals = literalsOf(shape);
  const names = literals.flatMap(({ at, about }) =>
    about?.name === undefined ? [] : [[at, spelt(about.name)] as const],
  );
  return names.length === 0 || names.length < literals.length ? undefined : new Map(names);
}

/** The values that a shape consists of, but for null; none where it is more than a list of values. */
function literalsOf(shape: Shape): readonly LiteralShape[] {
  const members = (shape.kind === "union" ? shape.members : [shape]).filter(({ kind }) => kind !== "null");
  const literals = members.filter((member) => member.kind === "literal");
  return literals.length === members.length ? literals : [];
}

/** As the document has it where that is an identifier: these names are its author's, made for code. */
function spelt(name: string): string {
  if (isIdentifier(name) && name !== "__proto__") return name;
  const cased = pascalCase(name);
  return isIdentifier(cased) ? cased : `_${cased}`;
}
