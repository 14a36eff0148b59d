import { getSystemErrorMap } from 'node:util';

export interface SystemReason {
  /** Such as `ENOENT`; `null` for what is no error of the system. */
  code: string | null;
  /** In words and without paths: `no such file or directory`. */
  reason: string;
}

/** What an exception of the file system says, without the names that Node puts into its message. */
export function systemReason(error: unknown): SystemReason {
  if (!(error instanceof Error)) return { code: null, reason: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const errno = 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  return { code, reason: getSystemErrorMap().get(errno)?.[1] ?? error.message };
}
