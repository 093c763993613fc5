/**
 * Adds the people of a CSV file to a conversation, several at a time. A journal beside the file says which rows are done: run
 * again after a crash, it goes on where it stopped. What fails is reported, and the rest goes on.
 */
import { createReadStream } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import { parse } from "csv-parse";
import { SingleBar } from "cli-progress";
import pMap from "p-map";
import { ConflictError, SdkError, type ServiceConversationParticipantsResource } from "twilio-participants";

export interface Row {
  readonly identity: string;
  readonly role: string;
}

export interface Failure {
  readonly identity: string;
  readonly reason: string;
}

export interface Report {
  readonly added: number;
  readonly already: number;
  readonly failed: readonly Failure[];
}

export interface ImportOptions {
  readonly file: string;
  /** Default: the file's name with `.journal` behind it. */
  readonly journal?: string;
  readonly concurrency?: number;
  /** Shows a bar. Default: on a terminal. */
  readonly isShown?: boolean;
}

/** Imports a file with the columns `identity` and `role`. */
export async function importParticipants(
  participants: ServiceConversationParticipantsResource,
  { file, journal = `${file}.journal`, concurrency = 8, isShown = process.stderr.isTTY }: ImportOptions,
): Promise<Report> {
  const rows = await rowsOf(file);
  const done = await linesOf(journal);
  const waiting = rows.filter(({ identity }) => !done.has(identity));
  const bar = isShown ? new SingleBar({ format: "{bar} {value}/{total}" }) : undefined;
  bar?.start(rows.length, rows.length - waiting.length);
  const failed: Failure[] = [];
  let added = 0;
  await pMap(
    waiting,
    async ({ identity, role }) => {
      try {
        if (await addOnce(participants, { identity, role })) added += 1;
        await appendFile(journal, `${identity}\n`);
      } catch (error) {
        if (!(error instanceof SdkError)) throw error;
        failed.push({ identity, reason: error.message });
      }
      bar?.increment();
    },
    { concurrency },
  );
  bar?.stop();
  return { added, already: rows.length - added - failed.length, failed };
}

/** Adds a participant; someone who is there already, perhaps from a run that died before its journal, is no failure. */
async function addOnce(
  participants: ServiceConversationParticipantsResource,
  { identity, role }: Row,
): Promise<boolean> {
  try {
    await participants.create({ identity, attributes: { role } });
    return true;
  } catch (error) {
    if (error instanceof ConflictError) return false;
    throw error;
  }
}

async function rowsOf(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of createReadStream(file).pipe(parse({ columns: true, trim: true, bom: true })))
    rows.push(row as Row);
  return rows;
}

/** The whole lines of a file; the last one may have been cut off by the crash. */
async function linesOf(file: string): Promise<ReadonlySet<string>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return new Set(text.split("\n").slice(0, -1));
}
