import { listServiceConversationParticipant } from "twilio-participants";
import { same, wire, type Check } from "./check.js";
import type { Answer } from "./script.js";

/** Lists, in each way that they can be read. */
export const lists: readonly Check[] = [
  {
    name: "a list asks for nothing until it is read",
    run: async ({ answers, client, journal, scope }) => {
      await answers(page(["MB1"]));
      listServiceConversationParticipant(client(), scope);
      same((await journal()).requests, []);
    },
  },
  {
    name: "await gives all pages, an empty one among them, from one host only",
    run: async ({ answers, journal, participants, path }) => {
      await answers(page(["MB1", "MB2"], "PT1"), page([], "PT2"), page(["MB3"]));
      const all = await participants().list({ pageSize: 2 });
      same(
        all.map(({ sid }) => sid),
        ["MB1", "MB2", "MB3"],
      );
      same(
        (await journal()).requests.map(({ target }) => target.replace(path, "")),
        ["?PageSize=2", "?PageSize=2&Page=1&PageToken=PT1", "?PageSize=2&Page=1&PageToken=PT2"],
      );
    },
  },
  {
    name: "for await stops asking when the reader stops",
    run: async ({ answers, journal, participants }) => {
      await answers(page(["MB1", "MB2"], "PT1"), page(["MB3"]));
      const seen: (string | null | undefined)[] = [];
      for await (const { sid } of participants().list()) {
        seen.push(sid);
        if (seen.length === 2) break;
      }
      same([seen, (await journal()).requests.length], [["MB1", "MB2"], 1]);
    },
  },
  {
    name: "a limit is kept within a page, and limit 0 asks nothing",
    run: async ({ answers, journal, participants, path }) => {
      await answers(page(["MB1", "MB2"], "PT1"), page(["MB3", "MB4"], "PT2"));
      same(await participants().list({ limit: 0 }), []);
      same((await participants().list({ limit: 3 })).length, 3);
      same(
        (await journal()).requests.map(({ target }) => target.replace(path, "")),
        ["?PageSize=3", "?PageSize=2&Page=1&PageToken=PT1"],
      );
    },
  },
  {
    name: "a cursor goes on where a page ended",
    run: async ({ answers, participants }) => {
      await answers(page(["MB1", "MB2"], "PT1"), page(["MB3"]));
      const pages: unknown[] = [];
      let cursor: string | undefined;
      do {
        const { value } = await participants()
          .list({ pageSize: 2, ...(cursor === undefined ? {} : { cursor }) })
          .pages()
          .next();
        cursor = value?.nextCursor ?? undefined;
        pages.push(value?.items.map(({ sid }) => sid));
      } while (cursor !== undefined);
      same(pages, [["MB1", "MB2"], ["MB3"]]);
    },
  },
];

/** A page whose next one, if any, is said to be on another host. */
function page(sids: readonly string[], token?: string): Answer {
  const participants = sids.map((sid) => JSON.parse(wire({ sid })) as unknown);
  const next = token === undefined ? null : `https://elsewhere.example/next?PageSize=2&Page=1&PageToken=${token}`;
  const meta = {
    page: 0,
    page_size: 2,
    first_page_url: "https://elsewhere.example/",
    previous_page_url: null,
    url: "https://elsewhere.example/",
    next_page_url: next,
    key: "participants",
  };
  return { status: 200, body: JSON.stringify({ participants, meta }) };
}
