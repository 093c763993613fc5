/**
 * Other people's documents through time, pair by pair. Each verdict was found by reading the two documents and asking of every
 * difference whether code that compiled with the old SDK still does; the reason says which difference decides. `codes` are the
 * rules that must name it. The last is the fact that decides, as it stands in the published documents: where, before, after. The
 * client is generated with camel case and dates.
 */

/** What a document does not have at a place. */
const absent = undefined;

const untyped = "JSON fields go from `type: object` to no type at all, so reading a key of one no longer compiles";
const typed = "JSON fields go from no type to an object";
const nullableUrls =
  "`next_page_url` and `previous_page_url` become nullable; nothing marks these operations as lists, so callers read them";
const unseen = "only extensions, the version and the list of tags differ, which no SDK shows";

const form = "post/requestBody/content/application~1x-www-form-urlencoded/schema";
const answer = "get/responses/200/content/application~1json/schema";
const nextUrl = `${answer}/properties/meta/properties/next_page_url/nullable`;
const standards = ["#/info/x-twilio", absent, { apiStandards: "v0.1" }];
const anyMethod = ["HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"];

const participants = "#/paths/~1v1~1Services~1{ChatServiceSid}~1Conversations~1{ConversationSid}~1Participants";
const binding =
  "#/components/schemas/conversations.v1.service.service_conversation.service_conversation_participant/properties/messaging_binding/type";
const entities = "#/paths/~1v2~1Services~1{ServiceSid}~1Entities~1{Identity}";
const groupingSids = "#/components/schemas/video.v1.room.room_recording/properties/grouping_sids/type";
const numberLookup = "#/paths/~1v2~1PhoneNumbers~1{PhoneNumber}/get";

export const history = [
  {
    document: "twilio_conversations_v1",
    paths: /^\/v1\/Services\/\{ChatServiceSid\}\/Conversations\/\{ConversationSid\}\/Participants/,
    pairs: [
      [
        "5.33.0",
        "6.8.1",
        "major",
        ["property-widened", "param-limits-changed"],
        `messaging_binding: ${untyped}`,
        [binding, "object", absent],
      ],
      [
        "6.8.1",
        "7.7.0",
        "major",
        ["property-nullable", "param-added"],
        nullableUrls,
        [`${participants}/${nextUrl}`, absent, true],
      ],
      [
        "7.7.0",
        "7.27.2",
        "minor",
        ["property-narrowed", "operation-moved"],
        `messaging_binding: ${typed}; a tag only moves a module`,
        [binding, absent, "object"],
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["property-widened", "param-limits-changed"],
        `messaging_binding: ${untyped}; the maximum of PageSize from 1000 to 100 alone would be a patch`,
        [binding, "object", absent],
      ],
      ["8.3.2", "9.0.0", "none", [], unseen, standards],
    ],
  },
  {
    document: "twilio_verify_v2",
    paths: /\/Challenges|\/Factors/,
    pairs: [
      [
        "5.33.0",
        "6.8.1",
        "major",
        ["property-widened", "param-widened", "model-added"],
        `details, binding, config: ${untyped}`,
        ["#/components/schemas/verify.v2.service.entity.challenge/properties/details/type", "object", absent],
      ],
      [
        "6.8.1",
        "7.7.0",
        "major",
        ["property-nullable"],
        nullableUrls,
        [`${entities}~1Challenges/${nextUrl}`, absent, true],
      ],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["param-narrowed", "property-not-nullable"],
        "Details.Fields and Metadata take objects only, where they took anything",
        [`${entities}~1Challenges/${form}/properties/Details.Fields/items/type`, absent, "object"],
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["property-value-added", "param-value-added", "operation-added"],
        "factor_type can be `passkeys`, which no exhaustive `switch` of before handles",
        ["#/components/schemas/challenge_enum_factor_types/enum", ["push", "totp"], ["push", "totp", "passkeys"]],
      ],
      [
        "8.3.2",
        "9.0.0",
        "minor",
        ["param-optional"],
        "the body of the passkeys challenge may be left out; otherwise keys only change their order",
        ["#/paths/~1v2~1Services~1{ServiceSid}~1Passkeys~1Challenges/post/requestBody/required", true, absent],
      ],
    ],
  },
  {
    document: "twilio_video_v1",
    paths: /\/Rooms/,
    pairs: [
      [
        "5.33.0",
        "6.8.1",
        "major",
        ["property-widened", "property-removed", "param-added"],
        `grouping_sids: ${untyped}; subscribe rules are no longer open objects`,
        [groupingSids, "object", absent],
      ],
      [
        "6.8.1",
        "7.7.0",
        "major",
        ["property-nullable", "operation-added"],
        nullableUrls,
        [`#/paths/~1v1~1Rooms/${nextUrl}`, absent, true],
      ],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["param-value-removed", "property-value-removed", "property-value-added"],
        "callback methods are GET and POST only; a participant can be `reconnecting`",
        [`#/paths/~1v1~1Rooms/${form}/properties/StatusCallbackMethod/enum`, anyMethod, ["GET", "POST"]],
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["property-widened", "operation-added", "resource-added"],
        `grouping_sids: ${untyped}`,
        [groupingSids, "object", absent],
      ],
      [
        "8.3.2",
        "9.0.0",
        "minor",
        ["param-added", "property-added"],
        "transcriptions take `Configuration` and answer `source_sid`, both optional",
        [
          `#/paths/~1v1~1Rooms~1{RoomSid}~1Transcriptions~1{Ttid}/${form}/properties/Configuration/type`,
          absent,
          "object",
        ],
      ],
    ],
  },
  {
    document: "twilio_lookups_v2",
    paths: /./,
    pairs: [
      [
        "6.8.1",
        "7.7.0",
        "minor",
        ["param-added", "property-added"],
        "ten optional parameters and three properties more, nothing less",
        [`${numberLookup}/parameters/3/name`, absent, "FirstName"],
      ],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["property-removed", "property-narrowed"],
        "live_activity and disposable_phone_number_risk are gone",
        ["#/components/schemas/lookups.v2.phone_number/properties/live_activity/nullable", true, absent],
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["model-removed", "model-renamed", "property-removed"],
        "the answer is described anew: LookupsV2PhoneNumber is gone, and open objects are closed",
        [
          `#/paths/~1v2~1PhoneNumbers~1{PhoneNumber}/${answer}/$ref`,
          "#/components/schemas/lookups.v2.phone_number",
          "#/components/schemas/LookupResponse",
        ],
      ],
      [
        "8.3.2",
        "9.0.0",
        "patch",
        ["internals-changed"],
        "three paths without operations are gone, which only `paths` shows",
        ["#/paths/~1v2~1Jobs", {}, absent],
      ],
    ],
  },
  {
    document: "twilio_messaging_v1",
    paths: /Deactivations|ShortCodes|Services$/,
    pairs: [
      [
        "5.33.0",
        "6.8.1",
        "minor",
        ["model-added"],
        "an enum gets a name, with the same values",
        ["#/components/schemas/service_enum_scan_message_content/enum", absent, ["inherit", "enable", "disable"]],
      ],
      [
        "6.8.1",
        "7.7.0",
        "major",
        ["property-nullable"],
        nullableUrls,
        [`#/paths/~1v1~1Services/${nextUrl}`, absent, true],
      ],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["param-value-removed", "property-value-removed"],
        "InboundMethod and FallbackMethod are GET and POST only",
        [`#/paths/~1v1~1Services/${form}/properties/InboundMethod/enum`, anyMethod, ["GET", "POST"]],
      ],
      [
        "7.27.2",
        "8.3.2",
        "patch",
        ["docs-changed"],
        "two descriptions",
        [
          `#/paths/~1v1~1Services/${form}/properties/ValidityPeriod/description`,
          validity("14,400"),
          validity("36,000"),
        ],
      ],
      ["8.3.2", "9.0.0", "none", [], unseen, standards],
    ],
  },
  {
    document: "twilio_routes_v2",
    paths: /./,
    pairs: [
      [
        "6.8.1",
        "7.7.0",
        "minor",
        ["param-optional"],
        "VoiceRegion and FriendlyName are no longer required",
        [`#/paths/~1v2~1PhoneNumbers~1{PhoneNumber}/${form}/required`, ["VoiceRegion", "FriendlyName"], absent],
      ],
      [
        "7.7.0",
        "7.27.2",
        "patch",
        ["operation-moved"],
        "tags, and with them modules and pages",
        ["#/paths/~1v2~1PhoneNumbers~1{PhoneNumber}/get/tags", absent, ["RoutesV2PhoneNumber"]],
      ],
      ["7.27.2", "8.3.2", "none", [], unseen, ["#/tags/3", absent, { name: "RoutesV2Version" }]],
      ["8.3.2", "9.0.0", "none", [], unseen, standards],
    ],
  },
  {
    document: "twilio_pricing_v1",
    paths: /Messaging/,
    pairs: [
      [
        "5.33.0",
        "6.8.1",
        "patch",
        ["param-limits-changed", "property-limits-changed"],
        "formats that no type shows",
        [
          "#/components/schemas/pricing.v1.messaging.messaging_country/properties/iso_country/format",
          absent,
          "iso-country-code",
        ],
      ],
      [
        "6.8.1",
        "7.7.0",
        "major",
        ["property-nullable"],
        nullableUrls,
        [`#/paths/~1v1~1Messaging~1Countries/${nextUrl}`, absent, true],
      ],
      [
        "7.7.0",
        "7.27.2",
        "patch",
        ["operation-moved", "param-limits-changed"],
        "a tag and a format",
        ["#/paths/~1v1~1Messaging~1Countries/get/tags", absent, ["PricingV1Country"]],
      ],
      ["7.27.2", "8.3.2", "none", [], unseen, ["#/tags/1/name", "PricingV1Number", "PricingV1Index"]],
      ["8.3.2", "9.0.0", "none", [], unseen, standards],
    ],
  },
];

function validity(most) {
  return `How long, in seconds, messages sent from the Service are valid. Can be an integer from \`1\` to \`${most}\`. Default value is \`${most}\`.`;
}
