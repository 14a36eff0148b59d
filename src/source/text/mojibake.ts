/**
 * Undoes what happens when UTF-8 is read in another encoding and saved again: `fÃ¼r`, `â€žMitteâ€œ`, `f√ºr`, `f├╝r`;
 * once or several times over, in the whole text or in parts of it.
 */

import { bestReading, MAX_DEPTH, type Reading } from './bestReading.ts';
import { knownMisreadings, type Misreading, soundStretches } from './misreading.ts';
import type { RepairedText } from './repairedText.ts';

/**
 * A repair is certain if the repaired characters fit that much better than those that stand there (natural logarithm).
 * Measured: 18,000 right texts had no candidate at all, made-up traps such as `„Ä“`, `“Ã”`, `MANHÃ–` reach 10.5; of
 * 67,000 damaged places 99.6 % lie above, the others are found because the rest of their text is.
 */
const CERTAIN_LEAD = 12;
/** Share of characters that the damage need not explain where it must explain the text as a whole: slips, odd signs. */
const MAX_UNEXPLAINED = 0.05;
/** Verdicts remembered, since the same stretches with the same neighbours come again and again. */
const MAX_REMEMBERED = 20_000;
const MAX_REMEMBERED_LENGTH = 30;

interface Candidate extends Reading {
  start: number;
  end: number;
}

/** One character of UTF-8 above ASCII becomes two to four, all of them above ASCII. */
const ABOVE_ASCII_TWICE = /[^\0-\x7f]{2}/;

/** The text with its damage undone; `null` if there is none that is certain. Linear. */
export function repairMojibake(text: string): RepairedText | null {
  if (!ABOVE_ASCII_TWICE.test(text)) return null;
  const result: RepairedText = { text, count: 0, first: -1 };
  for (let round = 0; round < MAX_DEPTH; round++) {
    const repairs = knownMisreadings().map((way) => findRepairs(result.text, way));
    const best = repairs.reduce((a, b) => (totalLead(b) > totalLead(a) ? b : a));
    const first = best[0];
    if (first === undefined) break;
    // what a later round finds may stand before it, and then nothing before that has moved
    result.first = result.count === 0 ? first.start : Math.min(result.first, first.start);
    result.text = replaceAll(result.text, best);
    result.count += best.length;
  }
  return result.count === 0 ? null : result;
}

/**
 * What is to be repaired if the text was damaged in this way: what is certain, and the rest of those lines in which
 * the damage explains every character above ASCII, since a line was damaged as one.
 */
function findRepairs(text: string, way: Misreading): readonly Candidate[] {
  const candidates = findCandidates(text, way);
  if (!candidates.some(isCertain)) return [];
  const unexplained = countAboveAscii(text, 0, text.length) - covered(candidates);
  if (unexplained === 0) return candidates;
  if (way.wholeOnly) return unexplained <= MAX_UNEXPLAINED * covered(candidates) ? candidates : [];
  return byLine(text, candidates).flatMap(([line, start, end]) => {
    const certain = line.filter(isCertain);
    if (certain.length === 0 || certain.length === line.length) return certain;
    return covered(line) === countAboveAscii(text, start, end) ? line : certain;
  });
}

/** The candidates of each line that has any, with the line's start and end. */
function byLine(
  text: string,
  candidates: readonly Candidate[],
): [line: Candidate[], start: number, end: number][] {
  const lines: [Candidate[], number, number][] = [];
  for (const candidate of candidates) {
    const last = lines[lines.length - 1];
    if (last !== undefined && candidate.start < last[2]) {
      last[0].push(candidate);
      continue;
    }
    const end = text.indexOf('\n', candidate.start);
    lines.push([[candidate], text.lastIndexOf('\n', candidate.start) + 1, end < 0 ? text.length : end]);
  }
  return lines;
}

function covered(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { start, end }) => sum + end - start, 0);
}

function totalLead(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { lead }) => sum + lead, 0);
}

function replaceAll(text: string, candidates: readonly Candidate[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: repaired } of candidates) {
    pieces.push(text.slice(done, start), repaired);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

function isCertain(candidate: Candidate): boolean {
  return candidate.lead >= CERTAIN_LEAD;
}

function countAboveAscii(text: string, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) if (text.charCodeAt(index) >= 0x80) count++;
  return count;
}

function findCandidates(text: string, way: Misreading): Candidate[] {
  const candidates: Candidate[] = [];
  const known = new Map<string, readonly Candidate[]>();
  way.pattern.lastIndex = 0;
  for (let match = way.pattern.exec(text); match !== null; match = way.pattern.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - 2), from);
    const around = before + text.slice(from, to + 2);
    const key = `${before.length} ${match[0].length} ${around}`;
    let found = known.get(key);
    if (found === undefined) {
      found = candidatesIn(around, before.length, match[0], way);
      if (known.size < MAX_REMEMBERED && key.length <= MAX_REMEMBERED_LENGTH) known.set(key, found);
    }
    for (const { start, end, text: reading, lead } of found) {
      candidates.push({ start: from + start, end: from + end, text: reading, lead });
    }
  }
  return candidates;
}

/** The candidates in a run that stands at `offset` in its surroundings; their offsets count from the run's start. */
function candidatesIn(around: string, offset: number, run: string, way: Misreading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { start, end } of soundStretches(run, way)) {
    const before = around.slice(Math.max(0, offset + start - 2), offset + start);
    const after = around.slice(offset + end, offset + end + 2);
    const best = bestReading(before, run.slice(start, end), after, way);
    if (best.lead > 0) candidates.push({ start, end, ...best });
  }
  return candidates;
}
