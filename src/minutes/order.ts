/** What does not fit together: numbers of resolutions out of order or of another sitting, items that are in one list only. */

import { type Problem, problem } from '../model/problem.ts';
import { sourceOffset } from '../words/stretch.ts';
import type { EntryDraft, ItemDraft } from './draft.ts';
import type { Sitting } from './sitting.ts';

const CANONICAL = /^(\d+)-(\d+)\(([IVX]+)\)(\d\d)$/;

export function orderProblems(
  agenda: readonly EntryDraft[],
  items: readonly ItemDraft[],
  sitting: Sitting,
): Problem[] {
  return [...numberProblems(items, sitting), ...missingItems(agenda, items), ...unlistedItems(agenda, items)];
}

function numberProblems(items: readonly ItemDraft[], sitting: Sitting): Problem[] {
  const problems: Problem[] = [];
  let last: { running: number; printed: string } | null = null;
  for (const [at, item] of items.entries()) {
    for (const [index, { number }] of item.decisions.entries()) {
      const parts = number === null ? null : CANONICAL.exec(number.value);
      if (number === null || parts === null) continue;
      const field = `/minutes/items/${at}/decisions/${index}/number`;
      const offset = sourceOffset(number.at, 0);
      const running = Number(parts[1]);
      if (last !== null && running <= last.running)
        problems.push(
          problem('decision-number-out-of-order', {
            field,
            at: offset,
            number: number.value,
            before: last.printed,
          }),
        );
      last = { running, printed: number.value };
      const differs = differences(parts, sitting);
      if (differs.length > 0)
        problems.push(
          problem('decision-number-period', { field, at: offset, number: number.value, differs }),
        );
    }
  }
  return problems;
}

/** Which parts of the number are not those of the head. */
function differences(
  parts: RegExpExecArray,
  { number, period, year }: Sitting,
): ('sitting' | 'period' | 'year')[] {
  const differs: ('sitting' | 'period' | 'year')[] = [];
  if (number !== null && Number(parts[2]) !== number) differs.push('sitting');
  if (period !== null && parts[3] !== period) differs.push('period');
  if (year !== null && parts[4] !== year) differs.push('year');
  return differs;
}

/** In the list, not in the protocol. */
function missingItems(agenda: readonly EntryDraft[], items: readonly ItemDraft[]): Problem[] {
  const there = new Set(items.map(({ number }) => number.text));
  return agenda.flatMap((entry, index) =>
    there.has(entry.number.text)
      ? []
      : [
          problem('agenda-item-missing', {
            field: `/minutes/agenda/${index}`,
            at: sourceOffset(entry.number, 0),
            number: entry.number.text,
            lacks: 'protocol',
          }),
        ],
  );
}

/** In the protocol, not in the list. */
function unlistedItems(agenda: readonly EntryDraft[], items: readonly ItemDraft[]): Problem[] {
  if (agenda.length === 0) return [];
  const there = new Set(agenda.map(({ number }) => number.text));
  return items.flatMap((item, index) =>
    there.has(item.number.text)
      ? []
      : [
          problem('agenda-item-missing', {
            field: `/minutes/items/${index}`,
            at: sourceOffset(item.number, 0),
            number: item.number.text,
            lacks: 'list',
          }),
        ],
  );
}
