import { expect, test } from "@jest/globals";
import {
  Project,
  StructureKind,
  type FunctionDeclarationStructure,
  VariableDeclarationKind,
  type StatementStructures,
} from "ts-morph";
import type { ModuleStructure } from "../../generator/src/emit/ts/module.js";
import { printModules } from "../../generator/src/format/print.js";

const imported: StatementStructures = {
  kind: StructureKind.ImportDeclaration,
  moduleSpecifier: "./a.js",
  namedImports: ["a"],
};
const declared: FunctionDeclarationStructure = {
  kind: StructureKind.Function,
  name: "read",
  docs: ["Reads."],
  statements: ["const x = 1;", "return x;"],
};
const typed: StatementStructures = {
  kind: StructureKind.Interface,
  name: "Pet",
  properties: [{ name: "name", type: "string", docs: ["Its name."] }],
};
const text = "  a `template`\n\n\n";
const valued: StatementStructures = {
  kind: StructureKind.VariableStatement,
  declarationKind: VariableDeclarationKind.Const,
  declarations: [{ name: "text", initializer: JSON.stringify(text) }],
};

test.each<readonly [string, ModuleStructure["statements"]]>([
  ["of one import", [imported]],
  ["of declarations", [imported, typed, declared, valued]],
  ["that ends with an interface", [declared, typed]],
  ["that ends with a function", [typed, declared]],
])("a module %s is printed as ts-morph prints source files", (_, statements) => {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const whole = project.createSourceFile("whole.ts", { statements: [...statements] }).getFullText();
  expect([...printModules([{ module: "whole", statements }])]).toEqual([{ path: "whole.ts", text: whole }]);
});

test("modules of one name do not stand in each other's way", () => {
  const module = { module: "same", statements: [imported] };
  expect([...printModules([module, module])].map(({ path }) => path)).toEqual(["same.ts", "same.ts"]);
});

test("what cannot be printed is told", () => {
  const broken = { ...declared, statements: [() => void JSON.parse("{")] };
  expect(() => [...printModules([{ module: "broken", statements: [broken] }])]).toThrow(SyntaxError);
});
