import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { watch, type FSWatcher } from "chokidar";

/** How long files have to be quiet before they are looked at, in milliseconds: editors write in several steps. */
const quiet = 100;

/**
 * Tells that something happened to files or beside them; what it was is for the caller to find out. Their folders are watched,
 * too, because files are replaced, deleted and made again.
 */
export class FileEvents {
  readonly #watcher: FSWatcher;
  readonly #signal: AbortSignal;
  /** What is being watched, and which file or folder that was: another one under the same path is to be watched anew. */
  readonly #watched = new Map<string, string>();
  #wanted: ReadonlySet<string> = new Set();
  #happened = false;
  #timer: NodeJS.Timeout | undefined;
  #wake: () => void = () => undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    const ignored = (file: string): boolean => !this.#wanted.has(path.resolve(file));
    this.#watcher = watch([], { depth: 0, ignoreInitial: true, ignorePermissionErrors: true, ignored });
    const notice = (): void => this.#notice();
    this.#watcher.on("all", notice).on("raw", notice).on("error", notice);
    signal.addEventListener("abort", () => this.#wake());
  }

  /** Watches these files, whether they are there or not, besides those before. To be called again as folders come and go. */
  watch(files: readonly string[]): void {
    // What is away is not watched any more, even if the very same comes back.
    for (const place of this.#watched.keys()) if (!existsSync(place)) this.#watched.delete(place);
    const folders = files.map((file) => nearestFolder(path.dirname(file)));
    this.#wanted = new Set([...this.#wanted, ...files, ...files.flatMap((file) => foldersAbove(file))]);
    const places = [...new Set([...folders, ...files])].flatMap((place) => {
      const identity = identityOf(place);
      return identity === undefined || this.#watched.get(place) === identity ? [] : [{ place, identity }];
    });
    if (places.length === 0) return;
    for (const { place, identity } of places) this.#watched.set(place, identity);
    this.#watcher.add(places.map(({ place }) => place));
    this.#notice(); // what happens before the watching has begun has no event
  }

  /** Resolves when something has happened since the last time and is over, or the signal is given. */
  async next(): Promise<void> {
    while (!this.#happened && !this.#signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#happened = false;
  }

  /** Ends the watching. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }

  #notice(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#happened = true;
      this.#wake();
    }, quiet);
  }
}

function identityOf(place: string): string | undefined {
  const entry = statSync(place, { throwIfNoEntry: false });
  return entry && `${entry.dev}:${entry.ino}`;
}

/** A folder, or the nearest one around it that is there. */
function nearestFolder(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestFolder(parent);
}

function foldersAbove(file: string): readonly string[] {
  const folder = path.dirname(file);
  return folder === file ? [] : [folder, ...foldersAbove(folder)];
}
