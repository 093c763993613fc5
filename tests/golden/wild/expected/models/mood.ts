// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type Mood =
  | ({ began_at?: string | undefined; note?: string | null | undefined } & {
      [key: string]: unknown;
    })
  | null;
