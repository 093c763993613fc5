import { describe, expect, test } from "@jest/globals";
import { emitModel } from "../../generator/src/emit/models.js";
import { emitOperations } from "../../generator/src/emit/operations.js";
import { paramNames, propertyNames, withSdkNames } from "../../generator/src/emit/sdk-names.js";
import type { ModuleStructure } from "../../generator/src/emit/ts/module.js";
import { printModules } from "../../generator/src/format/print.js";
import type { Schema } from "../../generator/src/model/model.js";
import { createPet, listPets, petsContext, property, ref, text } from "./emit-docs-pets.js";

const names = new Map([["Owner.Name", "owner.name"]]);

describe("a description", () => {
  test("has names on the wire that are code as the SDK has them", () => {
    expect(withSdkNames("By `Owner.Name`.", names)).toBe("By `owner.name`.");
  });

  test("keeps code that only begins like a name, and names that are no code", () => {
    const markdown = "By `Owner.Name=x`, `Owner`, Owner.Name or \\`Owner.Name`.";
    expect(withSdkNames(markdown, names)).toBe(markdown);
  });

  test("keeps names within blocks of code", () => {
    const markdown = "```sh\necho `Owner.Name`\n```";
    expect(withSdkNames(markdown, names)).toBe(markdown);
  });

  test("is empty where there is none", () => {
    expect(withSdkNames(undefined, names)).toBe("");
  });
});

describe("the names of params", () => {
  test("are whole paths", () => {
    expect(paramNames(createPet, petsContext).get("Owner.Name")).toBe("owner.name");
  });

  test("leave out what a cursor stands for", () => {
    expect([...paramNames(listPets, petsContext).keys()]).toEqual(["PageSize"]);
  });
});

describe("the names of properties", () => {
  test("are those of all parts of a model", () => {
    const shape = { kind: "intersection", at: "#/x", members: [ref("Owner"), ref("Pet")] } as const;
    expect([...propertyNames(shape, petsContext).values()]).toEqual(["fullName", "id", "bornAt", "tags", "owner"]);
  });
});

function printed(module: ModuleStructure): string {
  return [...printModules([module])].map((file) => file.text).join("");
}

describe("the comments of generated code", () => {
  test("call params as callers do", () => {
    const operations = [{ ...createPet, summary: "Add by `Tags`" }];
    const context = { ...petsContext, api: { ...petsContext.api, operations } };
    const text = printed(emitOperations(context, { name: "Pets", description: undefined }));
    expect(text).toContain("Add by `tags`");
    expect(text).toContain("Adds a pet by its `owner.name`.");
  });

  test("call properties as the model does", () => {
    const born = property("born_at", text(), { description: "Unlike `born_at`." });
    const schema: Schema = {
      at: "#/Pet",
      name: "Pet",
      description: "Has `born_at`.",
      deprecated: false,
      example: undefined,
      shape: { kind: "object", at: "#/Pet", additional: undefined, limits: undefined, properties: [born] },
    };
    const code = printed(emitModel({ ...petsContext, isConverted: () => false }, schema));
    expect([...code.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(["bornAt", "bornAt"]);
  });
});
