import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query";
import createQueries from "openapi-react-query";
import { expect, expectTypeOf, test } from "vitest";
import { createClient, listServiceConversationParticipant } from "twilio-participants";
import { createFake } from "twilio-participants/testing";
import { collection, credentials, scope } from "../scope.ts";

const path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants";
const params = { path: { ChatServiceSid: scope.chatServiceSid, ConversationSid: scope.conversationSid } };

test("openapi-react-query works with the client as it is", async () => {
  const fake = createFake();
  fake.state.add(collection, { Identity: "alice" });
  const queries = createQueries(createClient({ ...credentials, fetch: fake.fetch }));
  const data = await new QueryClient().fetchQuery(queries.queryOptions("get", path, { params }));
  expectTypeOf(data.participants[0]!.identity).toEqualTypeOf<string | null>();
  expect(data.participants).toMatchObject([{ identity: "alice" }]);
});

test("openapi-react-query rejects with the SDK's own errors or the document's", async () => {
  const fake = createFake({ credentials: { accountSid: "AC1", authToken: "other" } });
  const queries = createQueries(createClient({ ...credentials, fetch: fake.fetch, maxRetries: 0 }));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await expect(client.fetchQuery(queries.queryOptions("get", path, { params }))).rejects.toMatchObject({ status: 401 });
});

test("an infinite list goes on by the pages' cursors", async () => {
  const fake = createFake();
  for (let index = 0; index < 5; index += 1) fake.state.add(collection, { Identity: `user-${index}` });
  const client = createClient({ ...credentials, fetch: fake.fetch });
  const observer = new InfiniteQueryObserver(new QueryClient(), {
    queryKey: ["participants"],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }) => {
      const { value } = await listServiceConversationParticipant(client, { ...scope, pageSize: 2, cursor }, { signal })
        .pages()
        .next();
      return value ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  await observer.refetch();
  while (observer.getCurrentResult().hasNextPage) await observer.fetchNextPage();
  const identities = observer
    .getCurrentResult()
    .data?.pages.flatMap(({ items }) => items)
    .map(({ identity }) => identity);
  expect(identities).toEqual([0, 1, 2, 3, 4].map((index) => `user-${index}`));
  expect(fake.requests).toHaveLength(3);
});
