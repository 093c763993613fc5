import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isLevel, type Level } from "./outcome.js";
import { run, type Ran } from "./run.js";
import { proposedVersion } from "./version.js";

const DOCUMENT = "spec/participants.yaml";
const CONFIG = "fetchsmith.config.ts";
const MANIFEST = "generated/package.json";

/** What a change of the document means to those who use the SDK. */
export interface Comparison {
  readonly verdict: Level;
  /** The changes, for people. */
  readonly markdown: string;
  /** The version that was released. */
  readonly released: string;
  /** The version that the work tree has. */
  readonly current: string;
  /** The least version that says what changed; absent where nothing did. */
  readonly proposed: string | undefined;
}

/** Compares the document of another work tree with this one's; answers the run that failed if one does. */
export async function compare(old: string): Promise<Comparison | Ran> {
  const oldConfig = path.join(old, CONFIG);
  const configs = existsSync(oldConfig) ? ["--old-config", oldConfig] : [];
  const diff = (format: string): Promise<Ran> =>
    run("npx", [
      "--no-install",
      "fetchsmith",
      "diff",
      path.join(old, DOCUMENT),
      DOCUMENT,
      ...configs,
      "--format",
      format,
    ]);
  const json = await diff("json");
  if (json.code !== 0) return json;
  const { verdict } = JSON.parse(json.stdout) as { readonly verdict: unknown };
  if (!isLevel(verdict)) throw new Error(`fetchsmith diff answers the verdict ${JSON.stringify(verdict)}`);
  const markdown = await diff("markdown");
  if (markdown.code !== 0) return markdown;
  const [released, current] = [await versionOf(path.join(old, MANIFEST)), await versionOf(MANIFEST)];
  return { verdict, markdown: markdown.stdout, released, current, proposed: proposedVersion(released, verdict) };
}

async function versionOf(manifest: string): Promise<string> {
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { readonly version: string };
  return version;
}
