import { badGateway, errorAnswer, rateLimited } from "./answer.js";
import type { FakeClock } from "./clock.js";
import { credentialsOf, type Credentials } from "./credentials.js";
import { decode, type Arrived, type Decoded, type UnknownFields } from "./decode.js";
import type { CollectionFacts, FakeFacts, OperationFacts } from "./facts.js";
import { connectionReset, stalled, truncated, type Fault, type Faults } from "./faults.js";
import type { Json, JsonObject } from "./json.js";
import { perform, type Work } from "./perform.js";
import { seeded, type Random } from "./random.js";
import { Refusal } from "./refusal.js";
import { routeOf, type Route } from "./route.js";
import type { Store } from "./store.js";

/** What an engine is made of. */
export interface EngineParts {
  readonly facts: FakeFacts;
  readonly store: Store;
  readonly clock: FakeClock;
  readonly faults: Faults;
  readonly seed: number;
  readonly credentials: Credentials | undefined;
  readonly unknownFields: UnknownFields;
}

/** What became of a request, as far as there is something to tell. */
export interface Note {
  operation: string | undefined;
  fields: JsonObject;
}

/** Answers requests from what is in a store, and keeps there what they change. */
export class Engine {
  readonly #parts: EngineParts;
  readonly #random: Random;
  readonly #constants = new Map<string, Json>();

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#random = seeded(parts.seed);
  }

  /** Answers a request as the API would, or with the fault that meets it. What is learnt of it goes into the note. */
  async answer(request: Request, arrived: Arrived, note: Note): Promise<Response> {
    try {
      const route = routeOf(this.#parts.facts, request.method, arrived.url.pathname);
      note.operation = route.operation.id;
      const fault = this.#parts.faults.take(route.operation.id);
      return await (fault ? this.#fail(fault, request, route, arrived, note) : this.#apply(route, arrived, note));
    } catch (error) {
      return this.#refused(error);
    }
  }

  /** Adds an item as a create of the collection at a path would, with nobody's credentials. */
  add(path: string, fields: JsonObject): JsonObject {
    const [base = ""] = this.#parts.facts.bases;
    const { operation, path: parameters } = routeOf(this.#parts.facts, "POST", base + path);
    perform(this.#work(operation, { parameters, fields }, `https://fake.invalid${base}`, {}));
    return this.#parts.store.entries(path).at(-1)?.item ?? {};
  }

  async #fail(fault: Fault, request: Request, route: Route, arrived: Arrived, note: Note): Promise<Response> {
    switch (fault.kind) {
      case "rate-limit":
        throw rateLimited(fault.retryAfter ?? 1);
      case "bad-gateway":
        return badGateway();
      case "stall":
        return stalled(request);
      case "reset-before":
        throw connectionReset();
      case "reset-after":
        this.#attempt(route, arrived, note);
        throw connectionReset();
      case "not-found":
        this.#attempt(route, arrived, note);
        throw new Refusal(404, `The requested resource ${arrived.url.pathname} was not found`);
      case "truncated":
        return truncated(this.#attempt(route, arrived, note));
    }
  }

  #attempt(route: Route, arrived: Arrived, note: Note): Response {
    try {
      return this.#apply(route, arrived, note);
    } catch (error) {
      return this.#refused(error);
    }
  }

  #apply({ operation, base, path }: Route, arrived: Arrived, note: Note): Response {
    const { facts, credentials: accepted, unknownFields } = this.#parts;
    const credentials = credentialsOf(facts, operation, arrived, accepted);
    const decoded = decode(facts, { operation, base, path }, arrived, unknownFields);
    note.fields = decoded.fields;
    return perform(this.#work(operation, decoded, arrived.url.origin + base, credentials));
  }

  #work(operation: OperationFacts, decoded: Decoded, root: string, credentials: Credentials): Work {
    const { facts, store, clock } = this.#parts;
    const collection = facts.collections.find(({ path }) => path === operation.collection);
    return {
      operation,
      collection,
      parents: collection ? facts.collections.filter((other) => isAbove(other, collection)) : [],
      store,
      fields: decoded.fields,
      around: {
        schemas: facts.schemas,
        random: this.#random,
        now: clock.now(),
        root,
        parameters: decoded.parameters,
        credentials,
        number: store.created + 1,
        constants: this.#constants,
      },
    };
  }

  #refused(error: unknown): Response {
    if (error instanceof Refusal) return errorAnswer(error, this.#parts.facts.errors);
    throw error;
  }
}

function isAbove(other: CollectionFacts, { path }: CollectionFacts): boolean {
  return path.startsWith(`${other.itemPath}/`);
}
