// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** What is required stands in the alternatives. */
export type Payment = { amount: number; card_number: string } & (
  | { card_number?: string | undefined }
  | { card_number?: string | undefined; card_holder?: string | undefined }
);
