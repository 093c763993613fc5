import type { Level } from "../diff/level.js";

/** A version as semver.org has it, without build metadata. */
interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly prerelease: readonly string[];
}

/**
 * The lowest version after a released one that says what the changes do. Before 1.0.0, where `^0.1.2` takes any 0.1.x, the
 * second number stands for breaking changes and the third for all others. A prerelease is counted on: what it leads to has
 * not been promised yet.
 */
export function nextVersion(released: string, verdict: Level): string {
  const { numbers, prerelease } = parseVersion(released);
  const [major, minor, patch] = numbers;
  if (verdict === "none") return released;
  if (prerelease.length > 0) return `${numbers.join(".")}-${counted(prerelease).join(".")}`;
  const step = major > 0 ? verdict : ({ major: "minor", minor: "patch", patch: "patch" } as const)[verdict];
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[step];
}

/** Which of two versions goes before the other: negative for the first, positive for the second, 0 for equal ones. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [parseVersion(one), parseVersion(other)];
  const apart = left.numbers
    .map((number, index) => number - (right.numbers[index] ?? 0))
    .find((number) => number !== 0);
  return apart ?? comparePrereleases(left.prerelease, right.prerelease);
}

/** Whether a text is a version such as `1.2.3` or `1.2.3-rc.1`. */
export function isVersion(text: string): boolean {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-zA-Z-]+(\.[\da-zA-Z-]+)*)?$/.test(text);
}

function parseVersion(text: string): Version {
  const [core = "", ...rest] = text.replace(/\+.*$/, "").split("-");
  const [major = 0, minor = 0, patch = 0] = core.split(".").map(Number);
  return { numbers: [major, minor, patch], prerelease: rest.join("-").split(".").filter(Boolean) };
}

function counted(prerelease: readonly string[]): readonly string[] {
  const last = prerelease.at(-1) ?? "";
  return /^\d+$/.test(last) ? [...prerelease.slice(0, -1), String(Number(last) + 1)] : [...prerelease, "1"];
}

/** A prerelease goes before what it leads to; numbers before words, fewer parts before more (semver.org §11). */
function comparePrereleases(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return other.length - one.length;
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    if (left !== right) return compareParts(left, right);
  }
  return 0;
}

function compareParts(left: string, right: string): number {
  const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isLeft && isRight) return Number(left) - Number(right);
  if (isLeft !== isRight) return isLeft ? -1 : 1;
  return left < right ? -1 : 1;
}
