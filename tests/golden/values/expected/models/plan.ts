// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** The values of a {@link Plan} by their names. */
export const Plan = {
  FreeOfCharge: "free",
  _1stClass: "paid",
} as const;

/** @deprecated Use {@link Plan}. */
export const Tariff: typeof Plan = Plan;

/**
 * - `"free"`: `Free of charge`
 * - `"paid"`: `1st class`
 */
export type Plan = "free" | "paid";

/** @deprecated Use {@link Plan}. */
export type Tariff = Plan;
