/** What stands before the questions: paragraphs, and now and then a list, a small table, a chronicle, a URL. */

import { type Context, capitalise, odd } from './context.ts';
import { type Draft, print } from './draft.ts';
import { amount, longDate } from './grammar.ts';
import { paragraph, statement, where } from './sentences.ts';
import { MONTHS, STREET_STEMS } from './words.ts';

/** A numbered enumeration with its announcement; every item is a paragraph that keeps its number. */
function addList(ctx: Context, draft: Draft): void {
  const { r } = ctx;
  addParagraph(
    draft,
    r.pick([
      'Der Stadtrat hat im vergangenen Jahr beschlossen:',
      'Folgende Punkte sind bekannt:',
      'Im Konzept heißt es dazu:',
    ]),
  );
  const mark = r.pick([
    (n: number) => `${n}.`,
    (n: number) => `${n})`,
    (n: number) => `${String.fromCharCode(96 + n)})`,
  ]);
  for (let n = 1, count = r.int(2, 4); n <= count; n++) {
    const text = capitalise(statement(ctx));
    draft.body.push({ type: 'item', role: 'background', level: 0, marker: mark(n), text });
    draft.truth.background.push(`${mark(n)} ${text}`);
  }
  addParagraph(draft, paragraph(ctx, 1));
}

function addTable(ctx: Context, draft: Draft): void {
  const { r } = ctx;
  const head = r.pick([
    ['Jahr', 'Anzahl', 'Kosten'],
    ['Stadtteil', 'Fälle', 'Anteil'],
    ['Straße', 'Länge', 'Zustand'],
  ]);
  const rows = Array.from({ length: r.int(2, 4) }, (_, i) =>
    head[0] === 'Jahr'
      ? [String(ctx.year - 5 + i), String(r.int(3, 400)), amount(r)]
      : head[0] === 'Stadtteil'
        ? [`Bezirk ${i + 1}`, String(r.int(3, 90)), `${r.int(2, 80)},${r.int(1, 9)} %`]
        : [`${r.pick(STREET_STEMS)}straße`, `${r.int(80, 900)} m`, r.pick(['gut', 'mäßig', 'schlecht'])],
  );
  const table = [head, ...rows];
  draft.body.push({ type: 'table', rows: table });
  draft.truth.background.push(table.flat().join(' '));
}

/** Paragraphs that begin with a number which is none of a list. */
function numberedStart(ctx: Context): string {
  const { r } = ctx;
  return r.pick([
    () => `${r.int(1, 28)}. ${r.pick(MONTHS)} ${ctx.year - 1}: ${capitalise(statement(ctx))}`,
    () =>
      `§ ${r.int(2, 80)} Abs. ${r.int(1, 4)} der Satzung lässt dies ausdrücklich zu. ${paragraph(ctx, 1)}`,
    () =>
      `${r.int(7, 11)}:30 Uhr war nach den Aufzeichnungen die erste Meldung eingegangen. ${paragraph(ctx, 1)}`,
    () =>
      `${r.int(2, 90)}.${r.int(100, 999)} € wurden dafür im Haushalt ${ctx.year - 1} eingestellt. ${paragraph(ctx, 1)}`,
  ])();
}

function urlSentence(ctx: Context): string {
  const { r } = ctx;
  const path = `${r.pick(['rathaus', 'stadtrat', 'presse'])}/${r.pick(['vorlagen', 'meldungen', 'archiv'])}/${ctx.year - 1}/${r.pick(['radverkehr', 'konzept_stand', 'strassen-liste'])}-${r.int(10, 999)}${r.pick(['', '.html', '.pdf'])}`;
  return `Näheres ist unter https://www.${r.pick(['stadt', 'rat', 'buergerinfo'])}.beispielsleben.example/${path} ${r.pick(['zu finden', 'nachzulesen', 'veröffentlicht'])}.`;
}

function addParagraph(draft: Draft, text: string): void {
  print(draft, 'background', text);
  draft.truth.background.push(text);
}

export interface BackgroundPlan {
  /** Paragraphs of running text. */
  count: number;
  /** The first goes on after the salutation's comma, mostly in lower case. */
  continues: boolean;
  /** A lead-in that closes the last paragraph and is no part of the background's text. */
  closing: string | null;
  /** May a numbered enumeration stand here? Not where no lead-in parts it from the questions. */
  lists: boolean;
}

function runningText(ctx: Context, first: boolean, capital: boolean): string {
  const sentences = ctx.r.weighted([
    [3, 1],
    [4, 2],
    [3, 3],
    [1, 5],
  ] as const);
  if (!first && odd(ctx, 'line-start-numbers', 0.08)) return numberedStart(ctx);
  const text = paragraph(ctx, sentences, capital || !first);
  return odd(ctx, 'url', 0.06) ? `${text} ${urlSentence(ctx)}` : text;
}

/** Prints the background and tells its truth. */
export function addBackground(ctx: Context, draft: Draft, plan: BackgroundPlan): void {
  const capital = !plan.continues || odd(ctx, 'salutation-capital-start', 0.15);
  for (let i = 0; i < plan.count; i++) {
    const first = i === 0;
    const final = i === plan.count - 1;
    const text = runningText(ctx, first, capital);
    draft.truth.background.push(text);
    print(draft, 'background', final && plan.closing !== null ? `${text} ${plan.closing}` : text);
    if (final || first) continue;
    if (plan.lists && odd(ctx, 'background-list', 0.12)) addList(ctx, draft);
    else if (odd(ctx, 'background-table', 0.08)) addTable(ctx, draft);
  }
}

/** A statement that stands between lead-in and first question. */
export function lateStatement(ctx: Context): string {
  const { r } = ctx;
  return r.pick([
    () => `Die Fragen beziehen sich auf den Zeitraum ab dem ${longDate(r, ctx.year - 2)}.`,
    () => `Gemeint ist ausschließlich der Bereich ${where(ctx)}.`,
    () => 'Wir gehen dabei von den Zahlen des letzten Jahresberichtes aus.',
    () => 'Soweit einzelne Angaben nicht vorliegen, genügt eine Schätzung.',
  ])();
}
