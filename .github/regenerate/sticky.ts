import type { GitHub, Item } from "./github.js";

/** GitHub takes 65,536 characters for a body. */
const LONGEST = 60_000;

/** A text that GitHub shows once, and that later runs find again. */
export function marked(kind: string, text: string): string {
  const body = `${marker(kind)}\n${text}`;
  return body.length <= LONGEST ? body : `${body.slice(0, LONGEST)}\n\n… shortened; the run's summary has all of it.\n`;
}

/** Our own item of a kind among others. What a person wrote is never ours, marked or not. */
export function ownItem(items: readonly Item[], kind: string): Item | undefined {
  return items.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(marker(kind)) === true);
}

/** Writes our comment on a pull request: a new one, or the one that is there, if it says something else. */
export async function comment(api: GitHub, number: number, text: string, isNews: boolean): Promise<string> {
  const body = marked("report", text);
  const before = ownItem(await api.list(`/issues/${number}/comments`), "report");
  if (before === undefined && !isNews) return "nothing to say";
  if (before?.body === body) return "said already";
  if (before === undefined) await api.call("POST", `/issues/${number}/comments`, { body });
  else await api.call("PATCH", `/issues/comments/${before.id}`, { body });
  return before === undefined ? "commented" : "updated the comment";
}

function marker(kind: string): string {
  return `<!-- regenerate: ${kind} -->`;
}
