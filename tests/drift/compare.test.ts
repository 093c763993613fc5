import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { judge, parseAccepted } from "../../spec/drift/accepted.js";
import { compareDescriptions } from "../../spec/drift/compare-descriptions.js";
import { parseDescription } from "../../spec/drift/description.js";
import type { Json, JsonObject } from "../../spec/drift/json.js";
import { AT, changed, published, standing } from "./published.js";

const ours = parseDescription(readFileSync("spec/participants.yaml", "utf8"), "spec/participants.yaml");
const acceptances = parseAccepted(readFileSync("spec/drift-accepted.yaml", "utf8"), "spec/drift-accepted.yaml");

/** What is new when Twilio publishes this, as `place | kind | ours | theirs`. */
function news(description: JsonObject): readonly string[] {
  const theirs = parseDescription(JSON.stringify(description), "published.json");
  const { unaccepted } = judge(compareDescriptions(ours, theirs), acceptances);
  return unaccepted.map(({ place, kind, ...sides }) =>
    [place, kind, ...[sides.ours, sides.theirs].map((side) => (side === undefined ? "-" : JSON.stringify(side)))].join(
      " | ",
    ),
  );
}

const property = (...keys: readonly string[]): readonly string[] => [...AT.model, "properties", ...keys];
const field = (...keys: readonly string[]): readonly string[] => [...AT.fields, "properties", ...keys];
const MODEL = "ConversationsV1ServiceConversationParticipant";
const BINDING = `${MODEL}MessagingBinding`;
const CREATE = "CreateServiceConversationParticipant";
const FORM = `${CREATE} > body > application/x-www-form-urlencoded`;
const LIST = "ListServiceConversationParticipant";

test("what is listed with its reason is not new, and nothing else is listed", () => {
  const theirs = parseDescription(JSON.stringify(published()), "published.json");
  const judged = judge(compareDescriptions(ours, theirs), acceptances);

  expect(judged.unaccepted).toEqual([]);
  expect(judged.stale).toEqual([]);
  expect(judged.accepted.length).toBe(acceptances.length);
  expect(judged.accepted.every(({ reason }) => reason.length > 20)).toBe(true);
});

const changes: readonly (readonly [string, readonly string[], Json | undefined, readonly string[]])[] = [
  [
    "a further field of a model",
    property("label"),
    { type: "string", nullable: true },
    [`${MODEL} > label | property | - | "string or null"`],
  ],
  ["a field gone from a model", property("url"), undefined, [`${MODEL} > url | property | "string (uri)" | -`]],
  ["another type", property("sid", "type"), "integer", [`${MODEL} > sid | type | "string" | "integer"`]],
  [
    "a type that was open",
    property("messaging_binding", "type"),
    "string",
    [
      `${BINDING} | schema name | "${BINDING}" | -`,
      `${BINDING} | type | "object" | "string"`,
      `${BINDING} > type | property | "string" | -`,
      `${BINDING} > address | property | "string or null" | -`,
      `${BINDING} > proxy_address | property | "string or null" | -`,
      `${BINDING} > projected_address | property | "string or null" | -`,
    ],
  ],
  [
    "another format",
    property("date_created", "format"),
    "date",
    [`${MODEL} > date_created | format | "date-time" | "date"`],
  ],
  ["another pattern", property("sid", "pattern"), "^MB", [`${MODEL} > sid | pattern | "^MB[0-9a-fA-F]{32}$" | "^MB"`]],
  ["another length", property("sid", "maxLength"), 64, [`${MODEL} > sid | maxLength | 34 | 64`]],
  ["null no longer", property("identity", "nullable"), false, [`${MODEL} > identity | nullable | true | false`]],
  [
    "values to choose from",
    property("attributes", "enum"),
    ["b", "a"],
    [`${MODEL} > attributes | enum | - | ["a","b"]`],
  ],
  [
    "a further value",
    [...AT.webhook, "enum"],
    ["true", "false", "auto"],
    ['parameter TwilioWebhookEnabled | enum | ["false","true"] | ["auto","false","true"]'],
  ],
  ["a keyword nobody thought of", property("sid", "multipleOf"), 2, [`${MODEL} > sid | multipleOf | - | 2`]],
  ["a further form field", field("Label"), { type: "string" }, [`${FORM} > Label | property | - | "string"`]],
  [
    "a form field that is required",
    [...AT.fields, "required"],
    ["Identity"],
    [`${FORM} > Identity | required | false | true`],
  ],
  [
    "a body that is required",
    [...AT.create, "requestBody", "required"],
    true,
    [`${CREATE} > body | required | false | true`],
  ],
  [
    "no body",
    [...AT.create, "requestBody"],
    undefined,
    [`${CREATE} > body | body | "application/x-www-form-urlencoded" | -`],
  ],
  [
    "a further media type",
    [...AT.create, "requestBody", "content", "application/json"],
    { schema: { type: "object" } },
    [`${CREATE} > body > application/json | media type | - | "object"`],
  ],
  [
    "another limit",
    [...AT.list, "parameters", "2", "schema", "minimum"],
    2,
    [`${LIST} > query PageSize | minimum | 1 | 2`],
  ],
  [
    "an exclusive limit in the words of 3.0",
    [...AT.list, "parameters", "3", "schema", "exclusiveMinimum"],
    true,
    [`${LIST} > query Page | minimum | 0 | -`, `${LIST} > query Page | exclusiveMinimum | - | 0`],
  ],
  [
    "a parameter that is required",
    [...AT.list, "parameters", "3", "required"],
    true,
    [`${LIST} > query Page | required | false | true`],
  ],
  [
    "another style",
    [...AT.list, "parameters", "3", "style"],
    "spaceDelimited",
    [`${LIST} > query Page | style | "form" | "spaceDelimited"`, `${LIST} > query Page | explode | true | false`],
  ],
  [
    "a further parameter of a path",
    [...AT.collection, "parameters"],
    [{ name: "x-trace", in: "header", schema: { type: "string" } }],
    [
      `${CREATE} > header X-Trace | parameter | - | "optional string"`,
      `${LIST} > header X-Trace | parameter | - | "optional string"`,
    ],
  ],
  [
    "a further status",
    [...AT.create, "responses", "202"],
    { description: "later" },
    [`${CREATE} > 202 | response | - | "no body"`],
  ],
  [
    "a further response header",
    [...AT.create, "responses", "201", "headers", "Retry-After"],
    { schema: { type: "integer" } },
    [`${CREATE} > 201 > header Retry-After | header | - | "integer"`],
  ],
  [
    "another answer",
    [...AT.create, "responses", "201", "content"],
    { "text/plain": { schema: { type: "string" } } },
    [
      `${CREATE} > 201 > application/json | media type | "${MODEL}" | -`,
      `${CREATE} > 201 > text/plain | media type | - | "string"`,
    ],
  ],
  [
    "another host",
    ["servers"],
    [{ url: "https://chat.twilio.com" }],
    ['servers | server | "https://conversations.twilio.com" | -', 'servers | server | - | "https://chat.twilio.com"'],
  ],
  [
    "another scheme",
    [...AT.create, "security"],
    [{ oauth: [] }],
    ['security | security | [{"accountSid_authToken":[]}] | [{"oauth":[]}]'],
  ],
  [
    "credentials of another kind",
    ["components", "securitySchemes", "accountSid_authToken", "scheme"],
    "bearer",
    ['security > accountSid_authToken | scheme | "basic" | "bearer"'],
  ],
  ["a deprecation", [...AT.create, "deprecated"], true, [`${CREATE} | deprecated | false | true`]],
  ["a callback", [...AT.create, "callbacks"], {}, [`${CREATE} | callbacks | - | {}`]],
  [
    "another tag",
    [...AT.create, "tags"],
    ["Members"],
    [`${CREATE} | tags | ["ServicesConversationsParticipants"] | ["Members"]`],
  ],
  [
    "an operation gone",
    AT.list,
    undefined,
    [`${LIST} | operation | "GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants" | -`],
  ],
  [
    "a further operation on our paths",
    [...AT.item, "patch"],
    { operationId: "Patch", responses: {} },
    [
      'PATCH /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid} | operation | - | "Patch"',
    ],
  ],
  [
    "another operationId",
    [...AT.list, "operationId"],
    "ListMembers",
    [`${LIST} | operationId | "${LIST}" | "ListMembers"`],
  ],
];

test.each(changes)("%s is new", (_, keys, value, expected) => {
  expect([...news(published(keys, value))].sort()).toEqual([...expected].sort());
});

test("an operation that moved to another path is found by its name, and compared there", () => {
  const path = "/v2/Participants";
  const moved = changed(published(AT.collection, undefined), ["paths", path], standing(AT.collection)) as JsonObject;

  expect(news(moved)).toEqual(
    [CREATE, LIST].map(
      (id) => `${id} | path | "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants" | "${path}"`,
    ),
  );
});

test("a path whose parameter got another name is the same path, and said to differ", () => {
  const path = "/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Id}";
  const renamed = changed(published(AT.item, undefined), ["paths", path], standing(AT.item)) as JsonObject;

  expect(news(renamed).filter((line) => line.includes("| path |"))).toHaveLength(3);
});

test("the same description in the words of OpenAPI 3.1 differs in nothing more", () => {
  const type = property("identity");
  const newer = changed(published(type, { type: ["null", "string"] }), ["openapi"], "3.1.0") as JsonObject;

  expect(news(newer)).toEqual([]);
});

test("an alternative with null is a schema that may be null", () => {
  const page = [...AT.list, "responses", "200", "content", "application/json", "schema", "properties", "meta"];
  const wrapped = { anyOf: [standing(page), { type: "null" }] };

  expect(news(published(page, wrapped))).toEqual([
    "ListServiceConversationParticipantResponse > meta | nullable | false | true",
  ]);
});

test("a difference names the operations it concerns, and the line of ours", () => {
  const theirs = parseDescription(JSON.stringify(published(property("sid", "maxLength"), 64)), "published.json");
  const [difference] = judge(compareDescriptions(ours, theirs), acceptances).unaccepted;
  const lines = readFileSync("spec/participants.yaml", "utf8").split("\n");

  expect(difference?.operations.map((id) => id.replace("ServiceConversationParticipant", ""))).toEqual([
    "Create",
    "List",
    "Fetch",
    "Update",
  ]);
  expect(lines[(difference?.line ?? 0) - 1]?.trim()).toBe("maxLength: 34");
});

test("models that contain themselves are compared once", () => {
  const circular = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
  const description = {
    openapi: "3.1.0",
    paths: {
      "/n": {
        get: {
          operationId: "n",
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } } } },
        },
      },
    },
    components: { schemas: { Node: circular } },
  };
  const one = parseDescription(JSON.stringify(description), "a.json");

  expect(compareDescriptions(one, parseDescription(JSON.stringify(description), "b.json"))).toEqual([]);
});

test.each([
  ["nowhere", { $ref: "#/components/schemas/Gone" }, "leads nowhere"],
  ["out of the description", { $ref: "other.yaml#/x" }, "leads out of the description"],
  [
    "in a circle",
    {
      $ref: `#/${property("sid")
        .map((key) => key.replaceAll("/", "~1"))
        .join("/")}`,
    },
    "leads in a circle",
  ],
])("a reference that leads %s is told, with its place", (_, reference, message) => {
  expect(() => news(published(property("sid"), reference))).toThrow(message);
});

test.each([
  ["parameters", [...AT.create, "parameters"], "none"],
  ["responses", [...AT.create, "responses"], [1]],
  ["a schema", property("sid"), 7],
  ["properties", [...AT.model, "properties"], ["a"]],
  ["a path item", AT.item, null],
  ["types", property("sid", "type"), [{}]],
] as const)("%s of no meaning at all are differences, not a crash", (_, keys, value) => {
  expect(news(published(keys, value))).not.toEqual([]);
});
