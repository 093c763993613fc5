// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export type RequestModel = "+1" | "-1" | "" | "1" | 1 | " " | "a\nb" | '"' | "__proto__";
