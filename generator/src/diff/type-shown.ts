import { keyText, literalText } from "../emit/ts/literal.js";
import { membersOf } from "./type-of.js";
import type { PropertyType, TupleType, Type } from "./type.js";

/** A type as TypeScript on one line; objects deep inside are left out. */
export function shownType(type: Type, depth = 2): string {
  switch (type.kind) {
    case "plain":
    case "model":
      return type.name;
    case "literal":
      return literalText(type.value);
    case "array":
      return `${enclosed(type.items, depth)}[]`;
    case "tuple":
      return tupleText(type, (item) => shownType(item, depth));
    case "object": {
      if (depth === 0) return "{ … }";
      const others = type.others === undefined ? [] : [`[key: string]: ${shownType(type.others, depth - 1)}`];
      return `{ ${[...type.properties.map((one) => shownProperty(one, depth - 1)), ...others].join("; ")} }`;
    }
    case "union":
      return [...new Set(membersOf(type).map((member) => shownType(member, depth)))].join(" | ") || "never";
  }
}

/** A property as it is declared. */
export function shownProperty({ name, required, type }: PropertyType, depth = 2): string {
  return `${keyText(name)}${required ? "" : "?"}: ${shownType(type, depth)}`;
}

function enclosed(type: Type, depth: number): string {
  const text = shownType(type, depth);
  return type.kind === "union" ? `(${text})` : text;
}

function tupleText({ items, required, rest }: TupleType, shown: (item: Type) => string): string {
  const first = items.map((item, index) => (index < required ? shown(item) : `(${shown(item)})?`));
  return `[${[...first, ...(rest === undefined ? [] : [`...(${shown(rest)})[]`])].join(", ")}]`;
}
