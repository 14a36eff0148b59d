import { systemReason } from '../systemError.ts';

/** The output could not be written; the message says why. */
export class OutputError extends Error {
  readonly target: string;
  /** The reader of a pipe has gone away (`ratslese … | head -1`): no reason to complain. */
  readonly readerGone: boolean;

  constructor(target: string, cause: unknown) {
    const { code, reason } = systemReason(cause);
    super(reason, { cause });
    this.target = target;
    this.readerGone = code === 'EPIPE';
  }
}
