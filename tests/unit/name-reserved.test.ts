import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { namesOf } from "../../generator/src/name/names-of.js";
import { reservedTypes, reservedValues } from "../../generator/src/name/reserved.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { documentOf, withOperation } from "./model-document.js";

/** What emitters import into generated modules from modules that no document names: `imports.value("runtime/send", "send")`. */
async function importedNames(kind: "value" | "type"): Promise<readonly string[]> {
  const folder = path.resolve("generator/src/emit");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts"));
  const names = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), "utf8");
      return namesIn(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), kind);
    }),
  );
  return names.flat();
}

function namesIn(source: ts.SourceFile, kind: "value" | "type"): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [from, name] = node.arguments;
      const isFixed = from && name && ts.isStringLiteral(from) && ts.isStringLiteral(name);
      if (node.expression.name.text === kind && isFixed) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The module of the client declares nothing that a document names, so these never meet a document's names. */
const ofClientOnly = ["FetchClient", "FetchOptions", "ConnectOptions"];

describe("reserved names", () => {
  test("hold every function that generated modules import", async () => {
    const names = await importedNames("value");
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !reservedValues.has(name))).toEqual([]);
  });

  test("hold every type that generated modules import", async () => {
    const names = await importedNames("type");
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !reservedTypes.has(name) && !ofClientOnly.includes(name))).toEqual([]);
  });

  test.each(["delete", "send", "client", "scope", "await", "Promise"])("are not given to the operation %s", (id) => {
    const document = documentOf(withOperation({ operationId: id }));
    const { names } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
    expect(names.operations.get(id)?.function).toBe(
      `${id[0]?.toLowerCase()}${id.slice(1)}${id === "Promise" ? "" : "Operation"}`,
    );
  });

  test.each(["Date", "Error", "Page", "string", "Record"])("are not given to the schema %s", (name) => {
    const document = documentOf({ components: { schemas: { [name]: { type: "object" } } } });
    const { names } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
    expect(names.schemas.get(name)?.type).toMatch(/Model$|^String$/);
  });
});
