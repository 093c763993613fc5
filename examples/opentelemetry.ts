/**
 * OpenTelemetry: a span for every attempt of every call, with the attributes of the semantic conventions for HTTP clients. Spans
 * are children of whatever span is active where the call is made. Nothing in them is a value of the caller's.
 *
 *     const client = createClient({ onAttempt: toSpans(trace.getTracer("my-app")) });
 */
import { SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import type { Attempt } from "twilio-participants";

/** Makes an `onAttempt` that tells a tracer of every attempt, once it is over. */
export function toSpans(tracer: Tracer): (attempt: Attempt) => void {
  return ({ operationId, method, path, attempt, durationMs, status, requestId, willRetry }) => {
    const endTime = Date.now();
    const failed = status === undefined || status >= 400;
    const span = tracer.startSpan(path === undefined ? method : `${method} ${path}`, {
      kind: SpanKind.CLIENT,
      startTime: endTime - durationMs,
      attributes: {
        "http.request.method": method,
        ...(path !== undefined && { "url.template": path }),
        ...(status !== undefined && { "http.response.status_code": status }),
        ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
        ...(failed && { "error.type": status === undefined ? "no answer" : String(status) }),
        ...(operationId !== undefined && { "app.operation_id": operationId }),
        ...(requestId !== undefined && { "app.request_id": requestId }),
        "app.will_retry": willRetry,
      },
    });
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endTime);
  };
}
