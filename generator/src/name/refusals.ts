import type { Operation } from "../model/model.js";
import type { NamedTop } from "./tops.js";

/** A person's choice that cannot be kept; `path` leads to it in the config. */
export interface Refusal {
  readonly path: readonly string[];
  readonly message: string;
  readonly fix: string;
}

/** The config key of a parameter's or form field's name. */
export function paramConfigKey({ id }: Operation, wireName: string): string {
  return `names.parameters[${JSON.stringify(`${id}.${wireName}`)}]`;
}

/** The choices for params of one operation that cannot be kept: a name that two choose, or that every list has of its own. */
export function refusedParams(
  operation: Operation,
  tops: readonly NamedTop[],
  taken: readonly string[],
): readonly Refusal[] {
  const chosen = [...chosenNames(tops)];
  return chosen.flatMap(([wireName, name], index) => {
    const [other] = chosen.slice(0, index).find(([, earlier]) => earlier === name) ?? [];
    return [
      ...(taken.includes(name) ? [refusal(wireName, name, "which every list has of its own")] : []),
      ...(other === undefined ? [] : [refusal(wireName, name, `and so is \`${paramConfigKey(operation, other)}\``)]),
    ];
  });

  function refusal(wireName: string, name: string, reason: string): Refusal {
    const message = `\`${paramConfigKey(operation, wireName)}\` is ${JSON.stringify(name)}, ${reason}`;
    return { path: ["names", "parameters", `${operation.id}.${wireName}`], message, fix: "Choose another name." };
  }
}

/** By wire name: one key stands for parameters of all places, which settle it among themselves. */
function chosenNames(tops: readonly NamedTop[]): ReadonlyMap<string, string> {
  return new Map(
    tops.flatMap(({ first: { chosen, field } }) => (chosen === undefined ? [] : [[field.wireName, chosen] as const])),
  );
}
