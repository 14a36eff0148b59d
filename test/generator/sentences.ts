/** Statements, as they stand in the background and in the reasons of a paper. */

import { citedDative, citeResolution } from './citations.ts';
import { type Context, capitalise } from './context.ts';
import { amount, longDate, place, randomPhrase, shortDate, time } from './grammar.ts';
import type { Random } from './random.ts';
import { COMMITTEES, FACTIONS, LAST_NAMES, QUOTED_NAMES, VERBS } from './words.ts';

export function where(ctx: Context): string {
  return ctx.r.chance(0.6) ? ctx.r.pick(ctx.places) : place(ctx.r);
}

export function when(ctx: Context): string {
  return time(ctx.r, ctx.year);
}

/** A source of knowledge in front of the verb. */
function source(ctx: Context): string {
  const { r } = ctx;
  return r.weighted<() => string>([
    [
      2,
      () =>
        `nach Auskunft ${r.pick(['der Verwaltung', 'des Eigenbetriebes', 'des Fachbereiches 62', 'der Anwohner'])}`,
    ],
    [1, () => `laut Beschluss-Nr. ${citeResolution(ctx)}`],
    [2, () => `nach ${citedDative(ctx)}`],
    [
      1,
      () =>
        `gemäß § ${r.int(2, 80)} Abs. ${r.int(1, 4)} ${r.pick(['KVG LSA', 'StVO', 'BauGB', 'der Hauptsatzung'])}`,
    ],
    [1, () => `einem Bericht von Dr. ${r.pick(LAST_NAMES)} zufolge`],
    [1, () => `wie in der Sitzung am ${longDate(r, ctx.year - 1)} berichtet,`],
    [1, () => `mit Stand vom ${shortDate(r, ctx.year - 1)}`],
    [1, () => `im Zuge der Haushaltsberatungen`],
    [1, () => `aus unserer Sicht`],
  ])();
}

/** A clause that hangs on a statement, with its comma; often none. */
function clause(ctx: Context): string {
  const { r } = ctx;
  const thing = r.pick(ctx.things);
  if (r.chance(0.4)) return '';
  return r.weighted<() => string>([
    [
      1,
      () =>
        `, obwohl ${randomPhrase(r, thing, 'nominative', 'singular')} ${where(ctx)} bereits ${r.pick(VERBS).participle} wurde`,
    ],
    [1, () => `, weil die Mittel i. H. v. ${amount(r)} bisher nicht abgerufen wurden`],
    [1, () => `, so dass ${randomPhrase(r, thing, 'nominative', 'plural')} nur eingeschränkt nutzbar sind`],
    [
      1,
      () => `, was u. a. für ältere Menschen bzw. Familien mit Kindern eine erhebliche Belastung darstellt`,
    ],
    [
      1,
      () =>
        `; eine Lösung, z. B. durch den Verein „${r.pick(QUOTED_NAMES)}“ e. V., ist bislang nicht in Sicht`,
    ],
    [1, () => ` – und das trotz der Zusage vom ${longDate(r, ctx.year - 1)}`],
    [
      1,
      () =>
        `, wie die ${r.pick(['CDU-Fraktion', 'SPD-Fraktion', 'Lokalpresse', 'Verwaltung'])} bereits im ${r.pick(['Frühjahr', 'Herbst'])} ${ctx.year - r.int(1, 3)} kritisierte`,
    ],
    [
      1,
      () =>
        `, und zwar unabhängig davon, ob ${randomPhrase(r, r.pick(ctx.plans), 'nominative', 'singular')} rechtzeitig vorliegt oder nicht`,
    ],
    [1, () => `: ${r.pick(['Es fehlt an Personal', 'Der Bedarf steigt', 'Die Mittel sind gebunden'])}`],
    [1, () => ` (vgl. Anlage ${r.int(1, 5)}, S. ${r.int(2, 40)} ff.)`],
    [1, () => `, insbesondere an Haupt- und Nebenstraßen sowie in Alt- und Neubaugebieten`],
  ])();
}

const OPENINGS: readonly ((ctx: Context, r: Random) => string)[] = [
  (ctx, r) =>
    `${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${where(ctx)} wurde ${when(ctx)} ${r.pick(VERBS).participle}`,
  (ctx, r) =>
    `${source(ctx)} sollen ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'plural')} ${where(ctx)} ${r.pick(VERBS).participle} werden`,
  (ctx, r) =>
    `${source(ctx)} wurde ${randomPhrase(r, r.pick(ctx.plans), 'nominative', 'singular')} ${when(ctx)} ${r.pick(['vorgestellt', 'beraten', 'beschlossen', 'zurückgestellt', 'überarbeitet'])}`,
  (ctx, r) =>
    `in der ${r.pick(['Landeshauptstadt', 'Bevölkerung', 'Presse'])} wird ${r.pick(['zunehmend', 'seit Langem', 'kontrovers'])} über ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular')} diskutiert`,
  (ctx, r) =>
    `die Kosten für ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular')} belaufen sich auf ${amount(r)} und damit auf ca. ${r.int(2, 98)},${r.int(1, 9)} % der bewilligten Summe`,
  (ctx, r) =>
    `viele Bürgerinnen und Bürger haben sich ${when(ctx)} mit dem Hinweis an die Fraktion ${r.pick(FACTIONS)} gewandt, dass ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'plural')} ${where(ctx)} ${r.pick(['regelmäßig überfüllt', 'kaum beleuchtet', 'nicht sicher', 'in schlechtem Zustand'])} sind`,
  (ctx, r) =>
    `für die ${r.pick(VERBS).noun} ${randomPhrase(r, r.pick(ctx.things), 'genitive', 'singular')} stehen im Haushaltsjahr ${ctx.year} insgesamt ${amount(r)} zur Verfügung`,
  (ctx, r) =>
    `mit ${citedDative(ctx)} wurde der ${r.pick(['Oberbürgermeister', 'Stadtrat'])} über den Stand der ${r.pick(VERBS).noun} informiert`,
  (ctx, r) =>
    `${r.pick(['ein solches Vorgehen', 'diese Entwicklung', 'der beschriebene Zustand'])} ist für uns ${r.pick(['nicht nachvollziehbar', 'kaum zu vermitteln', 'Anlass zur Sorge'])}, denn ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} hat für ${r.pick(['den Stadtteil', 'die Kinder- und Jugendarbeit', 'das WLAN- und Glasfasernetz', 'kurz-, mittel- und langfristige Ziele'])} eine große Bedeutung`,
  (ctx, r) =>
    `dabei geht es nicht nur um ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'singular')}, sondern ${r.pick(['auch', 'vor allem', 'ebenso'])} um ${randomPhrase(r, r.pick(ctx.plans), 'accusative', 'singular')}`,
  (_ctx, r) =>
    `damit würde ${r.pick(['ein wichtiger Beitrag zur Schulwegsicherheit', 'eine Lücke im CDU-Konzept und im SPD-Konzept', 'ein Zeichen für mehr Bürgerbeteiligung'])} ${r.pick(['geleistet', 'geschlossen', 'gesetzt'])}`,
  (ctx, r) =>
    `bei mehr als 30 °C ist ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${where(ctx)} ${r.pick(['kaum', 'nur in den Morgenstunden', 'nicht mehr'])} zu nutzen`,
  (ctx, r) =>
    `unter dem Titel „Mehr Raum für ‚${r.pick(QUOTED_NAMES)}‘“ hat der ${r.pick(COMMITTEES)} ${when(ctx)} ${randomPhrase(r, r.pick(ctx.plans), 'accusative', 'singular')} angeregt`,
  (ctx, r) =>
    `an der Werkstatt nahmen neben dem Fachbereich ${r.int(11, 68)} auch Vertreterinnen und Vertreter ${r
      .sample(['der MVB', 'des Landes', 'der Wobau', 'der IHK', 'des BUND e. V.', 'der Kirchen'], 3)
      .join(
        ', ',
      )} sowie Anwohnerinnen und Anwohner teil, die ${randomPhrase(r, r.pick(ctx.things), 'accusative', 'plural')} seit Jahren kennen`,
  (ctx, r) =>
    `seitdem ${r.pick(['ruhen die Arbeiten', 'fehlt ein Zeitplan', 'ist nichts geschehen'])} (Stand: ${shortDate(r, ctx.year)})`,
  (ctx, r) =>
    `ob und wann ${randomPhrase(r, r.pick(ctx.things), 'nominative', 'singular')} ${r.pick(VERBS).participle} wird, ist ${r.pick(['offen', 'unklar', 'bislang nicht entschieden'])}`,
  (ctx, r) =>
    `${r.pick(['im Amtsblatt Nr.', 'in der Ausgabe Nr.', 'in Heft'])} ${r.int(1, 40)}/${ctx.year - 1} wurde ${randomPhrase(r, r.pick(ctx.plans), 'nominative', 'singular')} auf S. ${r.int(2, 60)} abgedruckt`,
  (_ctx, r) =>
    `eine ${r.pick(['Prüfung', 'Entscheidung', 'Rückmeldung'])} steht ${r.pick(['noch', 'leider', 'bislang'])} aus`,
];

/** Sentences that a reader of questions and requests might stumble over, though they are neither. */
const TRAPS: readonly ((ctx: Context, r: Random) => string)[] = [
  (ctx, r) =>
    `doch wie geht es mit ${randomPhrase(r, r.pick(ctx.things), 'dative', 'singular')} ${where(ctx)} weiter?`,
  (_ctx, r) =>
    `${r.pick(['die Frage der Finanzierung', 'die Frage nach dem Zeitplan'])} ist ${r.pick(['weiterhin', 'noch'])} offen.`,
  (_ctx, r) =>
    `der zuständige Beigeordnete erklärte dazu in der Sitzung: „Wir werden das ${r.pick(['prüfen', 'klären'])}.“`,
  (ctx, r) =>
    `auf unsere mündliche Nachfrage vom ${longDate(r, ctx.year - 1)} erhielten wir keine schriftliche Antwort.`,
  (ctx, r) =>
    `betroffen sind: ${r
      .sample(ctx.things, 2)
      .map((t) => randomPhrase(r, t, 'nominative', 'plural'))
      .join(' sowie ')}.`,
  (ctx, r) => `ein Antrag des Vereins „${r.pick(QUOTED_NAMES)}“ e. V. wurde ${when(ctx)} abgelehnt.`,
];

/** One sentence of 5 to 40 words, beginning in lower case where German grammar allows it. */
export function statement(ctx: Context): string {
  if (ctx.r.chance(0.06)) return ctx.r.pick(TRAPS)(ctx, ctx.r);
  const opening = ctx.r.pick(OPENINGS)(ctx, ctx.r);
  const end = ctx.r.chance(0.04) ? '!' : '.';
  return opening + clause(ctx) + end;
}

/** Sentences of one paragraph; capitalised unless it goes on after a salutation's comma. */
export function paragraph(ctx: Context, sentences: number, capitalFirst = true): string {
  return Array.from({ length: sentences }, (_, i) => {
    const sentence = statement(ctx);
    return i > 0 || capitalFirst ? capitalise(sentence) : sentence;
  }).join(' ');
}

/** A few words on the matter, for titles and headings: `Sanierung des Radweges`. */
export function subject(ctx: Context): string {
  const { r } = ctx;
  return `${r.pick(VERBS).noun} ${randomPhrase(r, r.pick(ctx.things), 'genitive', r.pick(['singular', 'plural']))}`;
}
