import { StructureKind, type FunctionDeclarationStructure, type TypeAliasDeclarationStructure } from "ts-morph";
import type { Context } from "./context.js";
import { docs } from "./ts/docs.js";
import { access, call } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { keyText, literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";

/** The module of the functions that parse the JSON text in a model's property, one for each such property name. */
export function emitJsonText({ names }: Context): ModuleStructure {
  const imports = new Imports("models/json-text");
  const json = imports.type("runtime/values", "JsonValue");
  const schema = `${imports.type("runtime/standard-schema", "StandardSchema")}<Output>`;
  const parse = imports.value("runtime/values", "parseJson");
  const fit = imports.value("runtime/standard-schema", "fitting");
  const functions = [...names.parsers].flatMap(([property, name]): readonly Statement[] => {
    // One type for all signatures, so that the compiler sees to it that they name the property that is read.
    const holder = {
      kind: StructureKind.TypeAlias as const,
      leadingTrivia: "\n",
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}Model`,
    };
    const model = { name: "model", type: holder.name };
    const text = literalText(property);
    const checked = {
      typeParameters: [{ name: "Output" }],
      parameters: [model, { name: "schema", type: schema }],
      returnType: "Output",
      docs: docs({ about: checking }),
    };
    const parser = {
      kind: StructureKind.Function as const,
      name,
      isExported: true,
      // The plain one last: it is the one that `ReturnType` and its like see.
      overloads: [checked, { parameters: [model], returnType: json, docs: docs({ about: parsing }) }],
      typeParameters: [{ name: "Output" }],
      parameters: [model, { name: "schema", type: schema, hasQuestionToken: true }],
      returnType: `${json} | Output`,
      statements: [`return ${call(fit, [text, call(parse, [text, access("model", property)]), "schema"])};`],
    };
    return [{ ...holder, type: `{ readonly ${keyText(property)}?: string | null | undefined }` }, parser];
  });
  return moduleOf("models/json-text", imports, functions);
}

type Statement = FunctionDeclarationStructure | TypeAliasDeclarationStructure;

const parsing =
  "Parses JSON text; null where there is none. Throws an `InvalidParameterError` for text that is not JSON.";
const checking =
  "Parses JSON text and checks it by a schema of yours (Standard Schema: zod, valibot, ArkType and others), which gives the result its type. Throws an `InvalidParameterError` for what does not fit.";
