// Runs the program in a Worker: each request to it does, and is answered with the results.
import { run } from "./conformance.js";

export default {
  async fetch(request) {
    return Response.json(await run(new URL(request.url).searchParams.get("baseUrl")));
  },
};
