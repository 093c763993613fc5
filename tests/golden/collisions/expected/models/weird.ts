// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { dateTime, mapOthers, readDate, readFrom, withOthers, withOwn } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type ErrorModel, readErrorModel, writeErrorModel } from "./error-model.js";

export type Weird = {
  "+1": number;
  "-1"?: number | undefined;
  "": string;
  proto?: string | undefined;
  constructor?: string | undefined;
  "a-b"?: string | undefined;
  a_b?: string | undefined;
  "a b"?: Date | null | undefined;
  default?: boolean | undefined;
  größeInCm?: number | undefined;
  sayHi?: string | undefined;
  "1st"?: string | undefined;
  twoWords?: string | undefined;
} & { [key: string]: ErrorModel };

/** Reads a {@link Weird} from the wire. */
export function readWeird(wire: components["schemas"]["Weird"]): Weird {
  return readFrom(
    wire,
    withOwn(wire, (own) =>
      withOthers(
        {
          "+1": own["+1"],
          "-1": own["-1"],
          "": own[""],
          proto: own.__proto__,
          constructor: own.constructor,
          "a-b": own["a-b"],
          a_b: own.a_b,
          "a b": readDate(own["a b"]),
          default: own.default,
          größeInCm: own["größe_in_cm"],
          sayHi: own['say "hi"'],
          "1st": own["1st"],
          twoWords: own.two_words,
        },
        mapOthers(
          own,
          [
            "+1",
            "-1",
            "",
            "__proto__",
            "constructor",
            "a-b",
            "a_b",
            "a b",
            "default",
            "größe_in_cm",
            'say "hi"',
            "1st",
            "two_words",
          ],
          readErrorModel,
        ),
      ),
    ),
  );
}

/** Writes a {@link Weird} for the wire. */
export function writeWeird_7617549a(model: Weird): components["schemas"]["Weird"] {
  return withOwn(model, (own) =>
    withOthers(
      {
        "+1": own["+1"],
        "-1": own["-1"],
        "": own[""],
        ["__proto__"]: own.proto,
        constructor: own.constructor,
        "a-b": own["a-b"],
        a_b: own.a_b,
        "a b": own["a b"] ? dateTime("a b", own["a b"]) : undefined,
        default: own.default,
        größe_in_cm: own["größeInCm"],
        'say "hi"': own.sayHi,
        "1st": own["1st"],
        two_words: own.twoWords,
      },
      mapOthers(
        own,
        [
          "+1",
          "-1",
          "",
          "proto",
          "constructor",
          "a-b",
          "a_b",
          "a b",
          "default",
          "größeInCm",
          "sayHi",
          "1st",
          "twoWords",
        ],
        writeErrorModel,
      ),
    ),
  );
}
