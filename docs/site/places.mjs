import path from "node:path";
import { fileURLToPath } from "node:url";

/** This folder, the repository, and where the site is built. */
export const here = fileURLToPath(new URL(".", import.meta.url));
export const root = path.resolve(here, "../..");
export const dist = path.join(here, "dist");
