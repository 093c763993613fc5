import fc from "fast-check";

/** Texts that clients of HTTP APIs have been seen to break. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "/",
  "?",
  "#",
  "%",
  "%2F",
  "%2e%2e",
  "%00",
  "100%",
  "..",
  "../..",
  "+",
  "a+b c",
  "a&b=c;d",
  "'\"`",
  "<script>",
  "\\",
  "null",
  "undefined",
  "NaN",
  "[object Object]",
  "true",
  "0",
  "{Sid}",
  "$&",
  "__proto__",
  "constructor",
  "alice@example.com",
  "whatsapp:+15017122661",
  "ĂŻ",
  "e\u0301",
  "👩‍👩‍👧",
  "🇪🇺",
  "שלום \u202eevil",
  "日本語",
  "\r\nX-Injected: 1",
  "a\0b",
  "\t",
  "\u2028",
  "\ufeff",
  " padded ",
  "x".repeat(20_000),
];

/** Any text, with the hostile ones often among it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...hostileTexts.slice(0, -1))).map((texts) => texts.join("")) },
);

/** Text for a form field, now and then no well-formed Unicode. */
export const formText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom("\ud83d", "a\udc00b", "\udc00\ud83d") },
);

/** Text that can be an identity in a path: short enough for a request line, and no other resource. */
export const pathText: fc.Arbitrary<string> = anyText
  .map((text) => Array.from(text).slice(0, 250).join(""))
  .filter((text) => !["", ".", ".."].includes(text));
