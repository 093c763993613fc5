// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

/** One of two properties has to be there. */
export type Contact = {
  contact_id: string;
  email_address?: string | undefined;
  phone_number?: string | undefined;
  seen_at?: string | undefined;
} & ({ email_address: string } | { phone_number: string; seen_at: string });
