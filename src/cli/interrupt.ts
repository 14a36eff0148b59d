/** Ctrl-C and SIGTERM: the first lets what is being written be finished, the second ends the program at once. */

import type { Reader } from '../batch/reader.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';

/** Thrown where work is given up because of a signal. */
export class Interrupted extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super('stopped by a signal');
    this.exitCode = exitCode;
  }
}

export interface Interrupt {
  /** @throws Interrupted if a signal has come */
  check(): void;
  /** Whether a signal has come. */
  readonly stopped: boolean;
}

const SIGNALS = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
] as const;

/** At the first signal ends what is being read: nobody knows how long it, or standard input, would go on. */
export function listenForInterrupt(reader: Pick<Reader, 'kill'>): Interrupt {
  let code: ExitCode | null = null;
  for (const [signal, exitCode] of SIGNALS) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (code !== null) process.exit(exitCode);
      code = exitCode;
      reader.kill();
      process.stdin.destroy();
    });
  }
  return {
    check() {
      if (code !== null) throw new Interrupted(code);
    },
    get stopped() {
      return code !== null;
    },
  };
}
