import {
  StructureKind,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  type StatementStructures,
} from "ts-morph";
import type { ObjectShape, Property, Schema } from "../model/model.js";
import { typeAliases } from "./aliases.js";
import { found, schemaNames, type Context } from "./context.js";
import { Conversion, type Direction } from "./conversion.js";
import { valueConstant, valueNotes } from "./listed-values.js";
import { propertyNames, withSdkNames, type SdkNames } from "./sdk-names.js";
import { modelType } from "./shape-types.js";
import { docs } from "./ts/docs.js";
import { call } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { keyText, literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";
import { orUndefined } from "./ts/type-text.js";

/** The module of one named schema: its type, and the functions that read and write it where those change anything. */
export function emitModel(context: Context, schema: Schema): ModuleStructure {
  const { module, type } = schemaNames(context, schema.name);
  const imports = new Imports(module);
  const declared =
    schema.shape.kind === "object" && !schema.shape.additional && schema.shape.properties.length > 0
      ? modelInterface(context, schema, schema.shape, imports)
      : modelAlias(context, schema, imports);
  const functions = context.isConverted(schema.shape)
    ? directions(context, schema).map((direction) => converter(context, schema, imports, direction))
    : [];
  return moduleOf(module, imports, [
    ...valueConstant(context, schema),
    declared,
    ...typeAliases(context, type),
    ...functions,
  ]);
}

function directions({ usage }: Context, { name }: Schema): readonly Direction[] {
  return [...(usage.read.has(name) ? ["read" as const] : []), ...(usage.written.has(name) ? ["write" as const] : [])];
}

function modelInterface(
  context: Context,
  schema: Schema,
  shape: ObjectShape,
  imports: Imports,
): InterfaceDeclarationStructure {
  const names = propertyNames(shape, context);
  return {
    kind: StructureKind.Interface,
    name: schemaNames(context, schema.name).type,
    isExported: true,
    docs: docs({ paragraphs: [withSdkNames(schema.description, names)], deprecated: schema.deprecated }),
    properties: shape.properties.map((property) => propertyOf(context, property, names, imports)),
  };
}

function propertyOf(
  context: Context,
  property: Property,
  names: SdkNames,
  imports: Imports,
): OptionalKind<PropertySignatureStructure> {
  const type = modelType(context, property.shape, imports);
  return {
    name: keyText(found(context.names.properties.get(property.at), property.at)),
    hasQuestionToken: !property.required,
    type: property.required ? type : orUndefined(type),
    docs: docs(
      {
        paragraphs: [withSdkNames(property.description, names)],
        list: valueNotes(property.shape),
        deprecated: property.deprecated,
      },
      2,
    ),
  };
}

function modelAlias(context: Context, schema: Schema, imports: Imports): StatementStructures {
  const description = withSdkNames(schema.description, propertyNames(schema.shape, context));
  return {
    kind: StructureKind.TypeAlias,
    name: schemaNames(context, schema.name).type,
    isExported: true,
    docs: docs({ paragraphs: [description], list: valueNotes(schema.shape), deprecated: schema.deprecated }),
    type: modelType(context, schema.shape, imports),
    leadingTrivia: "\n",
  };
}

function converter(
  context: Context,
  { name, shape }: Schema,
  imports: Imports,
  direction: Direction,
): FunctionDeclarationStructure {
  const names = schemaNames(context, name);
  const wire = `${imports.type("schema", "components")}["schemas"][${literalText(name)}]`;
  const conversion = new Conversion(context, imports, direction);
  const [parameter, from, to] = direction === "read" ? ["wire", wire, names.type] : ["model", names.type, wire];
  const converted = conversion.of(shape, parameter);
  const isObject =
    shape.kind === "object" ||
    shape.kind === "intersection" ||
    (shape.kind === "union" && shape.members.every((member) => member.kind !== "null"));
  const noted = direction === "read" && isObject;
  return {
    kind: StructureKind.Function,
    name: names[direction],
    isExported: true,
    docs: docs({
      about: `${direction === "read" ? "Reads" : "Writes"} a {@link ${names.type}} ${direction === "read" ? "from" : "for"} the wire.`,
    }),
    parameters: [{ name: parameter, type: from }],
    returnType: to,
    statements: [
      `return ${noted ? call(imports.value("runtime/values", "readFrom"), ["wire", converted]) : converted};`,
    ],
  };
}
