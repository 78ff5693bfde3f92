/** Why a file could not be read: a missing one in words. */
export function toFileFailure(error: unknown): string {
  return codeOf(error) === 'ENOENT' ? 'no such file' : toSystemFailure(error);
}

/** The code of the system, else its message. */
export function toSystemFailure(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}

/** The system's code of an error, as `EPIPE`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
