import type { ObjectShape, Property, Schema, Shape } from "../../model/model.js";
import { exportedSchemas, schemaNames } from "../context.js";
import { valueNotes } from "../listed-values.js";
import { propertyNames, withSdkNames } from "../sdk-names.js";
import { access } from "../ts/expressions.js";
import { typeText } from "../ts/type-text.js";
import { fieldNotes, limits } from "./constraints.js";
import type { DocsContext } from "./docs-context.js";
import { valueProgram } from "./example-call.js";
import { propertyName, valueText } from "./example-value.js";
import { linkedType, linksBack, modelLink } from "./links.js";
import { code, codeBlock, prose, proseLine } from "./markdown.js";
import { modelExample } from "./model-example.js";
import { bullets, enumeration, heading, paragraphs, table } from "./page.js";

/** The page of a model: its properties and an example. */
export function modelPage(schema: Schema, context: DocsContext): string {
  const { type } = schemaNames(context, schema.name);
  return `${paragraphs(
    heading(1, type),
    schema.deprecated ? "**Deprecated.**" : undefined,
    withSdkNames(prose(schema.description), propertyNames(schema.shape, context)),
    values(schema, context),
    heading(2, "Properties"),
    properties(schema.shape, context),
    example(schema, type, context),
    linksBack(type),
  )}\n`;
}

/** The values that it is one of, where the document says something about them. */
function values({ name, shape }: Schema, context: DocsContext): string {
  const notes = valueNotes(shape);
  if (notes.length === 0) return "";
  const { type } = schemaNames(context, name);
  const [first] = context.names.values.get(name)?.values() ?? [];
  const constant =
    first === undefined
      ? undefined
      : `The constant ${code(type)} has them by name, as in ${code(access(type, first))}.`;
  return paragraphs(heading(2, "Values"), bullets(notes.map(proseLine)), constant);
}

function properties(shape: Shape, context: DocsContext): string {
  switch (shape.kind) {
    case "object":
      return paragraphs(propertyTable(shape, context), shape.additional && others(shape.additional, context));
    case "intersection":
      return paragraphs(inherited(shape.members, context), ...shape.members.map((member) => own(member, context)));
    default:
      return [`None of its own; it is ${linkedType(text(shape, context), shape, context)}.`, ...limits(shape)].join(
        " ",
      );
  }
}

/** The parts of an intersection that have pages of their own. */
function inherited(members: readonly Shape[], context: DocsContext): string {
  const exported = new Set(exportedSchemas(context).map(({ name }) => name));
  const links = members.flatMap((member) =>
    member.kind === "ref" && exported.has(member.schema) ? [modelLink(member.schema, context)] : [],
  );
  return links.length === 0 ? "" : `Everything that ${enumeration(links, "and")} has.`;
}

function own(member: Shape, context: DocsContext): string {
  return member.kind === "ref" ? "" : properties(member, context);
}

function propertyTable(shape: ObjectShape, context: DocsContext): string {
  const names = propertyNames(shape, context);
  const rows = shape.properties.map((property) => [
    code(propertyName(property, context)),
    linkedType(propertyType(property, context), property.shape, context),
    [withSdkNames(proseLine(property.description), names), ...fieldNotes(property)]
      .filter((part) => part !== "")
      .join(" "),
  ]);
  return table(["Name", "Type", "Description"], rows) || "None.";
}

function propertyType({ shape, required }: Property, context: DocsContext): string {
  return `${text(shape, context)}${required ? "" : " | undefined"}`;
}

function others(shape: Shape, context: DocsContext): string {
  return `Any other property is ${linkedType(text(shape, context), shape, context)}.`;
}

function text(shape: Shape, { names, dates }: DocsContext): string {
  return typeText(shape, names, { side: "model", dates });
}

function example(schema: Schema, type: string, context: DocsContext): string {
  const value = modelExample(schema, context);
  if (value === undefined) return "";
  const source = valueText(value, schema.shape, context);
  return paragraphs(
    heading(2, "Example"),
    codeBlock("ts", valueProgram(context, [type], `export const example: ${type} = ${source};`)),
  );
}
