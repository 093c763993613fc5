/** A name without letter case and separators: `ChatServiceSid` and `chat_service_sid` are one. Only ASCII letters and digits stay. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/gu, "");
}
