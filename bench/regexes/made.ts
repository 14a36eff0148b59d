/** Regular expressions that the program puts together as it runs: seen by standing in for `RegExp` while it loads. */

import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Expression } from './literals.ts';

const Native = RegExp;

/**
 * Loads the files and gives what they have made, with the line that made it. What is made only when something is
 * called for the first time is asked for here.
 *
 * @param files paths of modules
 */
export async function expressionsMadeBy(files: readonly string[]): Promise<Expression[]> {
  const made: Expression[] = [];
  const note = (expression: RegExp): RegExp => {
    made.push({ source: expression.source, flags: expression.flags, at: caller() });
    return expression;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of files) {
      const loaded = (await import(pathToFileURL(file).href)) as { knownMisreadings?: () => unknown };
      loaded.knownMisreadings?.();
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/** File and line from which `RegExp` was called. */
function caller(): string {
  const line = new Error().stack?.split('\n').find((frame) => frame.includes('/dist/')) ?? '';
  const [, path = '', number = ''] = /(file:[^:)]+|\/[^:)]+):(\d+):\d+\)?$/.exec(line) ?? [];
  return `${path.startsWith('file:') ? fileURLToPath(path) : path}:${number}`;
}
