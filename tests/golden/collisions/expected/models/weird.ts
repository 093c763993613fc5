// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { mapOthers, readDate, readFrom, withOthers, withOwn } from "../runtime/values.js";
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
} & { [key: string]: ErrorModel | number | string | Date | null | boolean };

/** Reads a {@link Weird} from the wire. */
export function readWeird(wire: components["schemas"]["Weird"]): Weird {
  return readFrom(
    wire,
    withOwn(wire, (wire) =>
      withOthers(
        {
          "+1": wire["+1"],
          "-1": wire["-1"],
          "": wire[""],
          proto: wire.__proto__,
          constructor: wire.constructor,
          "a-b": wire["a-b"],
          a_b: wire.a_b,
          "a b": readDate(wire["a b"]),
          default: wire.default,
          größeInCm: wire["größe_in_cm"],
          sayHi: wire['say "hi"'],
          "1st": wire["1st"],
          twoWords: wire.two_words,
        },
        mapOthers(
          wire,
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
          (item) => readErrorModel(item as components["schemas"]["Error"]),
        ),
      ),
    ),
  );
}

/** Writes a {@link Weird} for the wire. */
export function writeWeird_7617549a(model: Weird): components["schemas"]["Weird"] {
  return withOwn(model, (model) =>
    withOthers(
      {
        "+1": model["+1"],
        "-1": model["-1"],
        "": model[""],
        ["__proto__"]: model.proto,
        constructor: model.constructor,
        "a-b": model["a-b"],
        a_b: model.a_b,
        "a b": model["a b"] ? exactDateTime("a b", model["a b"]) : undefined,
        default: model.default,
        größe_in_cm: model["größeInCm"],
        'say "hi"': model.sayHi,
        "1st": model["1st"],
        two_words: model.twoWords,
      },
      mapOthers(
        model,
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
        (item) => writeErrorModel(item as ErrorModel),
      ),
    ),
  );
}
