/** Questions to the administration, whole, and stems that go on in sub-items. */

import { citedDative } from './citations.ts';
import { type Context, capitalise } from './context.ts';
import { amount, randomPhrase, shortDate } from './grammar.ts';
import type { Random } from './random.ts';
import { when, where } from './sentences.ts';
import { COMMITTEES, VERBS } from './words.ts';

const QUESTIONS: readonly ((ctx: Context, r: Random) => string)[] = [
  (ctx, r) => `wie viele ${r.pick(ctx.things).plural} wurden ${when(ctx)} ${r.pick(VERBS).participle}?`,
  (ctx, r) =>
    `wie bewertet die Verwaltung ${randomPhrase(r, r.pick(ctx.plans), 'accusative', 'singular')} mit Blick auf ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'plural')}?`,
  (ctx, r) =>
    `welche Kosten sind für ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular')} ${where(ctx)} bisher entstanden bzw. noch zu erwarten (bitte nach Jahren aufschlüsseln)?`,
  (ctx, r) =>
    `bis wann soll ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${where(ctx)} ${r.pick(VERBS).participle} werden?`,
  (ctx, r) =>
    `aus welchen Gründen wurde ${randomPhrase(r, r.pick(ctx.plans), 'nominative', 'singular')} bislang nicht ${r.pick(['umgesetzt', 'fortgeschrieben', 'vorgelegt'])}, obwohl die Frist am ${shortDate(r, ctx.year - 1)} abgelaufen ist?`,
  (ctx, r) =>
    `trifft es zu, dass ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${where(ctx)} ${when(ctx)} ${r.pick(VERBS).participle} wurde, und wenn ja, in welchem Umfang?`,
  (ctx, r) =>
    `ist geplant, ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular')} ${r.pick(VERBS).withZu}?`,
  (ctx, r) =>
    `inwieweit wurde nach ${citedDative(ctx)} ${r.pick(['eine Lösung gefunden', 'mit dem Land Kontakt aufgenommen', 'der Sachstand aktualisiert'])}?`,
  (_ctx, r) => `wann wird der ${r.pick(COMMITTEES)} über den Sachstand informiert?`,
  (_ctx, r) => `wie hoch ist der Eigenanteil der Stadt, und reicht ein Betrag von ${amount(r)} dafür aus?`,
  (_ctx, r) =>
    `welche Rolle ${r.pick(['spielen', 'übernehmen'])} dabei z. B. der Stadtelternrat, der Seniorenbeirat o. Ä. und wie werden sie beteiligt?`,
  (ctx, r) =>
    `wer ist für ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'plural')} ${r.pick(['zuständig', 'verantwortlich'])}?`,
  (_ctx, r) =>
    `wie setzt die Stadt § ${r.int(2, 60)} Abs. ${r.int(1, 3)} Nr. ${r.int(1, 9)} der Satzung um, und welche Maßnahmen hält der ${r.pick(['Oberbürgermeister', 'Fachbereich'])} für „angemessen“?`,
  (ctx, r) =>
    `bitte stellen Sie dar, wann ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${r.pick(VERBS).participle} wird.`,
  (ctx, r) =>
    `kosten und Zeitplan der ${r.pick(VERBS).noun} ${randomPhrase(r, r.pick(ctx.things), 'genitive', 'singular')}`,
  (ctx, r) =>
    `gibt es ${where(ctx)} weitere ${r.pick(ctx.things).plural}, für die eine Förderung i. H. v. ${amount(r)} beantragt wurde?`,
  (_ctx, r) => `wie ist der ${r.pick(['aktuelle Sachstand', 'Stand der Planungen', 'weitere Zeitplan'])}?`,
];

const AFTERTHOUGHTS = [
  'Wenn nein, warum nicht?',
  'Wenn ja, wann und in welcher Form?',
  'Bitte nach Stadtteilen aufschlüsseln.',
  'Falls dies nicht bekannt ist, bitten wir um eine Schätzung.',
  'Welche Erfahrungen liegen aus anderen Städten, u. a. Halle und Dessau, vor?',
  'Bitte stellen Sie die Kosten tabellarisch dar.',
  'Gibt es Alternativen?',
  'Um Angabe der Fristen wird gebeten.',
];

/** One question of one to three sentences. */
export function question(ctx: Context): string {
  const { r } = ctx;
  const first = capitalise(r.pick(QUESTIONS)(ctx, r));
  const more = r.weighted([
    [6, 0],
    [3, 1],
    [1, 2],
  ] as const);
  // a mere subject without a full stop stands alone
  return /[.?]$/.test(first) ? [first, ...r.sample(AFTERTHOUGHTS, more)].join(' ') : first;
}

/** A question that is a full sentence, so that it stands without a number or a bullet. */
export function fullQuestion(ctx: Context): string {
  for (;;) {
    const text = question(ctx);
    if (/[.?]$/.test(text)) return text;
  }
}

/** A further paragraph of a question. */
export function questionParagraph(ctx: Context): string {
  const { r } = ctx;
  return r.pick([
    () =>
      `Hintergrund der Frage ist, dass ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${where(ctx)} ${r.pick(VERBS).participle} wurde. ${r.pick(AFTERTHOUGHTS)}`,
    () =>
      `Dabei bitten wir insbesondere ${randomPhrase(r, r.pick(ctx.plans), 'accusative', 'singular')} zu berücksichtigen.`,
    () => `Uns liegen Hinweise aus der Bürgerschaft vor, wonach dies nicht der Fall ist.`,
  ])();
}

/** A question with an enumeration in its sentence. */
export function inlineQuestion(ctx: Context): string {
  const { r } = ctx;
  const [first, second, third] = r.sample(
    [
      'die Anwohner',
      'der Behindertenbeirat',
      'der Stadtelternrat',
      'das Land',
      'die Gesellschafter',
      'die Vereine vor Ort',
    ],
    3,
  );
  return r.pick([
    () => `Wurden ${when(ctx)} a) ${first}, b) ${second} und c) ${third} beteiligt?`,
    () =>
      `Welche Kosten fallen a) für ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular')} und b) für ${randomPhrase(r, r.pick(ctx.plans), 'accusative', 'singular')} an?`,
  ])();
}

export interface Branched {
  stem: string;
  parts: string[];
  /** Where the sentence goes on below the parts. */
  after: string | null;
}

/** A question whose sentence or subject is shared out over sub-items. */
export function branchedQuestion(ctx: Context, withAfter: boolean): Branched {
  const { r } = ctx;
  const count = r.int(2, 4);
  const plural = r.pick(ctx.things).plural;
  if (withAfter) {
    const parts = r.sample(VERBS, count).map((v) => `${v.participle},`);
    return {
      stem: `Wie viele ${plural} wurden ${when(ctx)}`,
      parts,
      after: r.pick(['und welche Kosten sind dabei entstanden?', 'und wer hat die Arbeiten ausgeführt?']),
    };
  }
  return r.pick<() => Branched>([
    () => ({
      stem: `Wie viele ${plural} wurden ${when(ctx)}`,
      parts: r.sample(VERBS, count).map((v, i) => v.participle + (i === count - 1 ? '?' : ',')),
      after: null,
    }),
    () => ({
      stem: r.pick([
        `Welche Kosten sind ${when(ctx)} entstanden`,
        'Wie hoch ist der Bedarf an Fördermitteln',
      ]),
      parts: r
        .sample(ctx.things, 3)
        .map((t, i) => `für ${randomPhrase(r, t, 'accusative', 'singular')}${i === 2 ? '?' : ','}`),
      after: null,
    }),
    () => ({
      stem: r.pick([
        'Zum weiteren Vorgehen:',
        'Bitte legen Sie im Einzelnen dar:',
        `${fullQuestion(ctx)} Im Einzelnen:`,
      ]),
      parts: Array.from({ length: count }, () => question(ctx)),
      after: null,
    }),
  ])();
}
