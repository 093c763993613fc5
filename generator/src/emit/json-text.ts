import { StructureKind } from "ts-morph";
import type { Context } from "./context.js";
import { docs } from "./ts/docs.js";
import { access, call } from "./ts/expressions.js";
import { Imports } from "./ts/imports.js";
import { keyText, literalText } from "./ts/literal.js";
import { moduleOf, type ModuleStructure } from "./ts/module.js";

/** The module of the functions that parse the JSON text in a model's property, one for each such property name. */
export function emitJsonText({ names }: Context): ModuleStructure {
  const imports = new Imports("models/json-text");
  const functions = [...names.parsers].map(([property, name]) => ({
    kind: StructureKind.Function as const,
    name,
    isExported: true,
    docs: docs({
      about: "Parses JSON text; null where there is none. Throws an `InvalidParameterError` for text that is not JSON.",
    }),
    parameters: [{ name: "model", type: `{ readonly ${keyText(property)}?: string | null | undefined }` }],
    returnType: imports.type("runtime/values", "JsonValue"),
    statements: [
      `return ${call(imports.value("runtime/values", "parseJson"), [literalText(property), access("model", property)])};`,
    ],
  }));
  return moduleOf("models/json-text", imports, functions);
}
