import type { Level } from "./level.js";

/** What one kind of change means to those who use the SDK. */
export interface Rule {
  readonly level: Exclude<Level, "none">;
  /** What the compiler says to it, where that is not the level: a rule may know more of what happens at run time. */
  readonly compiler?: Level;
  /** The end of the sentence that begins with the thing that changed. */
  readonly says: string;
  /** Why it has this level. */
  readonly why: string;
  /** What whoever uses the SDK has to do, if anything. */
  readonly todo?: string;
}

/** Every code there is; each entry is a {@link Rule}, which reporting checks. `docs/diff.md` lists them. */
export const rules = {
  // Operations.
  "operation-added": { level: "minor", says: "is new", why: "A further export breaks nobody." },
  "operation-removed": {
    level: "major",
    says: "is gone",
    why: "Its import no longer resolves.",
    todo: "Stop calling it.",
  },
  "operation-renamed": {
    level: "major",
    says: "has another name",
    why: "The import of the old name no longer resolves.",
    todo: "Import the new name. Whoever generates the SDK can keep the old one under `names` in the config.",
  },
  "operation-aliased": {
    level: "minor",
    says: "has another name, and the old one still works",
    why: "Both names are exported; the old one is marked as deprecated.",
    todo: "Import the new name before the old one goes.",
  },
  "operation-moved": {
    level: "patch",
    compiler: "none",
    says: "stands in another module and on another page of the docs",
    why: "The package's entry, which is all that is promised, exports it as before.",
  },
  "operation-rerouted": {
    level: "patch",
    compiler: "none",
    says: "is sent to another method or path",
    why: "The call is written as before; only what is sent differs.",
  },
  "operation-retry-changed": {
    level: "patch",
    compiler: "none",
    says: "is retried by another rule",
    why: "Types are the same; after a failure of which it is not known whether it was applied, the SDK acts otherwise.",
  },
  "operation-deprecated": {
    level: "patch",
    compiler: "none",
    says: "is deprecated",
    why: "It works as before; editors strike it out.",
    todo: "Plan to call something else.",
  },
  "operation-undeprecated": {
    level: "patch",
    compiler: "none",
    says: "is no longer deprecated",
    why: "It works as before.",
  },
  // Params: judged by whoever builds them.
  "param-added": { level: "minor", says: "can be given, too", why: "Calls without it are as good as before." },
  "param-added-required": {
    level: "major",
    says: "must be given now",
    why: "Calls without it no longer compile.",
    todo: "Give it in every call.",
  },
  "param-removed": {
    level: "major",
    says: "is gone",
    why: "An object literal with it no longer compiles: TypeScript refuses excess properties.",
    todo: "Stop giving it.",
  },
  "param-renamed": {
    level: "major",
    says: "has another name",
    why: "Calls with the old name no longer compile. It is the same on the wire.",
    todo: "Give it under the new name. Whoever generates the SDK can keep the old one under `names.parameters`.",
  },
  "param-required": {
    level: "major",
    says: "is required now",
    why: "Calls without it no longer compile.",
    todo: "Give it in every call.",
  },
  "param-optional": { level: "minor", says: "may be left out now", why: "Calls with it are as good as before." },
  "param-widened": { level: "minor", says: "takes more than before", why: "All that was taken still is." },
  "param-narrowed": {
    level: "major",
    says: "takes less than before",
    why: "Calls with what is no longer taken do not compile.",
    todo: "Give only what the new type takes.",
  },
  "param-type-changed": {
    level: "major",
    says: "has another type",
    why: "Calls that give the old type no longer compile.",
    todo: "Give the new type.",
  },
  "param-value-added": { level: "minor", says: "takes a further value", why: "All values that were taken still are." },
  "param-value-removed": {
    level: "major",
    says: "no longer takes a value",
    why: "Calls with that value no longer compile.",
    todo: "Give one of the values that are left.",
  },
  "param-nullable": { level: "minor", says: "takes null, too", why: "All that was taken still is." },
  "param-not-nullable": {
    level: "major",
    says: "no longer takes null",
    why: "Calls with null no longer compile.",
    todo: "Leave it out instead of giving null.",
  },
  "param-limits-changed": {
    level: "patch",
    compiler: "none",
    says: "has other limits",
    why: "Types are the same. Behaviour: the server takes other values than before, and may refuse what it took.",
    todo: "Look whether what you give is within the new limits.",
  },
  "param-wire-changed": {
    level: "patch",
    compiler: "none",
    says: "is sent otherwise",
    why: "Types are the same; its name, place or form in the request is another.",
  },
  "param-null-changed": {
    level: "patch",
    compiler: "none",
    says: "sends another text for null",
    why: "Types are the same; what null does is up to the server.",
  },
  "param-privacy-changed": {
    level: "patch",
    compiler: "none",
    says: "is treated otherwise in logs and errors",
    why: "Types are the same; whether it counts as personal data changed.",
  },
  "param-deprecated": {
    level: "patch",
    compiler: "none",
    says: "is deprecated",
    why: "It works as before; editors strike it out.",
    todo: "Plan to do without it.",
  },
  "param-undeprecated": {
    level: "patch",
    compiler: "none",
    says: "is no longer deprecated",
    why: "It works as before.",
  },
  "body-encoding-changed": {
    level: "patch",
    compiler: "none",
    says: "is sent in another form",
    why: "What callers give is judged by the rules for params; this is only how it travels.",
  },
  // Results: judged by whoever reads them.
  "result-added": {
    level: "major",
    says: "answers something now",
    why: "A promise of something is not a promise of void: a function that hands it on as one no longer compiles.",
    todo: "Await it instead of returning it where nothing is promised.",
  },
  "result-removed": {
    level: "major",
    says: "answers nothing any more",
    why: "There is nothing left to read.",
    todo: "Do without the answer.",
  },
  "pagination-added": {
    level: "major",
    says: "is a list to iterate now, no longer a single answer",
    why: "It answers the items, not the body around them, and takes `limit` and `cursor`.",
    todo: "Await it for all items, or iterate with `for await`.",
  },
  "pagination-removed": {
    level: "major",
    says: "is a single answer now, no longer a list to iterate",
    why: "`for await`, `pages()`, `limit` and `cursor` are gone.",
    todo: "Read the items from the body, and ask for further pages yourself.",
  },
  "pagination-changed": {
    level: "patch",
    compiler: "none",
    says: "finds its next page, or chooses its page size, otherwise",
    why: "Types are the same; a stored cursor may no longer fit.",
    todo: "Begin lists anew instead of going on from stored cursors.",
  },
  // Properties of models and answers.
  "property-added": {
    level: "minor",
    says: "is new",
    why: "Readers are as before. Only code that builds the type itself, such as a mock, has to give it if it is required.",
  },
  "property-removed": {
    level: "major",
    says: "is gone",
    why: "Code that reads it no longer compiles.",
    todo: "Stop reading it.",
  },
  "property-renamed": {
    level: "major",
    says: "has another name",
    why: "Code that reads the old name no longer compiles. It is the same on the wire.",
    todo: "Read the new name.",
  },
  "property-optional": {
    level: "major",
    says: "may be missing now",
    why: "Code that counts on it no longer compiles.",
    todo: "Handle undefined.",
  },
  "property-required": {
    level: "minor",
    says: "is always there now",
    why: "Readers are as before. Only code that builds the type itself, such as a mock, has to give it.",
  },
  "property-nullable": {
    level: "major",
    says: "may be null now",
    why: "Code that counts on a value no longer compiles.",
    todo: "Handle null.",
  },
  "property-not-nullable": {
    level: "minor",
    says: "is never null any more",
    why: "Readers are as before. Only code that builds the type itself with null, such as a mock, has to change.",
  },
  "property-narrowed": {
    level: "minor",
    says: "is known better",
    why: "What it is now can be read as what it was. Only code that builds the type itself may have to change.",
  },
  "property-alternative-removed": {
    level: "major",
    says: "is no longer one of the things it could be",
    why: "TypeScript refuses to compare with what cannot be (TS2367), and nothing can be read in the branch for it (TS2339).",
    todo: "Remove what handles it.",
  },
  "property-widened": {
    level: "major",
    says: "may be something else, too",
    why: "Code that counts on the old type no longer compiles.",
    todo: "Handle what is new.",
  },
  "property-type-changed": {
    level: "major",
    says: "has another type",
    why: "Code that counts on the old type no longer compiles.",
    todo: "Read the new type.",
  },
  "property-date-mapping": {
    level: "major",
    says: "is mapped to another type",
    why: "A `Date` is no string: code that counts on the old type no longer compiles.",
    todo: "Read the new type.",
  },
  "property-value-added": {
    level: "major",
    says: "can have a further value",
    why: "Models list an enum's values as literal types, so a `switch` over all of them, or a variable of the old type, no longer compiles.",
    todo: "Handle the further value. An enum that will grow is better described as open, with `string` beside its values.",
  },
  "property-value-removed": {
    level: "major",
    says: "no longer has a value",
    why: "TypeScript refuses to compare with a value that cannot be (TS2367, TS2678).",
    todo: "Remove what handles that value.",
  },
  "property-limits-changed": {
    level: "patch",
    compiler: "none",
    says: "has other limits",
    why: "Types are the same; the server's answers may have other values than before.",
  },
  "property-wire-changed": {
    level: "patch",
    compiler: "none",
    says: "is read from another name on the wire",
    why: "Types are the same.",
  },
  "property-deprecated": {
    level: "patch",
    compiler: "none",
    says: "is deprecated",
    why: "It is read as before; editors strike it out.",
    todo: "Plan to do without it.",
  },
  "property-undeprecated": {
    level: "patch",
    compiler: "none",
    says: "is no longer deprecated",
    why: "It is read as before.",
  },
  // Models, handles, parsers.
  "model-added": { level: "minor", says: "is new", why: "A further export breaks nobody." },
  "model-removed": {
    level: "major",
    says: "is gone",
    why: "Its import no longer resolves.",
    todo: "Use the types of the operations that are left.",
  },
  "model-renamed": {
    level: "major",
    says: "has another name",
    why: "The import of the old name no longer resolves.",
    todo: "Import the new name. Whoever generates the SDK can keep the old one under `names.schemas`.",
  },
  "model-aliased": {
    level: "minor",
    says: "has another name, and the old one still works",
    why: "Both names are exported; the old one is marked as deprecated.",
    todo: "Import the new name before the old one goes.",
  },
  "model-deprecated": {
    level: "patch",
    compiler: "none",
    says: "is deprecated",
    why: "It works as before; editors strike it out.",
  },
  "model-undeprecated": {
    level: "patch",
    compiler: "none",
    says: "is no longer deprecated",
    why: "It works as before.",
  },
  "export-added": { level: "minor", says: "is new", why: "A further export breaks nobody." },
  "export-removed": {
    level: "major",
    says: "is no longer exported",
    why: "Its import no longer resolves.",
    todo: "Do without it.",
  },
  "resource-added": { level: "minor", says: "is new", why: "A further export breaks nobody." },
  "resource-removed": {
    level: "major",
    says: "is gone",
    why: "Its import no longer resolves.",
    todo: "Call the operations themselves.",
  },
  "resource-renamed": {
    level: "major",
    says: "has another name",
    why: "The import of the old name no longer resolves.",
    todo: "Import the new name. Whoever generates the SDK can keep the old one under `names.resources`.",
  },
  "resource-aliased": {
    level: "minor",
    says: "has another name, and the old one still works",
    why: "Both names are exported; the old one is marked as deprecated.",
    todo: "Import the new name before the old one goes.",
  },
  "method-added": { level: "minor", says: "is new", why: "A further method breaks nobody who calls the others." },
  "method-removed": {
    level: "major",
    says: "is gone",
    why: "Calls of it no longer compile.",
    todo: "Stop calling it, or call the operation itself.",
  },
  // The client.
  "credential-added": {
    level: "major",
    compiler: "minor",
    says: "must be given to createClient, or stand in its environment variable if it has one",
    why: "The compiler takes it for optional, but without it an operation that was there before cannot be called.",
    todo: "Give it, or set its environment variable if it has one.",
  },
  "credential-offered": {
    level: "minor",
    says: "may be given to createClient",
    why: "All operations that were there before can be called without it.",
  },
  "operation-secured": {
    level: "major",
    compiler: "none",
    says: "asks for credentials that it could be called without",
    why: "A client that has not been given them still compiles, but the call throws.",
    todo: "Give createClient the credentials.",
  },
  "credential-removed": {
    level: "major",
    says: "is no longer an option of createClient",
    why: "An object literal with it no longer compiles.",
    todo: "Stop giving it.",
  },
  "credential-narrowed": {
    level: "major",
    says: "can no longer be a function",
    why: "A function that gives it does not compile.",
    todo: "Give the secret itself.",
  },
  "credential-widened": {
    level: "minor",
    says: "may be a function that is asked before every call",
    why: "The secret itself is taken as before.",
  },
  "credential-environment-changed": {
    level: "major",
    compiler: "none",
    says: "is taken from another environment variable",
    why: "Where the old variable alone is set, createClient throws.",
    todo: "Set the new variable.",
  },
  "security-changed": {
    level: "patch",
    compiler: "none",
    says: "are sent otherwise",
    why: "Types are the same; the server gets the credentials in another form.",
  },
  "server-option-added": {
    level: "minor",
    says: "is a new option of createClient",
    why: "It has a default.",
  },
  "server-option-removed": {
    level: "major",
    says: "is no longer an option of createClient",
    why: "An object literal with it no longer compiles.",
    todo: "Stop giving it; `baseUrl` names any server.",
  },
  "server-option-changed": {
    level: "patch",
    compiler: "none",
    says: "has another default or environment variable",
    why: "Types are the same; without the option, requests may go elsewhere.",
    todo: "Give the option, or `baseUrl`, to stay where you are.",
  },
  "server-changed": {
    level: "patch",
    compiler: "none",
    says: "sends requests elsewhere by default",
    why: "Types are the same; without `baseUrl`, requests go to another server.",
    todo: "Give `baseUrl` to stay where you are.",
  },
  "server-removed": {
    level: "major",
    compiler: "none",
    says: "knows no server any more",
    why: "Without `baseUrl`, createClient throws.",
    todo: "Give `baseUrl`.",
  },
  "package-renamed": {
    level: "major",
    compiler: "none",
    says: "has another name",
    why: "Every import of the package names it.",
    todo: "Install and import the package under its new name.",
  },
  // What no rule above explains.
  "surface-broken": {
    level: "major",
    says: "breaks code that compiled",
    why: "The compiler refuses in the new surface what it took in the old one.",
    todo: "See the two types.",
  },
  "surface-extended": {
    level: "minor",
    says: "offers more than before",
    why: "The compiler takes all that it took, and something new.",
  },
  "docs-changed": {
    level: "patch",
    compiler: "none",
    says: "is described otherwise",
    why: "The code is the same; what people read is not.",
  },
  "internals-changed": {
    level: "patch",
    compiler: "none",
    says: "differs in code that callers do not see",
    why: "The types that callers see are the same. The wire types (`paths`, `components`, `operations`), which follow the document and promise nothing, count as internals.",
  },
} as const;

/** The code of a rule. */
export type RuleCode = keyof typeof rules;
