import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const options = {
  target: "es2022",
  module: "preserve",
  strict: true,
  skipLibCheck: true,
  types: [],
  lib: ["es2023", "dom", "dom.iterable"],
};
const ours = (from, client) => `import { createClient } from "${client}";
import { metaGet } from "${from}";

export const meta = await metaGet(createClient({}));
`;

/**
 * `tsc` on programs that call one operation of GitHub's document, through what each generator makes of it. Of a package, a
 * consumer sees the declarations; of sources in one's own project, all that they import is checked with the program.
 */
export async function consumers({ folder, root, packages, github, fetchsmith, bin }) {
  const out = (name) => path.join(folder, "consumers", name);
  await mkdir(path.join(folder, "node_modules"), { recursive: true });
  const needed = [
    [root, "openapi-fetch"],
    [root, "openapi-typescript-helpers"],
    [path.dirname(packages), "@oazapfts"],
  ];
  for (const [home, name] of needed) {
    await symlink(path.join(home, "node_modules", name), path.join(folder, "node_modules", name), "dir");
  }
  await mkdir(out("."), { recursive: true });
  await run(process.execPath, [fetchsmith, "generate", github, "--out", out("sdk")], { cwd: folder });
  await run(bin("openapi-ts"), ["-i", github, "-o", out("hey"), "--no-log-file", "--silent"], { cwd: folder });
  await run(bin("oazapfts"), [github, out("oazapfts.ts")], { cwd: folder });
  const program = async (name, text) => {
    await writeFile(out(`${name}.ts`), text);
    await writeFile(
      out(`${name}.json`),
      JSON.stringify({ compilerOptions: { ...options, noEmit: true }, files: [`${name}.ts`] }),
    );
    return { command: [path.join(packages, ".bin", "tsc"), "-p", out(`${name}.json`)] };
  };
  const declarations = {
    ...options,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    outDir: "declared",
    rootDir: "sdk",
  };
  await writeFile(out("declared.json"), JSON.stringify({ compilerOptions: declarations, files: ["sdk/index.ts"] }));
  await run(path.join(packages, ".bin", "tsc"), ["-p", out("declared.json")]);
  return [
    {
      name: "fetchsmith, a package",
      ...(await program("package", ours("./declared/index.js", "./declared/index.js"))),
    },
    {
      name: "fetchsmith, sources, the operation's module",
      ...(await program("module", ours("./sdk/operations/meta.js", "./sdk/client.js"))),
    },
    {
      name: "fetchsmith, sources, all of them",
      ...(await program("sources", ours("./sdk/index.js", "./sdk/index.js"))),
    },
    {
      name: "@hey-api/openapi-ts, sources",
      ...(await program(
        "hey-api",
        'import { metaGet } from "./hey/index.js";\n\nexport const meta = await metaGet();\n',
      )),
    },
    {
      name: "oazapfts, sources",
      ...(await program(
        "by-oazapfts",
        'import { metaGet } from "./oazapfts.js";\n\nexport const meta = await metaGet();\n',
      )),
    },
  ];
}
