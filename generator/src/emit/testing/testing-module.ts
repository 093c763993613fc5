import { StructureKind, VariableDeclarationKind } from "ts-morph";
import type { Context } from "../context.js";
import { docs } from "../ts/docs.js";
import { array, object } from "../ts/expressions.js";
import { Imports } from "../ts/imports.js";
import { literalText } from "../ts/literal.js";
import { moduleOf, type ModuleStructure } from "../ts/module.js";
import { fakeFacts } from "./facts.js";

/** The module of a fake for tests, in packages whose API has collections; it stands apart, so that no application holds it. */
export function emitTesting({ api }: Context): readonly ModuleStructure[] {
  const facts = fakeFacts(api);
  if (facts === undefined) return [];
  const imports = new Imports("testing");
  const from = "runtime/testing/fake";
  const make = imports.value(from, "makeFake");
  const options = imports.type(from, "FakeOptions");
  const fake = imports.type(from, "Fake");
  const declaration = { name: "facts", type: imports.type(from, "FakeFacts"), initializer: dataText(facts) };
  return [
    moduleOf("testing", imports, [
      {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: true,
        namedExports: exported.map((name) => ({ name })),
        moduleSpecifier: `./${from}.js`,
      },
      {
        kind: StructureKind.Function,
        name: "createFake",
        isExported: true,
        docs: docs({
          about:
            "Makes a fake of the API: give its `fetch` to `createClient`, and what is created can be fetched, listed, updated and deleted.",
          paragraphs: [api.title],
        }),
        parameters: [{ name: "options", type: options, initializer: "{}" }],
        returnType: fake,
        statements: [`return ${make}(facts, options);`],
      },
      {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        docs: docs({ about: "What the document says of the API, for the fake." }),
        declarations: [declaration],
      },
    ]),
  ];
}

const exported = ["Fake", "FakeClock", "FakeOptions", "FakeRequest", "FakeRule", "FakeState", "Fault", "FaultKind"];

/** Plain data as an expression. */
function dataText(value: unknown): string {
  if (Array.isArray(value)) return array(value.map(dataText));
  if (typeof value === "object" && value !== null) {
    return object(Object.entries(value).map(([name, member]) => [name, dataText(member)] as const));
  }
  return literalText(value as string | number | boolean | null);
}
