import { InvalidArgumentError, type Command } from "commander";
import { originPattern } from "../config/origin.js";
import type { CheckOptions } from "../generate.js";
import { notBlank } from "./input-options.js";

/** Flags that choose what of a document is generated, and what of it may be lost. */
export interface ChoiceFlags {
  readonly tag?: readonly string[];
  readonly path?: readonly string[];
  readonly operation?: readonly string[];
  readonly deprecated?: boolean;
  readonly overlay?: readonly string[];
  readonly remoteRefs?: readonly string[];
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
    .option("--remote-refs <origin>", "follow $refs to this origin, e.g. https://example.com (repeatable)", moreOrigins)
    .option("--strict", "take every warning for an error")
    .option("--max-unknown <count>", "fail where more types than this become `unknown`", count);
}

/** What the flags ask for, as options of a run. */
export function choicesOf(
  flags: ChoiceFlags,
): Pick<CheckOptions, "only" | "overlays" | "remoteRefs" | "strict" | "maxUnknown"> {
  const only = {
    ...(flags.tag && { tags: flags.tag }),
    ...(flags.path && { paths: flags.path }),
    ...(flags.operation && { operations: flags.operation }),
    ...(flags.deprecated === false && { deprecated: false }),
  };
  const { overlay: overlays, remoteRefs, strict, maxUnknown } = flags;
  return { only, overlays, remoteRefs, strict, maxUnknown };
}

function more(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, notBlank(value)];
}

function moreOrigins(value: string, before: readonly string[] = []): readonly string[] {
  if (!originPattern().test(value)) throw new InvalidArgumentError("It is no origin such as https://example.com.");
  return [...before, value];
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It is not a number from 0 on.");
  return Number(value);
}
