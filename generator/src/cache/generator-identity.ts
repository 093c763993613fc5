import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The generator's own folder, from the sources as well as from what is built. */
const home = fileURLToPath(new URL("../../", import.meta.url));
const running = fileURLToPath(new URL("../", import.meta.url));
const runtime = path.join(home, "src", "runtime");
/** What the build has listed: the files whose code runs or is copied, relative to the generator's folder. The sources have none. */
const list = path.join(running, "code.json");

/** Name and version of the generator. */
export function generatorName(): string {
  const { name, version } = packageOf(home);
  return `${name} ${version}`;
}

/** Version of the generator. */
export function generatorVersion(): string {
  return packageOf(home).version;
}

/**
 * What makes up the generator, in one hash: its code, the runtime that it copies, the versions of all packages that it uses,
 * and Node's. Whatever else is equal, two generators of one identity write the same.
 */
export function generatorIdentity(): string {
  identity ??= identityNow();
  return identity;
}

/** What runs is what was there when it was loaded. */
let identity: string | undefined;

function identityNow(): string {
  const hash = createHash("sha256").update(process.version);
  if (existsSync(list)) addListed(hash);
  else for (const folder of [running, runtime]) addFiles(hash, folder);
  for (const version of [...packageVersions(home, new Map())].sort()) hash.update(`${version}\n`);
  return hash.digest("hex");
}

function addListed(hash: ReturnType<typeof createHash>): void {
  const names = JSON.parse(readFileSync(list, "utf8")) as readonly string[];
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(`${home}${name}`));
}

function addFiles(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) addFiles(hash, place);
    else if (/\.[jt]s$/.test(entry.name) && !entry.name.endsWith(".d.ts")) {
      hash.update(`${entry.name}\n`).update(readFileSync(place));
    }
  }
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function packageOf(folder: string): Package {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Package;
}

/** The packages that one leads to, as `name version`, found the way Node finds them. */
function packageVersions(folder: string, seen: Map<string, string>): Iterable<string> {
  const { name, version, dependencies = {} } = packageOf(folder);
  seen.set(folder, `${name} ${version}`);
  for (const dependency of Object.keys(dependencies)) {
    const place = placeOfPackage(folder, dependency);
    if (place !== undefined && !seen.has(place)) packageVersions(place, seen);
  }
  return seen.values();
}

function placeOfPackage(folder: string, name: string): string | undefined {
  const place = path.join(folder, "node_modules", name);
  if (existsSync(place)) return realpathSync.native(place);
  const parent = path.dirname(folder);
  return parent === folder ? undefined : placeOfPackage(parent, name);
}
