/** The printed forms of a Drucksache behind its resolution: which lines are whose, their values, and what is to be said of them. */

import { isDateOnly, readDate } from '../fields/date.ts';
import type { Layout, Line } from '../model/position.ts';
import { beginning, problem } from '../model/problem.ts';
import { FINANCE_LABEL, isResponsible, RESPONSIBLE_LABEL } from '../words/proposal.ts';
import { joinStretches, type Stretch, sourceOffset } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';
import { readFinances } from './finances.ts';
import { type FormRow, formRows } from './formRows.ts';
import { type FoundResponsible, readResponsible } from './responsible.ts';

/** Reads both forms into the draft. They may stand in one table, so that only their labels tell them apart. */
export function takeForms(layout: Layout, draft: BodyDraft): void {
  const lines = [...draft.financeLines, ...draft.responsibleLines];
  const [money, office] = partRows(formRows(layout, inOrder(lines)));
  const finances = readFinances(money);
  const filled = finances.fields.length > 0 || finances.tables.length > 0;
  draft.finances = filled ? finances : null;
  for (const at of finances.doubts) say(draft, '/proposal/finances', at);
  for (const at of finances.left) leave(draft, '/proposal/finances', at);
  const responsible = readResponsible(office);
  takeReviewDateBelow(draft, responsible);
  const isFilled = responsible !== null && Object.keys(responsible.values).length > 0;
  draft.responsible = isFilled ? responsible.values : null;
  for (const key of responsible?.doubts ?? [])
    say(draft, `/proposal/responsible/${key}`, responsible?.values[key]?.at ?? null);
  const left = responsible?.left ?? office.flat().map(({ text }) => text);
  for (const at of left) leave(draft, '/proposal/responsible', at);
}

/** `Termin für die Beschlusskontrolle` + `Begründung:` + `31.12.2027`: an export printed the form's last value below the next heading. */
function takeReviewDateBelow(draft: BodyDraft, responsible: FoundResponsible | null): void {
  const [first] = draft.reasons;
  if (responsible === null || responsible.values.reviewDate !== undefined || first === undefined) return;
  const date = isDateOnly(first.text) ? readDate(first.text) : null;
  if (date?.state !== 'ok') return;
  draft.reasons.shift();
  responsible.values.reviewDate = { value: date.iso, at: first };
  responsible.doubts.push('reviewDate');
}

function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => a.start - b.start);
}

/** Rows of the form of money, and of the one of who is responsible. */
function partRows(rows: readonly FormRow[]): [FormRow[], FormRow[]] {
  const money: FormRow[] = [];
  const office: FormRow[] = [];
  let into = money;
  for (const row of rows) {
    const { text } = joinStretches(row.map((cell) => cell.text));
    const labels = text.length > 200 ? [] : [...text.matchAll(RESPONSIBLE_LABEL)];
    if (isResponsible(text) || labels.length > 1) into = office;
    else if (FINANCE_LABEL.test(text) || /^finanzielle auswirkungen$/i.test(text)) into = money;
    into.push(row);
  }
  return [money, office];
}

function say(draft: BodyDraft, field: string, at: Stretch | null): void {
  draft.problems.push(problem('reading-unsure', { field, at: at === null ? null : sourceOffset(at, 0) }));
}

function leave(draft: BodyDraft, field: string, at: Stretch): void {
  draft.problems.push(
    problem('text-unassigned', { field, at: sourceOffset(at, 0), text: beginning(at.text) }),
  );
}
