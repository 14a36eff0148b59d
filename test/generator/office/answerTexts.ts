/** The paragraphs of one answer, and the lists, tables and numbers in it that open no other. */

import { capitalise, odd } from '../context.ts';
import { amount } from '../grammar.ts';
import type { Block } from '../paper.ts';
import { subject } from '../sentences.ts';
import { STREET_STEMS } from '../words.ts';
import type { OfficeContext } from './context.ts';
import { numberFirst, officeParagraph, officeSentence, shortAnswer } from './sentences.ts';

export interface Told {
  blocks: Block[];
  /** The entries of the record. */
  texts: string[];
}

type Role = 'answer' | 'statement' | 'reasons';

function say(told: Told, role: Role, text: string): void {
  told.blocks.push({ type: 'paragraph', role, text });
  told.texts.push(text);
}

function announced(ctx: OfficeContext): string {
  return ctx.r.pick([
    'Im Einzelnen handelt es sich um folgende Maßnahmen:',
    'Vorgesehen sind:',
    'Dafür müssen folgende Voraussetzungen erfüllt sein:',
    'Festgestellt wurde im Wesentlichen Folgendes:',
  ]);
}

function addList(ctx: OfficeContext, told: Told, role: Role, bullets: boolean): void {
  const { r } = ctx;
  say(told, role, announced(ctx));
  const mark = bullets
    ? r.pick([() => '-', () => '•'])
    : r.pick([
        (n: number) => `${n}.`,
        (n: number) => `${n})`,
        (n: number) => `${String.fromCharCode(96 + n)})`,
      ]);
  const whole = r.chance(0.4);
  const count = r.int(2, 4);
  for (let n = 1; n <= count; n++) {
    const text = whole ? capitalise(officeSentence(ctx)) : subject(ctx) + (n === count ? '.' : ',');
    told.blocks.push({ type: 'item', role, level: 0, marker: mark(n), text });
    told.texts.push(`${mark(n)} ${text}`);
  }
}

function addTable(ctx: OfficeContext, told: Told, role: Role): void {
  const { r } = ctx;
  say(told, role, r.pick(['Die Zahlen im Überblick:', 'Im Einzelnen ergibt sich folgendes Bild:']));
  const first = ctx.year - 4;
  const rows = r.chance(0.6)
    ? [
        ['Jahr', 'Anzahl', 'Kosten'],
        ...Array.from({ length: r.int(2, 4) }, (_, i) => [
          String(first + i),
          String(r.int(3, 400)),
          amount(r),
        ]),
      ]
    : [
        ['Straße', 'Länge', 'Zustand'],
        ...r
          .sample(STREET_STEMS, r.int(2, 4))
          .map((stem) => [`${stem}straße`, `${r.int(80, 900)} m`, r.pick(['gut', 'mäßig'])]),
      ];
  told.blocks.push({ type: 'table', rows });
  told.texts.push(rows.flat().join(' '));
}

/** One to four paragraphs, now and then with a list or a table. */
export function answerTexts(ctx: OfficeContext): Told {
  const { r } = ctx;
  const told: Told = { blocks: [], texts: [] };
  if (r.chance(0.12)) {
    say(told, 'answer', shortAnswer(r));
    return told;
  }
  if (odd(ctx, 'answer-begins-with-number', 0.08))
    say(told, 'answer', `${numberFirst(ctx)} ${officeParagraph(ctx, 1)}`);
  else say(told, 'answer', officeParagraph(ctx, r.int(1, 3)));
  addRest(ctx, told, 'answer');
  return told;
}

/** Running text with its lists and tables. */
export function runningTexts(ctx: OfficeContext, role: Role, paragraphs: number): Told {
  const told: Told = { blocks: [], texts: [] };
  for (let i = 0; i < paragraphs; i++) {
    say(told, role, officeParagraph(ctx, ctx.r.int(1, 4)));
    if (i === 0) addRest(ctx, told, role);
  }
  return told;
}

function addRest(ctx: OfficeContext, told: Told, role: Role): void {
  const { r } = ctx;
  if (odd(ctx, 'answer-with-list', 0.07)) addList(ctx, told, role, false);
  else if (odd(ctx, 'answer-with-bullets', 0.07)) addList(ctx, told, role, true);
  else if (odd(ctx, 'answer-with-table', 0.06)) addTable(ctx, told, role);
  else {
    for (
      let more = r.weighted([
        [6, 0],
        [3, 1],
        [1, 2],
      ] as const);
      more > 0;
      more--
    ) {
      say(told, role, officeParagraph(ctx, r.int(1, 3)));
    }
    return;
  }
  if (r.chance(0.5)) say(told, role, officeParagraph(ctx, r.int(1, 2)));
}
