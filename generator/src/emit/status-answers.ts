import type { Shape, StatusShape, Success } from "../model/model.js";
import { isSameShape } from "../model/shape-algebra.js";
import { found, type Context } from "./context.js";
import { Conversion } from "./conversion.js";
import { modelType, wireType } from "./shape-types.js";
import { arrow, call } from "./ts/expressions.js";
import type { Imports } from "./ts/imports.js";
import { orUndefined } from "./ts/type-text.js";

type Json = Extract<Success, { readonly kind: "json" }>;

/** `status === 201 ? readB(body as …) : readA(body as …)`: what an answer is by its status. */
export function statusReading(context: Context, success: Json, imports: Imports): string {
  const { statuses, isOptional } = success;
  // A status that the document does not have is taken for a range that holds it, or else for the lowest.
  const usual = found(statuses.find(({ status }) => /x/iu.test(status)) ?? statuses[0], success.at);
  const others = statuses.filter(({ shape }) => !isSameShape(shape, usual.shape));
  const branches = grouped(others).map(({ codes, shape }) => {
    const test = codes.map((code) => `status === ${Number(code)}`).join(" || ");
    return `${test} ? ${reading(context, shape, isOptional, imports)} : `;
  });
  return branches.join("") + reading(context, usual.shape, isOptional, imports);
}

function grouped(
  answers: readonly StatusShape[],
): readonly { readonly codes: readonly string[]; readonly shape: Shape }[] {
  const firsts = answers.filter(
    (one, index) => answers.findIndex((other) => isSameShape(one.shape, other.shape)) === index,
  );
  return firsts.map(({ shape }) => ({
    codes: answers.filter((other) => isSameShape(shape, other.shape)).map(({ status }) => status),
    shape,
  }));
}

function reading(context: Context, shape: Shape, isOptional: boolean, imports: Imports): string {
  const isCompared = context.isConverted(shape) || !context.usage.isDeep(shape);
  const plain = isCompared ? wireType(context, shape, imports) : modelType(context, shape, imports);
  const type = isOptional ? orUndefined(plain) : plain;
  const isAltered = context.usage.isAltered(shape);
  const body = isAltered ? `body as unknown as ${type}` : `body as ${type}`;
  if (!context.isConverted(shape))
    return isOptional ? `(${body})` : call(imports.value("runtime/send", "asSent"), [body]);
  const conversion = new Conversion(context, imports, "read");
  if (shape.kind === "ref" && !isOptional) return call(conversion.function(shape), [body]);
  const converted = isOptional ? conversion.ofOptional(shape, "wire", "body") : conversion.of(shape, "wire");
  return call(`(${arrow(`wire: ${type}`, converted)})`, [body]);
}
