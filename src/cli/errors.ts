/** The command was called in a way it does not understand: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** One input cannot be read; the others go on: exit code 1. */
export class InputError extends Error {
  override name = 'InputError';
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
