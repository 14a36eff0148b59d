/** The form at a paper's head. */

import type { Header, HeaderField } from '../../src/model/names.ts';
import type { Addressee } from './addressee.ts';
import { misprint } from './citations.ts';
import { type Context, type CouncilContext, freshNumber, odd } from './context.ts';
import type { HeaderCell, PaperHeader, PaperKind } from './paper.ts';
import type { Sender } from './senders.ts';
import { shortTitle, titleLines } from './titles.ts';
import { COMMITTEES, LOCAL_COUNCILS, MONTHS } from './words.ts';

const TITLES: Record<PaperKind, string> = {
  anfrage: 'Anfrage',
  antrag: 'Antrag',
  aenderungsantrag: 'Änderungsantrag',
};

export interface MadeHeader {
  printed: PaperHeader;
  values: Header;
  isPublic: boolean | null;
}

export interface CalendarDate {
  day: number;
  month: number;
  year: number;
}

/** `2021-05-12`. */
export function iso(date: CalendarDate): string {
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** With two digits. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Datum and a Sitzungstermin one or two months later in the same year. */
function dates(ctx: Context): [CalendarDate, CalendarDate] {
  const { r, year } = ctx;
  const month = r.int(1, 11);
  const later = Math.min(12, month + r.int(1, 2));
  return [
    { day: r.int(1, 28), month, year },
    { day: r.int(1, 28), month: later, year },
  ];
}

/** As the form prints a day, most often `12.05.2021`. */
export function printDate(ctx: Context, date: CalendarDate): string {
  if (odd(ctx, 'date-in-words', 0.06)) return `${date.day}. ${MONTHS[date.month - 1]} ${date.year}`;
  if (odd(ctx, 'date-short', 0.06)) {
    return ctx.r.chance(0.5)
      ? `${date.day}.${date.month}.${date.year}`
      : `${two(date.day)}.${two(date.month)}.${two(date.year % 100)}`;
  }
  return `${two(date.day)}.${two(date.month)}.${date.year}`;
}

interface PaperNumbers {
  own: string;
  ownPrinted: string;
  /** Zum Verhandlungsgegenstand. */
  amended: string | null;
}

function numbers(ctx: CouncilContext): PaperNumbers {
  const { r } = ctx;
  const year = two(ctx.year % 100);
  const simple = ctx.kind === 'anfrage' ? 'F' : ctx.kind === 'antrag' ? 'A' : r.pick(['A', 'DS']);
  const base = `${simple}${freshNumber(ctx)}/${year}`;
  const amended = ctx.kind === 'aenderungsantrag' ? base + r.pick(['', '', '/1']) : null;
  const own = amended === null ? base : `${amended}/${r.int(1, 3)}`;
  if (amended !== null && odd(ctx, 'number-without-year', 0.05)) {
    const printed = own.replace(`/${year}`, '');
    // A0248/1 would read as a year, so only with two tails
    if (printed.split('/').length === 3) return { own: printed, ownPrinted: printed, amended };
    ctx.oddities.delete('number-without-year');
  }
  const ownPrinted = odd(ctx, 'number-spaced', 0.12)
    ? misprint(ctx, own)
    : odd(ctx, 'number-lower-case', 0.04)
      ? own.toLowerCase()
      : own.startsWith('A') && amended !== null && odd(ctx, 'number-ae-prefix', 0.3)
        ? `Ä${own}`
        : own;
  return { own, ownPrinted, amended };
}

/** How this paper prints its labels: all with colons, all in capitals, or one with a slip. */
function labeller(ctx: CouncilContext): (field: HeaderField) => string {
  const { r } = ctx;
  const colon = odd(ctx, 'label-colon', 0.15);
  const capitals = odd(ctx, 'label-capitals', 0.08);
  const slip = odd(ctx, 'label-slip', 0.08)
    ? r.pick<HeaderField>(['Adressat', 'Absender', 'Gremium', 'Kurztitel', 'Sitzungstermin'])
    : null;
  // every paper has an Absender cell; a slip in an absent Adressat would be none
  const slipped = slip === 'Adressat' && ctx.kind === 'aenderungsantrag' ? 'Absender' : slip;
  return (field) => {
    let label: string = field === 'Verhandlungsgegenstand' ? 'Zum Verhandlungsgegenstand' : field;
    if (field === slipped) label = misspell(r.int(0, 2), r.int(1, label.length - 2), label);
    return (capitals ? label.toUpperCase() : label) + (colon ? ':' : '');
  };
}

function isSpelt(cell: HeaderCell): boolean {
  return cell.label.toLowerCase().replace(':', '').endsWith(cell.field.toLowerCase());
}

/** One letter doubled, left out or put in the place of another; the first and last letters stay. */
function misspell(way: number, at: number, label: string): string {
  const replacement = ['', label.charAt(at).repeat(2), label.charAt(at) === 'n' ? 'm' : 'n'][way] ?? '';
  return label.slice(0, at) + replacement + label.slice(at + 1);
}

function publicLine(ctx: Context): { line: string | null; value: boolean | null } {
  if (odd(ctx, 'public-missing', 0.08)) return { line: null, value: null };
  if (ctx.r.chance(0.06)) return { line: ctx.r.pick(['nichtöffentlich', 'nicht öffentlich']), value: false };
  return { line: 'öffentlich', value: true };
}

/** The form of a paper with these people; the values are what its cells say. */
export function makeHeader(ctx: CouncilContext, from: Sender, to: Addressee): MadeHeader {
  const { r } = ctx;
  const label = labeller(ctx);
  const [date, session] = dates(ctx);
  const number = numbers(ctx);
  const stated = publicLine(ctx);
  const forum = r.chance(0.85) ? 'Stadtrat' : r.pick([...COMMITTEES, ...LOCAL_COUNCILS]);
  const cell = (field: HeaderField, lines: string[]): HeaderCell => ({ label: label(field), field, lines });
  const dateCell = cell('Datum', [printDate(ctx, date)]);
  const amends = number.amended !== null;
  const rows: HeaderCell[][] = [
    amends
      ? [cell('Verhandlungsgegenstand', [number.amended ?? '']), dateCell]
      : [dateCell, cell('Nummer', [number.ownPrinted])],
    [cell('Absender', from.lines)],
    ...(amends ? [] : [[cell('Adressat', to.lines)]]),
    [cell('Gremium', [forum]), cell('Sitzungstermin', [printDate(ctx, session)])],
    [cell('Kurztitel', titleLines(ctx, shortTitle(ctx)))],
  ];
  const printed: PaperHeader = {
    title: TITLES[ctx.kind],
    underTitle: [...(amends ? [number.ownPrinted] : []), ...(stated.line === null ? [] : [stated.line])],
    rows,
  };
  leaveOut(ctx, printed);
  if (rows.flat().every((c) => isSpelt(c))) ctx.oddities.delete('label-slip');
  const joined = (field: HeaderField): string | null =>
    rows
      .flat()
      .find((c) => c.field === field)
      ?.lines.join(' ') || null;
  const values: Header = {
    Datum: iso(date),
    Nummer: number.own,
    Absender: joined('Absender'),
    Adressat: joined('Adressat'),
    Gremium: joined('Gremium'),
    Sitzungstermin: joined('Sitzungstermin') === null ? null : iso(session),
    Kurztitel: joined('Kurztitel'),
    Verhandlungsgegenstand: number.amended,
  };
  return { printed, values, isPublic: stated.value };
}

/** Empties or removes one cell of the lower rows. Absender, Adressat and Kurztitel stay: people and subject hang on them. */
function leaveOut(ctx: Context, printed: PaperHeader): void {
  const field = ctx.r.pick<HeaderField>(['Gremium', 'Sitzungstermin']);
  const row = printed.rows.find((cells) => cells.some((c) => c.field === field));
  const target = row?.find((c) => c.field === field);
  if (row === undefined || target === undefined) return;
  if (odd(ctx, 'field-empty', 0.05)) target.lines = [];
  else if (odd(ctx, 'field-absent', 0.05)) row.splice(row.indexOf(target), 1);
}
