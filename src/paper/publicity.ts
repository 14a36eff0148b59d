/** Whether a paper is public, where the form says it and no value was made of it. */

import { PUBLIC_ABOVE } from '../header/header.ts';
import type { HeaderTable } from '../header/reading.ts';
import type { Kind, ParsedDocument } from '../model/names.ts';
import type { Layout } from '../model/position.ts';
import { type Problem, problem } from '../model/problem.ts';

/** `veröffentlicht` says something else. */
const PUBLIC = /(?<![A-Za-zÀ-ɏẞ])(?:nicht ?-?)?öffentlich(?![A-Za-zÀ-ɏẞ])/iu;

/** Their forms print the word once; the administration's print it for each sitting, too. */
const COUNCILS: ReadonlySet<Kind> = new Set<Kind>(['anfrage', 'antrag', 'aenderungsantrag']);

/** Says that it is not known: where the word stands in the header, and of every scan, whose letters may hide it. */
export function doubtPublicity(
  { text, lines, doubts }: Layout,
  { start, end, formMissing }: HeaderTable,
  record: ParsedDocument,
): Problem[] {
  if (record.public !== null || record.kind === null || formMissing) return [];
  const head = lines.slice(Math.max(0, start - PUBLIC_ABOVE), end);
  const [found, ...more] = head.filter((line) => PUBLIC.test(text.slice(line.start, line.end)));
  // the only one of a form that has no column for it is the paper's own
  const own = COUNCILS.has(record.kind) || (record.kind !== 'drucksache' && more.length === 0);
  const isPrinted = found !== undefined && own;
  if (!isPrinted && doubts === undefined) return [];
  return [problem('reading-unsure', { field: '/public', at: found?.start ?? lines[start]?.start ?? null })];
}
