/** The tsconfig.json files of a generated package. They stand on their own: a package reaches no file outside of it. */

const strictest = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: true,
  rootDir: "src",
  declaration: true,
  declarationMap: true,
  // The sources name each other as files, so that Node.js can run them as they stand.
  rewriteRelativeImportExtensions: true,
};

/** Settings that check the sources, and write the types of the ES modules into `dist/esm`. */
export function esmSettings(): string {
  return settings({ module: "NodeNext", verbatimModuleSyntax: true, emitDeclarationOnly: true, outDir: "dist/esm" });
}

/**
 * Settings that build CommonJS, into `dist/cjs`. `node10` is the resolution that goes with CommonJS output from sources in a
 * package of ES modules.
 */
export function cjsSettings(): string {
  return settings({
    module: "CommonJS",
    moduleResolution: "node10",
    esModuleInterop: true,
    sourceMap: true,
    outDir: "dist/cjs",
  });
}

function settings(own: Readonly<Record<string, string | boolean>>): string {
  return `${JSON.stringify({ compilerOptions: { ...strictest, ...own }, include: ["src"] }, null, 2)}\n`;
}
