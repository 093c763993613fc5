import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isPrivate } from "./private-folder.js";

/** How many bytes the sum takes that stands in front of the code. */
const sumLength = 32;

/**
 * The file for what was compiled of a source. V8 takes nothing that another version of it has made, or one with other flags; by
 * having files of their own, those that take turns need not compile each time.
 */
export function codeFile(folder: string, source: string): string {
  const maker = [process.version, process.arch, process.execArgv, process.env["NODE_OPTIONS"]];
  const name = createHash("sha256").update(JSON.stringify([source, maker]));
  return path.join(folder, name.digest("hex").slice(0, 32));
}

/**
 * What was compiled of a source.
 *
 * @param identity tells this state of the source from any other
 * @returns undefined where there is nothing, or it is not, byte for byte, what was kept of that state
 */
export function readCode(file: string, identity: string): Buffer | undefined {
  const content = ownContent(file);
  const code = content?.subarray(sumLength);
  if (content === undefined || code === undefined) return undefined;
  return sumOf(identity, code).equals(content.subarray(0, sumLength)) ? code : undefined;
}

/** Keeps what was compiled, if that is possible. Whoever reads meanwhile finds what was there, or all of this. */
export function writeCode(file: string, identity: string, code: Buffer): void {
  const draft = `${file}.${String(process.pid)}`;
  try {
    writeFileSync(draft, Buffer.concat([sumOf(identity, code), code]), { mode: 0o600, flag: "wx" });
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** Danger: the code is executed, so it is taken from a file of the user's own only. */
function ownContent(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    const entry = fstatSync(descriptor);
    return entry.isFile() && isPrivate(entry) ? readFileSync(descriptor) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function sumOf(identity: string, code: Buffer): Buffer {
  return createHash("sha256").update(`${identity}\n`).update(code).digest();
}
