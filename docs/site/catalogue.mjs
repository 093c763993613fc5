import { createJiti } from "jiti";

/** Every diagnostic of the generator, by code, from the sources: what is built has them inside a bundle. */
export const { catalogue } = await createJiti(import.meta.url, { fsCache: false }).import(
  "../../generator/src/diagnostics/catalogue.ts",
);
