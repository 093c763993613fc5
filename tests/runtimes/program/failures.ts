import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  DecodeError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
  isApiError,
} from "twilio-participants";
import { must, rejection, same, wire, type Check } from "./check.js";

/** Refusals, broken answers and broken connections, and what is sent again. */
export const failures: readonly Check[] = [
  {
    name: "each status has its error",
    run: async ({ answers, participants }) => {
      const kinds = [
        [400, BadRequestError],
        [401, AuthenticationError],
        [403, PermissionError],
        [404, NotFoundError],
        [409, ConflictError],
        [418, ApiError],
        [422, UnprocessableError],
        [429, RateLimitError],
        [500, ServerError],
        [503, ServerError],
      ] as const;
      for (const [status, kind] of kinds) {
        const body = JSON.stringify({ code: 50400, message: "No.", more_info: "https://example.com/", status });
        await answers({ status, headers: { "Twilio-Request-Id": "RQ0002" }, body });
        const error = await rejection(participants({ maxRetries: 0 }).fetch("MB0001"), kind);
        same([error.status, error.code, error.requestId, error.attempts], [status, 50400, "RQ0002", 1]);
        must(isApiError(error) && error.name === kind.name, error.name);
      }
    },
  },
  {
    name: "an error shows neither credentials nor identities",
    run: async ({ answers, participants }) => {
      await answers({ status: 404, body: JSON.stringify({ message: "alice@example.com was not found" }) });
      const error = await rejection(participants().fetch("alice@example.com"), NotFoundError);
      must(!`${JSON.stringify(error)} ${String(error)}`.includes("alice"), String(error));
      must(error.body.includes("alice"), "expected the body as it was sent");
    },
  },
  {
    name: "HTML, truncated JSON and no body are a DecodeError",
    run: async ({ answers, participants }) => {
      for (const body of ["<html></html>", '{"sid":"MB', ""]) {
        await answers({ status: 200, body });
        const error = await rejection(participants().fetch("MB0001"), DecodeError);
        same([error.status, error.body], [200, body]);
      }
    },
  },
  {
    name: "a create refused with 429 is sent again, body and all",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 429, headers: { "Retry-After": "0" } }, { status: 429 }, { status: 201, body: wire() });
      const { sid } = await participants().create({ identity: "Zoë", attributes: { text: "x".repeat(100_000) } });
      const { requests } = await journal();
      const bodies = new Set(requests.map(({ body, headers }) => `${String(headers["content-length"])} ${body}`));
      same([sid, requests.length, bodies.size], ["MB0001", 3, 1]);
      same(requests[2]?.body.length, "Identity=Zo%C3%AB&Attributes=%7B%22text%22%3A%22%22%7D".length + 100_000);
    },
  },
  {
    name: "a fetch is sent again after a 503 and a reset",
    run: async ({ answers, journal, participants }) => {
      await answers({ status: 503 }, { end: "reset" }, { status: 200, body: wire() });
      same((await participants().fetch("MB0001")).sid, "MB0001");
      same((await journal()).requests.length, 3);
    },
  },
  {
    name: "an ambiguous create is not sent again, and says so",
    run: async ({ answers, journal, participants }) => {
      await answers({ end: "reset" });
      const error = await rejection(participants().create({ identity: "alice" }), ConnectionError);
      same([error.mayHaveBeenApplied, error.attempts, (await journal()).requests.length], [true, 1, 1]);
      must(error.cause !== undefined, "expected the platform's error as the cause");
    },
  },
  {
    name: "a body cut off by a reset is a ConnectionError",
    run: async ({ answers, participants }) => {
      await answers({ status: 200, body: wire(), end: "reset" });
      await rejection(participants({ maxRetries: 0 }).fetch("MB0001"), ConnectionError);
    },
  },
  {
    name: "a delete whose retry meets 404 has succeeded",
    run: async ({ answers, journal, participants }) => {
      await answers({ end: "reset" }, { status: 404, body: '{"message":"gone"}' });
      await participants().delete("MB0001");
      same((await journal()).requests.length, 2);
      await rejection(participants().delete("MB0001"), NotFoundError);
    },
  },
  {
    name: "a redirect is not followed",
    run: async ({ answers, baseUrl, journal, participants, path }) => {
      await answers({ status: 307, headers: { Location: `${baseUrl}${path}/MB0002` } });
      // To scripts in browsers a redirect has no status (Fetch Standard, "opaque-redirect filtered response").
      const expected = "document" in globalThis ? 0 : 307;
      same((await rejection(participants().fetch("MB0001"), ApiError)).status, expected);
      same((await rejection(participants().update("MB0001", { roleSid: "RL0002" }), ApiError)).status, expected);
      same(
        (await journal()).requests.map(({ method, target }) => `${method} ${target.replace(path, "")}`),
        ["GET /MB0001", "POST /MB0001"],
      );
    },
  },
];
