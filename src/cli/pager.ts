/** Long text through a pager, as git does it. */

import { spawn } from 'node:child_process';

/** -F: ends at once if all fits on the screen, -R: colours, -X: leaves the text on the screen. */
const USUAL_PAGER = 'less -FRX';

/** What a shell says where there is no such command. */
const NOT_FOUND = 127;

/** The command line of the pager that the user wants; `null` where none is wanted. */
export function pagerCommand(env: NodeJS.ProcessEnv): string | null {
  const command = (env.RATSLESE_PAGER ?? env.PAGER ?? USUAL_PAGER).trim();
  return command === '' || command === 'cat' ? null : command;
}

/**
 * Gives the text to the pager and waits for its end, which may come before it has read everything; false where there is
 * none of that name. Ctrl-C is the pager's own matter meanwhile.
 */
export function throughPager(command: string, text: string): Promise<boolean> {
  const signals = (['SIGINT', 'SIGQUIT'] as const).map((signal) => ({
    signal,
    listeners: process.rawListeners(signal) as NodeJS.SignalsListener[],
  }));
  for (const { signal } of signals) process.removeAllListeners(signal).on(signal, () => {});
  const restore = (): void => {
    for (const { signal, listeners } of signals) {
      process.removeAllListeners(signal);
      for (const listener of listeners) process.on(signal, listener);
    }
  };
  return new Promise((resolve) => {
    const end = (worked: boolean): void => {
      restore();
      resolve(worked);
    };
    // less does nothing else than with -FRX if the user's own LESS says otherwise; without one it gets ours
    const env = { LESS: 'FRX', LV: '-c', ...process.env };
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
    child.stdin.on('error', () => {}); // it has ended before it has read everything
    child.on('error', () => end(false));
    child.on('close', (code) => end(code !== NOT_FOUND));
    child.stdin.end(text);
  });
}
