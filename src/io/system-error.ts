/** Whether the operating system refused: a full disk, a missing permission, a name that is taken. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
