/** One version in a changelog. */
export interface Entry {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Markdown, with headings of the third level at most. */
  readonly text: string;
  /** The version that an earlier run proposed for this same release, and that never came to be: its entry makes way. */
  readonly supersedes?: string | undefined;
}

/**
 * A changelog with an entry at the top, newest first. An entry of the same version is replaced and keeps its date, so that
 * writing it twice changes nothing. What stands under no version stays where it is.
 */
export function withEntry(changelog: string | undefined, packageName: string, entry: Entry): string {
  const all = changelog ?? heading(packageName);
  const sections = all.split(/^(?=## )/m);
  const isSame = (section: string): boolean => versionOf(section) === entry.version;
  const isSuperseded = (section: string): boolean =>
    entry.supersedes !== undefined && versionOf(section) === entry.supersedes;
  const date = /^## .* - (\d{4}-\d{2}-\d{2})$/m.exec(sections.find(isSame) ?? "")?.[1] ?? entry.date;
  const written = `## ${entry.version} - ${date}\n\n${entry.text.trim()}\n`;
  const standing = sections.filter((section) => isSame(section) || !isSuperseded(section));
  const kept = standing.some(isSame)
    ? standing.map((section) => (isSame(section) ? written : section))
    : inserted(standing, written);
  return `${kept
    .map((section) => section.trim())
    .filter(Boolean)
    .join("\n\n")}\n`;
}

/** Before the first version: what is not released yet stays above it. */
function inserted(sections: readonly string[], written: string): readonly string[] {
  const first = sections.findIndex((section) => versionOf(section) !== undefined);
  return first === -1 ? [...sections, written] : sections.toSpliced(first, 0, written);
}

function versionOf(section: string): string | undefined {
  return /^## \[?v?(\d+\.\d+\.\d+[^\s\]]*)/.exec(section)?.[1];
}

function heading(packageName: string): string {
  return `# Changelog\n\nWhat changed for those who use ${packageName}, newest first. Written by \`fetchsmith release\`.\n`;
}
