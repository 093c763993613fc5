/** The streams and surroundings that the command line works with. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: NodeJS.ReadableStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream to print on, which may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Those of the process, which makes each stream when it is first asked for. */
export function processIo(): Io {
  return {
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    get stdin() {
      return process.stdin;
    },
    cwd: process.cwd(),
    env: process.env,
  };
}

/** Whether to print colours there: on a terminal, unless `NO_COLOR` is set (no-color.org). */
export function hasColor(output: Output, env: Io["env"]): boolean {
  return output.isTTY === true && (env["NO_COLOR"] ?? "") === "";
}

/** Lets a reader hang up early (`fetchsmith check | head`) without that being an error. */
export function tolerateHangUp(output: Output): void {
  if (!output.listeners("error").includes(ignoreHangUp)) output.on("error", ignoreHangUp);
}

function ignoreHangUp(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
