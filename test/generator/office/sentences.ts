/** What the administration says: sentences of answers, statements and reasons. */

import { citedDative } from '../citations.ts';
import { type Context, capitalise } from '../context.ts';
import { amount, longDate, randomPhrase, shortDate } from '../grammar.ts';
import type { Random } from '../random.ts';
import { when, where } from '../sentences.ts';
import { VERBS } from '../words.ts';
import { citeResolutionOddly } from './resolutions.ts';

type Maker = (ctx: Context, r: Random) => string;

const thing = (ctx: Context, r: Random, kase: 'nominative' | 'accusative' | 'dative' | 'genitive'): string =>
  randomPhrase(r, r.pick(ctx.things), kase, 'singular');
const things = (ctx: Context, r: Random, kase: 'nominative' | 'accusative' | 'dative'): string =>
  randomPhrase(r, r.pick(ctx.things), kase, 'plural');
const plan = (ctx: Context, r: Random, kase: 'nominative' | 'accusative' | 'dative'): string =>
  randomPhrase(r, r.pick(ctx.plans), kase, 'singular');
const verb = (r: Random) => r.pick(VERBS);

const SENTENCES: readonly Maker[] = [
  (ctx, r) => `${thing(ctx, r, 'nominative')} ${where(ctx)} wird regelmäßig durch den Bauhof kontrolliert`,
  (ctx, r) => `insgesamt wurden ${when(ctx)} ${r.int(3, 240)} Vorgänge bearbeitet`,
  (_ctx, r) => `die Kosten der ${verb(r).noun} betragen nach jetzigem Stand ${amount(r)} (brutto)`,
  (ctx, r) => `eine gesonderte Statistik über ${things(ctx, r, 'accusative')} wird nicht geführt`,
  (ctx, r) =>
    `hierzu wird auf ${r.pick(['die Ausführungen', 'den Sachstand'])} in ${citedDative(ctx)} verwiesen`,
  (ctx, r) =>
    `die ${verb(r).noun} ${thing(ctx, r, 'genitive')} ist für das ${r.pick(['I.', 'II.', 'III.', 'IV.'])} Quartal ${ctx.year + 1} vorgesehen`,
  (ctx, r) =>
    `mit Schreiben vom ${shortDate(r, ctx.year)} hat das Land mitgeteilt, dass eine Förderung nicht möglich ist`,
  (ctx, r) =>
    `derzeit wird geprüft, ob ${thing(ctx, r, 'nominative')} ${where(ctx)} ${verb(r).participle} werden kann`,
  (_ctx, r) =>
    `nach ${r.pick(['§ 45 Abs. 1', '§ 8', '§ 50 Abs. 3 Satz 1'])} der Satzung ist dafür eine Genehmigung erforderlich`,
  (ctx, r) => `davon entfallen ${r.int(2, 60)},${r.int(1, 9)} % auf ${things(ctx, r, 'accusative')}`,
  (ctx, r) => `bei einer Begehung am ${longDate(r, ctx.year)} wurden keine Mängel festgestellt`,
  (ctx, r) => `der Vertrag mit dem Betreiber läuft bis zum ${shortDate(r, ctx.year + 2)}`,
  (ctx, r) => `im Haushaltsplan ${ctx.year + 1} sind dafür Mittel i. H. v. ${amount(r)} veranschlagt`,
  (ctx, r) =>
    `${plan(ctx, r, 'nominative')} wird dem Stadtrat ${r.pick(['im Herbst', 'bis zum Jahresende', 'voraussichtlich im März'])} vorgelegt`,
  (_ctx, r) =>
    `gegenüber dem Vorjahr ist die Zahl der Anträge um ${r.int(3, 40)} auf ${r.int(50, 400)} gestiegen`,
  (ctx) => `die Planung wurde mit den Anliegern abgestimmt und ${when(ctx)} ausgeschrieben`,
  (ctx, r) => `die Polizei empfiehlt, ${thing(ctx, r, 'accusative')} besser zu beleuchten`,
  (ctx, r) =>
    `unter den Befragten nannten ${r.int(11, 95)} von ${r.int(96, 300)} ${things(ctx, r, 'accusative')}`,
  () => `aus Gründen des Datenschutzes können Angaben zu einzelnen Personen nicht gemacht werden`,
  (_ctx, r) =>
    `zuständig ist nicht die Landeshauptstadt, sondern ${r.pick(['das Land', 'der Eigentümer', 'die Deutsche Bahn'])}`,
  (ctx, r) => `der Stadtrat hat mit ${citeResolutionOddly(ctx)} ${plan(ctx, r, 'accusative')} bestätigt`,
  (ctx, r) =>
    `${things(ctx, r, 'nominative')} ${where(ctx)} stehen im Eigentum der Stadt und werden ${r.pick(['zweimal im Jahr', 'wöchentlich', 'nach Bedarf'])} gereinigt`,
  (ctx, r) =>
    `für ${thing(ctx, r, 'accusative')} liegt seit dem ${shortDate(r, ctx.year - 1)} ein Bescheid vor, der bestandskräftig ist`,
  (ctx, r) =>
    `ein Zeitpunkt, zu dem ${thing(ctx, r, 'nominative')} ${verb(r).participle} wird, kann noch nicht genannt werden`,
  (_ctx, r) =>
    `wie bereits in der Antwort auf eine frühere Anfrage dargelegt, fehlt dafür das Personal (${r.int(2, 9)},5 Stellen)`,
  (ctx, r) =>
    `die Bauarbeiten ${where(ctx)} ruhen seit dem ${longDate(r, ctx.year - 1)}; die Firma „${r.pick(['Bau & Grund', 'Tiefbau Börde', 'Elbwerk'])}“ hat Insolvenz angemeldet`,
  (ctx) => `zu 1,5 m breiten Wegen gibt es ${where(ctx)} keine Alternative`,
  (_ctx, r) =>
    `beteiligt waren u. a. ${r.sample(['die MVB', 'die Feuerwehr', 'die Wobau', 'der ADFC', 'die IHK'], 3).join(', ')} sowie der Stadtelternrat`,
];

/** One sentence; it begins in lower case where German grammar allows it. */
export function officeSentence(ctx: Context): string {
  const { r } = ctx;
  return `${r.pick(SENTENCES)(ctx, r)}.`;
}

export function officeParagraph(ctx: Context, sentences: number): string {
  return Array.from({ length: sentences }, () => capitalise(officeSentence(ctx))).join(' ');
}

/** A whole answer in a few words. */
export function shortAnswer(r: Random): string {
  return r.pick([
    'Ja.',
    'Nein.',
    'Hierzu liegen keine Daten vor.',
    'Hierzu liegen der Verwaltung keine Erkenntnisse vor.',
    'Siehe Anlage 1.',
    'Dies ist nicht beabsichtigt.',
    'Entfällt.',
    'Eine Aussage dazu ist derzeit nicht möglich.',
  ]);
}

/** Openings of an answer that begin with a number, a day or an amount, and open no other answer. */
export function numberFirst(ctx: Context): string {
  const { r } = ctx;
  return r.pick<() => string>([
    () => `${r.int(2, 9)} von ${r.int(10, 60)} Anlagen wurden ${ctx.year - 1} geprüft.`,
    () => `${ctx.year - 1} wurden ${r.int(3, 80)} Meldungen registriert, ein Jahr später ${r.int(3, 80)}.`,
    () => `${r.int(2, 90)}.${r.int(100, 999)} € sind dafür im laufenden Jahr eingeplant.`,
    () =>
      `${r.int(2, 28)}. ${r.pick(['März', 'Mai', 'Oktober'])} ${ctx.year}: An diesem Tag endet die Frist.`,
    () => `${r.int(3, 60)},${r.int(1, 9)} % der Mittel wurden abgerufen.`,
  ])();
}
