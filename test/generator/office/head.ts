/** The forms at the head of the three kinds, with what they say. */

import type { HeaderField } from '../../../src/model/names.ts';
import { misprint } from '../citations.ts';
import { freshNumber, odd } from '../context.ts';
import { type CalendarDate, iso, printDate, two } from '../header.ts';
import type { FormCell, FormPart, Truth } from '../paper.ts';
import { shortTitle, titleLines } from '../titles.ts';
import { checks } from './checks.ts';
import { distribution, hearings, mayor, sequence } from './consultations.ts';
import { type OfficeContext, takes } from './context.ts';
import { type Answered, department, officeCell } from './parties.ts';
import { OFFICES } from './words.ts';

export interface Head {
  above: string[];
  form: FormPart[];
}

const TABLE_SHARES = [0.36, 0.2, 0.24, 0.2];
const THREE_SHARES = [0.42, 0.26, 0.32];

/** Own number, day and title: told to the truth, and given as the form prints them. */
function common(ctx: OfficeContext, truth: Truth, prefix: string, field: HeaderField) {
  const { r } = ctx;
  const number = `${prefix}${freshNumber(ctx)}/${two(ctx.year % 100)}`;
  const day: CalendarDate = { day: r.int(1, 28), month: r.int(1, 11), year: ctx.year };
  const lines = titleLines(ctx, shortTitle(ctx));
  truth.header.Nummer = number;
  truth.header.Datum = iso(day);
  truth.title = lines.join(' ');
  truth.header[field] = truth.title;
  const printed = odd(ctx, 'number-misprinted', 0.08) ? misprint(ctx, number) : number;
  // its own number is no citation, however it is printed
  ctx.cited.delete(printed);
  return { number: printed, day, date: printDate(ctx, day), title: lines };
}

/** How this paper prints its labels. */
function labeller(ctx: OfficeContext): (label: string) => string {
  const colon = odd(ctx, 'label-colon', 0.12);
  return (label) => label + (colon ? ':' : '');
}

function publicity(ctx: OfficeContext, truth: Truth): string[] {
  const { r } = ctx;
  if (odd(ctx, 'public-missing', 0.05)) return [];
  truth.public = r.chance(0.93);
  return [truth.public ? 'öffentlich' : r.pick(['nichtöffentlich', 'nicht öffentlich'])];
}

const cells = (...made: FormCell[]): FormPart => ({ type: 'cells', cells: made });
const sharing = (shares: readonly number[], ...made: FormCell[]): FormPart => ({
  type: 'cells',
  cells: made,
  shares,
});

/** A cell of its own width with all that is in it. */
const speaking = (...lines: string[]): FormCell => ({ label: '', lines });

function cityLine(ctx: OfficeContext): string[] {
  return ctx.r.chance(0.85) ? ['Landeshauptstadt Magdeburg'] : [];
}

/** A long cell in one line or in two. */
function broken(ctx: OfficeContext, text: string): string[] {
  const at = text.indexOf(' ', Math.floor(text.length * 0.6));
  return text.length > 50 && at > 0 && ctx.r.chance(0.2) ? [text.slice(0, at), text.slice(at + 1)] : [text];
}

export function stellungnahmeHead(
  ctx: OfficeContext,
  truth: Truth,
  to: Answered,
  kind: 'anfrage' | 'antrag',
): Head {
  const { r } = ctx;
  const label = labeller(ctx);
  const made = common(ctx, truth, 'S', 'Bezeichnung');
  const office = officeCell(ctx);
  truth.sender.groups = office.groups;
  truth.header.Stadtamt = office.printed;
  truth.header['zum/zur'] = to.printed;
  truth.addressee = to.party;
  truth.respondsTo = to.numbers;
  const byKind = ctx.year >= 2025 && r.chance(0.7);
  if (byKind) takes(ctx, 'title-by-kind');
  const both = to.numbers.length > 1 ? 'Antrag + Änderungsantrag' : kind === 'anfrage' ? 'Anfrage' : 'Antrag';
  const title = byKind ? `Stellungnahme (${both})` : 'Stellungnahme der Verwaltung';
  const consulted = distribution(ctx, made.day, kind === 'anfrage' && r.chance(0.9));
  truth.consultations = consulted.truth;
  const row = sharing(
    TABLE_SHARES,
    { label: title, lines: publicity(ctx, truth), title: true },
    { label: label('Stadtamt'), lines: [office.printed] },
    { label: label('Stellungnahme-Nr.'), lines: [made.number] },
    { label: label('Datum'), lines: [made.date] },
  );
  return {
    above: cityLine(ctx),
    form: [
      row,
      cells({ label: label('zum/zur'), lines: broken(ctx, to.printed) }),
      cells({ label: label('Bezeichnung'), lines: made.title }),
      consulted.table,
    ],
  };
}

/** The second form of an Information: the box of a Stellungnahme without `zum/zur`. */
function boxedInformation(ctx: OfficeContext, truth: Truth): Head {
  const label = labeller(ctx);
  const made = common(ctx, truth, 'I', 'Thema');
  const office = officeCell(ctx);
  truth.sender.groups = office.groups;
  truth.header.Stadtamt = office.printed;
  const consulted = distribution(ctx, made.day, false);
  truth.consultations = consulted.truth;
  const row = sharing(
    TABLE_SHARES,
    { label: 'Information', lines: publicity(ctx, truth), title: true },
    { label: label('Stadtamt'), lines: [office.printed] },
    { label: label('Informations-Nr.'), lines: [made.number] },
    { label: label('Datum'), lines: [made.date] },
  );
  return {
    above: cityLine(ctx),
    form: [row, cells({ label: label('Thema'), lines: made.title }), consulted.table],
  };
}

/** The rows that Information and Drucksache share: city and head of the administration, number, day; who sends it, publicity. */
function departmentRows(
  ctx: OfficeContext,
  truth: Truth,
  title: string,
  made: { number: string; date: string },
  company: boolean,
): FormPart[] {
  const sends = department(ctx, company);
  truth.header.Dezernat = sends.number;
  truth.header.Amt = sends.office;
  truth.sender.groups = [sends.office ?? `Dezernat ${sends.number}`];
  const shown = publicity(ctx, truth);
  const row = sharing(
    THREE_SHARES,
    { label: 'Landeshauptstadt Magdeburg', lines: [`– ${mayor(ctx)} –`], title: true },
    { label: title, lines: [made.number] },
    { label: 'Datum', lines: [made.date] },
  );
  const office = sends.office === null ? [] : [speaking(sends.office)];
  const second = cells(
    speaking(`Dezernat: ${sends.number}`),
    ...office,
    ...(shown.length === 0 ? [] : [{ label: 'Öffentlichkeitsstatus', lines: shown }]),
  );
  return [row, second];
}

export function informationHead(ctx: OfficeContext, truth: Truth): Head {
  const { r } = ctx;
  if (r.chance(0.35)) {
    takes(ctx, 'information-in-the-box');
    return boxedInformation(ctx, truth);
  }
  takes(ctx, 'information-by-department');
  const made = common(ctx, truth, 'I', 'Thema');
  const title = odd(ctx, 'title-spaced', 0.3) ? 'I N F O R M A T I O N' : 'INFORMATION';
  const consulted = hearings(ctx, made.day);
  truth.consultations = consulted.truth;
  const rows = departmentRows(ctx, truth, title, made, false);
  return { above: [], form: [...rows, consulted.table, cells({ label: 'Thema:', lines: made.title })] };
}

export function drucksacheHead(ctx: OfficeContext, truth: Truth): Head {
  const { r } = ctx;
  const company = r.chance(0.2);
  takes(ctx, company ? 'drucksache-of-a-company' : 'drucksache-of-the-city');
  const made = common(ctx, truth, 'DS', 'Kurztitel');
  const title = company ? r.pick(['Drucksache EB', 'Drucksache']) : 'Drucksache';
  const consulted = sequence(ctx, made.day, company);
  truth.consultations = consulted.truth;
  const rows = departmentRows(ctx, truth, title, made, company);
  const involved = r.weighted<string[]>([
    [2, []],
    [2, ['BOB']],
    [2, [r.pick(OFFICES)]],
    [1, [r.sample(OFFICES, 2).join(', ')]],
  ]);
  truth.header.Beteiligungen = involved[0] ?? null;
  const checked = checks(ctx, involved);
  truth.proposal = { checks: checked.truth, finances: null, responsible: null };
  return {
    above: [],
    form: [...rows, consulted.table, checked.table, cells({ label: 'Kurztitel', lines: made.title })],
  };
}
