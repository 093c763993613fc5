/** Applications in TypeScript, old and new: the SDK's types check wherever its users compile. */
import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { here, newApp, root, run, sdk } from "./app.mjs";

const versions = ["5.0", "5.4", "5.9", "6", "7"];

/** The strict settings that every version has. `skipLibCheck` is off: the SDK's own declarations are checked, too. */
const strict = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  isolatedModules: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
};

/** Those that came with 5.5 to 5.8. */
const strictest = {
  ...strict,
  declaration: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  noUncheckedSideEffectImports: true,
};

const esModule = { verbatimModuleSyntax: true };

/** How applications find the package, with the name that a file needs for it. */
const ways = {
  "node16, as an ES module": { file: "app.mts", module: "Node16", moduleResolution: "Node16", ...esModule },
  "node16, as CommonJS": { file: "app.cts", module: "Node16", moduleResolution: "Node16" },
  nodenext: { file: "app.mts", module: "NodeNext", moduleResolution: "NodeNext", ...esModule },
  "a bundler": { file: "app.ts", module: "ESNext", moduleResolution: "Bundler", ...esModule },
};

/** Where the types of `fetch` come from. */
const platforms = {
  "with the DOM's types": { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  "without them, with Node's": { lib: ["ES2022"], types: ["node"] },
};

const mistaken = `import { createClient, fetchServiceConversationParticipant as fetchOne } from "twilio-participants";
void fetchOne(createClient(), { chatServiceSid: "IS1", conversationSid: "CH1" });
`;

let installed;
before(async () => {
  installed = await newApp(["@types/node", "undici-types"]);
  const program = await readFile(path.join(root, "tests/packaging/consumer/every-export.ts"), "utf8");
  for (const ending of ["ts", "mts", "cts"]) await writeFile(path.join(installed.app, `app.${ending}`), program);
  await writeFile(path.join(installed.app, "mistaken.ts"), mistaken);
  await writeFile(path.join(installed.app, "package.json"), '{ "type": "module" }');
  await cp(path.join(installed.app, "node_modules", sdk, "src"), path.join(installed.app, "api"), { recursive: true });
});
after(() => installed.remove());

/** What openapi-fetch 0.17 itself declares does not check on TypeScript 5.0; its users need `skipLibCheck` there. */
const isKnown = (version, line) =>
  version === "5.0" && /^node_modules\/openapi-(fetch|typescript-helpers)\//.test(line);

const strictFor = (version) => (Number(version) < 5.8 ? strict : strictest);

/** Compiles the application, and gives what the compiler says: nothing where all is well. */
let projects = 0;
async function problems(version, settings, ...files) {
  const project = path.join(installed.app, `tsconfig.${++projects}.json`);
  await writeFile(project, JSON.stringify({ compilerOptions: { ...settings, noEmit: true }, files }));
  const compiler = path.join(here, "node_modules", `typescript-${version}`, "bin", "tsc");
  const { stdout, stderr } = await run(process.execPath, [compiler, "-p", project, "--pretty", "false"], installed.app);
  const lines = (stdout + stderr).split(/\n(?! )/);
  return lines.filter((line) => line !== "" && !isKnown(version, line)).join("\n");
}

for (const version of versions) {
  describe(`TypeScript ${version}`, { concurrency: os.availableParallelism() }, () => {
    for (const [way, { file, ...resolution }] of Object.entries(ways)) {
      for (const [platform, { lib, types }] of Object.entries(platforms)) {
        test(`${way}, ${platform}`, async () => {
          const settings = { ...strictFor(version), ...resolution, lib, types };
          assert.equal(await problems(version, settings, file), "");
        });
      }
    }

    test("the mistakes of an application are found", async () => {
      const { file, ...resolution } = { ...ways["a bundler"], file: "mistaken.ts", lib: ["ES2022", "DOM"], types: [] };
      const found = await problems(version, { ...strict, ...resolution }, file);
      assert.match(found, /^mistaken\.ts\(2,\d+\): error TS\d+: [^]*'sid' is missing/);
      assert.equal(found.match(/error TS/g).length, 1);
    });

    // Their one need that TypeScript 5.0 does not meet is a DOM library that knows `URL.canParse`.
    if (version === "5.0") return;
    test("the sources themselves, taken into an application", async () => {
      const { file, ...resolution } = {
        ...ways["a bundler"],
        file: "api/index.ts",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
      };
      const settings = { ...strictFor(version), ...resolution, types: [], allowImportingTsExtensions: true };
      assert.equal(await problems(version, settings, file), "");
    });
  });
}
