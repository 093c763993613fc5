import type { Diagnostic } from "../diagnostics.js";
import type { Comparison } from "./changes.js";
import { nameSome } from "./refusal.js";

/** What is worth knowing about an output folder beside what differs. */
export interface Noticed extends Pick<Comparison, "converted"> {
  /** Whether it is missing because a run was killed. */
  readonly isCutShort: boolean;
}

/** Warnings about an output folder. */
export function notices(out: string, { converted, isCutShort }: Noticed): readonly Diagnostic[] {
  const warning = { severity: "warning", location: undefined } as const;
  return [
    ...(converted.length === 0
      ? []
      : [
          {
            ...warning,
            code: "output-line-ends",
            message: `in ${out}, with other line ends: ${nameSome(converted)}`,
          } as const,
        ]),
    ...(isCutShort
      ? [{ ...warning, code: "output-unfinished", message: `${out} is missing because a run was killed` } as const]
      : []),
  ];
}
