/** What the random documents of a run are drawn by. Two runs of one seed draw the same. */
export const seed: number = Number.parseInt(process.env["SEED"] ?? "20261122", 10);

/** How many documents each test draws, as a multiple of what it usually does. */
export const scale: number = Number.parseFloat(process.env["SCALE"] ?? "1");

/** As many as usually, times what was asked for. */
export function scaled(count: number): number {
  return Math.max(1, Math.round(count * scale));
}
