/**
 * Other people's documents through time, pair by pair. Each verdict was found by reading the two documents and asking of every
 * difference whether code that compiled with the old SDK still does; the reason says which difference decides. `codes` are the
 * rules that must name it. The client is generated with camel case and dates.
 */

const untyped = "JSON fields go from `type: object` to no type at all, so reading a key of one no longer compiles";
const typed = "JSON fields go from no type to an object";
const nullableUrls =
  "`next_page_url` and `previous_page_url` become nullable; nothing marks these operations as lists, so callers read them";

export const history = [
  {
    document: "twilio_conversations_v1",
    paths: /^\/v1\/Services\/\{ChatServiceSid\}\/Conversations\/\{ConversationSid\}\/Participants/,
    pairs: [
      ["5.33.0", "6.8.1", "major", ["property-widened", "param-limits-changed"], `messaging_binding: ${untyped}`],
      ["6.8.1", "7.7.0", "major", ["property-nullable", "param-added"], nullableUrls],
      [
        "7.7.0",
        "7.27.2",
        "minor",
        ["property-narrowed", "operation-moved"],
        `messaging_binding: ${typed}; a tag only moves a module`,
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["property-widened", "param-limits-changed"],
        `messaging_binding: ${untyped}; the maximum of PageSize from 1000 to 100 alone would be a patch`,
      ],
      ["8.3.2", "9.0.0", "none", [], "nothing that an SDK shows"],
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
      ],
      ["6.8.1", "7.7.0", "major", ["property-nullable"], nullableUrls],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["param-narrowed", "property-not-nullable"],
        "Details.Fields and Metadata take objects only, where they took anything",
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["property-value-added", "param-value-added", "operation-added"],
        "factor_type can be `passkeys`, which no exhaustive `switch` of before handles",
      ],
      [
        "8.3.2",
        "9.0.0",
        "minor",
        ["param-optional"],
        "the body of the passkeys challenge may be left out; otherwise keys only change their order",
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
      ],
      ["6.8.1", "7.7.0", "major", ["property-nullable", "operation-added"], nullableUrls],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["param-value-removed", "property-value-removed", "property-value-added"],
        "callback methods are GET and POST only; a participant can be `reconnecting`",
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["property-widened", "operation-added", "resource-added"],
        `grouping_sids: ${untyped}`,
      ],
      [
        "8.3.2",
        "9.0.0",
        "minor",
        ["param-added", "property-added"],
        "transcriptions take `Configuration` and answer `source_sid`, both optional",
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
      ],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["property-removed", "property-narrowed"],
        "live_activity and disposable_phone_number_risk are gone",
      ],
      [
        "7.27.2",
        "8.3.2",
        "major",
        ["model-removed", "model-renamed", "property-removed"],
        "the answer is described anew: LookupsV2PhoneNumber is gone, and open objects are closed",
      ],
      [
        "8.3.2",
        "9.0.0",
        "patch",
        ["internals-changed"],
        "three paths without operations are gone, which only `paths` shows",
      ],
    ],
  },
  {
    document: "twilio_messaging_v1",
    paths: /Deactivations|ShortCodes|Services$/,
    pairs: [
      ["5.33.0", "6.8.1", "minor", ["model-added"], "an enum gets a name, with the same values"],
      ["6.8.1", "7.7.0", "major", ["property-nullable"], nullableUrls],
      [
        "7.7.0",
        "7.27.2",
        "major",
        ["param-value-removed", "property-value-removed"],
        "InboundMethod and FallbackMethod are GET and POST only",
      ],
      ["7.27.2", "8.3.2", "patch", ["docs-changed"], "two descriptions"],
      ["8.3.2", "9.0.0", "none", [], "nothing that an SDK shows"],
    ],
  },
  {
    document: "twilio_routes_v2",
    paths: /./,
    pairs: [
      ["6.8.1", "7.7.0", "minor", ["param-optional"], "VoiceRegion and FriendlyName are no longer required"],
      ["7.7.0", "7.27.2", "patch", ["operation-moved"], "tags, and with them modules and pages"],
      ["7.27.2", "8.3.2", "none", [], "nothing that an SDK shows"],
      ["8.3.2", "9.0.0", "none", [], "nothing that an SDK shows"],
    ],
  },
  {
    document: "twilio_pricing_v1",
    paths: /Messaging/,
    pairs: [
      ["5.33.0", "6.8.1", "patch", ["param-limits-changed", "property-limits-changed"], "formats that no type shows"],
      ["6.8.1", "7.7.0", "major", ["property-nullable"], nullableUrls],
      ["7.7.0", "7.27.2", "patch", ["operation-moved", "param-limits-changed"], "a tag and a format"],
      ["7.27.2", "8.3.2", "none", [], "nothing that an SDK shows"],
      ["8.3.2", "9.0.0", "none", [], "nothing that an SDK shows"],
    ],
  },
];
