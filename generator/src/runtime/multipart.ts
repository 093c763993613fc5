import type { FileInput } from "./files.js";
import { takeExtraParams, type Init } from "./send.js";
import { fieldTexts } from "./values.js";

/** The media types of parts, by name, where they are not what their values have. */
export type PartTypes<Body> = { readonly [Name in keyof Body]?: string };

/**
 * Makes a request's body a multipart one (RFC 7578): a part for each field, and for each item of a list one of its own. Files
 * are sent under their names, objects as JSON, dates in UTC seconds.
 *
 * Not the platform's `FormData`, which has a media type for files alone and would make a file of a part of JSON.
 *
 * @throws InvalidParameterError for what cannot be sent.
 */
export function multipart<Body>(
  init: Init,
  types: PartTypes<Body> = {},
  mediaType = "multipart/form-data",
): Init & { bodySerializer: (body: unknown) => Blob } {
  const boundary = `part-${[1, 2].map(() => Math.random().toString(36).slice(2)).join("")}`;
  const named: Readonly<Record<string, string | undefined>> = types;
  return {
    ...init,
    headers: { "Content-Type": `${mediaType}; boundary=${boundary}`, ...init.headers },
    bodySerializer: (body) => {
      const fields = Object.entries({ ...(body as object), ...takeExtraParams(init) });
      const parts = fields.flatMap(([name, value]) => {
        const items: readonly unknown[] = Array.isArray(value) ? value : [value];
        const given = items.filter((item) => item !== undefined);
        const type = Object.hasOwn(named, name) ? named[name] : undefined;
        return given.flatMap((item) => [`--${boundary}\r\n`, ...partOf(name, item, type), "\r\n"]);
      });
      // TypeScript's library allows no bytes that may be shared between threads; the platform copies them.
      return new Blob([...parts, `--${boundary}--\r\n`] as ConstructorParameters<typeof Blob>[0]);
    },
  };
}

/** A part's head and content. */
function partOf(name: string, value: unknown, asked: string | undefined): readonly (FileInput | string)[] {
  // Several media types, or a pattern of them, leave the choice to the value.
  const type = asked && !/[,*]/.test(asked) ? asked : undefined;
  if (isFile(value)) {
    const { name: fileName = name, type: own = "" } = value as Partial<File>;
    return [head(name, type ?? (own || "application/octet-stream"), fileName), value];
  }
  const isJson = type === undefined ? Object(value) === value && !(value instanceof Date) : /[/+]json$/.test(type);
  if (isJson) return [head(name, type ?? "application/json"), JSON.stringify(value)];
  return [head(name, type), ...fieldTexts(name, value)];
}

function isFile(value: unknown): value is FileInput {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function head(name: string, type?: string, fileName?: string): string {
  const file = fileName === undefined ? "" : `; filename="${quotable(fileName)}"`;
  const lines = [`Content-Disposition: form-data; name="${quotable(name)}"${file}`];
  if (type !== undefined) lines.push(`Content-Type: ${type.replace(/[\r\n]/g, "")}`);
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** WHATWG HTML §4.10.21.8, "Multipart form data": what would end a name or a line is percent-encoded. */
function quotable(text: string): string {
  return text.replace(/\r?\n|\r/g, "%0D%0A").replaceAll('"', "%22");
}
