/** Bodies and their days: Verteiler, Beratung, Beratungsfolge. */

import { odd } from '../context.ts';
import type { CalendarDate } from '../header.ts';
import { iso } from '../header.ts';
import type { FormTable, Truth } from '../paper.ts';
import { COMMITTEES, LOCAL_COUNCILS } from '../words.ts';
import type { OfficeContext } from './context.ts';
import { dotted, later } from './days.ts';
import { BUSINESS_COMMITTEES, LEGAL_COMMITTEE } from './words.ts';

type Consultation = Truth['consultations'][number];

export interface Consulted {
  table: FormTable;
  truth: Consultation[];
}

/** How the head of the administration is called in the year of the paper. */
export function mayor({ year }: OfficeContext): string {
  return year >= 2023 ? 'Die Oberbürgermeisterin' : 'Der Oberbürgermeister';
}

/** The head of the administration, then committees, then the council; alone where `short`. */
function bodies(ctx: OfficeContext, short: boolean, company: boolean): string[] {
  const { r } = ctx;
  if (short) return [mayor(ctx)];
  const many = odd(ctx, 'rows-many', 0.06);
  const committees = [...COMMITTEES, LEGAL_COMMITTEE];
  const chosen = r.sample(
    company ? [...BUSINESS_COMMITTEES] : committees,
    company ? 1 : many ? r.int(7, 10) : r.int(0, 3),
  );
  if (!company && r.chance(0.1)) chosen.push(r.pick(LOCAL_COUNCILS));
  return [mayor(ctx), ...chosen, ...(r.chance(0.93) || chosen.length === 0 ? ['Stadtrat'] : [])];
}

interface Dated {
  body: string;
  printed: string;
  date: string | null;
}

function dated(ctx: OfficeContext, from: CalendarDate, names: readonly string[]): Dated[] {
  const { r } = ctx;
  const short = r.chance(0.06);
  // in a table of one row without a day nothing would be left of the table
  const empty = names.length > 1 && odd(ctx, 'row-without-date', 0.08) ? r.int(1, names.length - 1) : -1;
  let day = from;
  return names.map((body, i) => {
    day = later(day, r.int(4, 20));
    return i === empty
      ? { body, printed: '', date: null }
      : { body, printed: dotted(day, short), date: iso(day) };
  });
}

/** `Verteiler` and `Tag`. */
export function distribution(ctx: OfficeContext, from: CalendarDate, short: boolean): Consulted {
  const rows = dated(ctx, from, bodies(ctx, short, false));
  return {
    table: {
      type: 'table',
      content: 'rows',
      heads: [['Verteiler'], ['Tag']],
      rows: rows.map(({ body, printed }) => [[body], [printed]]),
      shares: [0.76, 0.24],
    },
    truth: rows.map(({ body, date }) => ({ body, date, public: null, role: null })),
  };
}

function treatment(ctx: OfficeContext, at: number): { printed: string; value: boolean } {
  const closed = at === 0 ? ctx.r.chance(0.9) : ctx.r.chance(0.06);
  return { printed: closed ? 'nicht öffentlich' : 'öffentlich', value: !closed };
}

/** `Beratung`, `Tag` and `Behandlung` of an Information. */
export function hearings(ctx: OfficeContext, from: CalendarDate): Consulted {
  const rows = dated(ctx, from, bodies(ctx, ctx.r.chance(0.15), false)).map((row, i) => ({
    ...row,
    shown: treatment(ctx, i),
  }));
  return {
    table: {
      type: 'table',
      content: 'rows',
      heads: [['Beratung'], ['Tag'], ['Behandlung']],
      rows: rows.map(({ body, printed, shown }) => [[body], [printed], [shown.printed]]),
      shares: [0.55, 0.2, 0.25],
    },
    truth: rows.map(({ body, date, shown }) => ({ body, date, public: shown.value, role: null })),
  };
}

/** The order in which a Drucksache is heard, approved and decided. */
export function sequence(ctx: OfficeContext, from: CalendarDate, company: boolean): Consulted {
  const names = bodies(ctx, false, company);
  const first = company ? 'Kenntnisnahme' : 'Genehmigung OB';
  const rows = dated(ctx, from, names).map((row, i) => ({
    ...row,
    shown: treatment(ctx, i),
    role: i === 0 ? first : i === names.length - 1 ? 'Beschlussfassung' : 'Beratung',
  }));
  return {
    table: {
      type: 'table',
      content: 'rows',
      heads: [['Beratungsfolge'], ['Sitzung', 'Tag'], ['Behandlung'], ['Zuständigkeit']],
      rows: rows.map(({ body, printed, shown, role }) => [[body], [printed], [shown.printed], [role]]),
      shares: [0.4, 0.16, 0.23, 0.21],
    },
    truth: rows.map(({ body, date, shown, role }) => ({ body, date, public: shown.value, role })),
  };
}
