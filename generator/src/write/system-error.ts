/** Whether the operating system reported this error (`ENOENT`, `EACCES`…). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  // Not `instanceof Error`: tests and plug-ins run in realms of their own.
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error;
}

/** Turns the rejection "there is no such file or folder" into undefined. */
export async function unlessMissing<Value>(found: Promise<Value>): Promise<Value | undefined> {
  return found.catch((error: unknown) => {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  });
}
