import { emitSchema } from "./emit/schema.js";
import { laidOut } from "./format/laid-out.js";

/**
 * The text of `schema.ts`, laid out.
 *
 * @param wire What the types are made from, as JSON.
 */
export function schemaText(wire: string): string {
  return laidOut(emitSchema(wire));
}
