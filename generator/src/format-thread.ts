import module from "node:module";

// A thread has no part in what its process keeps of what was compiled: it has to ask itself, before anything else is loaded.
const newer: typeof module & { readonly enableCompileCache?: () => unknown } = module;
newer.enableCompileCache?.();
await import("./format-work.js");
