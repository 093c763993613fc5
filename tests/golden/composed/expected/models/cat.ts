// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type Cat = { animal_kind: string; found_at?: string | undefined } & {
  lives_left?: number | undefined;
};
