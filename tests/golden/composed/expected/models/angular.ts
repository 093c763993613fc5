// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Angular {
  shape_kind: "round" | "angular";
  corner_count?: number | undefined;
}
