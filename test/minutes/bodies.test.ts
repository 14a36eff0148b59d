/** What bodies and their clerks do in their own way, each beside what is nearly like it. */

import { describe, expect, it } from 'vitest';
import { byOther, isElsewhere } from '../../src/minutes/elsewhere.ts';
import { isDivider } from '../../src/minutes/headings.ts';
import { mayDecide } from '../../src/minutes/missed.ts';
import { isVotedMotion } from '../../src/minutes/motion.ts';
import { isNarrative } from '../../src/minutes/narrative.ts';
import { readOutcome } from '../../src/minutes/outcome.ts';
import { paperCellOf } from '../../src/minutes/paperCell.ts';
import { referredTo } from '../../src/minutes/referral.ts';
import { isNote } from '../../src/minutes/reporter.ts';
import { readVote } from '../../src/minutes/vote.ts';
import { stretch } from './made.ts';
import { minutesWith, PRESENT } from './shortMinutes.ts';

const COUNCIL = { committee: false, body: 'Stadtrat', number: 21, period: 'VI', year: '15' };
const FINANCE = { ...COUNCIL, committee: true, body: 'Finanz- und Grundstücksausschuss' };

describe('attendance', () => {
  const groups = async (list: string) => {
    const { attendance } = await minutesWith(`${list}\n\n`, 'Der Antrag wird zurückgezogen.');
    return attendance.map(({ group, people }) => [group, people.map(({ name }) => name)]);
  };

  it('has groups that no other list has, beside known ones', async () => {
    const list =
      'Anwesend:\n\nMitglieder\tMaike Probe\nBlaue Liste\tUlf Bürger\n\tTom Fehl\nVerwaltung\tIda Probst';
    expect(await groups(list)).toEqual([
      ['Mitglieder', ['Maike Probe']],
      ['Blaue Liste', ['Ulf Bürger', 'Tom Fehl']],
      ['Verwaltung', ['Ida Probst']],
    ]);
  });

  it('has groups that end in a colon', async () => {
    expect(await groups('Anwesend:\n\nBezirksräte:\nMaike Probe\nUlf Bürger')).toEqual([
      ['Bezirksräte', ['Maike Probe', 'Ulf Bürger']],
    ]);
  });

  it('is in the order of lines where nobody stands beside another', async () => {
    const list =
      'Anwesend:\n\n| Mitglieder | Maike Probe |\n| Verwaltung | Beigeordneter Max Zahl |\n| | Ida Probst, Leiterin Fachbereich 01 |';
    expect((await groups(list)).at(-1)).toEqual(['Verwaltung', ['Max Zahl', 'Ida Probst']]);
  });
});

describe('other bodies and days', () => {
  it.each([
    ['Der Ausschuss FG hat den Antrag empfohlen.', false],
    ['Der Ausschuss KRB hat den Antrag empfohlen.', true],
    ['Der TOP wird vertagt.', false],
  ])('in minutes of the committee FG: %s', (text, other) => {
    expect(byOther(text, FINANCE)).toBe(other);
  });

  it.each([
    ['Die Drucksache wird in der Sitzung am 14.10.2021 erneut behandelt.', false],
    ['Die Drucksache wurde in der Sitzung am 14.10.2021 behandelt.', true],
  ])('%s', (text, elsewhere) => {
    expect(isElsewhere(text)).toBe(elsewhere);
  });

  it.each([
    ['Der Stadtrat hat am 27.01. die Vorlage beschlossen.', 'Ortschaftsrat Pechau', true],
    ['Der Stadtrat hat am 27.01. die Vorlage beschlossen.', 'Stadtrat', false],
  ])('of the council in minutes of another: %s (%s)', (text, body, other) => {
    expect(byOther(text, { ...COUNCIL, body })).toBe(other);
  });

  it.each([
    ['Der Unterausschuss hat die Drucksache nicht empfohlen.', true],
    ['Der Unterausschuss bittet um folgende Änderung.', false],
  ])('%s', (text, other) => {
    expect(byOther(text, FINANCE)).toBe(other);
  });
});

describe('sentences and lines', () => {
  it('a motion of which is told what became of it is none with a bare vote', () => {
    expect(isVotedMotion('Auf GO-Antrag wird der Antrag überwiesen (Ja: 5, Nein: 0, Enth.: 0).')).toBe(false);
    expect(isVotedMotion('Er stellt den GO-Antrag auf Vertagung: 5 Ja, 0 Nein, 0 Enth.')).toBe(true);
  });

  it('who is appointed with a date is in the wording, who speaks is not', () => {
    expect(
      isNarrative('Herr Muster wird mit Wirkung vom 1. Mai 2012 für sechs Jahre als Ortswehrleiter berufen.'),
    ).toBe(false);
    expect(isNarrative('Herr Muster wird unruhig. Er ruft an.')).toBe(true);
  });

  it('a sitting with its sentence is no divider', () => {
    expect(isDivider('Sitzung des Stadtrates am 12.05.2021')).toBe(true);
    expect(isDivider('Sitzung des Stadtrates. Anwesend sind 52 Mitglieder.')).toBe(false);
  });

  it('a dash alone before a paper is no title', () => {
    expect(paperCellOf([stretch('- DS0311/18')]).rest.text).toBe('');
    expect(paperCellOf([stretch('- neu DS0311/18')]).rest.text).toBe('- neu');
  });

  it('a name that ends in a small word leads to no committee', () => {
    const text = 'Auf Antrag von Stadträtin Probe-Maar wird er in den Ausschuss FG überwiesen.';
    expect(referredTo(stretch(text)).map((one) => one.text)).toEqual(['FG']);
  });

  it('what lies on the table is noted', () => {
    expect(isNote('liegt als Tischvorlage vor')).toBe(true);
    expect(isNote('liegt der Stadt vor Augen')).toBe(false);
  });
});

describe('what was decided', () => {
  const told = async (text: string) => {
    const { items, unsure } = await minutesWith(PRESENT, text);
    return { ...items[1]!, unsure };
  };

  it.each([
    ['§ 11 wird abgelehnt.\nJa: 1, Nein: 4, Enthaltungen: 1', 'point'],
    ['Den Vorhaben Nr. 1 und 2 wird mit 30 Ja-, 4 Neinstimmen zugestimmt.', 'point'],
    ['Dieser Ergänzung stimmt der Stadtrat mit 30 Ja-, 4 Neinstimmen zu.', 'amendment'],
    ['Herr Muster bittet um folgende Änderung, die mit 30 Ja-, 4 Neinstimmen angenommen wird.', 'amendment'],
    ['Die Ergänzungen sind umfangreich; der Stadtrat stimmt mit 30 Ja-, 4 Neinstimmen zu.', 'item'],
  ])('%s', async (text, subject) => {
    expect((await told(text)).decisions.map((one) => one.subject)).toEqual([subject]);
  });

  it('is doubted where an amendment strikes a point, and where two votes are on one paper', async () => {
    const struck = await told(
      'Gemäß Änderungsantrag A0151/19/1 wird mit 30 Ja-, 4 Neinstimmen der Punkt 3 gestrichen.',
    );
    expect(struck.unsure).toContain('/minutes/items/1/decisions/0/subject');
    const two = await told(
      'Die Vorlage wird im Grundsatz mit 3 – 30 – 1 abgelehnt.\n\nDie Vorlage wird im Übrigen mit 30 – 3 – 1 angenommen.',
    );
    expect(two.decisions).toHaveLength(2);
    expect(two.unsure).toEqual([
      '/minutes/items/1/decisions/0/subject',
      '/minutes/items/1/decisions/1/subject',
    ]);
  });

  it('a vote whose outcome the next sentence tells', async () => {
    const { decisions } = await told(
      'Für den Antrag stimmen 25 Mitglieder, 20 stimmen dagegen, 3 enthalten sich. Damit ist der Antrag angenommen.',
    );
    expect(decisions).toMatchObject([{ outcome: 'adopted', vote: { yes: 25, no: 20, abstain: 3 } }]);
  });

  it.each([
    ['Abstimmung zur Tagesordnung: 8 – 0 – 0', 'adopted'],
    ['Abstimmung zur Tagesordnung: 4 – 4 – 0', null],
    ['Abstimmung zum Antrag: 8 – 0 – 0', null],
  ])('a bare vote tells the outcome on the body’s own affairs: %s', async (text, outcome) => {
    const { decisions, unsure } = await told(text);
    expect(decisions).toMatchObject([{ outcome }]);
    expect(unsure).toContain('/minutes/items/1/decisions/0/outcome');
  });

  it('a sentence that is nearly none makes decisions and text doubtful', async () => {
    const { unsure } = await told('Nach kurzer Aussprache wird die Anregung weitergegeben und festgelegt.');
    expect(unsure).toEqual(['/minutes/items/1/decisions', '/minutes/items/1/text']);
  });

  const FULL = 'Stadtrat Muster, Fraktion Blaue Liste, fragt nach den Kosten und nach dem Zeitplan dafür.';

  it.each([
    ['Die Antwort liege vor. Man habe sie erst gestern erhalten.', 1, true],
    ['Stadträtin Probe, Fraktion Rote Liste, antwortet darauf.', 2, false],
  ])('goes on over the page or begins anew: %s', async (below, count, doubted) => {
    const { text, unsure } = await told(`${FULL}\f${below}`);
    expect(text).toHaveLength(count);
    expect(unsure.includes('/minutes/items/1/text')).toBe(doubted);
  });

  it('a short line above the page ends its paragraph', async () => {
    const { text, unsure } = await told(
      `${FULL}\nEr dankt.\fDie Antwort liege vor. Man habe sie erst gestern erhalten.`,
    );
    expect(text).toHaveLength(2);
    expect(unsure).toEqual([]);
  });

  it('the sitting within a sentence over two lines stays in the text', async () => {
    const { text } = await told(
      'Stadtrat Muster eröffnet die 002. (VIII)\nSitzung des Stadtrates und bittet um Ruhe.',
    );
    const close = await told(
      'Stadtrat Muster eröffnet die 002.(VIII)\nSitzung des Stadtrates und bittet um Ruhe.',
    );
    expect(close.text).toHaveLength(1);
    expect(text).toEqual([
      'Stadtrat Muster eröffnet die 002. (VIII) Sitzung des Stadtrates und bittet um Ruhe.',
    ]);
  });
});

describe('votes in other words', () => {
  const counts = (text: string) => {
    const vote = readVote(stretch(text));
    return [vote?.yes?.value, vote?.no?.value, vote?.abstain?.value];
  };

  it.each([
    ['Zustimmung 7, Ablehnung 0, Enthaltung 1', [7, 0, 1]],
    ['Dafür waren 5, dagegen 0, enthalten hat sich 1 Mitglied.', [5, 0, 1]],
    ['bei 8 Dafürstimmen, 2 Dagegenstimmen und 0 Stimmenthaltungen', [8, 2, 0]],
    ['17 Mitglieder mit Ja und 32 mit Nein bei 2 Enthaltungen', [17, 32, 2]],
    ['stimmten drei Ortschaftsräte dem Protokoll zu, einer enthielt sich, niemand war dagegen', [3, 0, 1]],
    ['findet im zweiten Anlauf ein Ja (5-0-1)', [5, 0, 1]],
    ['Der Antrag wird bei 2 – 2 – 1 nicht empfohlen.', [2, 2, 1]],
    ['Ein Ja ist das nicht.', [undefined, undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('the mark of abstentions ends no sentence', async () => {
    const { items } = await minutesWith(
      PRESENT,
      'Der Stadtrat stimmt dem Antrag zu, Ja 30 / Nein 1 / Enth. 1, mit folgender Maßgabe:\n\nDie Frist endet im Mai.',
    );
    expect(items[1]!.decisions).toMatchObject([{ outcome: 'adopted', text: ['Die Frist endet im Mai.'] }]);
  });
});

describe('outcomes in other words', () => {
  it.each([
    ['Dem Wunsch, TOP 4.2 abzusetzen, folgt der Ausschuss nicht (2 Ja, 5 Nein).', 'rejected'],
    ['Der Ortschaftsrat rät dem Stadtrat zur Annahme der DS0188/22.', 'recommended'],
    ['Der Ortschaftsrat rät von dem Antrag ab.', 'not-recommended'],
    ['Herrn Musters Antrag scheiterte mit einer Stimme dafür.', 'rejected'],
    ['Für ein Aufschieben fehlt die Mehrheit.', 'rejected'],
    ['Der Ausschuss schickt die Information in die Ausschüsse FG und StBV.', 'referred'],
    ['Die Stellungnahme nahm der Ausschuss zur Kenntnis.', 'noted'],
    ['Die Entscheidung vertagte der Ortschaftsrat.', 'postponed'],
    ['Der Bitte kommt der Ausschuss nach (4-1-1).', 'adopted'],
    ['Beibehaltung von § 4: Zustimmung 3, Ablehnung 4.', null],
    ['Der Rat der Ortschaft fährt ab.', null],
  ])('%s', (text, outcome) => {
    expect(readOutcome(stretch(text))?.value ?? null).toBe(outcome);
  });

  it.each([
    ['Dieser Punkt wird in den September geschoben.', true],
    ['Der Antrag wird im April behandelt.', true],
    ['Der Antrag wird im Park behandelt.', false],
  ])('may be one: %s', (text, may) => {
    expect(mayDecide(stretch(text), COUNCIL)).toBe(may);
  });
});

describe('what stands behind the agenda', () => {
  const withList = (behind: string) => minutesWith(`${behind}\n\n`, 'Der Antrag wird zurückgezogen.');

  it('a heading that ends in a colon is no title', async () => {
    const { agenda, attendance } = await withList(
      'An der Sitzung nahmen teil:\n\nBezirksrat:\nMaike Probe\nUlf Bürger',
    );
    expect(agenda.at(-1)!.title).toBe('Verschiedenes');
    expect(attendance).toMatchObject([{ group: 'Bezirksrat', people: [{}, {}] }]);
  });

  it('a paper that its label leads is the item’s', () => {
    expect(paperCellOf([stretch('Vorlage: DS0412/19')])).toMatchObject({
      paper: { value: 'DS0412/19' },
      rest: { text: '' },
    });
    expect(paperCellOf([stretch('Zur Vorlage: DS0412/19')]).rest.text).not.toBe('');
  });

  it('minutes that part paragraphs by room do so in short items, too', async () => {
    const { items } = await withList('Anwesend:\n\nVorsitzender\nMax Muster').then(() =>
      minutesWith(
        PRESENT,
        'Stadtrat Muster regt an, die Sitzung im Juni vor Ort abzuhalten.\nDer Vorsitzende nimmt die Anregung mit.',
      ),
    );
    expect(items[1]!.text).toHaveLength(2);
  });
});
