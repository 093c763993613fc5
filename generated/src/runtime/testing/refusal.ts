/** A request that the fake answers with an error; `code` is the API's own number where a rule has one. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    code?: number,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
