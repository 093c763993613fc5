/** One row of the specification's style tables: how a parameter is described, what a caller gives, what is sent. */
export interface StyleRow {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style: string;
  readonly explode: boolean;
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

/** OpenAPI 3.1.1 §4.8.12.3, "Style Examples", column by column: empty, string, array, object. */
type Columns = readonly [empty: string | undefined, string: string, array: string, object: string];

const pathRows: readonly (readonly [style: string, explode: boolean, columns: Columns])[] = [
  ["matrix", false, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]],
  ["matrix", true, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]],
  ["label", false, ["refused", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]],
  ["label", true, ["refused", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]],
  ["simple", false, ["refused", "blue", "blue,black,brown", "R,100,G,200,B,150"]],
  ["simple", true, ["refused", "blue", "blue,black,brown", "R=100,G=200,B=150"]],
];

const formRows: readonly (readonly [style: string, explode: boolean, columns: Columns])[] = [
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

const refusedPath = "A segment that is empty or only a dot would lead to another resource, so it is refused.";
const refusedGap = "A parameter of a path is always needed.";
const openStyle = "The specification leaves this open.";
const ampersand = "The specification's `&` would make one cookie of it.";

const shapes = ["empty", "string", "array", "object"] as const;
const undefinedShapes = ["absent", "noItems", "noMembers"] as const;

function rowsOf(
  place: StyleRow["in"],
  rows: readonly (readonly [style: string, explode: boolean, columns: Columns])[],
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
      return place === "path" ? { ...row, sent: "refused", note: refusedGap } : { ...row, sent: undefined };
    }),
  ]);
}

/** Every row. */
export const styleRows: readonly StyleRow[] = [
  ...rowsOf("path", pathRows, ({ sent }) => (sent === "refused" ? refusedPath : undefined)),
  ...rowsOf("query", formRows, ({ style, shape }) => {
    const isOpen =
      style === "deepObject" ? shape !== "object" : style !== "form" && !["array", "object"].includes(shape);
    return isOpen ? openStyle : undefined;
  }),
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
    ],
    ({ explode, shape }) => (explode && ["array", "object"].includes(shape) ? ampersand : undefined),
  ),
];

/** The document with one operation for each row. */
export function documentOfRows(): object {
  const paths = styleRows.map((row, index) => {
    const { in: place, style, explode, shape } = row;
    const required = place === "path" || shape !== "absent";
    const parameter = { name: "color", in: place, style, explode, required, schema: schemas[shape] };
    const operation = {
      operationId: `row${index}`,
      parameters: [parameter],
      responses: { "204": { description: "Seen." } },
    };
    return [place === "path" ? `/row${index}/{color}` : `/row${index}`, { get: operation }] as const;
  });
  return {
    openapi: "3.1.1",
    info: { title: "Styles", version: "1" },
    servers: [{ url: "https://styles.example.com" }],
    paths: Object.fromEntries(paths),
  };
}
