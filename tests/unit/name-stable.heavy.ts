import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Json } from "../../generator/src/json.js";
import { credentialsIn } from "../../generator/src/model/credential-names.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import type { GivenNames } from "../../generator/src/name/name-options.js";
import { namesOf, type Named } from "../../generator/src/name/names-of.js";
import { documentOf as documentOfParts, parts, type Parts } from "./growing-document.js";
import { documentOf, withOperation, type Members } from "./model-document.js";
import { seed } from "../fuzz/seed.js";

type Casing = "camel" | "preserve";

function named(members: Members, standing?: GivenNames, properties: Casing = "camel"): Named {
  const document = documentOf(members);
  const { api } = modelOf(document);
  return namesOf(api, document, { properties, chosen: {}, ...(standing === undefined ? {} : { standing }) });
}

const gone = { responses: { "204": { description: "Done." } } };
const twoPets = {
  paths: {
    "/pets": { get: { operationId: "get pet", ...gone } },
    "/dogs": { get: { operationId: "getPet", ...gone } },
  },
} satisfies Members;

describe("whatever a document grows by, and in whatever order it then stands", () => {
  const growth = fc.array(fc.record({ by: parts, reversed: fc.boolean() }), { minLength: 1, maxLength: 3 });

  test.each(["camel", "preserve"] as const)(
    "everything keeps its name, and no two have one (%s)",
    (properties) => {
      fc.assert(
        fc.property(parts, growth, (first, steps) => {
          let grown = first;
          let names = named(documentOfParts(first), undefined, properties).given;
          for (const { by, reversed } of steps) {
            grown = together(grown, by);
            const now = named(documentOfParts(grown, reversed), names, properties);
            expect(renamed(names, now.given)).toEqual([]);
            expect(sharedNames(now)).toEqual([]);
            names = now.given;
          }
        }),
        { seed, numRuns: 300 },
      );
    },
    120_000,
  );

  test("a second run changes nothing", () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (first, reversed) => {
        const names = named(documentOfParts(first)).given;
        expect(named(documentOfParts(first, reversed), names).given).toEqual(names);
      }),
      { seed, numRuns: 300 },
    );
  }, 120_000);
});

describe("without names from before", () => {
  test("two that want one name are both called otherwise, as neither was first", () => {
    const operations = operationNames(named(twoPets));
    expect(operations).toEqual({ "get pet": "getPets_56059296", getPet: "getDogs_1222b337" });
  });
});

describe("with names from before", () => {
  const before = named({ paths: { "/dogs": twoPets.paths["/dogs"] } }).given;

  test("a newcomer is called otherwise", () => {
    expect(operationNames(named(twoPets, before))).toMatchObject({ getPet: "getPet" });
  });

  test("a newcomer is told about, with both places and the key that settles it", () => {
    const [diagnostic, ...others] = named(twoPets, before).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ code: "name-collision", severity: "warning" });
    expect(diagnostic?.message).toMatch(
      /^operation "get pet" is called getPets_\w{8}, as getPet is also wanted by operation "getPet" \(#\/paths\/~1dogs\/get:1:1\)$/,
    );
    expect(diagnostic?.location?.source).toBe("#/paths/~1pets/get");
    expect(diagnostic?.fix).toBe('Choose a name with names.operations["get pet"] in the config.');
  });

  test("a newcomer keeps its own name once the other is gone", () => {
    const { given } = named(twoPets, before);
    const alone = named({ paths: { "/pets": twoPets.paths["/pets"] } }, given);
    expect(operationNames(alone)).toEqual({ "get pet": given.get("operation get pet") });
    expect(alone.diagnostics).toEqual([]);
  });

  test("names that the document would never give are not taken", () => {
    const forged = new Map([
      ["operation getPet", "x; process.exit()"],
      ["params getPet", "eval"],
    ]);
    expect(operationNames(named({ paths: { "/dogs": twoPets.paths["/dogs"] } }, forged))).toEqual({ getPet: "getPet" });
  });

  test("of two that claim one name neither has it from before", () => {
    const forged = new Map(["get pet", "getPet"].map((id) => [`operation ${id}`, "getPet"]));
    expect(operationNames(named(twoPets, forged))).toEqual(operationNames(named(twoPets)));
  });

  test("another casing of properties is followed", () => {
    const operation = { parameters: [{ name: "page_size", in: "query", schema: { type: "string" } }] };
    const members = withOperation(operation);
    const preserved = named(members, undefined, "preserve");
    expect(paramsOf(preserved)).toEqual([["page_size"]]);
    expect(paramsOf(named(members, preserved.given, "camel"))).toEqual([["pageSize"]]);
  });
});

describe("the client's credentials", () => {
  const asking = (...ids: readonly string[]): Members => ({
    paths: { "/pets": { get: { operationId: "getPet", security: ids.map((id) => ({ [id]: [] })), ...gone } } },
    components: { securitySchemes: Object.fromEntries(ids.map((id) => [id, { type: "http", scheme: "basic" }])) },
  });

  const options = (given: Named): readonly string[] => {
    return given.names.schemes.flatMap((scheme) => credentialsIn(scheme).map(([, { name }]) => name));
  };

  test("of two schemes are called after them", () => {
    expect(options(named(asking("a", "b")))).toEqual(["aUsername", "aPassword", "bUsername", "bPassword"]);
  });

  test("stay as they are where another scheme comes along", () => {
    const before = named(asking("b"));
    expect(options(before)).toEqual(["username", "password"]);
    expect(options(named(asking("a", "b"), before.given))).toEqual(["aUsername", "aPassword", "username", "password"]);
  });
});

describe("properties of objects in a list", () => {
  const member = (...names: readonly string[]): Json => ({
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
  });
  const listed = (keyword: string, ...members: readonly Json[]): Members => ({
    components: { schemas: { Pet: { [keyword]: members } } },
  });
  const propertiesOf = ({ names }: Named): readonly string[] => [...names.properties.values()].toSorted();

  test.each(["allOf", "anyOf", "oneOf"])("keep their names where one is put in front of them (%s)", (keyword) => {
    const before = named(listed(keyword, member("a_b")));
    expect(propertiesOf(before)).toEqual(["aB"]);
    const after = named(listed(keyword, member("a-b"), member("a_b")), before.given);
    expect(propertiesOf(after)).toEqual(["a-b", "aB"]);
  });

  test("keep their names where they change places", () => {
    const before = named(listed("oneOf", member("a_b", "a-b"), member("a_b", "c_d")));
    const after = named(listed("oneOf", member("a_b", "c_d"), member("a_b", "a-b")), before.given);
    expect(propertiesOf(after)).toEqual(propertiesOf(before));
    expect(after.given).toEqual(before.given);
  });
});

function operationNames({ names }: Named): Readonly<Record<string, string>> {
  return Object.fromEntries([...names.operations].map(([id, operation]) => [id, operation.function]));
}

function paramsOf({ names }: Named): readonly (readonly string[])[] {
  return [...names.operations.values()].flatMap(({ fields }) => [...fields.values()]);
}

function together(before: Parts, by: Parts): Parts {
  return {
    operations: [...before.operations, ...by.operations],
    properties: [...before.properties, ...by.properties],
  };
}

/** Names that were given out before and are not the same now. */
function renamed(before: GivenNames, after: GivenNames): readonly string[] {
  const changed = [...before].filter(([key, name]) => after.get(key) !== name);
  return changed.map(([key, name]) => `${key}: ${name} is ${after.get(key)}`);
}

/** Names that two things have: among all exports, the methods of one handle, the params of one operation, the files of one folder. */
function sharedNames({ names: { operations, resources, schemas, parsers, tags } }: Named): readonly string[] {
  const functions = [...operations.values()];
  const handles = [...resources.values()];
  const exported = [
    ...functions.flatMap((one) => [one.function, one.params, ...one.groups.values()]),
    ...[...schemas.values()].map(({ type }) => type),
    ...handles.flatMap((one) => [one.function, one.type, one.scope]),
    ...parsers.values(),
  ];
  const modules = [...schemas.values(), ...tags.values(), ...handles].map(({ module }) => module.toLowerCase());
  const params = functions.map(({ fields }) => [...fields.values()].map((path) => JSON.stringify(path)));
  const methods = handles.map((handle) => [...handle.methods.values()]);
  return [exported, modules, ...params, ...methods].flatMap(repeated);
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
