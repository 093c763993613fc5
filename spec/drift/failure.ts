/** Why drift could not be told: what is wrong, and what to do about it. Drift itself is no failure. */
export class Failure extends Error {
  /** What to do about it, as a sentence. */
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = "Failure";
    this.fix = fix;
  }
}
