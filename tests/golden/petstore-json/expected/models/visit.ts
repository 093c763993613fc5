// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** One visit to the vet. */
export type Visit = {
  visited_at: string;
  next_visit_at?: string | null | undefined;
  findings: { [key: string]: number };
  open_questions?: (string | null)[] | null | undefined;
} & { [key: string]: unknown };
