import { defineConfig } from "vitest/config";

/** One file after the other, with room: two of them start a browser or a server, and machines of a CI are slow. */
export default defineConfig({
  test: { include: ["*/*.test.ts"], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
