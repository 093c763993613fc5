// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface LeanMessage {
  sender_name?: string | undefined;
  text?: string | undefined;
  state?: string | undefined;
  copies?: { to?: string | undefined }[] | undefined;
  sent_at?: string | undefined;
}
