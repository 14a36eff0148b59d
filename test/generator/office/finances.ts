/** `Finanzielle Auswirkungen`: a form that is printed whole, whatever is filled of it. */

import type { ParsedDocument } from '../../../src/model/names.ts';
import type { FormCell, FormPart, FormTable } from '../paper.ts';
import type { OfficeContext } from './context.ts';

type Finances = NonNullable<NonNullable<ParsedDocument['proposal']>['finances']>;
type Table = Finances['tables'][number];

const SHARES = [0.12, 0.16, 0.18, 0.18, 0.2, 0.16];

interface Printed {
  /** Each a part of the form that a page may end behind. */
  sections: FormPart[][];
  truth: Finances | null;
}

const speaking = (text: string): FormCell => ({ label: '', lines: [text] });
const line = (text: string): FormPart => ({ type: 'cells', cells: [speaking(text)] });

/** A pair of words of which one is ticked, or none. */
function ticked(yes: string, no: string, value: boolean | null, boxed: boolean): FormCell[] {
  const [on, off] = boxed ? ['☒', '☐'] : ['X', ''];
  const word = (text: string, is: boolean): string => `${text} ${is ? on : off}`.trimEnd();
  return [speaking(word(yes, value === true)), speaking(word(no, value === false))];
}

interface Choice {
  label: string;
  yes: string;
  no: string;
}

const CHOICES: readonly Choice[] = [
  { label: 'Pflichtaufgabe', yes: 'ja', no: 'nein' },
  { label: 'Haushaltskonsolidierungsmaßnahme', yes: 'ja, Nr.', no: 'nein' },
  { label: 'Auswirkungen auf den Ergebnishaushalt', yes: 'JA', no: 'NEIN' },
];

/** The three rows at the top: a field to fill beside one to tick. */
function topRows(ctx: OfficeContext, fields: Finances['fields'], filled: boolean): FormPart[] {
  const { r } = ctx;
  const boxed = r.chance(0.5) && ctx.print !== 'pdf';
  const values = [String(r.int(1000, 9999)), String(r.int(10000, 99999)), String(ctx.year + 1)];
  const labels = ['Organisationseinheit', 'Produkt Nr.', 'Maßnahmebeginn/Jahr'];
  return labels.map((label, i) => {
    const value = filled && r.chance(0.85) ? (values[i] ?? '') : '';
    if (value !== '') fields.push({ label, value });
    const { label: choice = '', yes = '', no = '' } = CHOICES[i] ?? {};
    const tick = filled && r.chance(0.75) ? i !== 1 && r.chance(0.5) : null;
    if (tick !== null) fields.push({ label: choice, value: tick });
    return {
      type: 'cells',
      cells: [
        { label, lines: value === '' ? [] : [value] },
        speaking(choice),
        ...ticked(yes, no, tick, boxed),
      ],
      shares: [0.26, 0.46, 0.14, 0.14],
    };
  });
}

function euros(ctx: OfficeContext): string {
  return `${ctx.r.int(2, 980)}.${String(ctx.r.int(0, 999)).padStart(3, '0')}`;
}

/** Rows of years; those that are not filled stand there all the same. */
function yearTable(
  ctx: OfficeContext,
  heading: string,
  filled: boolean,
): { part: FormTable; truth: Table | null } {
  const { r } = ctx;
  const aligned = ctx.print === 'columns' || ctx.print === 'colon-lines' || ctx.print === 'pdf';
  const columns = [
    'Jahr',
    'Euro',
    'Kostenstelle',
    'Sachkonto',
    aligned ? 'veranschlagt' : 'davon: veranschlagt',
    'Bedarf',
  ];
  const account = () => String(r.int(10_000_000, 99_999_999));
  const left = r.int(1, 3);
  const rows = Array.from({ length: filled ? r.int(1, 3) : 0 }, (_, i) => {
    const gap = !ctx.cellsOnly && r.chance(0.2) ? r.int(2, 5) : -1;
    const row = [
      String(ctx.year + i),
      euros(ctx),
      account(),
      account(),
      euros(ctx),
      r.pick(['0', '-', euros(ctx)]),
    ];
    return row.map((cell, at) => (at === gap ? '' : cell));
  });
  const sum = filled ? euros(ctx) : '';
  const blank = Array.from({ length: left }, () => ['20...', '', '', '', '', '']);
  const printed = [...rows, ...blank, ['Summe:', sum, '', '', '', '']];
  return {
    part: {
      type: 'table',
      content: 'rows',
      heads: columns.map((one) => [one]),
      rows: printed.map((row) => row.map((cell) => (cell === '' ? [] : [cell]))),
      shares: SHARES,
    },
    truth: filled
      ? { heading, columns, rows: rows.map((row) => row.map((cell) => cell || null)), sum }
      : null,
  };
}

export function finances(ctx: OfficeContext, filled: boolean): Printed {
  const { r } = ctx;
  const fields: Finances['fields'] = [];
  const tables: Table[] = [];
  const sections: FormPart[][] = [];
  const field = (label: string, value: string | null): FormPart => {
    if (value !== null) fields.push({ label, value });
    return { type: 'cells', cells: [{ label: `${label}:`, lines: value === null ? [] : [value] }] };
  };
  const table = (heading: string, likely: number): void => {
    const made = yearTable(ctx, heading, filled && r.chance(likely));
    if (made.truth !== null) tables.push(made.truth);
    sections.push([line(heading), made.part]);
  };
  sections.push(topRows(ctx, fields, filled));
  const budget = filled && r.chance(0.7) ? `D${r.int(1000, 9999)}` : null;
  sections.push([line('A. Ergebnisplanung/Konsumtiver Haushalt'), field('Budget/Deckungskreis', budget)]);
  table('I. Aufwand (inkl. Afa)', 0.8);
  table('II. Ertrag (inkl. Sopo Auflösung)', 0.3);
  if (r.chance(0.5)) {
    const number = filled && r.chance(0.5) ? `I${r.int(100000, 999999)}` : null;
    sections.push([
      line('B. Investitionsplanung'),
      field('Investitionsnummer', number),
      field('Investitionsgruppe', null),
    ]);
    table('I. Zugänge zum Anlagevermögen (Auszahlungen - gesamt)', 0.3);
    if (r.chance(0.5)) sections.push([line('V. Erheblichkeitsgrenze (DS0178/09) Gesamtwert')]);
  }
  const told = fields.length > 0 || tables.length > 0;
  return { sections, truth: told ? { fields, tables } : null };
}
