// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

export interface Housing {
  built_on?: string | undefined;
  street_name?: string | undefined;
}
