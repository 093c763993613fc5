import { send, type Init, type OperationFacts, type Outcome, type RequestOptions } from "./send.js";

/**
 * Sends one operation, as {@link send} does, and reads its answer by its status.
 *
 * @param read Turns the documented body of a status into the result.
 * @throws what `send` throws.
 */
export function sendByStatus<Body, Result>(
  options: RequestOptions | undefined,
  facts: OperationFacts,
  request: (init: Init) => Promise<Outcome<Body>>,
  read: (body: Body, status: number) => Result,
): Promise<Result> {
  let status = 0;
  const noted = async (init: Init): Promise<Outcome<Body>> => {
    const outcome = await request(init);
    status = outcome.response.status;
    return outcome;
  };
  return send(options, facts, noted, (body) => read(body, status));
}
