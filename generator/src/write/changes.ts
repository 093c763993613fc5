import type { Changes } from "./folder-changes.js";
import { hashOf, manifestName, type Manifest } from "./manifest.js";
import { foldersOf, type OutputFile } from "./output-file.js";
import type { Standing } from "./standing-files.js";

/** The changes that make a folder hold `files`, and what to tell about them. */
export interface Comparison {
  readonly changes: Changes;
  /** What stands in their way and was never generated. */
  readonly foreign: readonly string[];
  /** Those of `changed` and `removed` that differ from what was generated in their line ends alone. */
  readonly converted: readonly string[];
}

/** Compares what stands in a folder, and what its manifest says was written there, with the files that belong in it. */
export function compare(files: readonly OutputFile[], manifest: Manifest, standing: Standing): Comparison {
  const states = new Map(files.map((file) => [file.path, stateOf(file, manifest, standing)] as const));
  const stale = staleStates(new Set(states.keys()), manifest, standing);
  const blocked = new Set(
    files.flatMap((file) => foldersOf(file.path)).filter((place) => standing.get(place) === "other"),
  );
  return {
    changes: {
      created: pathsIn(states, "absent"),
      changed: pathsIn(states, "changed", "edited", "converted"),
      removed: pathsIn(stale, "changed", "edited", "converted"),
      unchanged: pathsIn(states, "same"),
      edited: [...pathsIn(states, "edited"), ...pathsIn(stale, "edited")].sort(),
    },
    foreign: [...pathsIn(states, "foreign"), ...blocked].sort(),
    converted: [...pathsIn(states, "converted"), ...pathsIn(stale, "converted")].sort(),
  };
}

type State = "absent" | "same" | "changed" | "edited" | "converted" | "foreign";

function stateOf(file: OutputFile, manifest: Manifest, standing: Standing): State {
  const content = standing.get(file.path);
  if (content === undefined) return "absent";
  if (typeof content === "string") return "foreign";
  if (content.equals(Buffer.from(file.text))) return "same";
  if (file.path === manifestName) return "changed";
  const written = manifest.files.get(file.path);
  return written === undefined ? "foreign" : stateSince(written, content);
}

/** What became of a file since it was written with one of these hashes. */
function stateSince(written: readonly string[], content: Buffer): "changed" | "edited" | "converted" {
  if (written.includes(hashOf(content))) return "changed";
  return written.includes(hashOf(withLineFeeds(content))) ? "converted" : "edited";
}

/** Undoes what git does to a text where `core.autocrlf` is on. */
function withLineFeeds(content: Buffer): Buffer {
  return content.includes("\r\n")
    ? Buffer.from(content.toString("latin1").replaceAll("\r\n", "\n"), "latin1")
    : content;
}

function staleStates(wanted: ReadonlySet<string>, manifest: Manifest, standing: Standing): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  for (const [path, written] of manifest.files) {
    const content = standing.get(path);
    // A folder or a link in the place of a stale file is not what was written there; it stays.
    if (wanted.has(path) || content === undefined || typeof content === "string") continue;
    states.set(path, stateSince(written, content));
  }
  return states;
}

function pathsIn(states: ReadonlyMap<string, State>, ...wanted: readonly State[]): readonly string[] {
  return [...states].flatMap(([path, state]) => (wanted.includes(state) ? [path] : [])).sort();
}
