import { StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { LiteralShape, Schema, Shape } from "../model/model.js";
import { functionAliases } from "./aliases.js";
import { schemaNames, type Context } from "./context.js";
import { code } from "./docs/markdown.js";
import { docs, docText } from "./ts/docs.js";
import { entry } from "./ts/expressions.js";
import { literalText } from "./ts/literal.js";

/** Markdown about each value that a shape, or each item of it, is one of: nothing where the document says nothing about any. */
export function valueNotes(shape: Shape): readonly string[] {
  if (shape.kind === "array") return valueNotes(shape.items);
  const literals = literalsIn(shape);
  return literals.some(({ about }) => about !== undefined) ? literals.map(valueNote) : [];
}

function valueNote({ value, about }: LiteralShape): string {
  const shown = code(literalText(value));
  const description = about?.description?.trim() ?? "";
  if (about?.name === undefined) return description === "" ? shown : `${shown}: ${description}`;
  return description === "" ? `${shown}: ${code(about.name)}` : `${shown} (${code(about.name)}): ${description}`;
}

/** The constant with the values of a schema by their names, which is called like the type; none without names. */
export function valueConstant(context: Context, { name, shape }: Schema): readonly StatementStructures[] {
  const names = context.names.values.get(name);
  if (names === undefined) return [];
  const { type } = schemaNames(context, name);
  const members = literalsIn(shape).flatMap(({ at, value, about }) => {
    const member = names.get(at);
    return member === undefined
      ? []
      : [`${docText({ paragraphs: [about?.description] }, 2)}${entry(member, literalText(value))}`];
  });
  return [
    {
      kind: StructureKind.VariableStatement,
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      docs: docs({ about: `The values of a {@link ${type}} by their names.` }),
      declarations: [{ name: type, initializer: `{\n${members.join(",\n")}\n} as const` }],
      leadingTrivia: "\n",
    },
    ...functionAliases(context, type),
  ];
}

function literalsIn(shape: Shape): readonly LiteralShape[] {
  return (shape.kind === "union" ? shape.members : [shape]).filter((member) => member.kind === "literal");
}
