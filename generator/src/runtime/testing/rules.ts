import type { FakeFacts } from "./facts.js";

/** One thing that a fake holds to, and whether the API's description or a standard says so, or we think so. */
export interface FakeRule {
  readonly id: string;
  readonly basis: "documented" | "assumed";
  readonly rule: string;
}

/** The rules of every fake. */
const general = [
  [
    "path",
    "documented",
    "A path that the document does not have is 404, a method that its path does not have 405 with `Allow`.",
  ],
  [
    "credentials",
    "documented",
    "Credentials are needed where the document asks for them: none, malformed ones, and any but the fake's `credentials` are 401.",
  ],
  ["path-value", "assumed", "A path parameter that does not fit its schema is 404, as what it names cannot be there."],
  ["value", "documented", "A field, query parameter or header that does not fit its schema is refused."],
  ["value-status", "assumed", "What is refused for its value is 400."],
  ["json-text", "documented", "Text that holds JSON must parse."],
  [
    "read-only",
    "documented",
    "What is `readOnly` is not asked for and not taken from requests; what is `writeOnly` is in no answer.",
  ],
  [
    "unknown",
    "assumed",
    "A field, a property of a JSON body or a query parameter that the document does not have is 400, unless `unknownFields` is `ignore`.",
  ],
  ["repeated", "assumed", "A field that is no list and is given twice is 400."],
  ["media-type", "documented", "A body of another media type is 415 (RFC 9110 §15.5.16)."],
  [
    "error-body",
    "documented",
    "Refusals have the body that the document declares, or else are problem details (RFC 9457).",
  ],
  [
    "kept",
    "assumed",
    "A field is kept in the item's property of its name, letter case and separators aside; dots nest.",
  ],
  [
    "null",
    "documented",
    "The text that the document declares for null clears: null where the property is always there, else it is gone.",
  ],
  [
    "id",
    "assumed",
    "The id is the request's where it takes one, or else made from its pattern, at random from the seed; a number counts up, as it does where items have no property for it. A second item with the same one is refused.",
  ],
  ["conflict", "assumed", "What only one item may have is refused with 409, unless the document has another status."],
  [
    "times",
    "assumed",
    "Properties named after creation and change are the clock's time in UTC seconds, unless the request gives them.",
  ],
  [
    "copied",
    "assumed",
    "Properties named like path parameters or credentials repeat them where they fit, and else are made once for them; `url` is the item's own.",
  ],
  ["plain", "assumed", "What nobody gives is null where it may be, or else empty: JSON text reads `{}`."],
  [
    "update",
    "assumed",
    "An update changes the fields that are given and leaves the others; a PUT replaces all of them.",
  ],
  ["delete", "assumed", "What is deleted is 404 afterwards, and its names are free again."],
  ["order", "assumed", "Lists are in the order of creation."],
  ["page-size", "documented", "A page has as many items as asked, or the document's default."],
  [
    "token",
    "assumed",
    "A page's token names a place in the order of creation: items added or removed meanwhile neither repeat nor hide others. Another token is 400.",
  ],
  [
    "page-parts",
    "assumed",
    "What else a page says of itself (its number, size, URL and neighbours) is known by its names.",
  ],
  [
    "parent",
    "assumed",
    "A collection below an item of another collection is 404 unless that item is there; any other path has a collection.",
  ],
] as const;

/** The rules of a fake: those of every fake, and those that its document declares. */
export function rulesOf({ collections, errors }: FakeFacts): readonly FakeRule[] {
  const own = collections.flatMap(({ identifiedBy, unique, derived }) => [
    ...identifiedBy.map((path) => ({
      id: `identified-by ${shown(path)}`,
      basis: "documented" as const,
      rule: `An item is found by its ${shown(path)} as well as by its id.`,
    })),
    ...unique.map(({ properties, status, code, message, basis }) => ({
      id: `unique ${properties.map(shown).join(" ")}`,
      basis,
      rule: `No two items of a collection have the same ${properties.map(shown).join(" and ")}: ${[...answer(status, code), `“${message}”`].join(", ")}.`,
    })),
    ...derived.map(({ property, from, pattern, otherwise, basis }) => ({
      id: `derived ${shown(property)}`,
      basis,
      rule: `${shown(property)} is what \`${pattern}\` finds in the first of ${from.map(shown).join(", ")}, or else \`${otherwise}\`.`,
    })),
  ]);
  const codes = errors.codes.map(({ status, code, basis }) => ({
    id: `code ${status}`,
    basis,
    rule: `What is refused with ${status} has the code ${code}, unless another rule has one.`,
  }));
  return [...general.map(([id, basis, rule]) => ({ id, basis, rule })), ...codes, ...own];
}

function answer(status: number | undefined, code: number | undefined): readonly string[] {
  return [...(status === undefined ? [] : [`${status}`]), ...(code === undefined ? [] : [`code ${code}`])];
}

function shown(path: readonly string[]): string {
  return `\`/${path.join("/")}\``;
}
