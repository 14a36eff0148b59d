/** The accuracy tables of `docs/accuracy-table.md` as Markdown. */

import { emptyRecord } from '../../src/record.ts';
import type { FieldCount } from '../../test/generator/tally.ts';
import { type Rates, rates, type Score, total } from './score.ts';

const HEADINGS = ['precision', 'recall', 'F1', 'F1 soft', 'wrong', 'missing'] as const;

/** The keys of a record in their order. */
const ORDER = Object.keys(emptyRecord(null, { bytes: 0, sha256: '' }));

export interface Row {
  name: string;
  score: Score;
}

const HEAD = `# Accuracy on the project's own papers

Written by \`npm run accuracy\`; CI measures its last row anew. [What it says, and what not](accuracy.md).`;

/** The whole page: a table by groups, and one by fields of all papers together. */
export function tablePage(rows: readonly Row[], all: Score): string {
  return `${HEAD}\n\n${groupTable(rows)}\n\n${fieldTable(all)}\n`;
}

/** One row a group: papers, those wholly right, and the rates over all their values. */
function groupTable(rows: readonly Row[]): string {
  const head = ['group', 'papers', 'wholly right', 'values', ...HEADINGS];
  return table(head, [...rows.map(({ name, score }) => groupRow(name, score))]);
}

/** One row a field, in the order of the record. */
function fieldTable(score: Score): string {
  const known = [...score.fields].filter(([name]) => name !== 'schemaVersion');
  const ordered = known.sort(([a], [b]) => ORDER.indexOf(a.split('.')[0]!) - ORDER.indexOf(b.split('.')[0]!));
  const rows = ordered.map(([name, count]) => [`\`${name}\``, String(count.expected), ...cells(count)]);
  return table(['field', 'values', ...HEADINGS], rows);
}

/** The cells of a group's row. */
export function groupRow(name: string, score: Score): string[] {
  const all = total(score);
  const wholly = `${score.wholly} (${percent(score.wholly / score.papers)})`;
  return [name, String(score.papers), wholly, String(all.expected), ...cells(all)];
}

/** A row as it stands in the page. */
export function line(cellsOfRow: readonly string[]): string {
  return `| ${cellsOfRow.join(' | ')} |`;
}

function cells(count: FieldCount): string[] {
  const found: Rates = rates(count);
  const shares = [found.precision, found.recall, found.strictF1, found.softF1].map((rate) => rate.toFixed(4));
  return [...shares, percent(found.wrong), percent(found.missing)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
