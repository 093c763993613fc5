import { InvalidArgumentError, type Command } from "commander";
import type { CheckOptions } from "../generate.js";
import { notBlank } from "./input-options.js";

/** Flags that choose what of a document is generated, and what of it may be lost. */
export interface ChoiceFlags {
  readonly tag?: readonly string[];
  readonly path?: readonly string[];
  readonly operation?: readonly string[];
  readonly deprecated?: boolean;
  readonly overlay?: readonly string[];
  readonly strict?: boolean;
  readonly maxUnknown?: number;
}

/** Gives a command these flags. */
export function withChoices(command: Command): Command {
  return command
    .option("--tag <tag>", "only operations with this tag (repeatable)", more)
    .option("--path <glob>", "only operations under this path, e.g. /pets/** (repeatable)", more)
    .option("--operation <id>", "only the operation with this operationId (repeatable)", more)
    .option("--no-deprecated", "leave deprecated operations out")
    .option("--overlay <file>", "apply an OpenAPI Overlay 1.0 file first (repeatable, in order)", more)
    .option("--strict", "take every warning for an error")
    .option("--max-unknown <count>", "fail where more types than this become `unknown`", count);
}

/** What the flags ask for, as options of a run. */
export function choicesOf(flags: ChoiceFlags): Pick<CheckOptions, "only" | "overlays" | "strict" | "maxUnknown"> {
  const only = {
    ...(flags.tag && { tags: flags.tag }),
    ...(flags.path && { paths: flags.path }),
    ...(flags.operation && { operations: flags.operation }),
    ...(flags.deprecated === false && { deprecated: false }),
  };
  return { only, overlays: flags.overlay, strict: flags.strict, maxUnknown: flags.maxUnknown };
}

function more(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, notBlank(value)];
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It is not a number from 0 on.");
  return Number(value);
}
