import { describe, expect, test } from "@jest/globals";
import { fingerprint, settle, type Claim } from "../../generator/src/name/claims.js";

function claim(key: string, wanted: string, changes: Partial<Claim> = {}): Claim {
  return { key, wanted, chosen: false, instead: `${wanted}_${key}`, ...changes };
}

function namesOf(claims: readonly Claim[], same?: (name: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(settle(claims, same === undefined ? {} : { same }).names);
}

describe("settle", () => {
  test("gives a name to whoever wants it alone", () => {
    expect(namesOf([claim("1", "a"), claim("2", "b")])).toEqual({ 1: "a", 2: "b" });
  });

  test("gives a contested name to nobody", () => {
    expect(namesOf([claim("1", "a"), claim("2", "a")])).toEqual({ 1: "a_1", 2: "a_2" });
  });

  test("lets a person's choice keep a contested name", () => {
    expect(namesOf([claim("1", "a"), claim("2", "a", { chosen: true })])).toEqual({ 1: "a_1", 2: "a" });
  });

  test("lets the only one that does not yield keep a contested name", () => {
    expect(namesOf([claim("1", "a"), claim("2", "a", { yields: true })])).toEqual({ 1: "a", 2: "a_2" });
    expect(namesOf([claim("1", "a", { yields: true })])).toEqual({ 1: "a" });
  });

  test("gives a name that two choices want to neither", () => {
    const claims = [claim("1", "a", { chosen: true }), claim("2", "a", { chosen: true })];
    expect(namesOf(claims)).toEqual({ 1: "a_1", 2: "a_2" });
  });

  test("gives the same names in whatever order the claims come", () => {
    const claims = [claim("1", "a"), claim("2", "a"), claim("3", "b"), claim("4", "a", { chosen: true })];
    expect(namesOf(claims.toReversed())).toEqual(namesOf(claims));
  });

  test("takes names for the same where it is told so", () => {
    expect(namesOf([claim("1", "Pet"), claim("2", "pet")], (name) => name.toLowerCase())).toEqual({
      1: "Pet_1",
      2: "pet_2",
    });
  });

  test("tells of every claim that lost who else wanted its name", () => {
    const { collisions } = settle([claim("1", "a"), claim("2", "a", { chosen: true }), claim("3", "b")]);
    expect(collisions.map((one) => [one.claim.key, one.others.map(({ key }) => key)])).toEqual([["1", ["2"]]]);
  });
});

describe("fingerprint", () => {
  test("is eight digits that stay the same for ever", () => {
    expect(fingerprint("pets")).toBe("3be1d422");
  });

  test("differs for texts that differ in case alone", () => {
    expect(fingerprint("Pets")).not.toBe(fingerprint("pets"));
  });
});
