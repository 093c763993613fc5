// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type OpenNote = { note?: string | null | undefined } & { [key: string]: unknown };
