import { escapeJson } from '../formats/escape.ts';

/** A value as JSON on one line, harmless on a terminal. */
export function jsonLine(value: unknown): string {
  return `${escapeJson(JSON.stringify(value))}\n`;
}

/** Points or columns without the noise of floating point. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
