/** The calls of chaos in jest's own process, so that jest sees what they leave open. `make test-handles` runs it. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { planOf } from "./chaos-plan.js";
import { ChaosServer } from "./chaos-server.js";

const seed = Number(process.env["CHAOS_SEED"] ?? 20_150_617);
const count = 2_000;

const plan = planOf(seed, count);
const server = new ChaosServer(seed, plan);
let origin: string;
beforeAll(async () => (origin = await server.listen()));
afterAll(() => server.close());

test("calls leave no listener and no connection behind", async () => {
  const { argv } = process;
  process.argv = [process.execPath, origin, "500", "here"];
  const { report } = await import("./chaos-program.js");
  process.argv = argv;
  process.stdout.write(`chaos here, seed ${seed}: ${report.calls.length} calls\n`);
  expect(report.calls).toHaveLength(count);
  expect(report).toMatchObject({ listeners: 0, unhandled: [] });
  while (server.open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}, 240_000);
