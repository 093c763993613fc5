import type { Property } from "../model/model.js";
import type { Case } from "../plan/alternatives.js";
import { access } from "./ts/expressions.js";
import { literalText } from "./ts/literal.js";

/**
 * The expression that gives what a value is converted to by the case that its tag says. A value with a tag that nobody knows is
 * converted as far as all cases agree, where one of them says nothing more, and else stays as it is.
 *
 * @param value The expression of the value. It is in the result more than once.
 * @param tagName Gives what the tag is called in the value.
 * @param converted Gives the expression of the value as it is in one case.
 */
export function taggedChoice(
  cases: readonly Case[],
  value: string,
  tagName: (tag: Property) => string,
  converted: (one: Case) => string,
): string {
  const plain = cases.find(saysNoMore);
  const branches = cases
    .filter((one) => one !== plain)
    .map((one) => {
      const tag = access(value, tagName(one.tag));
      const test = one.values.map((literal) => `${tag} === ${literalText(literal)}`).join(" || ");
      return `${test} ? ${converted(one)} : `;
    });
  if (plain !== undefined) return `(${branches.join("")}${converted(plain)})`;
  // TypeScript rules a type out by one value of its tag, not by several.
  const isRuledOut = cases.every(({ values }) => values.length === 1);
  return `(${branches.join("")}${isRuledOut ? value : `${value} as never`})`;
}

/** Whether a case has no property but the tag. */
function saysNoMore({ shape }: Case): boolean {
  return shape.kind === "object" && shape.properties.length === 1 && shape.additional === undefined;
}
