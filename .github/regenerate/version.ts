import type { Level } from "./outcome.js";

/**
 * The least version that says what changed; undefined where nothing did. Before 1.0.0 a breaking change raises the second
 * number and everything else the third, as `^` in package.json has it.
 */
export function proposedVersion(released: string, verdict: Level): string | undefined {
  const [major = 0, minor = 0, patch = 0] = released.split(/[.+-]/u).map(Number);
  const isInitial = major === 0;
  switch (verdict) {
    case "none":
      return undefined;
    case "major":
      return isInitial ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
    case "minor":
      return isInitial ? `0.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}
