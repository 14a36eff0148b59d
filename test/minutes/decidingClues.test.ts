/** What speaks for a sentence's being a decision and what against: each clue with a sentence that has it and one nearly like it that has not. */

import { describe, expect, it } from 'vitest';
import { decidingScore, isNearDeciding } from '../../src/minutes/deciding.ts';
import { cluesOf, type DecidingClue } from '../../src/minutes/decidingClues.ts';
import type { Sitting } from '../../src/minutes/sitting.ts';
import { DECIDING, SURE_DECISION, SURE_TELLING } from '../../src/minutes/weights.ts';
import { stretch } from './made.ts';

const COUNCIL: Sitting = { committee: false, body: 'Stadtrat', number: 21, period: 'VI', year: '15' };
const COMMITTEE: Sitting = { ...COUNCIL, committee: true, body: 'Kulturausschuss' };

const CLUES: readonly [DecidingClue, string, string][] = [
  ['acts', 'Der Stadtrat billigt das Konzept.', 'Der Stadtrat kennt das Konzept.'],
  ['acts', 'Dem Wunsch folgt der Ortschaftsrat nicht.', 'Dem Wunsch folgt niemand.'],
  ['outcome', 'Das Vorhaben wird abgelehnt.', 'Das Vorhaben wird erläutert.'],
  ['counts', 'Dafür sind 12 Ja-Stimmen abgegeben.', 'Dafür sind Stimmen abgegeben.'],
  ['whole', 'Es sind 12 Ja-Stimmen und 3 Nein-Stimmen.', 'Es sind 12 Ja-Stimmen.'],
  ['three', 'Man ist sich einig (5 – 1 – 0).', 'Es gab 5 Ja-Stimmen und 1 Nein-Stimme.'],
  ['noted', 'Das wird zur Kenntnis genommen.', 'Das dient der Kenntnisnahme.'],
  ['manner', 'Es ist einstimmig klar.', 'Es ist klar.'],
  ['manner', 'Man ist ohne Gegenstimme dafür.', 'Man ist ohne Bedenken dafür.'],
  ['alone', 'Zur Kenntnis genommen.', 'Zur Kenntnis nahm es niemand.'],
  ['now', 'Das wird vertagt.', 'Das werde vertagt.'],
  ['state', 'Damit hat sich die Sache erledigt.', 'Damit hat er die Sache erledigt.'],
  ['matter', 'Gestern kam der Antrag.', 'Gestern kam der Brief.'],
  ['matter', 'Über die Wahl wird gesprochen.', 'Über die Wahlen wird gesprochen.'],
  ['matterFirst', 'Der so geänderte Antrag liegt vor.', 'Heute liegt der Antrag vor.'],
  ['noVerb', 'Mit der Ergänzung bestätigt.', 'Mit der Ergänzung ist es bestätigt.'],
  ['doneLast', 'Das Vorhaben ist bestätigt (5 Ja).', 'Das Vorhaben ist bestätigt worden.'],
  ['takesBack', 'Stadtrat Muster zieht den Antrag zurück.', 'Stadtrat Muster zieht den Antrag nicht zurück.'],
  ['takesBack', 'Er erklärt den Antrag für erledigt.', 'Er erklärt, der Antrag sei erledigt.'],
  ['votedMotion', 'Er beantragt eine Pause. Abstimmung: 7 – 2 – 1', 'Er beantragt eine Pause um 7 Uhr.'],
  ['votesFor', 'Für die Vorlage stimmen sieben Mitglieder.', 'Für die Vorlage sprechen sieben Mitglieder.'],
  ['votesFor', 'Dem Antrag stimmen alle Anwesenden zu.', 'Dem Antrag stimmen viele zu.'],
  ['majority', 'Der Antrag findet keine Mehrheit.', 'Der Antrag findet keine Freunde.'],
  ['majority', 'Eine Abstimmung erübrigt sich.', 'Eine Abstimmung ist nötig.'],
  [
    'ordersVoted',
    'Der Stadtrat bittet mit 30 Ja-Stimmen um einen Bericht.',
    'Der Stadtrat bittet um einen Bericht.',
  ],
  [
    'clauseVoted',
    'Er beantragt das Ende, dem wird einstimmig gefolgt.',
    'Er beantragt das Ende, dem wird gefolgt.',
  ],
  [
    'clauseVoted',
    'Er beantragt das Ende, was einstimmig abgelehnt wird.',
    'Er ruft auf, was einstimmig ist.',
  ],
  [
    'clauseVoted',
    'Er beantragt es; dem folgt der Rat einstimmig.',
    'Er beantragt es; dem folgt er einstimmig.',
  ],
  ['colon', 'Der Antrag lautet:', 'Der Antrag lautet so.'],
  ['person', 'Frau Muster fragt nach.', 'Zwei Frauen fragen nach.'],
  ['says', 'Man kündigt einen Antrag an.', 'Man stellt einen Antrag.'],
  ['conjunction', 'Es heißt, daß er komme.', 'Es heißt, er komme.'],
  ['reported', 'Es hätten alle zugestimmt.', 'Es haben alle zugestimmt.'],
  ['pronoun', 'Diesem wird zugestimmt.', 'Diesem Antrag wird zugestimmt.'],
  ['other', 'Der Kulturausschuss tagt.', 'Ein Kulturausschuss tagt.'],
  ['otherAmid', 'Gestern war man im Kulturausschuss.', 'Gestern war man beim Kulturfest.'],
  ['otherVoted', 'Der Kulturausschuss gab 5 Ja-Stimmen.', 'Der Kulturausschuss gab Stimmen.'],
  ['elsewhere', 'Der Antrag wurde am 3. Mai vertagt.', 'Der Antrag wurde auf den 3. Mai vertagt.'],
  ['speech', 'Auf die I0299/17 wird verwiesen.', 'In den Ausschuss wird verwiesen.'],
  [
    'speech',
    'Zum Antrag liegt ein GO-Antrag auf Überweisung vor.',
    'Zum Antrag gehört ein GO-Antrag auf Überweisung.',
  ],
];

describe('clues', () => {
  it.each(CLUES)('%s: %s', (clue, having, lacking) => {
    expect(cluesOf(stretch(having), COUNCIL)).toContain(clue);
    expect(cluesOf(stretch(lacking), COUNCIL)).not.toContain(clue);
  });

  it('each has examples', () => {
    expect([...new Set(CLUES.map(([clue]) => clue))].sort()).toEqual(Object.keys(DECIDING).sort());
  });

  it('what a committee does is its own in its minutes', () => {
    const own = stretch('Der Kulturausschuss nimmt die Information zur Kenntnis.');
    const others = stretch('Der Finanzausschuss nimmt die Information zur Kenntnis.');
    expect(cluesOf(own, COMMITTEE)).toContain('acts');
    expect(cluesOf(own, COMMITTEE)).not.toContain('other');
    expect(cluesOf(others, COMMITTEE)).toContain('other');
    expect(cluesOf(others, COMMITTEE)).not.toContain('acts');
  });
});

/** Without the weight the sentence would be told otherwise: decided or not, or sure or not. */
const HANGING: readonly [DecidingClue, string][] = [
  ['acts', 'Der Stadtrat nimmt die Bekanntgabe zur Kenntnis.'],
  ['outcome', 'Der Antrag wurde vom Einreicher zurückgezogen.'],
  ['counts', 'Für den Antrag stimmen 25 Mitglieder, 20 stimmen dagegen.'],
  ['whole', 'Bestätigt. Abstimmungsergebnis: 6 Ja / 0 Nein / 2 Enth.'],
  ['three', 'Man ist sich einig (5 – 1 – 0).'],
  ['noted', 'Das nahm man zur Kenntnis.'],
  ['manner', 'Das wird einstimmig bestätigt.'],
  ['alone', 'Vertagt.'],
  ['now', 'Dem Stadtrat wird die Beschlussfassung empfohlen.'],
  ['state', 'Damit ist der Antrag angenommen.'],
  ['matterFirst', 'Der Antrag wurde abgesetzt.'],
  ['matter', 'Nach der Aussprache wird der Antrag vertagt.'],
  ['noVerb', 'Wird zur Kenntnis genommen.'],
  ['doneLast', 'Der Antrag wurde vertagt.'],
  ['takesBack', 'Der Einreicher zieht den Antrag zurück.'],
  ['votedMotion', 'Frau Muster beantragt eine Pause. Abstimmung: 7 – 2 – 1'],
  ['votesFor', 'Für die Vorlage stimmen sieben Mitglieder.'],
  ['majority', 'Die Runde wirbt, doch der Antrag findet keine Mehrheit.'],
  ['ordersVoted', 'Der Ortschaftsrat bittet mit 5 Ja- und 1 Nein-Stimme um einen Bericht.'],
  ['clauseVoted', 'Frau Muster beantragt eine Pause, was mit 5 – 1 – 0 abgelehnt wird.'],
  ['colon', 'Das wird vertagt:'],
  ['person', 'Frau Muster ist einstimmig bestätigt.'],
  ['says', 'Die Runde bedauert das; der Antrag wird vertagt.'],
  ['conjunction', 'Nun wird der Antrag bestätigt, dass er kommt:'],
  ['reported', 'Er merkt an, man habe mit 7 – 0 – 1 zugestimmt.'],
  ['pronoun', 'Diesem wird einstimmig zugestimmt.'],
  ['other', 'Der Finanzausschuss empfiehlt die Beschlussfassung einstimmig.'],
  ['otherAmid', 'Im Kulturausschuss wird der Antrag vertagt.'],
  ['otherVoted', 'Der Finanzausschuss hat die Drucksache mit 6 – 2 – 1 empfohlen.'],
  ['elsewhere', 'Der Antrag wurde am 9. Juli überwiesen.'],
  ['speech', 'Auf das Gutachten zur DS0412/15 wird verwiesen.'],
];

describe('weights', () => {
  const standing = (score: number) =>
    [SURE_TELLING, 0, SURE_DECISION].filter((limit) => score > limit).length;

  it.each(HANGING)('%s: %s', (clue, text) => {
    const score = decidingScore(stretch(text), COUNCIL);
    expect(cluesOf(stretch(text), COUNCIL)).toContain(clue);
    expect(standing(score)).not.toBe(standing(score - DECIDING[clue]));
  });

  it('each has a sentence that hangs on it', () => {
    expect(HANGING.map(([clue]) => clue).sort()).toEqual(Object.keys(DECIDING).sort());
  });

  it.each([
    ['Der Stadtrat beschließt mit 51 Ja-, 0 Neinstimmen und 1 Enthaltung:', false],
    ['Herr Muster dankt für den Bericht.', false],
    ['Das wird bestätigt.', true],
    ['Alles ist bestätigt.', true],
  ])('sure or not: %s', (text, near) => {
    expect(isNearDeciding(stretch(text), COUNCIL)).toBe(near);
  });
});
