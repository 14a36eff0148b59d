/** What a paper cites, anywhere outside its header. */

import { readNumbers } from './fields/number.ts';
import { readResolutionNumbers } from './fields/resolutionNumber.ts';
import type { Layout, Line } from './position.ts';
import { stretchOf } from './text/stretch.ts';

/** Canonical numbers in order, once each. */
export interface Citations {
  /** Of other papers. */
  papers: string[];
  /** Beschlussnummern. */
  resolutions: string[];
}

/** All citations but that of the `own` number. The paper's lines begin at `from`; `start` and `end` bound its header's. */
export function readCitations(
  layout: Layout,
  lines: readonly Line[],
  header: { from: number; start: number; end: number },
  own: string | null,
): Citations {
  const papers = new Set<string>();
  const resolutions = new Set<string>();
  const { text: all } = layout;
  if (all.includes('/') || all.includes('(')) {
    for (const part of [lines.slice(header.from, header.start), lines.slice(header.end)]) {
      const kept = part.filter((line) => !line.furniture);
      const { text } = stretchOf(
        all,
        kept.map((line) => line.segments),
      );
      for (const { canonical } of readNumbers(text)) papers.add(canonical);
      for (const canonical of readResolutionNumbers(text)) resolutions.add(canonical);
    }
  }
  if (own !== null) papers.delete(own);
  return { papers: [...papers], resolutions: [...resolutions] };
}
