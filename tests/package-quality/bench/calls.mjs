/**
 * One process, one way of calling: fetches a participant so many times, after a thousand times to warm up, and prints the
 * milliseconds by the clock and those of CPU time. `node calls.mjs WAY PORT CALLS`
 */
import { many, sid, ways } from "./ways.mjs";

const [way, port, calls] = process.argv.slice(2);
const call = await ways[way](`http://127.0.0.1:${port}`);
const { sid: answered } = await call();
if (answered !== sid) throw new Error(`${way} did not get the participant`);
await many(call, Math.min(1_000, Number(calls)));
const [began, used] = [performance.now(), process.cpuUsage()];
await many(call, Number(calls));
const { user, system } = process.cpuUsage(used);
console.log(performance.now() - began, (user + system) / 1_000);
process.exit();
