import type { Config } from "./definition.js";
import { showKey, type Finding } from "./finding.js";

/** What the SDK exports under the names that a person chooses. */
const exportedKinds = ["operations", "schemas", "resources"] as const;

/** Says which keys choose a name that another key has chosen: the SDK exports them all side by side. */
export function checkChosenNames({ names = {} }: Config): readonly Finding[] {
  const chosen = exportedKinds.flatMap((kind) =>
    Object.entries(names[kind] ?? {}).flatMap(([key, choice]) => {
      const name = typeof choice === "string" ? choice : choice.name;
      return name === undefined ? [] : [{ path: ["names", kind, key], name }];
    }),
  );
  return chosen.flatMap(({ path, name }, index) => {
    const first = chosen.findIndex((other) => other.name === name);
    return first === index ? [] : [alike(path, chosen[first]?.path ?? [], name)];
  });
}

function alike(path: readonly string[], other: readonly string[], name: string): Finding {
  const message = `${showKey(path)} is ${JSON.stringify(name)}, and so is ${showKey(other)}; the SDK exports one of them`;
  return { path, message, fix: "Choose another name for one of them." };
}
