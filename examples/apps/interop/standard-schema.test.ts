import * as v from "valibot";
import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { InvalidParameterError, parseAttributes } from "twilio-participants";

const driver = { attributes: '{"role":"driver","seats":4}' };
const stranger = { attributes: '{"role":"driver","seats":"many secrets"}' };

const schemas = {
  zod: z.object({ role: z.enum(["driver", "customer"]), seats: z.number() }),
  valibot: v.object({ role: v.picklist(["driver", "customer"]), seats: v.number() }),
};

test.each(Object.entries(schemas))("%s checks attributes and gives them their type", (_, schema) => {
  const attributes = parseAttributes(driver, schema);
  expectTypeOf(attributes.seats).toEqualTypeOf<number>();
  expect(attributes).toEqual({ role: "driver", seats: 4 });
});

test.each(Object.entries(schemas))(
  "%s refuses what does not fit, and the error keeps the value to itself",
  (_, schema) => {
    const parse = (): unknown => parseAttributes(stranger, schema);
    expect(parse).toThrow(InvalidParameterError);
    expect(parse).toThrow(/does not fit the schema: seats/);
    expect(parse).not.toThrow(/secrets/);
  },
);

test("a schema that transforms gives what it makes", () => {
  const schema = z.object({ seats: z.number().transform((seats) => `${seats} seats`) });
  expect(parseAttributes(driver, schema)).toEqual({ seats: "4 seats" });
});

test("a schema that answers later is refused", () => {
  const schema = z.object({ seats: z.number().refine(() => Promise.resolve(true)) });
  expect(() => parseAttributes(driver, schema)).toThrow(InvalidParameterError);
});

test("without a schema, attributes are JSON", () => {
  expect(parseAttributes(driver)).toEqual({ role: "driver", seats: 4 });
});
