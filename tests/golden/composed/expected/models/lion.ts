// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type Lion = { animal_kind: string; found_at?: string | undefined } & {
  lives_left?: number | undefined;
} & { mane_color?: string | undefined };
