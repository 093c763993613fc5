import { chmod, chown, readdir } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { syncFiles } from "./synced.js";
import { refused } from "./refused.js";
import { useTemporaryFolder } from "./temporary-folder.js";

const folder = useTemporaryFolder();
const nobody = 65534;
const filesWith = (text: string) => ["index.ts", "operations/a.ts", "operations/b.ts"].map((path) => ({ path, text }));

/** Does the work as a user for whom permissions count, as they do not for root. */
async function unprivileged<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return work();
  for (const name of ["", ...Object.keys(await folder.contents())]) await chown(folder.path(name), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** What is refused when a folder of the temporary one allows no change. */
async function refusedWhileReadOnly(name: string): Promise<{ code: string; message: string }> {
  await chmod(folder.path(name), 0o555);
  try {
    const sync = (): Promise<unknown> => syncFiles(folder.path("out"), filesWith("new"));
    const [diagnostic] = await unprivileged(() => refused(sync()));
    return { code: diagnostic?.code ?? "", message: diagnostic?.message ?? "" };
  } finally {
    await chmod(folder.path(name), 0o755);
  }
}

describe.each(["out/operations", "out", ""])("syncOutput, where %j is read-only,", (name) => {
  test("says what the system said, and leaves everything as it was", async () => {
    await syncFiles(folder.path("out"), filesWith("former"));
    const before = await folder.contents();
    const { code, message } = await refusedWhileReadOnly(name);
    expect(code).toBe("output-unwritable");
    expect(message).toContain("EACCES: permission denied");
    expect(message).not.toContain("moved back");
    expect(await folder.contents()).toEqual(before);
    expect(await readdir(folder.path())).toEqual(["out"]);
  });
});
