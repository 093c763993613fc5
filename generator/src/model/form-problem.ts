import type { Pointer } from "../json.js";

/** What is wrong with the form of an extension, and exactly where. */
export interface FormProblem {
  readonly at: Pointer;
  readonly problem: string;
}
