/** A process that checks one document after another, as it is told by its parent. */
import { check } from "./check.js";

/** What a worker is told. */
export interface Task {
  readonly name: string;
  readonly file: string;
  readonly work: string;
}

process.on("message", ({ name, file, work }: Task) => {
  void check(name, file, work).then((outcome) => process.send?.(outcome));
});
