/** A process that checks one document after another, as it is told by its parent. */
import { check, type Task } from "./check.js";

process.on("message", (task: Task) => {
  void check(task).then((outcome) => process.send?.(outcome));
});
