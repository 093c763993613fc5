import { faultKinds, type Fault } from "../runtime/testing/faults.js";
import type { Fake } from "../runtime/testing/fake.js";

/**
 * What programs in other languages tell a mock: `POST /.fake/faults` lets something go wrong, `GET /.fake/requests` lists what
 * was sent, `DELETE /.fake` forgets everything. Undefined for requests to the API.
 */
export async function control(fake: Fake, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!/^\/\.fake(?:\/|$)/u.test(pathname)) return undefined;
  // No page of another site can send this without asking first.
  switch (`${request.method} ${pathname}`) {
    case "GET /.fake/requests":
      return Response.json(fake.requests);
    case "DELETE /.fake":
      fake.reset();
      return new Response(null, { status: 204 });
    case "POST /.fake/faults": {
      if (!/^application\/json\b/iu.test(request.headers.get("Content-Type") ?? ""))
        return refusal(415, "JSON is needed");
      const fault = faultOf(await request.text());
      if (fault === undefined) return refusal(400, `needs {"kind": one of ${faultKinds.join(", ")}}`);
      fake.fail(fault);
      return new Response(null, { status: 204 });
    }
    default:
      return refusal(404, "there are GET /.fake/requests, POST /.fake/faults and DELETE /.fake");
  }
}

function refusal(status: number, detail: string): Response {
  return Response.json({ status, detail }, { status });
}

function faultOf(text: string): Fault | undefined {
  try {
    const fault = JSON.parse(text) as Fault;
    return faultKinds.includes(fault.kind) ? fault : undefined;
  } catch {
    return undefined;
  }
}
