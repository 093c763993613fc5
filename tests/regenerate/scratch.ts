import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a run of the script did. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the job without rights did, and wrote into the summary. */
export interface Reported extends Run {
  readonly summary: string;
}

/** What GitHub says about a pull request. */
export interface PullEvent {
  readonly number: number;
  readonly title: string;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } };
}

const CONFIG = `import { defineConfig } from "fetchsmith";
export default defineConfig({
  document: "spec/participants.yaml",
  out: "generated",
  package: { name: "pets", version: "0.1.0", description: "Pets", license: "MIT", author: "A team" },
});
`;
const MAKEFILE = `generate:
\tnpx --no-install fetchsmith generate
test:
\ttest ! -e fails
`;

/** A repository with a document, the script and what it calls; its remote; and where runs leave their findings. */
export class Scratch {
  readonly root: string = mkdtempSync(path.join(tmpdir(), "regenerate-"));
  readonly work: string = path.join(this.root, "work");
  readonly remote: string = path.join(this.root, "remote.git");
  readonly found: string = path.join(this.root, "found");

  constructor(document: string) {
    mkdirSync(this.work);
    for (const folder of [".github/regenerate", "spec/drift"])
      cpSync(folder, path.join(this.work, folder), { recursive: true });
    this.write({
      ".gitignore": "node_modules\n.cache/\n",
      "package.json": '{ "type": "module", "private": true }\n',
      "fetchsmith.config.ts": CONFIG,
      Makefile: MAKEFILE,
      "spec/participants.yaml": document,
      "spec/drift-accepted.yaml": "[]\n",
    });
    this.lendPackages(this.work);
    execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", this.remote]);
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("remote", "add", "origin", this.remote);
  }

  /** Writes files of the work tree. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.work, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  read(file: string): string {
    return readFileSync(path.join(this.work, file), "utf8");
  }

  git(...args: readonly string[]): string {
    return gitIn(this.work, args);
  }

  /** Asks the remote. */
  atRemote(...args: readonly string[]): string {
    return gitIn(this.remote, args);
  }

  /** Commits everything there is, and pushes it. Answers the commit. */
  commit(message: string, branch = "main"): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", `--message=${message}`);
    this.git("push", "--quiet", "--force", "origin", `HEAD:${branch}`);
    return this.git("rev-parse", "HEAD");
  }

  /** Makes the work tree what is committed. */
  restore(): void {
    this.git("reset", "--quiet", "--hard");
    this.git("clean", "--quiet", "--force", "-d");
  }

  /** The job without rights. It leaves its findings in {@link found}. */
  async report(flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Reported> {
    rmSync(this.found, { recursive: true, force: true });
    const summary = path.join(this.root, "summary.md");
    writeFileSync(summary, "");
    const ran = await script(this.work, ["report", this.found, ...flags], { GITHUB_STEP_SUMMARY: summary, ...env });
    return { ...ran, summary: readFileSync(summary, "utf8") };
  }

  /** The job that may write, in a clone of its own, as after a push to main or for a pull request. */
  async publish(api: string, pull?: PullEvent): Promise<Run> {
    const clone = mkdtempSync(path.join(this.root, "clone-"));
    execFileSync("git", ["clone", "--quiet", this.remote, clone]);
    this.lendPackages(clone);
    const event = path.join(this.root, "event.json");
    writeFileSync(event, JSON.stringify(pull === undefined ? { ref: "refs/heads/main" } : { pull_request: pull }));
    return await script(clone, ["publish", this.found], {
      GITHUB_API_URL: api,
      GITHUB_TOKEN: "secret-token",
      GITHUB_REPOSITORY: "team/sdk",
      GITHUB_REF_NAME: "main",
      GITHUB_EVENT_PATH: event,
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  lendPackages(folder: string): void {
    symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  }
}

/** Git without a person's settings. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A person",
  GIT_AUTHOR_EMAIL: "person@example.com",
  GIT_COMMITTER_NAME: "A person",
  GIT_COMMITTER_EMAIL: "person@example.com",
};

function gitIn(cwd: string, args: readonly string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", env: { ...process.env, ...GIT } }).trim();
}

function script(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  const argv = ["--import", "jiti/register", ".github/regenerate/main.ts", ...args];
  const { GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM } = GIT;
  const settings = { ...process.env, GIT_CONFIG_GLOBAL, GIT_CONFIG_SYSTEM, ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd, env: settings }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
