/** Where the numbers of a list of questions do not follow from one another. The rules on numbering share this. */

import type { Question } from '../../model/names.ts';
import { branchOf } from '../../values/numbering.ts';
import { perPaper } from '../perPaper.ts';
import type { CheckedPaper } from '../rule.ts';

export type NumberingFault = 'gap' | 'repeat' | 'start' | 'mixed' | 'restart';

export interface FoundFault {
  fault: NumberingFault;
  /** JSON Pointer of the question. */
  pointer: string;
  number: string;
  /** The number before it in its list; `null` if it is the first. */
  before: string | null;
}

interface Numbered {
  pointer: string;
  number: string;
  heading: string | null;
  value: number;
  /** Kind of number and the punctuation around it: what a list keeps from one item to the next. */
  style: string;
}

/** All faults, in the order of the paper. */
export const numberingFaults = perPaper((paper: CheckedPaper): readonly FoundFault[] => {
  const faults: FoundFault[] = [];
  const visit = (list: readonly Question[], pointer: string): void => {
    const numbered = numberedOf(paper, list, pointer);
    let at = 0;
    let state: ListState = { last: null, highest: 0, seen: new Set() };
    list.forEach((question, index) => {
      if (question.number !== null) {
        const item = numbered[at++]!;
        const { fault, next } = step(state, item);
        if (fault !== null)
          faults.push({
            fault,
            pointer: item.pointer,
            number: item.number,
            before: state.last?.number ?? null,
          });
        state = next;
      }
      visit(question.parts, `${pointer}/${index}/parts`);
    });
  };
  visit(paper.record.questions, '/questions');
  return faults;
});

interface ListState {
  last: Numbered | null;
  highest: number;
  seen: Set<number>;
}

function begun(item: Numbered): ListState {
  return { last: item, highest: item.value, seen: new Set([item.value]) };
}

/** How an item follows from the ones before it in its list. */
function step(state: ListState, item: Numbered): { fault: NumberingFault | null; next: ListState } {
  const { last, highest, seen } = state;
  if (last === null) return { fault: item.value === 1 ? null : 'start', next: begun(item) };
  const newGroup = item.heading !== null && item.heading !== last.heading;
  const newBranch = item.number.includes('.') && branchOf(item.number) !== branchOf(last.number);
  if (item.value === 1 && (newGroup || newBranch)) return { fault: null, next: begun(item) };
  if (item.style !== last.style) return { fault: 'mixed', next: begun(item) };
  if (item.value === 1 && last.value > 1) return { fault: 'restart', next: begun(item) };
  const repeated = seen.has(item.value);
  seen.add(item.value);
  const next = { last: item, highest: Math.max(highest, item.value), seen };
  if (item.value === highest + 1) return { fault: null, next };
  return { fault: repeated ? 'repeat' : 'gap', next };
}

/** The numbered items of one list; whether `i` is a letter or a Roman one its list tells. */
function numberedOf(paper: CheckedPaper, list: readonly Question[], pointer: string): Numbered[] {
  const printed = list.flatMap(({ number, heading }, index) =>
    number === null ? [] : [{ number, heading, pointer: `${pointer}/${index}` }],
  );
  const letters = printed.map(({ number }) => number).filter((number) => /^[A-Za-zÀ-ɏẞ]+$/u.test(number));
  const roman =
    letters.every((number) => /^[ivx]+$/i.test(number)) &&
    (/^i$/i.test(letters[0] ?? '') || letters.some(({ length }) => length > 1));
  return printed.map((item) => ({ ...item, ...placeInList(paper, item.pointer, item.number, roman) }));
}

function placeInList(
  paper: CheckedPaper,
  pointer: string,
  number: string,
  roman: boolean,
): Pick<Numbered, 'value' | 'style'> {
  // `1a)`, `1b)`: sub-items that carry the number of their item
  const letter = /^\d{1,5}\.?([a-z])$/.exec(number)?.[1];
  if (letter !== undefined)
    return { value: letter.charCodeAt(0) - 96, style: `number and letter${punctuation(paper, pointer)}` };
  if (number.includes('.')) {
    const parts = number.split('.');
    // 2.1 is the first of its own list, whatever the number of the item above
    return { value: Number(parts.at(-1)), style: `decimal${parts.length}` };
  }
  if (/^\d+$/.test(number)) return { value: Number(number), style: `arabic${punctuation(paper, pointer)}` };
  const family = number === number.toLowerCase() ? 'small' : 'capital';
  return {
    value: roman ? romanValue(number.toLowerCase()) : number.toLowerCase().charCodeAt(0) - 96,
    style: `${family}${roman ? ' roman' : ''}${punctuation(paper, pointer)}`,
  };
}

/** What is printed around a number: `(1)`, `1.`, `1)`, `Frage 1:`. */
function punctuation({ layout, spans }: CheckedPaper, pointer: string): string {
  const span = spans.get(`${pointer}/number`)?.[0];
  if (layout === null || span === undefined) return '';
  const before = /(?:\(|Frage ?(?:Nr\. ?)?)$/i.exec(
    layout.text.slice(Math.max(0, span.start - 10), span.start),
  );
  const after = /^(?:\.\)|\.:|[.):]| ?:)/.exec(layout.text.slice(span.end, span.end + 2));
  return before !== null && before[0] !== '(' ? ' Frage' : `${before?.[0] ?? ''}${after?.[0] ?? ''}`;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = ROMAN_VALUES[text[index]!] ?? 0;
    sum += value < (ROMAN_VALUES[text[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
