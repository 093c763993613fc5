import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { format } from "prettier";
import { laidOutCode } from "../../generator/src/format/code/laid-out-code.js";
import { scaled, seed } from "../fuzz/seed.js";

// Prettier formats thousands of small modules here.
jest.setTimeout(600_000);

const runs = scaled(1_000);

const byPrettier = async (text: string): Promise<string> =>
  (await format(text, { printWidth: 100, endOfLine: "lf", parser: "babel-ts" })).trimEnd();

/** Compares a good part of these, and all of them that are laid out at all. */
async function compare(texts: fc.Arbitrary<string>): Promise<void> {
  let count = 0;
  const property = fc.asyncProperty(texts, async (text) => {
    const own = laidOutCode(text);
    if (own === undefined) return;
    count += 1;
    expect(own).toBe(await byPrettier(text));
  });
  await fc.assert(property, { seed, numRuns: runs });
  expect(count).toBeGreaterThan(runs / 3);
}

/** Of every length about which a line breaks. */
const padded = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(name) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map((count) => name + "x".repeat(count)) },
    { weight: 1, arbitrary: fc.integer({ min: 40, max: 110 }).map((count) => name + "y".repeat(count)) },
  );
const name = fc
  .constantFrom("a", "init", "params", "client", "$b", "ANameOfClass", "get", "type", "body")
  .chain(padded);
const text = fc.oneof(
  padded("t").map((inner) => JSON.stringify(inner)),
  fc.constantFrom(
    '""',
    '"/pets/{id}"',
    '"it\'s"',
    '"{\\"a\\":\\"b\'s\\"}"',
    '"\\\\\\""',
    '"a\\nb"',
    '"\\u00e9"',
    '"é–’"',
  ),
);
const key = fc.oneof(
  { weight: 4, arbitrary: name },
  fc.constantFrom("id", "x", '"x-y"', '"a.b"', '"Message<"', "default", "class", '"1-2"', '"a b"'),
);
const list = <Item>(item: fc.Arbitrary<Item>, min = 0, max = 4): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: min, maxLength: max });

const { type } = fc.letrec<{ type: string; object: string; one: string; member: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("string", "null", "undefined", "unknown", "void", "number[]", "0", "true", "keyof operations"),
    text.filter((each) => /^"[ !#-&(-~]*"$/.test(each)),
    name,
    fc.tuple(name, list(tie("type"), 1, 3)).map(([start, args]) => `${start}<${args.join(", ")}>`),
    tie("object"),
    tie("one").map((each) => `${each.includes("keyof") || /[|&]/.test(each) ? `(${each})` : each}[]`),
    tie("type").map((each) => `(${each})[]`),
    fc.tuple(name, text).map(([of, at]) => `${of}[${at}]["schemas"]`),
    list(tie("type"), 0, 3).map((each) => `[${each.join(", ")}]`),
  ),
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("one"),
    list(tie("one"), 1, 5).map((each) => each.join(" | ")),
    list(tie("one"), 1, 3).map((each) => each.join(" & ")),
    fc.tuple(tie("one"), tie("one"), tie("one")).map(([first, second, third]) => `${first} & ${second} | ${third}`),
    fc.tuple(tie("one"), tie("one"), tie("one")).map(([first, second, third]) => `(${first} | ${second}) & ${third}`),
    tie("one").map((each) => `${each} | null`),
  ),
  member: fc.oneof(
    fc
      .tuple(fc.constantFrom("", "readonly "), key, fc.constantFrom(":", "?:"), tie("type"))
      .map((parts) => `${parts[0]}${parts[1]}${parts[2]} ${parts[3]}`),
    tie("type").map((each) => `[key: string]: ${each}`),
    fc
      .tuple(key, name, tie("type"), tie("type"))
      .map(([of, param, first, second]) => `${of}(${param}: ${first}, options?: RequestOptions): ${second}`),
    fc.tuple(key, tie("type")).map(([of, result]) => `${of}?(): ${result}`),
  ),
  object: list(tie("member"), 0, 4).map((all) => (all.length === 0 ? "{}" : `{ ${all.join("; ")} }`)),
}));

const { member } = fc.letrec<{ member: string }>(() => ({
  member: fc.tuple(key, fc.constantFrom(":", "?:"), type).map(([of, mark, its]) => `${of}${mark} ${its}`),
}));

const typeArgs = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  type.map((each) => `<${each}>`),
);
const { value } = fc.letrec<{ value: string; called: string; object: string; arrow: string; part: string }>((tie) => ({
  called: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    name,
    fc.tuple(name, key).map(([of, its]) => (its.startsWith('"') ? `${of}[${its}]` : `${of}.${its}`)),
    fc.tuple(tie("called"), name, fc.constantFrom(".", "?.")).map(([of, its, dot]) => `${of}${dot}${its}`),
    fc.tuple(name, typeArgs, list(tie("part"))).map(([of, args, all]) => `${of}${args}(${all.join(", ")})`),
    fc.tuple(tie("called"), name, list(tie("part"))).map(([of, its, all]) => `${of}.${its}(${all.join(", ")})`),
  ),
  object: list(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(key, tie("value")).map(([of, its]) => `${of}: ${its}`) },
      { weight: 1, arbitrary: name },
      { weight: 1, arbitrary: tie("called").map((each) => `...${each}`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name, tie("called"), tie("object"))
          .map(([test, yes, no]) => `...(${test} === undefined ? ${yes} : ${no})`),
      },
    ),
    0,
    5,
  ).map((all) => (all.length === 0 ? "{}" : `{ ${all.join(", ")} }`)),
  arrow: fc
    .tuple(
      list(
        fc
          .tuple(
            name,
            fc.oneof(
              fc.constant(""),
              type.map((each) => `: ${each}`),
            ),
          )
          .map((each) => each.join("")),
        0,
        3,
      ),
      tie("value"),
    )
    .map(([params, body]) => `(${params.join(", ")}) => ${body.startsWith("{") ? `(${body})` : body}`),
  part: fc.oneof(
    { weight: 4, arbitrary: tie("value") },
    { weight: 1, arbitrary: tie("called").map((each) => `...${each}`) },
  ),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.constantFrom("0", "12", "1.5", "-3", "true", "null", "undefined", "[]", "[1, 2, 3]"),
    tie("called"),
    tie("object"),
    list(tie("part"), 0, 4).map((all) => `[${all.join(", ")}]`),
    list(fc.integer({ min: 0, max: 1e6 }), 1, 40).map((all) => `[${all.join(", ")}]`),
    tie("arrow"),
    fc
      .tuple(tie("called"), tie("value"), tie("called"))
      .map(([test, yes, no]) => `${test} ? ${/=>|^\(/.test(yes) ? "0" : yes} : ${no}`),
    fc
      .tuple(tie("called"), tie("called"), tie("object"))
      .map(([test, yes, no]) => `${test} !== undefined ? ${yes} : ${no}`),
    fc.tuple(tie("called"), fc.constantFrom("??", "===", "!=="), tie("called")).map((each) => each.join(" ")),
    fc.tuple(tie("called"), fc.oneof(tie("object"), fc.constant("[]"))).map(([of, other]) => `(${of} ?? ${other})`),
    fc
      .tuple(fc.oneof(tie("called"), tie("object")), fc.constantFrom("as", "satisfies"), type)
      .map((each) => `(${each.join(" ")})`),
    tie("called").map((each) => `(${each} as unknown as T["a"])`),
    fc.tuple(name, list(tie("part"), 0, 2)).map(([of, all]) => `new ${of}(${all.join(", ")})`),
    tie("called").map((each) => `!${each}`),
  ),
}));

const params = list(
  fc
    .tuple(name, fc.constantFrom("", "?"), type, fc.constantFrom("", "", "", " = {}"))
    .map(([of, mark, its, other]) => `${of}${other === "" ? mark : ""}: ${its}${other}`),
  0,
  4,
).map((all) => all.join(", "));
const taken = list(
  fc.oneof(
    name,
    fc.tuple(name, name).map((each) => each.join(": ")),
  ),
  1,
  4,
).map((all) => all.join(", "));
const body = fc
  .tuple(name, value, fc.boolean())
  .map(([of, its, isBlock]) => (isBlock ? ` {\n${of}(${its});\n}` : ` ${of}(${its});`));
const docs = fc.constantFrom("", "/** Of it. */\n", "/**\n * Of  \n *\n *   - it\n */\n");

describe("is laid out as by prettier, or not at all:", () => {
  test("types", async () => {
    const typeParams = fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      fc.tuple(name, type).map(([of, its]) => `<${of} extends ${its}>`),
    );
    await compare(
      fc.tuple(docs, name, typeParams, type).map((each) => `${each[0]}export type ${each[1]}${each[2]} = ${each[3]};`),
    );
  });

  test("interfaces", async () => {
    const members = list(
      fc.tuple(docs, member).map(([doc, each]) => `${doc.replaceAll(/^(?=.)/gm, "    ")}    ${each};\n`),
    );
    await compare(members.map((all) => `export interface A {\n${all.join("")}}`));
  });

  test("functions", async () => {
    const result = fc.oneof(
      type,
      type.map((each) => `Promise<${each}>`),
    );
    await compare(
      fc
        .tuple(docs, name, params, result, value)
        .map((each) => `${each[0]}export function ${each[1]}(${each[2]}): ${each[3]} {\n    return ${each[4]};\n}`),
    );
  });

  test("constants and calls", async () => {
    const typed = fc.oneof(
      { weight: 2, arbitrary: fc.constant("") },
      type.map((each) => `: ${each}`),
    );
    await compare(
      fc.oneof(
        fc.tuple(docs, name, typed, value).map((each) => `${each[0]}export const ${each[1]}${each[2]} = ${each[3]};`),
        fc.tuple(name, value).map(([of, arg]) => `const x = await ${of}(client, ${arg});\nconsole.log(x);`),
        fc.tuple(name, name, value).map(([of, its, arg]) => `await ${of}.${its}(${arg});`),
        fc.tuple(name, value, body).map(([of, its, does]) => `// So\nfor await (const ${of} of ${its})${does}`),
        fc
          .tuple(name, value, body)
          .map(([of, its, does]) => `if (${of})${does}\nif (!(${of} instanceof ${of})) throw ${its};`),
        fc.tuple(value, body).map(([its, does]) => `try {\nawait f(${its});\n} catch (error) {\n${does}\n}`),
        fc.tuple(taken, value).map(([all, its]) => `const { ${all} } = ${its};`),
        fc.tuple(taken, value).map(([all, its]) => `const x = f({\na: "b",\nonIt: ({ ${all} }) => ${its},\n});`),
      ),
    );
  });
});
