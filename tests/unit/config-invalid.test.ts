import { describe, expect, test } from "@jest/globals";
import { resolveConfig } from "../../generator/src/config.js";
import type { Diagnostic } from "../../generator/src/diagnostics.js";
import { refused } from "./refused.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();

async function refusalsOf(text: string, name = "fetchsmith.config.ts"): Promise<readonly Diagnostic[]> {
  await folder.write({ [name]: text });
  const diagnostics = await refused(resolveConfig({ cwd: folder.path() }));
  expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set(["config-invalid"]));
  return diagnostics;
}

async function refusalOf(extra: object): Promise<Diagnostic | undefined> {
  const config = { document: "d", out: "o", ...extra };
  const diagnostics = await refusalsOf(JSON.stringify(config), "fetchsmith.config.json");
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
}

const pack = (extra: object): object => ({ package: { name: "pets", version: "1.0.0", ...extra } });

describe("a config file is refused", () => {
  test.each([
    ["an unknown key", { propertys: "camel" }, "`propertys` is not known"],
    ["an unknown key further in", pack({ licence: "MIT" }), "`package.licence` is not known"],
    ["a key that every object inherits", { constructor: 1 }, "`constructor` is not known"],
    ["a wrong type", { document: 1 }, "`document` is 1, not a file, a URL or `-`"],
    ["a blank text", { out: " " }, "`out` is blank, not a folder"],
    ["a value outside the choice", { dates: "date" }, '`dates` is "date", not "Date" or "string"'],
    ["null", { properties: null }, '`properties` is null, not "camel" or "preserve"'],
    ["a list for an object", { names: [] }, "`names` is a list, not an object"],
    ["a bad package name", pack({ name: "My Pets" }), '`package.name` is "My Pets", not a name that npm accepts'],
    ["a bad version", pack({ version: "1.0" }), '`package.version` is "1.0", not a version such as `1.0.0`'],
    ["keywords that are no texts", pack({ keywords: [1] }), "`package.keywords` is a list, not a list of texts"],
    [
      "an origin with a path",
      { remoteRefs: ["https://example.com/parts"] },
      "`remoteRefs` is a list, not a list of origins such as `https://example.com`",
    ],
    ["a missing key", { package: { name: "pets" } }, "`package.version` is missing"],
    [
      "a name that is no identifier",
      { names: { operations: { a: "list-pets" } } },
      '`names.operations.a` is "list-pets"',
    ],
    ["a reserved word as a function", { names: { operations: { a: "delete" } } }, '`names.operations.a` is "delete"'],
    [
      "what would be awaited",
      { names: { operations: { a: "then" } } },
      '`names.operations.a` is "then", what `await` calls',
    ],
    ["a built-in type's name", { names: { schemas: { a: "string" } } }, '`names.schemas.a` is "string"'],
    [
      "a parameter without operation",
      { names: { parameters: { Limit: "limit" } } },
      "`names.parameters.Limit` does not name anything",
    ],
    [
      "a resource without path",
      { names: { resources: { pets: "pets" } } },
      "`names.resources.pets` does not name anything",
    ],
    ["a path in brackets", { names: { resources: { "/pets": "my pets" } } }, '`names.resources["/pets"]` is "my pets"'],
  ])("for %s", async (_, extra, message) => {
    expect((await refusalOf(extra))?.message).toContain(message);
  });

  test.each([
    [{ propertys: "camel" }, "`properties`"],
    [{ dates: "date" }, '"Date"'],
    [pack({ licence: "MIT" }), "`license`"],
  ])("with the likely meaning of %j", async (extra, meant) => {
    expect((await refusalOf(extra))?.fix).toContain(`Did you mean ${meant}?`);
  });

  test("with the keys there are where none is close", async () => {
    expect((await refusalOf({ zzz: 1 }))?.fix).toBe(
      "The keys here are `document`, `out`, `properties`, `dates`, `package`, `only`, `overlays`, `remoteRefs`, `strict`, `maxUnknown`, `names`.",
    );
  });

  test("for everything that is wrong at once, each where it is written", async () => {
    const text =
      'export default {\n  document: "d",\n  out: 1,\n  package: {\n    name: "pets",\n    "Version": "x",\n  },\n};\n';
    const diagnostics = await refusalsOf(text);
    expect(diagnostics.map(({ message, location }) => [message, location?.line, location?.column])).toEqual([
      ["`out` is 1, not a folder", 3, 3],
      ["`package.Version` is not known", 6, 5],
      ["`package.version` is missing", 4, 3],
    ]);
  });

  test("for a syntax error, where it is", async () => {
    const [diagnostic] = await refusalsOf("const a = 1;\nexport default { document: , };");
    expect(diagnostic?.message).toBe("the config cannot be loaded: ParseError: Unexpected token");
    expect(diagnostic?.location).toMatchObject({ source: "fetchsmith.config.ts", line: 2, column: 28 });
  });

  test("for an error it throws, where it does", async () => {
    const [diagnostic] = await refusalsOf('\n\nthrow new Error("no luck");');
    expect(diagnostic?.message).toBe("the config cannot be loaded: no luck");
    expect(diagnostic?.location?.line).toBe(3);
  });

  test("for an error it throws, on the line it has in the file, at the first thing that stands there", async () => {
    const text =
      'interface Shape {\n  a: string;\n}\nconst b = { a: "x" } satisfies Shape;\n  null!.a.b = b;\nexport default b;\n';
    const [diagnostic] = await refusalsOf(text);
    expect(diagnostic?.location).toMatchObject({ line: 5, column: 3 });
  });

  test("by the path that leads to it from where the run takes place", async () => {
    await folder.write({ "fetchsmith.config.json": "{}", "a/b.txt": "" });
    const diagnostics = await refused(resolveConfig({ cwd: folder.path("a") }));
    expect(diagnostics.map(({ location }) => location?.source)).toEqual(Array(2).fill("../fetchsmith.config.json"));
  });

  test("for something thrown that is no error", async () => {
    const [diagnostic] = await refusalsOf('throw "no luck";');
    expect(diagnostic?.message).toBe("the config cannot be loaded: no luck");
  });

  test("for an import that is not there", async () => {
    const [diagnostic] = await refusalsOf('import a from "no-such-package";\nexport default a;');
    expect(diagnostic?.message).toContain("the config cannot be loaded: Cannot find module 'no-such-package'");
  });

  test("for exporting nothing by default", async () => {
    const [diagnostic] = await refusalsOf("export const config = {};");
    expect(diagnostic?.message).toBe("the config exports nothing by default");
  });

  test("for exporting something else than an object", async () => {
    const [diagnostic] = await refusalsOf("export default () => ({});");
    expect(diagnostic?.message).toBe("the config is a function, not an object");
  });

  test("for broken JSON, where it breaks", async () => {
    const [diagnostic] = await refusalsOf('{\n  "document" "d"\n}', "fetchsmith.config.json");
    expect(diagnostic?.message).toContain("the config is not JSON");
    expect(diagnostic?.location).toMatchObject({ line: 2, column: 14 });
  });
});

describe("a config file is accepted", () => {
  test("with every key there is", async () => {
    const text = {
      name: "@acme/pets",
      version: "1.0.0-rc.1+build",
      description: "d",
      license: "MIT",
      author: "a",
      repository: "github:acme/pets",
      homepage: "https://example.com",
      keywords: ["pets"],
      notice: "Unofficial.",
    };
    const names = {
      operations: { "list-pets": "listPets" },
      schemas: { "my pet": "Pet" },
      parameters: { "List.in": "in" },
      resources: { "/pets": "pets" },
    };
    const config = { document: "d", out: "o", properties: "camel", dates: "Date", package: text, names };
    await folder.write({ "fetchsmith.config.json": JSON.stringify(config) });
    const resolved = await resolveConfig({ cwd: folder.path() });
    expect(resolved).toMatchObject({ properties: "camel", dates: "Date", package: text });
    expect(resolved.names).toEqual(names);
  });

  test("with keys that are undefined", async () => {
    await folder.write({ "fetchsmith.config.ts": 'export default { document: "d", out: "o", package: undefined };' });
    expect((await resolveConfig({ cwd: folder.path() })).package).toBeUndefined();
  });
});
