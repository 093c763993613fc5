import fc from "fast-check";
import { componentName } from "./names.js";

/** Schemas of which one is told by a property, and those that it is one of. */
export interface Family {
  readonly name: string;
  readonly schemas: Readonly<Record<string, object>>;
}

const kinds = ["implicit", "by name", "by reference", "nested", "inherited"] as const;

/** Unions with a discriminator, in each of OpenAPI's ways to say which is which. */
export const family: fc.Arbitrary<Family> = fc
  .record({
    names: fc.uniqueArray(componentName, { minLength: 6, maxLength: 6, selector: (name) => name.toLowerCase() }),
    property: fc.constantFrom("kind", "@type", "pet_type", "constructor", "0", "__proto__"),
    words: fc.uniqueArray(fc.constantFrom("a", "b c", "*/", "constructor", "0", "é", "${x}", "'"), {
      minLength: 2,
      maxLength: 2,
    }),
    kind: fc.constantFrom(...kinds),
    isRequired: fc.boolean(),
    isNumber: fc.boolean(),
  })
  .map(({ names, property, words: texts, kind, ...flags }) => {
    const [union = "", one = "", other = "", inner = "", third = "", base = ""] = names.map((name) => `${name}.told`);
    const isNumber = flags.isNumber && kind.startsWith("by");
    const words = isNumber ? ["1", "-20"] : texts;
    const member = (own: object): object => ({
      type: "object",
      ...(flags.isRequired && { required: [property] }),
      properties: { [property]: { type: isNumber ? "integer" : "string" }, ...own },
    });
    const ref = (name: string): object => ({ $ref: pointer(name) });
    const [first = "", second = ""] = words;
    const mapping = {
      "by name": { [first]: one, [second]: other },
      "by reference": { [first]: pointer(one), [second]: pointer(other) },
      nested: undefined,
      implicit: undefined,
      inherited: undefined,
    }[kind];
    const told = (members: readonly string[], words?: object): object => ({
      oneOf: members.map(ref),
      discriminator: { propertyName: property, ...(words && { mapping: words }) },
    });
    const own = {
      [one]: member({ made_at: { type: "string", format: "date-time" } }),
      [other]: member({ n: { type: "number" } }),
    };
    if (kind === "nested") {
      const listed = { [inner]: told([one, other]), [third]: member({ deep: { type: "boolean" } }), ...own };
      return { name: union, schemas: { ...listed, [union]: told([inner, third]) } };
    }
    if (kind === "inherited") {
      const child = (more: object): object => ({ allOf: [ref(base), { type: "object", properties: more }] });
      const parent = { ...member({ id: { type: "string" } }), discriminator: { propertyName: property } };
      const children = { [one]: child({ made_at: { type: "string" } }), [other]: child({ n: { type: "number" } }) };
      return { name: union, schemas: { [base]: parent, ...children, [union]: { anyOf: [ref(one), ref(other)] } } };
    }
    return { name: union, schemas: { ...own, [union]: told([one, other], mapping) } };
  });

function pointer(name: string): string {
  return `#/components/schemas/${name}`;
}
