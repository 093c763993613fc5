import { child, isPresent, type JsonNode } from "./json-node.js";
import type { Parameter, Shape } from "./model.js";
import type { Finding } from "./report.js";
import { variantsOf, type Schemas } from "./resolution.js";

const primitives: readonly Shape["kind"][] = ["string", "number", "boolean", "literal", "null", "unknown"];

/** Why a parameter cannot be sent, if it cannot. */
export function refusalOf(node: JsonNode, parameter: Parameter, schemas: Schemas): Finding | undefined {
  const { at, wireName, required } = parameter;
  if (parameter.in === "cookie" && !required) {
    const message = `The cookie \`${wireName}\` is left out: cookies are not sent.`;
    return { code: "feature-unsupported", severity: "warning", at, message };
  }
  const reason = reasonAgainst(node, parameter, schemas);
  if (reason === undefined) return undefined;
  const message = `The parameter \`${wireName}\` ${reason}.`;
  return { code: "parameter-unsupported", severity: "error", at, message };
}

function reasonAgainst(node: JsonNode, parameter: Parameter, schemas: Schemas): string | undefined {
  if (parameter.in === "cookie") return "is a required cookie, and cookies are not sent";
  if (isPresent(child(node, "content"))) return "has `content`; only a plain `schema` can be sent";
  const usual = parameter.in === "query" ? "form" : "simple";
  if (parameter.style !== usual) {
    return `has the style \`${parameter.style}\`; in ${parameter.in} only \`${usual}\` can be sent`;
  }
  const variants = variantsOf(parameter.shape, schemas);
  if (variants.every(isPrimitive)) return undefined;
  if (parameter.in !== "query") return `is not a single value, and only that can be sent in ${parameter.in}`;
  if (!variants.every((variant) => isPrimitive(variant) || isList(variant, schemas))) {
    return "is neither a single value nor a list of such, and only these can be sent in query";
  }
  return parameter.explode ? undefined : "has `explode: false`; lists can only be sent by repeating the parameter";
}

function isPrimitive(shape: Shape): boolean {
  return primitives.includes(shape.kind);
}

function isList(shape: Shape, schemas: Schemas): boolean {
  if (shape.kind === "array") return variantsOf(shape.items, schemas).every(isPrimitive);
  return shape.kind === "tuple" && shape.items.every((item) => variantsOf(item, schemas).every(isPrimitive));
}
