export type ColorMode = 'auto' | 'always' | 'never';

/**
 * Shall text on this stream be coloured? In `auto` FORCE_COLOR decides first (`0` and `false` mean no), then
 * NO_COLOR (https://no-color.org: any value but the empty one), then whether the stream is a terminal that can.
 */
export function wantsColor(mode: ColorMode, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
