const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write to it',
  EPERM: 'there is no permission to write to it',
  EROFS: 'it is on a read-only disk',
  ENOENT: 'it cannot be created',
  EEXIST: 'it is a file',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
};

/** What SQLite says of a file that it did not write, and of one that it may not. */
const SQLITE_REASONS: Readonly<Record<number, string>> = {
  8: 'there is no permission to write to its emulator.sqlite',
  13: 'the disk is full',
  14: 'its emulator.sqlite cannot be opened',
  26: 'its emulator.sqlite is not a database',
};

/** A data folder that cannot be used, and why. */
export class DataFolderError extends Error {
  constructor(folder: string, cause: unknown) {
    super(`cannot use the data folder ${folder}: ${reasonOf(cause)}`, { cause });
    this.name = 'DataFolderError';
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code, errcode } = cause as { code?: string; errcode?: number };
  return REASONS[code ?? ''] ?? SQLITE_REASONS[errcode ?? 0] ?? cause.message;
}
