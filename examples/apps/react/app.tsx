/** A page that lists the participants of a conversation and adds to them, through the application's own server. */
import { StrictMode, useState, type FormEvent, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { QueryClient, QueryClientProvider, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import createQueries from "openapi-react-query";
import { createClient, listServiceConversationParticipant } from "twilio-participants";
import { scope } from "../scope.ts";

// The credentials are the server's affair: the page only knows the proxy.
const client = createClient({ baseUrl: "/api" });
const queries = createQueries(client);
const path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants";
const params = { path: { ChatServiceSid: scope.chatServiceSid, ConversationSid: scope.conversationSid } };

function Participants(): ReactNode {
  const list = useInfiniteQuery({
    queryKey: ["participants", scope],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const cursor = pageParam === "" ? undefined : pageParam;
      const pages = listServiceConversationParticipant(client, { ...scope, pageSize: 2, cursor }, { signal }).pages();
      const { value } = await pages.next();
      return value ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  if (list.isPending) return <p>Loading…</p>;
  if (list.isError) return <p role="alert">{list.error.message}</p>;
  return (
    <>
      <ul>
        {list.data.pages
          .flatMap(({ items }) => items)
          .map(({ sid, identity }) => (
            <li key={sid}>{identity ?? sid}</li>
          ))}
      </ul>
      {list.hasNextPage && <button onClick={() => void list.fetchNextPage()}>More</button>}
    </>
  );
}

function Add(): ReactNode {
  const [identity, setIdentity] = useState("");
  const queryClient = useQueryClient();
  const add = queries.useMutation("post", path, {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["participants"] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate({ params, body: { Identity: identity } });
    setIdentity("");
  };
  return (
    <form onSubmit={submit}>
      <label>
        Identity <input value={identity} onChange={({ target }) => setIdentity(target.value)} />
      </label>
      <button>Add</button>
      {add.isError && <p role="alert">{add.error.message}</p>}
    </form>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Add />
        <Participants />
      </QueryClientProvider>
    </StrictMode>,
  );
}
