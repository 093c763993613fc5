import type { FormProblem } from "./form-problem.js";
import { child, children, isObject, isPresent, type JsonNode } from "./json-node.js";

/** What one value must be: its problem, if it has one. */
export type Rule = (node: JsonNode) => readonly FormProblem[];

/** A rule for a value for which a test must hold. */
export function must(be: string, holds: (value: unknown) => boolean): Rule {
  return ({ at, key, value }) => (holds(value) ? [] : [{ at, problem: `needs ${be} as \`${key}\`` }]);
}

/** A rule for an object: which keys it has, which of them it must have, and the rule of each. */
export function objectOf(rules: Readonly<Record<string, Rule>>, required: readonly string[]): Rule {
  return (node) => {
    if (!isObject(node.value)) return [{ at: node.at, problem: `needs an object as \`${node.key}\`` }];
    const missing = required
      .filter((key) => !isPresent(child(node, key)))
      .map((key) => ({ at: node.at, problem: `lacks \`${key}\`` }));
    return [...missing, ...children(node).flatMap((member) => memberProblems(rules, member))];
  };
}

function memberProblems(rules: Readonly<Record<string, Rule>>, member: JsonNode): readonly FormProblem[] {
  const rule = Object.hasOwn(rules, member.key) ? rules[member.key] : undefined;
  if (rule !== undefined) return rule(member);
  const problem = `knows no \`${member.key}\`, only ${Object.keys(rules).join(", ")}`;
  return [{ at: member.at, problem }];
}
