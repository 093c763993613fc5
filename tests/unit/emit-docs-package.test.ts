import { describe, expect, test } from "@jest/globals";
import { cjsSettings, esmSettings } from "../../generator/src/emit/package/compiler-settings.js";
import { licenseText } from "../../generator/src/emit/package/license.js";
import { namingFiles } from "../../generator/src/emit/package/naming-files.js";
import { packageJson } from "../../generator/src/emit/package/package-json.js";

const facts = { name: "@acme/pets", version: "1.2.3" };

describe("a package.json", () => {
  const manifest = JSON.parse(packageJson(facts, true)) as Record<string, unknown>;

  test("gives imports and requires their own code and types", () => {
    expect(manifest["exports"]).toEqual({
      ".": {
        import: { types: "./dist/esm/index.d.ts", default: "./dist/esm/index.js" },
        require: { types: "./dist/cjs/index.d.ts", default: "./dist/cjs/index.js" },
      },
      "./testing": {
        import: { types: "./dist/esm/testing.d.ts", default: "./dist/esm/testing.js" },
        require: { types: "./dist/cjs/testing.d.ts", default: "./dist/cjs/testing.js" },
      },
      "./package.json": "./package.json",
    });
  });

  test("depends on openapi-fetch alone", () => {
    expect(manifest["dependencies"]).toEqual({ "openapi-fetch": "^0.17.0" });
  });

  test("leaves out what the config does not say", () => {
    expect(Object.keys(manifest)).not.toContain("author");
  });
});

describe("compiler settings", () => {
  test.each([esmSettings(), cjsSettings()])("stand on their own", (text) => {
    expect(JSON.parse(text)).not.toHaveProperty("extends");
  });
});

describe("the sources of a package", () => {
  test("name other modules as the files they are", () => {
    const text = 'import {\n  a,\n} from "../b/a.js";\nimport type { B } from "./b.js";\nexport { c } from "./c.js";\n';
    expect(namingFiles(text)).toBe(text.replaceAll(".js", ".ts"));
  });

  test.each([
    'import x from "some/package.js";',
    '/** import "./a.js"; */',
    '/**\n * from "./a.js";\n */',
    "const text = 'from \"./a.js\";';",
  ])("name nothing else so: %s", (text) => {
    expect(namingFiles(text)).toBe(text);
  });
});

describe("a licence", () => {
  test("names the author without the address", () => {
    expect(licenseText({ ...facts, license: "MIT", author: "Ann Lee <ann@example.com>" })).toContain("(c) Ann Lee\n");
  });

  test("is written for MIT only", () => {
    expect(licenseText({ ...facts, license: "Apache-2.0" })).toBeUndefined();
  });
});
