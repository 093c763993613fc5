import type { Api, Shape } from "../../model/model.js";
import { folded } from "../../model/folded-name.js";
import { propertiesIn } from "./made.js";

/** The property of an item that keeps a form field: the one of its name, letter case and separators aside; dots nest. */
export function targetOf(wireName: string, item: Shape, api: Api): readonly string[] | undefined {
  const whole = propertiesIn(item, api).find((property) => folded(property.wireName) === folded(wireName));
  if (whole) return [whole.wireName];
  const [first = "", ...rest] = wireName.split(".");
  const outer = propertiesIn(item, api).find((property) => folded(property.wireName) === folded(first));
  if (outer === undefined || rest.length === 0) return undefined;
  const inner = targetOf(rest.join("."), outer.shape, api);
  return inner && [outer.wireName, ...inner];
}
