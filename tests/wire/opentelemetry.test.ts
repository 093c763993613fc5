import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { toSpans } from "../../examples/opentelemetry.js";
import { fetchServiceConversationParticipant } from "../../generated/src/index.js";
import { failureOf } from "./every-operation.js";
import { answerTo, clientOf, scope, useRecordingServer } from "./recording-server.js";

const server = useRecordingServer();
const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");
const template = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}";
const alice = { ...scope, sid: "alice" };

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  jest.spyOn(Math, "random").mockReturnValue(0);
});
afterAll(() => {
  context.disable();
  jest.restoreAllMocks();
});
beforeEach(() => exporter.reset());

test("the recipe exports a span for every attempt, below the caller's own", async () => {
  let requests = 0;
  server.reply = () => (++requests === 1 ? { status: 503, headers: { "Request-Id": "RQ1" } } : answerTo("fetch"));
  const client = clientOf(server, { maxRetries: 1, onAttempt: toSpans(tracer) });
  const parent = tracer.startSpan("order");
  await context.with(trace.setSpan(context.active(), parent), () => fetchServiceConversationParticipant(client, alice));

  const [first, second, ...others] = exporter.getFinishedSpans();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    name: `GET ${template}`,
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.ERROR },
    parentSpanContext: { spanId: parent.spanContext().spanId },
    attributes: {
      "http.request.method": "GET",
      "url.template": template,
      "http.response.status_code": 503,
      "error.type": "503",
      "app.operation_id": "FetchServiceConversationParticipant",
      "app.request_id": "RQ1",
      "app.will_retry": true,
    },
  });
  expect(second).toMatchObject({
    status: { code: SpanStatusCode.UNSET },
    parentSpanContext: { spanId: parent.spanContext().spanId },
    attributes: { "http.response.status_code": 200, "http.request.resend_count": 1, "app.will_retry": false },
  });
});

test("the recipe's spans name nobody", async () => {
  server.reply = () => ({ status: 404, body: { message: "no alice" } });
  await failureOf(fetchServiceConversationParticipant(clientOf(server, { onAttempt: toSpans(tracer) }), alice));
  const [{ name, attributes, events } = { name: "", attributes: {}, events: [] }] = exporter.getFinishedSpans();
  expect(name).toBe(`GET ${template}`);
  expect(JSON.stringify({ attributes, events })).not.toMatch(/alice|Basic|secret/);
});
