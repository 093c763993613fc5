import type { GitHub } from "./github.js";
import { marked, ownItem } from "./sticky.js";

const LABEL = "drift";
const TITLE = "Twilio's description says something new";

/** Keeps one open issue as long as Twilio's description says something new. */
export async function driftIssue(api: GitHub, text: string, drifts: boolean): Promise<string> {
  const issues = (await api.list(`/issues?state=open&labels=${LABEL}`)).filter(
    (issue) => issue.pull_request === undefined,
  );
  const before = ownItem(issues, "drift");
  const body = marked("drift", text);
  if (!drifts) return before === undefined ? "no drift" : await close(api, before.number, body);
  if (before?.body === body) return "drift is reported already";
  if (before === undefined) await api.call("POST", "/issues", { title: TITLE, body, labels: [LABEL] });
  else await api.call("PATCH", `/issues/${before.number}`, { body });
  return before === undefined ? "opened an issue about drift" : "updated the issue about drift";
}

async function close(api: GitHub, number: number | undefined, body: string): Promise<string> {
  await api.call("PATCH", `/issues/${number}`, { body, state: "closed" });
  return "closed the issue about drift";
}
