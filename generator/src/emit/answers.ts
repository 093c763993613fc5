import type { Operation, Shape, Success } from "../model/model.js";
import { essenceOf } from "../model/media-types.js";
import { hasTuple } from "../plan/usage.js";
import type { Context } from "./context.js";
import { Conversion } from "./conversion.js";
import { modelType } from "./models.js";
import { arrow, call } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";

/** The type of what an operation gives. */
export function answerType(
  success: Success,
  typeOf: (shape: Shape) => string,
  runtimeType: (name: string) => string,
): string {
  switch (success.kind) {
    case "json": {
      const type = typeOf(success.shape);
      return `Promise<${success.isOptional && type !== "unknown" ? `${type} | undefined` : type}>`;
    }
    case "text":
      return "Promise<string>";
    case "binary":
      return "Promise<Blob>";
    case "lines":
      return `AsyncIterable<${typeOf(success.shape)}>`;
    case "events":
      return `AsyncIterable<${runtimeType("ServerSentEvent")}<${typeOf(success.shape)}>>`;
    case "empty":
      return "Promise<void>";
  }
}

/** What a request begins with, so that it asks for what the operation answers. */
export function answerInit({ success }: Operation, init: string, imports: Imports): string {
  if (success.kind === "empty") return init;
  const { kind, mediaType } = success;
  const wrap = (module: string, name: string): string =>
    call(imports.value(module, name), [init, literalText(mediaType)]);
  switch (kind) {
    case "json":
      return ["application/json", "*/*"].includes(essenceOf(mediaType)) ? init : wrap("runtime/content", "asJson");
    case "text":
      return wrap("runtime/content", "asText");
    case "binary":
      return wrap("runtime/content", "asBlob");
    case "lines":
    case "events":
      return wrap("runtime/streams", "asStream");
  }
}

/** The function that makes the result of what openapi-fetch has read. */
export function answerReader(context: Context, success: Success, imports: Imports): string {
  switch (success.kind) {
    case "empty":
      return imports.value("runtime/send", "nothing");
    case "text":
      return imports.value("runtime/content", "textOf");
    case "binary":
      return imports.value("runtime/content", "blobOf");
    case "lines":
    case "events":
      return imports.value("runtime/streams", "streamOf");
    case "json":
      return jsonReader(context, success.shape, success.isOptional, imports);
  }
}

/** `events(options, (options) => send(…), (data) => …)`: a stream over the request for it. */
export function emitStream(
  context: Context,
  { kind, shape }: Success & { readonly kind: "events" | "lines" },
  sent: string,
  imports: Imports,
): string {
  const [parameter, run] = kind === "events" ? ["data", "events"] : ["line", "lines"];
  const read = arrow(parameter, valueOf(context, shape, parameter, kind, imports));
  return call(imports.value("runtime/streams", run), ["options", arrow("options", sent), read]);
}

/** The data of an event is text where that is all that the document says of it; a line is always JSON. */
function valueOf(context: Context, shape: Shape, text: string, kind: "events" | "lines", imports: Imports): string {
  if (kind === "events" && shape.kind === "string" && !context.isConverted(shape)) return text;
  const parsed = call("JSON.parse", [text]);
  if (!context.isConverted(shape)) {
    const type = modelType(context, shape, imports);
    return type === "unknown" ? `${parsed} as unknown` : `${parsed} as ${type}`;
  }
  return call(new Conversion(context, imports, "read").function(shape), [parsed]);
}

function jsonReader(context: Context, shape: Shape, isOptional: boolean, imports: Imports): string {
  const conversion = new Conversion(context, imports, "read");
  const body = asOnWire(context, shape, "body", imports);
  const isPlain = body === "body" && !isOptional;
  if (!context.isConverted(shape)) return isPlain ? imports.value("runtime/send", "asSent") : arrow("body", body);
  if (isOptional) return arrow("body", conversion.ofOptional(shape, body, "body"));
  return shape.kind === "ref" && isPlain ? conversion.function(shape) : arrow("body", conversion.of(shape, body));
}

/** An answered value under its type in `schema.ts` where openapi-fetch takes a tuple in it for a list of all kinds. */
export function asOnWire(context: Context, shape: Shape, value: string, imports: Imports): string {
  if (!hasTuple(shape, context.usage.tuples)) return value;
  return `(${value} as ${modelType(context, { kind: "wire", at: shape.at, shape }, imports)})`;
}
