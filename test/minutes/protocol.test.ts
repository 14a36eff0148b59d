/** Whole minutes, short: what the wording, the vote and the columns say. */

import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { HEAD, LIST, minutesWith, PRESENT } from './shortMinutes.ts';

describe('an item whose title ends its line with a comma', () => {
  it('is the first of the protocol', async () => {
    const { agenda, items } = await minutesWith(PRESENT, 'Der Antrag wird zurückgezogen.');
    expect(agenda.map(({ number }) => number)).toEqual(['1', '2', '3']);
    expect(items[0]).toMatchObject({
      number: '1',
      title: 'Eröffnung der Sitzung, Feststellung der Beschlussfähigkeit',
    });
  });
});

describe('a decision whose wording tells the outcome', () => {
  const decided = (wording: string, votes = '10 Ja-, 31 Neinstimmen und 4 Enthaltungen') =>
    minutesWith(
      PRESENT,
      `Der Stadtrat beschließt mit ${votes}:\n\n\tBeschluss-Nr. 203-006(VII)19\n\n${wording}`,
    );

  it('is rejected, though the council decides', async () => {
    const { items, unsure } = await decided('Der Antrag A0151/19 der Fraktion Blaue Liste wird abgelehnt.');
    expect(items[1]!.decisions[0]).toMatchObject({ number: '203-006(VII)19', outcome: 'rejected' });
    expect(unsure).toEqual([]);
  });

  it('is referred, to the committees of the wording', async () => {
    const { items } = await decided(
      'Der Antrag A0151/19 wird in die Ausschüsse StBV und UwE überwiesen.',
      '31 Ja-, 10 Neinstimmen und 4 Enthaltungen',
    );
    expect(items[1]!.decisions).toHaveLength(1);
    expect(items[1]!.decisions[0]).toMatchObject({ outcome: 'referred', referredTo: ['StBV', 'UwE'] });
  });

  it('is doubted where nothing but the vote speaks against it', async () => {
    const { items, unsure } = await decided('Auf Laubbläser wird verzichtet.');
    expect(items[1]!.decisions[0]!.outcome).toBe('adopted');
    expect(unsure).toEqual(['/minutes/items/1/decisions/0/outcome']);
  });
});

describe('attendance', () => {
  it('has the names of its groups in a column of their own', async () => {
    const { attendance } = await minutesWith(
      'Anwesend:\n\nVorsitzende\tGerda Muster\nMitglieder\tMaike Probe\n\tUlf Bürger\nEntschuldigt\tTom Fehl\n\n',
      'Der Antrag wird zurückgezogen.',
    );
    expect(attendance.map(({ group, people }) => [group, people.map(({ name }) => name)])).toEqual([
      ['Vorsitzende', ['Gerda Muster']],
      ['Mitglieder', ['Maike Probe', 'Ulf Bürger']],
      ['Entschuldigt', ['Tom Fehl']],
    ]);
  });
});

describe('what was decided on', () => {
  const first = async (sentence: string) => {
    const { items, unsure } = await minutesWith(PRESENT, sentence);
    return { ...items[1]!.decisions[0]!, unsure };
  };

  it.each([
    ['Der Stadtrat beschließt den Antrag mit den Punkten 1 und 2 mehrheitlich.', 'item', 'A0151/19'],
    ['Der Stadtrat beschließt den Punkt 1 des Antrages mehrheitlich.', 'point', 'A0151/19'],
    [
      'Der Stadtrat beschließt den Buchstaben a) des Änderungsantrages A0151/19/1 mit 30 Ja-, 4 Neinstimmen.',
      'point',
      'A0151/19/1',
    ],
  ])('%s', async (sentence, subject, paper) => {
    expect(await first(sentence)).toMatchObject({ subject, paper });
  });

  it.each([
    [
      'Stadtrat Muster beantragt, den Antrag zu vertagen. Dem wird mit 30 Ja-, 4 Neinstimmen zugestimmt.',
      ['outcome', 'subject'],
    ],
    ['Stadtrat Muster beantragt das Ende der Debatte. Dem wird mit 30 Ja-, 4 Neinstimmen zugestimmt.', []],
    ['Diesem wird mit 30 Ja-, 4 Neinstimmen zugestimmt.', ['subject', 'paper']],
    [
      'Der Stadtrat beschließt den Punkt 1 mit 30 Ja-, 4 Neinstimmen und den Punkt 2 mit 20 Ja-, 14 Neinstimmen.',
      ['vote', 'outcome', 'subject'],
    ],
    ['Zum Änderungsantrag gibt es Fragen.\n\nAbstimmung: 30 – 4 – 0', ['outcome', 'subject', 'paper']],
    ['Es gibt Fragen.\n\nAbstimmung: 30 – 4 – 0', ['outcome']],
  ])('%s', async (sentence, doubted) => {
    const { unsure } = await first(sentence);
    expect(unsure).toEqual(doubted.map((key) => `/minutes/items/1/decisions/0/${key}`));
  });

  it.each([
    ['zieht seinen Antrag zurück.', 'Der Antrag wurde vom Einreicher zurückgezogen.', 1],
    ['zieht seinen Änderungsantrag zurück.', 'Der Antrag wurde vom Einreicher zurückgezogen.', 2],
  ])('is withdrawn: %s', async (takes, taken, count) => {
    const { items } = await minutesWith(PRESENT, `Der Einreicher ${takes}\n\n${taken}`);
    expect(items[1]!.decisions).toHaveLength(count);
  });

  it('is the agenda, adopted as it is now', async () => {
    const { subject, outcome, unsure } = await first(
      'Der Stadtrat beschließt die so geänderte Tagesordnung einstimmig.',
    );
    expect([subject, outcome]).toEqual(['agenda', 'adopted']);
    expect(unsure).toContain('/minutes/items/1/decisions/0/outcome');
  });
});

describe('withdrawals before the agenda is adopted', () => {
  const WITHDRAWN = 'Der TOP 3 wird vom Einreicher zurückgezogen.';

  it('tell why it changes, which is said', async () => {
    const list = LIST.replace(
      'Eröffnung der Sitzung,\n\tFeststellung der Beschlussfähigkeit',
      'Tagesordnung',
    );
    const head = HEAD + list.replace('1\tTagesordnung', '1\tBestätigung der Tagesordnung');
    const { minutes, diagnostics } = await parse(
      new TextEncoder().encode(
        `${head}${PRESENT}Öffentliche Sitzung\n\n1.\tBestätigung der Tagesordnung\n\n${WITHDRAWN}\n\nDie Tagesordnung wird einstimmig bestätigt.\n\n2.\tVerzicht auf Laubbläser\tA0151/19\n\tFraktion Blaue Liste\n\n3.\tVerschiedenes\n\nKeine Wortmeldungen.\n`,
      ),
    );
    expect(minutes!.items[0]!.text).toEqual([WITHDRAWN]);
    expect(minutes!.items[0]!.decisions).toHaveLength(1);
    expect(diagnostics.map(({ field }) => field)).toContain('/minutes/items/0/decisions');
  });

  it('decide below the item itself', async () => {
    const { items } = await minutesWith(PRESENT, 'Der Antrag wird vom Einreicher zurückgezogen.');
    expect(items[1]!.decisions[0]).toMatchObject({ outcome: 'withdrawn', paper: 'A0151/19' });
  });
});

describe('a motion to take an item off the agenda', () => {
  it('decides on no paper, which is said', async () => {
    const { items, unsure } = await minutesWith(
      PRESENT,
      'Die Absetzung des TOP 1 von der Tagesordnung wird mit 18 Ja-, 24 Neinstimmen abgelehnt.',
    );
    expect(items[1]!.decisions[0]).toMatchObject({ subject: 'agenda', paper: null });
    expect(unsure).toContain('/minutes/items/1/decisions/0/paper');
  });
});

describe('two columns whose gap is lost', () => {
  it('are two people where a note ends between them', async () => {
    const present = `${PRESENT}Mitglieder des Gremiums\nIda Ahorn            Max Wald\nUwe Berg, bis 17:30 Uhr Jan Wiese\nRosa Dachs\n\n`;
    const { attendance } = await minutesWith(present, 'Der Antrag wird vertagt.');
    expect(attendance[1]!.people.map(({ name, note }) => [name, note])).toEqual([
      ['Ida Ahorn', null],
      ['Uwe Berg', 'bis 17:30 Uhr'],
      ['Rosa Dachs', null],
      ['Max Wald', null],
      ['Jan Wiese', null],
    ]);
  });

  it('are one person where the note goes on', async () => {
    const present = `${PRESENT}Mitglieder des Gremiums\nUwe Berg, ab TOP 2 für Tal\n\n`;
    const { attendance } = await minutesWith(present, 'Der Antrag wird vertagt.');
    expect(attendance[1]!.people).toMatchObject([{ name: 'Uwe Berg', note: 'ab TOP 2 für Tal' }]);
  });
});

describe('the name of the body', () => {
  const gremium = async (head: string) =>
    (await parse(new TextEncoder().encode(`${head}${LIST}${PRESENT}`))).header.Gremium;

  it('is not led by the word of the sitting', async () => {
    const torn = HEAD.replace(
      'Sitzung - SR/006(VII)/19\nStadtrat\t',
      'Sitzung -\tMontag\nSR/006(VII)/19\nStadtrat\t',
    );
    expect(torn).not.toBe(HEAD);
    expect(await gremium(torn)).toBe('Stadtrat');
    expect(await gremium(HEAD)).toBe('Stadtrat');
  });
});
