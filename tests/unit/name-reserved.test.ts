import { describe, expect, test } from "@jest/globals";
import { namesOf } from "../../generator/src/name/names-of.js";
import { reservedTypes, reservedValues } from "../../generator/src/name/reserved.js";
import { modelOf } from "../../generator/src/model/model-of.js";
import { declaredIn, linksOf, sourceFilesIn, textsIn } from "./declared-names.js";
import { documentOf, withOperation } from "./model-document.js";

const isFree = (name: string): boolean => !reservedValues.has(name) || !reservedTypes.has(name);

// The module of the fake takes no name from a document, and no other module imports it.
const ofSdk = ({ fileName }: { readonly fileName: string }): boolean => !/\/testing(\/|\.ts$)/.test(fileName);
const runtime = (await sourceFilesIn("generator/src/runtime")).filter(ofSdk);
const emitters = (await sourceFilesIn("generator/src/emit")).filter(ofSdk);
const generated = [...(await sourceFilesIn("tests/golden")), ...(await sourceFilesIn("generated/src"))].filter(
  ({ fileName }) => !fileName.includes("/runtime/") && !fileName.endsWith("/schema.ts") && ofSdk({ fileName }),
);
const named = (name: RegExp): typeof generated => generated.filter(({ fileName }) => name.test(fileName));

/** Modules that stand in every SDK, so that what they declare has its name before any document is read. */
const fixed = /(^|\/)(client|schema|runtime\/[a-z-]+)\.js$/;

describe("reserved names hold", () => {
  test("everything that generated modules import from, or the SDK exports of, the runtime, the client and the schema", () => {
    const names = generated.flatMap(linksOf).filter(({ module }) => fixed.test(module));
    expect(names.length).toBeGreaterThan(200);
    expect([...new Set(names.map(({ name }) => name).filter(isFree))]).toEqual([]);
  });

  test("everything that the client declares", () => {
    const names = named(/\/client\.ts$/).flatMap(declaredIn);
    expect(names).toContain("createClient");
    expect([...new Set(names.filter(isFree))]).toEqual([]);
  });

  // A runtime's inner names stay free, e.g. `Call` and `Result`, which documents like to call their schemas.
  test("every export of the runtime that an emitter writes into a module", () => {
    const written = new Set(emitters.flatMap(textsIn));
    const names = runtime.flatMap(declaredIn);
    expect(names).toEqual(expect.arrayContaining(["send", "ApiError", "isApiError", "Attempt", "FetchClient"]));
    expect(names.filter((name) => written.has(name) && isFree(name))).toEqual([]);
  });
});

describe("reserved names", () => {
  test.each(["delete", "send", "client", "scope", "await", "Promise", "operations", "encodeForm", "then"])(
    "are not given to the operation %s",
    (id) => {
      const document = documentOf(withOperation({ operationId: id }));
      const { names } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
      expect(names.operations.get(id)?.function).toBe(
        `${id[0]?.toLowerCase()}${id.slice(1)}${id === "Promise" ? "" : "Operation"}`,
      );
    },
  );

  test.each(["Date", "Error", "Page", "string", "Record", "Attempt", "DeadlineError"])(
    "are not given to the schema %s",
    (name) => {
      const document = documentOf({ components: { schemas: { [name]: { type: "object" } } } });
      const { names } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
      expect(names.schemas.get(name)?.type).toMatch(/Model$|^String$/);
    },
  );

  test.each(["Call", "Result", "Connection", "Answer"])("do not include the schema %s", (name) => {
    const document = documentOf({ components: { schemas: { [name]: { type: "object" } } } });
    const { names } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
    expect(names.schemas.get(name)?.type).toBe(name);
  });
});
