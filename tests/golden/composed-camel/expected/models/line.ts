// Generated from ../../composed/document.yaml by `fetchsmith generate`. Do not edit.

import { exactDateTime } from "../runtime/exact-date-time.js";
import { readDate, readFrom } from "../runtime/values.js";
import type { components } from "../schema.js";
import { type Point, readPoint, writePoint } from "./point.js";

/** Lists whose first items are told one by one. */
export interface Line {
  fromTo: [Point, Point];
  path: [Date | null, Point?, ...Point[]];
  dash?: [number?, number?] | undefined;
  label?: [string?, ...unknown[]] | undefined;
}

/** Reads a {@link Line} from the wire. */
export function readLine(wire: components["schemas"]["Line"]): Line {
  return readFrom(wire, {
    fromTo: [readPoint(wire.from_to[0]), readPoint(wire.from_to[1])],
    path: [
      readDate(wire.path[0]),
      wire.path[1] && readPoint(wire.path[1]),
      ...(wire.path.slice(2) as components["schemas"]["Point"][]).map(readPoint),
    ].slice(0, wire.path.length) as [Date | null, Point?, ...Point[]],
    dash: wire.dash,
    label: wire.label,
  });
}

/** Writes a {@link Line} for the wire. */
export function writeLine(model: Line): components["schemas"]["Line"] {
  return {
    from_to: [writePoint(model.fromTo[0]), writePoint(model.fromTo[1])],
    path: [
      exactDateTime("path", model.path[0]),
      model.path[1] && writePoint(model.path[1]),
      ...(model.path.slice(2) as Point[]).map(writePoint),
    ].slice(0, model.path.length) as [
      string,
      components["schemas"]["Point"]?,
      ...components["schemas"]["Point"][],
    ],
    dash: model.dash,
    label: model.label,
  };
}
