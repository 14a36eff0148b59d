/** What a paper cites, anywhere outside its header. */

import { readNumbers } from '../fields/number.ts';
import { readResolutionNumbers } from '../fields/resolutionNumber.ts';
import type { LoosePiece } from '../header/reading.ts';
import type { Layout, Line } from '../model/position.ts';
import { isFootnote } from '../words/closing.ts';
import { PRINTED_THRESHOLD } from '../words/proposal.ts';
import { stretchOf } from '../words/stretch.ts';

/** Canonical numbers in order, once each. */
export interface Citations {
  /** Of other papers. */
  papers: string[];
  /** Beschlussnummern. */
  resolutions: string[];
}

/** All citations but that of the `own` number. The paper's lines begin at `from`; `start` and `end` bound its header's, in which only the line on the answer cites one. */
export function readCitations(
  layout: Layout,
  lines: readonly Line[],
  header: { from: number; start: number; end: number; loose: readonly LoosePiece[] },
  own: string | null,
): Citations {
  const papers = new Set<string>();
  const resolutions = new Set<string>();
  const { text: all } = layout;
  if (all.includes('/') || all.includes('(')) {
    const answers = header.loose.filter(({ role }) => role === 'answer').map(({ stretch }) => stretch.text);
    const [above, below] = [lines.slice(header.from, header.start), lines.slice(header.end)];
    for (const text of [textOf(layout, above), ...answers, textOf(layout, below)]) {
      for (const { canonical } of readNumbers(text)) papers.add(canonical);
      for (const canonical of readResolutionNumbers(text)) resolutions.add(canonical);
    }
  }
  if (own !== null) papers.delete(own);
  return { papers: [...papers], resolutions: [...resolutions] };
}

/** The printed lines as one text. */
function textOf({ text }: Layout, lines: readonly Line[]): string {
  // footnotes at the foot of a page cite papers, too
  const kept = lines.filter((line) => !line.furniture || isFootnote(text.slice(line.start, line.end)));
  const printed = stretchOf(
    text,
    kept.map((line) => line.segments),
  ).text;
  return printed.includes('Erheblichkeitsgrenze') ? printed.replaceAll(PRINTED_THRESHOLD, '') : printed;
}
