import { createJiti } from "jiti";

const { syncOutput } = await createJiti(import.meta.url, { fsCache: false }).import(
  "../../generator/src/write/sync-output.ts",
);

/** Makes the folder `out` hold the files of the version that is asked for. */
const [version] = process.argv.slice(2);
const kept = [{ path: "src/kept.ts", text: "kept\n" }];
const files = {
  old: [...kept, { path: "src/changed.ts", text: "old\n" }, { path: "src/deep/gone.ts", text: "gone\n" }],
  new: [...kept, { path: "src/changed.ts", text: "new\n" }, { path: "docs/made.md", text: "made\n" }],
}[version];
await syncOutput("out", { files, facts: { generator: "test", inputs: new Map(), names: new Map() } });
