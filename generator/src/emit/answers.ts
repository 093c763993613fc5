import type { Operation, OtherAnswers, Shape, Success } from "../model/model.js";
import type { Context } from "./context.js";
import { Conversion } from "./conversion.js";
import { modelType, wireType } from "./shape-types.js";
import { statusReading } from "./status-answers.js";
import { array, arrow, call } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { literalText } from "./ts/literal.js";
import { orUndefined } from "./ts/type-text.js";

/** The type of what an operation gives. */
export function answerType(
  success: Success,
  typeOf: (shape: Shape) => string,
  runtimeType: (name: string) => string,
): string {
  switch (success.kind) {
    case "json": {
      const type = typeOf(success.shape);
      const others = success.others && (success.others.kind === "text" ? "string" : "Blob");
      const types = [type, others, success.isOptional ? "undefined" : undefined].filter((one) => one !== undefined);
      return `Promise<${type === "unknown" ? type : [...new Set(types)].join(" | ")}>`;
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
  if (kind === "json" && success.others) return byTypeInit(init, mediaType, success.others, imports);
  const wrap = (module: string, name: string): string =>
    call(imports.value(module, name), [init, literalText(mediaType)]);
  switch (kind) {
    case "json":
      return isUsual(mediaType) ? init : wrap("runtime/content", "asJson");
    case "text":
      return wrap("runtime/content", "asText");
    case "binary":
      return wrap("runtime/content", "asBlob");
    case "lines":
    case "events":
      return wrap("runtime/streams", "asStream");
  }
}

/** Whether nothing but plain JSON is asked for, which is asked for anyway. Of its parameters, only the charset says nothing. */
function isUsual(mediaTypes: string): boolean {
  return mediaTypes
    .split(",")
    .every((name) => /^\s*(application\/json|\*\/\*)\s*(;\s*charset\s*=[^;]*)?$/iu.test(name));
}

function byTypeInit(init: string, json: string, { kind, mediaTypes }: OtherAnswers, imports: Imports): string {
  const others = array(mediaTypes.map(literalText));
  const parseAs = literalText(kind === "text" ? "text" : "blob");
  return call(imports.value("runtime/by-type", "byType"), [init, literalText(json), others, parseAs]);
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
    case "json": {
      const read = success.isByStatus
        ? statusReading(context, success, imports)
        : jsonReader(context, success.shape, success.isOptional, imports);
      const params = success.isByStatus ? "body, status" : "body";
      if (!success.others) return success.isByStatus ? arrow(params, read) : read;
      const name = success.others.kind === "text" ? "orText" : "orBlob";
      const readJson = success.isByStatus ? arrow("body", read) : read;
      return arrow(params, call(imports.value("runtime/by-type", name), ["body", readJson]));
    }
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
  const conversion = new Conversion(context, imports, "read");
  if (shape.kind === "ref") return call(conversion.function(shape), [parsed]);
  const item = `item: ${wireType(context, shape, imports)}`;
  return call(`(${arrow(item, conversion.of(shape, "item"))})`, [parsed]);
}

function jsonReader(context: Context, shape: Shape, isOptional: boolean, imports: Imports): string {
  const body = asOnWire(context, shape, "body", imports, isOptional);
  const isPlain = body === "body";
  if (!context.isConverted(shape)) {
    return isPlain && !isOptional ? imports.value("runtime/send", "asSent") : arrow("body", body);
  }
  const conversion = new Conversion(context, imports, "read");
  const read = (value: string): string =>
    isOptional ? conversion.ofOptional(shape, value, "body") : conversion.of(shape, value);
  if (shape.kind === "ref" && !isOptional) {
    return isPlain ? conversion.function(shape) : arrow("body", read(body));
  }
  if (isPlain) return arrow("body", read("body"));
  const type = wireType(context, shape, imports);
  const wire = `wire: ${isOptional ? orUndefined(type) : type}`;
  return arrow("body", call(`(${arrow(wire, read("wire"))})`, [body]));
}

/** An answered value under its type in `schema.ts` where openapi-fetch has another. */
export function asOnWire(context: Context, shape: Shape, value: string, imports: Imports, isOptional = false): string {
  if (!context.usage.isAltered(shape)) return value;
  const isDeep = context.usage.isDeep(shape);
  // What is as deep on both sides and is handed on as it is cannot be compared either.
  const type =
    isDeep && !context.isConverted(shape) ? modelType(context, shape, imports) : wireType(context, shape, imports);
  // Where nothing fits the shape, undefined is all that is left, and no type of openapi-fetch's overlaps with that.
  if (isOptional) return `(${value} as unknown as ${orUndefined(type)})`;
  return isDeep ? `(${value} as unknown as ${type})` : `(${value} as ${type})`;
}
