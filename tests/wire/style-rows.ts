/** One row of the specification's style tables: how a parameter is described, what a caller gives, what is sent. */
export interface StyleRow {
  readonly in: "path" | "query" | "header" | "cookie" | "form" | "multipart";
  /** Undefined for a field of a body without an `encoding`. */
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly shape: Shape;
  /** What stands on the wire; undefined where nothing does, `refused` where the call rejects. */
  readonly sent: string | undefined;
  /** Why this is not what the specification's table has, or that it has nothing. */
  readonly note?: string;
}

/** The values of the specification's tables, and those of RFC 6570, section 2.3, that are as good as undefined. */
export const values = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
  absent: undefined,
  noItems: [],
  noMembers: {},
} as const;

export type Shape = keyof typeof values;

/** JSON Schemas of the values. */
export const schemas: Readonly<Record<Shape, object>> = {
  empty: { type: "string" },
  string: { type: "string" },
  array: { type: "array", items: { type: "string" } },
  object: { type: "object", properties: { R: { type: "integer" }, G: { type: "integer" }, B: { type: "integer" } } },
  absent: { type: "string" },
  noItems: { type: "array", items: { type: "string" } },
  noMembers: { type: "object", properties: { R: { type: "integer" } } },
};

/** OpenAPI 3.1.1 §4.8.12.3 (3.2.0 for the style `cookie`), "Style Examples", column by column: empty, string, array, object. */
type Columns = readonly [empty: string | undefined, string: string, array: string, object: string];

type Row = readonly [style: string | undefined, explode: boolean | undefined, columns: Columns];

const pathRows: readonly Row[] = [
  ["matrix", false, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]],
  ["matrix", true, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]],
  ["label", false, ["refused", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]],
  ["label", true, ["refused", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]],
  ["simple", false, ["refused", "blue", "blue,black,brown", "R,100,G,200,B,150"]],
  ["simple", true, ["refused", "blue", "blue,black,brown", "R=100,G=200,B=150"]],
];

const formRows: readonly Row[] = [
  ["form", false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]],
  ["form", true, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]],
  [
    "spaceDelimited",
    false,
    ["color=", "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
  ],
  ["pipeDelimited", false, ["color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]],
  [
    "deepObject",
    true,
    [
      "color=",
      "color=blue",
      "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
      "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ],
  ],
];

const plainFormRow = [
  undefined,
  undefined,
  [
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
  ],
] as const satisfies Row;

/** Parts by name, as text. */
const multipartRows: readonly Row[] = [
  [
    undefined,
    undefined,
    ["color: ", "color: blue", "color: blue; color: black; color: brown", 'color: {"R":100,"G":200,"B":150}'],
  ],
  ["form", false, ["color: ", "color: blue", "color: blue,black,brown", "color: R,100,G,200,B,150"]],
  ["form", true, ["color: ", "color: blue", "color: blue; color: black; color: brown", "R: 100; G: 200; B: 150"]],
  ["spaceDelimited", false, ["color: ", "color: blue", "color: blue black brown", "color: R 100 G 200 B 150"]],
  ["pipeDelimited", false, ["color: ", "color: blue", "color: blue|black|brown", "color: R|100|G|200|B|150"]],
  [
    "deepObject",
    true,
    [
      "color: ",
      "color: blue",
      "color[0]: blue; color[1]: black; color[2]: brown",
      "color[R]: 100; color[G]: 200; color[B]: 150",
    ],
  ],
];

const refusedPath = "A segment that is empty or only a dot would lead to another resource, so it is refused.";
const refusedGap = "A parameter of a path is always needed.";
const openStyle = "The specification leaves this open.";
const ampersand = "The specification's `&` would make one cookie of it.";

const shapes = ["empty", "string", "array", "object"] as const;
const undefinedShapes = ["absent", "noItems", "noMembers"] as const;

function rowsOf(
  place: StyleRow["in"],
  rows: readonly Row[],
  noteOf: (row: Omit<StyleRow, "note">) => string | undefined,
): readonly StyleRow[] {
  return rows.flatMap(([style, explode, columns]) => [
    ...shapes.map((shape, index): StyleRow => {
      const row = { in: place, style, explode, shape, sent: columns[index] };
      const note = noteOf(row);
      return note === undefined ? row : { ...row, note };
    }),
    ...undefinedShapes.map((shape): StyleRow => {
      const row = { in: place, style, explode, shape };
      if (style === undefined && shape === "noMembers") {
        return { ...row, sent: place === "form" ? "color=%7B%7D" : "color: {}" };
      }
      return place === "path" ? { ...row, sent: "refused", note: refusedGap } : { ...row, sent: undefined };
    }),
  ]);
}

/** Every row. */
export const styleRows: readonly StyleRow[] = [
  ...rowsOf("path", pathRows, ({ sent }) => (sent === "refused" ? refusedPath : undefined)),
  ...rowsOf("query", formRows, openNote),
  ...rowsOf(
    "header",
    [
      ["simple", false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]],
      ["simple", true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]],
    ],
    () => undefined,
  ),
  ...rowsOf(
    "cookie",
    [
      ["form", false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]],
      ["form", true, ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"]],
      ["cookie", false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]],
      ["cookie", true, ["color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"]],
    ],
    ({ style, explode, shape }) =>
      style === "form" && explode && ["array", "object"].includes(shape) ? ampersand : undefined,
  ),
  ...rowsOf("form", [plainFormRow, ...formRows], openNote),
  ...rowsOf("multipart", multipartRows, openNote),
];

function openNote({ style, shape }: Omit<StyleRow, "note">): string | undefined {
  if (style === undefined || style === "form") return undefined;
  const isOpen = style === "deepObject" ? shape !== "object" : !["array", "object"].includes(shape);
  return isOpen ? openStyle : undefined;
}

const mediaTypes = { form: "application/x-www-form-urlencoded", multipart: "multipart/form-data" } as const;

/** The document with one operation for each row. */
export function documentOfRows(): object {
  const paths = styleRows.map((row, index): readonly [string, object] => {
    const { in: place, style, explode, shape } = row;
    const required = place === "path" || shape !== "absent";
    const common = { operationId: `row${index}`, responses: { "204": { description: "Seen." } } };
    if (place === "form" || place === "multipart") {
      const schema = { type: "object", properties: { color: schemas[shape], beside: schemas.object } };
      const encoding = style === undefined ? {} : { encoding: { color: { style, explode } } };
      const requestBody = { content: { [mediaTypes[place]]: { schema, ...encoding } } };
      return [`/row${index}`, { post: { ...common, requestBody } }];
    }
    const parameter = { name: "color", in: place, style, explode, required, schema: schemas[shape] };
    const operation = { ...common, parameters: [parameter] };
    return [place === "path" ? `/row${index}/{color}` : `/row${index}`, { get: operation }];
  });
  return {
    openapi: "3.2.0",
    info: { title: "Styles", version: "1" },
    servers: [{ url: "https://styles.example.com" }],
    paths: Object.fromEntries(paths),
  };
}
