/** How clerks of one body or another tell votes, decisions and people; each beside what is nearly like it. */

import { describe, expect, it } from 'vitest';
import { goesOnBelow } from '../../src/minutes/attendanceColumns.ts';
import { peopleIn, personIn } from '../../src/minutes/attendee.ts';
import { comesAgain, isDeciding } from '../../src/minutes/deciding.ts';
import { isMotion, isProcedural, isVotedMotion, outcomeOfMotion } from '../../src/minutes/motion.ts';
import { readOutcome } from '../../src/minutes/outcome.ts';
import { withoutParting } from '../../src/minutes/paperCell.ts';
import { referredTo } from '../../src/minutes/referral.ts';
import { isVoteTable, readVote } from '../../src/minutes/vote.ts';
import { parse } from '../../src/parse.ts';
import { stretch } from './made.ts';

const COUNCIL = { committee: false, body: 'Stadtrat', number: 21, period: 'VI', year: '15' };
const COMMITTEE = { ...COUNCIL, committee: true, body: 'Finanz- und Grundstücksausschuss' };

function counts(text: string): (number | null)[] | null {
  const vote = readVote(stretch(text));
  return vote && [vote.yes?.value ?? null, vote.no?.value ?? null, vote.abstain?.value ?? null];
}

describe('votes', () => {
  it.each([
    ['Ja Nein Enthaltung 5 0 1', [5, 0, 1]],
    ['Ja 4 Nein Enthaltungen 0 2', [4, 0, 2]],
    ['Abstimmungsergebnis: JA NEIN Enth. 3 3 0', [3, 3, 0]],
    ['Die Drucksache wird empfohlen. Abstimmungsergebnis: Ja 6 / Nein 2 / Enth. 1', [6, 2, 1]],
    ['Der Niederschrift wird mit acht Stimmen bei einer Enthaltung zugestimmt.', [8, null, 1]],
    ['Für die Vorlage stimmen sieben Mitglieder, zwei stimmen dagegen, niemand enthält sich.', [7, 2, 0]],
    ['mit 6 Ja-Stimmen ohne Gegenstimmen und ohne Enthaltungen', [6, 0, 0]],
    ['mit 6 Ja-Stimmen, ohne Gegenstimmen und Enthaltungen', [6, 0, 0]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['Ja Nein Enthaltung 5 0', null],
    ['Die Drucksache wird mit acht Stimmen abgelehnt.', null],
    ['Ja 12 Nein', null],
  ])('not told: %s', (text, expected) => {
    expect(counts(text)?.[0] ?? null).toBe(expected);
  });

  it('a table of counts is no part of a sentence, a sentence with counts is no table', () => {
    expect(isVoteTable('Ja Nein Enthaltung 5 0 1')).toBe(true);
    expect(isVoteTable('Ja Nein Enthaltung 5 0 1 2')).toBe(false);
    expect(isVoteTable('Mit Ja stimmen 5, mit Nein 0, Enthaltung 1')).toBe(false);
  });
});

describe('sentences of a committee', () => {
  const decided = (text: string) => isDeciding(stretch(text), COMMITTEE);

  it.each([
    'Der Finanzausschuss hat der Vorlage mit 7 – 0 – 0 zugestimmt.',
    'Dem Stadtrat wird mit 6 – 0 – 1 die Wahl der genannten Personen empfohlen.',
    'Der Ausschuß empfiehlt dem Stadtrat mit 5 : 0 : 1 die Annahme.',
    'Der Ausschuss beauftragt die Verwaltung mit sechs Ja-Stimmen, den Bericht vorzulegen.',
    'GO-Antrag auf Vertagung: Der Ausschuss stimmt dem GO-Antrag mit 5 Ja-, 1 Neinstimme zu.',
    'Zur Kenntnis genommen.',
    'Wird zur Kenntnis genommen.',
    'Der Ausschuss beantragt, 60.000 EUR einzustellen (5 Ja, 0 Nein, 0 Enthaltungen).',
    'Den Vorhaben Nr. 1 und 2 wird zugestimmt (Ja: 4, Nein: 0, Enthaltungen: 0).',
    'Gemäß Änderungsantrag wird mit 20 Ja-, 17 Neinstimmen der Punkt 3 gestrichen.',
    'Herr Muster stellt den GO-Antrag, die Abstimmung zu verschieben; dem folgt der Ausschuss mit 4 Ja-Stimmen.',
    'Vertagt, bis die Stellungnahme der Verwaltung vorliegt.',
    'Genehmigt. Abstimmung: 5 – 0 – 2',
    'Änderungsantrag DS0466/08/1: 5 : 3 : 0 empfohlen.',
    'Maßnahme 1 (Reinigung): 8 : 0 : 0 nicht empfohlen.',
    'Mit 6-0-0 empfiehlt der Ausschuss dem Stadtrat die Beschlussfassung.',
    'Mit der Ergänzung auf Seite 5 bestätigt. Abstimmungsergebnis: 7 Ja / 0 Nein / 1 Enth.',
    'Der Tagesordnung stimmen alle zu (5 Ja, 0 Nein, 0 Enthaltungen).',
    'Die Änderung wird bei Stimmengleichheit abgelehnt. Abstimmung: 4 – 4 – 1',
    'Die Fraktion erklärt den Antrag für erledigt.',
    'Das Beschlussprotokoll wird bei 2 Enthaltungen bestätigt.',
    'Die Genehmigung wird auf die nächste Sitzung verschoben.',
  ])('decides: %s', (text) => {
    expect(decided(text)).toBe(true);
  });

  it.each([
    'Der Theaterausschuss hat der Vorlage mit 7 – 0 – 0 zugestimmt.',
    'Der Ausschuss für Bildung hat den Antrag mit 5 Ja-Stimmen empfohlen.',
    'Der Ausschuss beauftragt die Verwaltung, den Bericht vorzulegen.',
    'Wird der Bericht zur Kenntnis genommen, ist das gut.',
    'Genehmigt. Das war es.',
    'Änderungsantrag DS0466/08/1: das Protokoll der Sitzung nennt ihn.',
    'Die Änderung wird erläutert.',
    'Der Ausschuss beantragt, 60.000 EUR einzustellen.',
    'Die Fraktion erklärt, der Antrag sei für sie wichtig.',
  ])('only tells: %s', (text) => {
    expect(decided(text)).toBe(false);
  });

  it('a name in quotes hides no verb, what somebody said does', () => {
    const named = 'Dem Vorschlag „Lindenweg“ stimmt der Stadtrat mit 47 Ja-Stimmen zu.';
    const said = 'Herr Muster sagt: „Dem Vorschlag stimmt der Stadtrat mit 47 Ja-Stimmen zu.“';
    expect(isDeciding(stretch(named), COUNCIL)).toBe(true);
    expect(isDeciding(stretch(said), COUNCIL)).toBe(false);
  });
});

describe('what became of it', () => {
  it.each([
    ['Die Einreicher ziehen den Antrag nicht zurück.', null],
    ['Die Einreicher ziehen den Antrag zurück.', 'withdrawn'],
    ['Der Antrag wurde nicht zurückgezogen.', null],
    ['Bei drei Ja-Stimmen wird die Zustimmung zur DS0401/23 versagt.', 'rejected'],
    ['Der Ortschaftsrat beauftragt die Ortsbürgermeisterin mit sechs Ja-Stimmen.', 'adopted'],
  ])('%s', (text, expected) => {
    expect(readOutcome(stretch(text))?.value ?? null).toBe(expected);
  });

  it('is told once, where the reason stands behind a comma', () => {
    const told = stretch('Frau Muster zieht den Antrag zurück, da er erledigt ist.');
    expect(comesAgain(told, stretch('Der Antrag wurde vom Einbringer zurückgezogen.'))).toBe(true);
    expect(comesAgain(told, stretch('Der Antrag wird vertagt.'))).toBe(false);
  });

  it('goes to a committee with a name of several words', () => {
    const text = 'Der Antrag wird in den Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg überwiesen.';
    expect(referredTo(stretch(text)).map((one) => one.text)).toEqual([
      'Betriebsausschuss Stadtgarten und Friedhöfe Magdeburg',
    ]);
    const two = 'Der Antrag wird in die Ausschüsse BSS und Juhi überwiesen.';
    expect(referredTo(stretch(two)).map((one) => one.text)).toEqual(['BSS', 'Juhi']);
  });
});

describe('motions that are told with their vote', () => {
  const outcome = (text: string) => outcomeOfMotion(stretch(text), readVote(stretch(text)))?.value ?? null;

  it.each([
    [
      'Herr Muster stellt den Geschäftsordnungsantrag, die Beratung auszusetzen. Abstimmung: 7 – 2 – 1',
      'postponed',
      true,
    ],
    [
      'GO-Antrag – Überweisung in die Ausschüsse UwE und Juhi: 45 Ja-, 2 Neinstimmen, 1 Enthaltung.',
      'referred',
      true,
    ],
    ['Herr Muster beantragt, die Drucksache zu verweisen. Abstimmung: 2 – 6 – 1', 'rejected', true],
    ['Herr Muster beantragt, den Zuschuss zu begrenzen. Ja: 4, Nein: 3, Enthaltungen: 0', 'adopted', false],
    ['Herr Muster beantragt, den Zuschuss zu begrenzen. Ja: 4, Nein: 4, Enthaltungen: 0', null, false],
  ])('%s', (text, value, procedural) => {
    expect(isVotedMotion(text)).toBe(true);
    expect(outcome(text)).toBe(value);
    expect(isProcedural(text)).toBe(procedural);
  });

  it.each([
    'Herr Muster beantragt, den Zuschuss zu begrenzen.',
    'Der Zuschuss wird begrenzt. Abstimmung: 7 – 2 – 1',
    'Frau Probe stellt den Antrag vor. Ja: 4, Nein: 0, Enthaltungen: 1',
  ])('not so: %s', (text) => {
    expect(isVotedMotion(text)).toBe(false);
  });

  it('a motion waits for the vote below it, a question and a lead-in do not', () => {
    expect(isMotion('Herr Muster beantragt, den Antrag zurückzustellen.')).toBe(true);
    expect(isMotion('Beantragt Herr Muster etwas?')).toBe(false);
    expect(isMotion('Herr Muster beantragt:')).toBe(false);
  });
});

describe('people', () => {
  it('an institution behind a comma is no second person', () => {
    expect(peopleIn(stretch('Bernd Muster, Magdeburger Verkehrsbetriebe'))).toHaveLength(1);
    expect(peopleIn(stretch('Bernd Muster, Anna Probe'))).toHaveLength(2);
  });

  it.each([
    ['Ortschaftsrat Klaus Bothe', 'Klaus Bothe', 'Ortschaftsrat'],
    ['Leiter des Kulturbüros Norbert Tal', 'Norbert Tal', 'Leiter des Kulturbüros'],
    ['Beschäftigtenvertreter Manfred Tal', 'Manfred Tal', 'Beschäftigtenvertreter'],
  ])('%s', (text, name, role) => {
    const person = personIn(stretch(text));
    expect([person?.name.text, person?.role?.text]).toEqual([name, role]);
  });

  it.each([
    ['Anna Probe; Max Muster;', true],
    ['Anna Probe; Dr.', true],
    ['Anna Probe; Beigeordneter Dr. Jürgen', true],
    ['Anna Probe (ab', true],
    ['Anna Probe; Max Muster', false],
    ['Dr. Lutz Muster, Oberbürgermeister', false],
    ['Ilona Schubert, Kämmerei', false],
  ])('the list goes on in the next line: %s', (text, expected) => {
    expect(goesOnBelow(text)).toBe(expected);
  });

  it.each([
    ['Hundesteuersatzung –', 'Hundesteuersatzung'],
    ['Finanzplan der Ortschaft,', 'Finanzplan der Ortschaft'],
    ['Rad- und Gehwege', 'Rad- und Gehwege'],
    ['Bebauungsplan „Umfassungsweg“ -', 'Bebauungsplan „Umfassungsweg“'],
  ])('title and paper are parted: %s', (text, expected) => {
    expect(withoutParting(stretch(text)).text).toBe(expected);
  });
});

describe('whole minutes', () => {
  const paper = (head: string, people: string, agenda: string, protocol: string) =>
    parse(
      new TextEncoder().encode(
        `Landeshauptstadt Magdeburg\n\nNiederschrift\n\n${head}\n\nTagesordnung\n------------\n\n${agenda}\n\n${people}\n\n${protocol}`,
      ),
    );
  const HEAD =
    'Sitzung:     FG/003(III)/09\nGremium:     Finanz- und Grundstücksausschuss\nDatum:       Freitag, 09.02.2009\nOrt:         Zimmer 112\nBeginn:      14.00 Uhr\nEnde:        16.10 Uhr';
  const AGENDA =
    'I. Öffentlicher Teil\n--------------------\n\n1.    Eröffnung\n2.    Hundesteuersatzung, DS0031/09\n3.    Besetzung der Ausschüsse';
  const PEOPLE = 'Anwesend: Anna Probe, Max Muster,\nUlrike Tal';
  const protocol = (second: string, third = 'Nichts.') =>
    `I. Öffentlicher Teil\n--------------------\n\n1.    Eröffnung\n\nDer Vorsitzende eröffnet die Sitzung.\n\n2.    Hundesteuersatzung, DS0031/09\n\n${second}\n\n3.    Besetzung der Ausschüsse\n\n${third}\n\nMagdeburg, 16.02.2009\n\nAnna Probe                           Ulrike Tal\nVorsitzende                          Protokollführerin\n`;

  it('headings above lines of dashes tell of publicity; the day of writing stands at the end', async () => {
    const { minutes, header } = await paper(HEAD, PEOPLE, AGENDA, protocol('Kein Beratungsbedarf.'));
    expect(minutes?.agenda.map((one) => one.public)).toEqual([true, true, true]);
    expect(minutes?.agenda[1]).toMatchObject({ title: 'Hundesteuersatzung', paper: 'DS0031/09' });
    expect(minutes?.items[1]).toMatchObject({ title: 'Hundesteuersatzung', text: ['Kein Beratungsbedarf.'] });
    expect(header).toMatchObject({ Datum: '2009-02-16' });
    expect(minutes?.attendance).toMatchObject([
      { group: 'Anwesend', people: [{ name: 'Anna Probe' }, { name: 'Max Muster' }, { name: 'Ulrike Tal' }] },
    ]);
  });

  it('a dash before the paper is no part of the title, unless the title goes on below', async () => {
    const list = (below: string) =>
      `Öffentliche Sitzung\nFortsetzung der 3. Sitzung vom 08.02.2009\n1.    Eröffnung\n2.    Umbau der Halle - DS0031/09\n      ${below}\n3.    Besetzung der Ausschüsse`;
    const moved = await paper(HEAD, PEOPLE, list('BE: Oberbürgermeister'), protocol('Kein Beratungsbedarf.'));
    expect(moved.minutes?.agenda[1]).toMatchObject({
      title: 'Umbau der Halle',
      paper: 'DS0031/09',
      reporter: 'Oberbürgermeister',
      public: true,
    });
    const goesOn = await paper(HEAD, PEOPLE, list('Grundsatzbeschluss'), protocol('Kein Beratungsbedarf.'));
    expect(goesOn.minutes?.agenda[1]?.title).toBe('Umbau der Halle - Grundsatzbeschluss');
  });

  it('heads of columns tell role and note; the same words without heads are a note', async () => {
    const row = 'Name                 Funktion              Bemerkung\n';
    const people = (heads: string) =>
      `Anwesenheit\n\n${heads}\nMitglieder\nAnna Probe           Kinderschutzbund      ab 14:30 Uhr\nMax Muster           Stadtrat`;
    const headed = await paper(HEAD, people(row), AGENDA, protocol('Kein Beratungsbedarf.'));
    expect(headed.minutes?.attendance.at(-1)?.people).toMatchObject([
      { name: 'Anna Probe', role: 'Kinderschutzbund', note: 'ab 14:30 Uhr' },
      { name: 'Max Muster', role: 'Stadtrat', note: null },
    ]);
    const bare = await paper(HEAD, people(''), AGENDA, protocol('Kein Beratungsbedarf.'));
    const anna = bare.minutes?.attendance.at(-1)?.people.find(({ name }) => name === 'Anna Probe');
    expect(anna?.role ?? null).toBeNull();
  });

  it('a sentence tells the place, and a cell may break within the number of the sitting', async () => {
    const prose =
      'über die Sitzung des Ortschaftsrates Pechau am Dienstag, dem 4. März 2008, im\nGemeindezentrum, Breite Straße 18, Beginn: 19.00 Uhr, Ende: 20.45 Uhr\nSitzung - OR Pe/002(IV)/08';
    const told = await paper(prose, PEOPLE, AGENDA, protocol('Kein Beratungsbedarf.'));
    expect(told.header).toMatchObject({
      Gremium: 'Ortschaftsrat Pechau',
      Ort: 'Gemeindezentrum, Breite Straße 18',
      Sitzung: 'OR Pe/002(IV)/08',
    });
    const table =
      'Gremium                  Wochentag, Datum    Ort          Beginn      Ende\nSitzung - BA             Dienstag,           Rathaus      16:30 Uhr   18:40 Uhr\nKGM/014(VIII)/26         24.03.2026\nBetriebsausschuss';
    const broken = await paper(table, PEOPLE, AGENDA, protocol('Kein Beratungsbedarf.'));
    expect(broken.header).toMatchObject({ Gremium: 'Betriebsausschuss', Sitzung: 'BA KGM/014(VIII)/26' });
  });

  const decisions = async (second: string, third?: string) => {
    const { minutes } = await paper(HEAD, PEOPLE, AGENDA, protocol(second, third));
    return [minutes!.items[1]!, minutes!.items[2]!] as const;
  };

  it('a motion of somebody within a Drucksache is an amendment, and each sentence has its vote', async () => {
    const [item] = await decisions(
      'Der Antrag von Stadtrat Muster wird abgelehnt. Abstimmung: 2:4:0\nDie Drucksache wird dem Stadtrat zur Beschlussfassung empfohlen. Abstimmung: 4:1:1',
    );
    expect(item.decisions).toMatchObject([
      { subject: 'amendment', outcome: 'rejected', vote: { yes: 2, no: 4, abstain: 0 } },
      { subject: 'item', outcome: 'recommended', vote: { yes: 4, no: 1, abstain: 1 } },
    ]);
  });

  it('an oral motion right above makes a referral procedure; without it the item is referred', async () => {
    const referred = 'Die Drucksache wird mit 25 : 17 : 2 in den Ausschuss StBV überwiesen.';
    const [moved] = await decisions(
      `Frau Probe stellt den GO-Antrag, die Drucksache zu überweisen.\n\n${referred}`,
    );
    expect(moved.decisions).toMatchObject([{ subject: 'procedure', outcome: 'referred' }]);
    const [plain] = await decisions(`Frau Probe begründet den Antrag.\n\n${referred}`);
    expect(plain.decisions).toMatchObject([{ subject: 'item', outcome: 'referred' }]);
  });

  it('a wording that sends somebody is an election', async () => {
    const [, item] = await decisions(
      'Kein Beratungsbedarf.',
      'Der Ausschuss beschließt mit 4 – 3 – 1:\n\nStadtrat Max Muster wird als Mitglied in den Unterausschuss entsandt.',
    );
    expect(item.decisions).toMatchObject([{ subject: 'election', outcome: 'adopted' }]);
  });

  it('a vote below the wording belongs to what was decided', async () => {
    const [item] = await decisions(
      'Der Ausschuss beschließt:\n\nDas Grundstück wird zum Verkehrswert veräußert.\n\nAbstimmung: 4 – 3 – 1',
    );
    expect(item.decisions).toMatchObject([
      {
        outcome: 'adopted',
        vote: { yes: 4, no: 3, abstain: 1 },
        text: ['Das Grundstück wird zum Verkehrswert veräußert.'],
      },
    ]);
  });

  it('a motion and the vote in the paragraph below it are one decision, which is said', async () => {
    const text = 'Frau Probe beantragt, die Drucksache zurückzustellen.';
    const read = await paper(HEAD, PEOPLE, AGENDA, protocol(`${text}\n\nAbstimmung: 7 – 1 – 1`));
    expect(read.minutes?.items[1]).toMatchObject({
      text: [],
      decisions: [
        {
          sentence: `${text} Abstimmung: 7 – 1 – 1`,
          subject: 'procedure',
          outcome: 'postponed',
          vote: { yes: 7 },
        },
      ],
    });
    expect(read.diagnostics.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        '/minutes/items/1/decisions/0/sentence',
        '/minutes/items/1/decisions/0/outcome',
      ]),
    );
  });

  it('the committees of a motion stand in the text above what became of it', async () => {
    const [item] = await decisions(
      'Frau Probe beantragt die Überweisung in die Ausschüsse StBV und FG.\n\nDer GO-Antrag von Frau Probe wird mit 18 : 20 : 3 abgelehnt.',
    );
    expect(item.decisions).toMatchObject([
      { subject: 'procedure', outcome: 'rejected', referredTo: ['StBV', 'FG'] },
    ]);
  });

  it('by an amendment that was adopted the paper is adopted amended', async () => {
    const [item] = await decisions(
      'Der Änderungsantrag DS0031/09/1 wird mit 25 : 20 : 4 angenommen.\n\nGemäß Änderungsantrag DS0031/09/1 beschließt der Ausschuss mit 27 : 19 : 3:\n\nDie Satzung wird mit drei Änderungen erlassen.',
    );
    expect(item.decisions).toMatchObject([
      { subject: 'amendment', paper: 'DS0031/09/1', outcome: 'adopted' },
      { subject: 'item', paper: 'DS0031/09', outcome: 'adopted-amended' },
    ]);
  });

  it('points with the same sign at the same edge are a list each', async () => {
    const [item] = await decisions(
      'Der Ausschuss beschließt mit 4 – 3 – 1:\n\n• Feuerwehr: 1.200 Euro\n• Sportverein: 800 Euro',
    );
    expect(item.decisions[0]?.text).toEqual(['• Feuerwehr: 1.200 Euro', '• Sportverein: 800 Euro']);
  });

  it('what was said before the deciding sentence of a paragraph makes it doubtful', async () => {
    const said =
      'Frau Probe bemängelt den Preis. Die Drucksache wird bestätigt (4 Ja, 1 Nein, 0 Enthaltungen).';
    const read = await paper(HEAD, PEOPLE, AGENDA, protocol(said));
    expect(read.diagnostics.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['/minutes/items/1/text', '/minutes/items/1/decisions/0/sentence']),
    );
  });

  it('points that begin apart from their lead are a list', async () => {
    const [item] = await decisions(
      'Der Ausschuss beschließt mit 4 – 3 – 1:\n\nDie Verwaltung wird beauftragt, gemeinsam mit dem Verein\n\na) die Kriterien zu vereinfachen und\n\nb) weitere Partner zu gewinnen.',
    );
    expect(item.decisions[0]?.text).toEqual([
      'Die Verwaltung wird beauftragt, gemeinsam mit dem Verein',
      'a) die Kriterien zu vereinfachen und',
      'b) weitere Partner zu gewinnen.',
    ]);
  });
});
