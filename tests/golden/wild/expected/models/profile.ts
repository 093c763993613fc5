// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Profile {
  /** Items beside alternatives of which one is a list. */
  fields?: { [key: string]: unknown } | string[] | undefined;
  /** A name that is no URL. */
  "50% off"?: { "at 100%"?: number | undefined } | undefined;
  /** Closed without properties and without a type. */
  shares?: Record<string, never> | undefined;
}
