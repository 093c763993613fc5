import vm from "node:vm";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import ts from "typescript";
import { access, array, arrow, call, object } from "../../generator/src/emit/ts/expressions.js";
import { keyText, literalText, withVisibleCharacters } from "../../generator/src/emit/ts/literal.js";
import { seed } from "../fuzz/seed.js";

const hostile = [
  "",
  "plain",
  "'\"`\\",
  "${process.exit(1)}",
  "*/ // <!--",
  "</script>",
  "line\nbreak\r\u2028\u2029",
  "\u0000\u0007\u007f\u0085",
  "\u202eabc\u2066\ufeff",
  "\ud800 alone",
  "größe 猫 🐱",
  "__proto__",
  "constructor",
  "+1",
  "1st",
  "a-b",
  "class",
];

const compilerOptions = { target: ts.ScriptTarget.ES2022 };

/** The value of an expression of TypeScript. */
function valueOf(expression: string, globals: Readonly<Record<string, unknown>> = {}): unknown {
  const { outputText } = ts.transpileModule(`result = (${expression})`, { compilerOptions });
  const sandbox: Record<string, unknown> = { ...globals };
  vm.runInNewContext(outputText, sandbox);
  return sandbox["result"];
}

describe("a literal", () => {
  test.each(hostile)("%j is the text it stands for", (text) => {
    expect(valueOf(literalText(text))).toBe(text);
  });

  test("is any text, on one line of characters that show", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const literal = literalText(text);
        expect(valueOf(literal)).toBe(text);
        expect(literal).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
      { seed },
    );
  });

  test.each([1, -0.5, 1e21, true, null])("%p is itself", (value) => {
    expect(valueOf(literalText(value))).toBe(value);
  });
});

describe("source with visible characters", () => {
  test("has the same strings", () => {
    expect(valueOf(withVisibleCharacters('"a\u202eb\u2028c"'))).toBe("a\u202eb\u2028c");
  });

  test("shows what is hidden in its comments", () => {
    expect(withVisibleCharacters("/* a\u202eb */")).toBe("/* a\\u202eb */");
  });
});

describe("a key", () => {
  test.each(hostile)("%j is the property of that name", (name) => {
    const source = `interface A { ${keyText(name)}: 1 }`;
    const [declared] = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2022).statements;
    const [member] = declared && ts.isInterfaceDeclaration(declared) ? declared.members : [];
    expect(member?.name && "text" in member.name && member.name.text).toBe(name);
  });

  test("stands without quotes where it can", () => {
    expect([keyText("petId"), keyText("$_1"), keyText("class")]).toEqual(["petId", "$_1", "class"]);
  });
});

describe("an object", () => {
  test.each(hostile)("gets an own property called %j", (name) => {
    const made = valueOf(object([[name, "1"]])) as object;
    expect(Object.keys(made)).toEqual([name]);
    expect(Object.getOwnPropertyDescriptor(made, name)?.value).toBe(1);
  });

  test("says a name that is its value once", () => {
    expect(object([["a", "a"]])).toBe("{ a }");
  });

  test("begins with what it spreads", () => {
    expect(valueOf(object([["a", "1"]], ["b"]), { b: { a: 2, c: 3 } })).toEqual({ a: 1, c: 3 });
  });

  test("is empty without entries", () => {
    expect(object([])).toBe("{}");
  });
});

describe("an access", () => {
  test.each(hostile)("reads the property called %j", (name) => {
    expect(valueOf(access("a", name), { a: Object.fromEntries([[name, 1]]) })).toBe(1);
  });

  test.each(["name", "na-me"])("to %s stops where its base may be missing", (name) => {
    expect(valueOf(access("a", name, true), { a: undefined })).toBeUndefined();
  });
});

describe("a call", () => {
  test("leaves out arguments that are undefined", () => {
    expect(call("f", ["a", undefined, "b"])).toBe("f(a, b)");
  });

  test("has type arguments where it is given some", () => {
    expect(call("f", [], ["A", "B"])).toBe("f<A, B>()");
  });
});

describe("an arrow function", () => {
  test("returns an object literal", () => {
    expect(valueOf(call(`(${arrow("a", "{ a }")})`, ["1"]))).toEqual({ a: 1 });
  });

  test("returns any other expression as it is", () => {
    expect(arrow("a, b", array(["b", "a"]))).toBe("(a, b) => [b, a]");
  });
});
