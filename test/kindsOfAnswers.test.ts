/** Kinds of print that papers of the administration have, each as a small paper beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { asksReferral } from '../src/clues/referral.ts';
import { officesIn } from '../src/fields/office.ts';
import { isSignatureLine, readSignatureName } from '../src/fields/signatureName.ts';
import { matchTitleLine } from '../src/fields/title.ts';
import type { ParsedDocument } from '../src/model/names.ts';
import { problem } from '../src/model/problem.ts';
import { doubtDerived } from '../src/paper/derived.ts';
import { saysAgreement } from '../src/words/agreement.ts';
import { answerHeading } from '../src/words/answers.ts';
import { answerLead, recommends } from '../src/words/opinion.ts';
import { isResponsible, RESPONSIBLE_LABEL } from '../src/words/proposal.ts';
import { isRequest } from '../src/words/request.ts';
import { OFFICE, read } from './smallForms.ts';

const unsure = (field: string) => expect.objectContaining({ code: 'reading-unsure', field });

describe('a label that its cell breaks behind the hyphen', () => {
  const rows = (rest: string) =>
    `Stellungnahme der                  Stadtamt          Stellungnahme-      Datum
Verwaltung                         Amt 66            ${rest}                 10.02.2020
öffentlich                                           S0082/20
zum/zur
F0009/20 – AfD-Fraktion
Bezeichnung
Lichtsignalanlage
Verteiler                                                          Tag
Der Oberbürgermeister                                              18.02.2020

Die Anlage ist seit Januar außer Betrieb.
`;

  it('is one with what stands below it', async () => {
    const { header } = await read(rows('Nr.'));
    expect(header).toMatchObject({ Stadtamt: 'Amt 66', Nummer: 'S0082/20', Datum: '2020-02-10' });
  });

  it('may be broken within its word', async () => {
    const { header } = await read(
      rows('nahme-Nr.')
        .replace('Stellungnahme-     ', 'Stellung-          ')
        .replace('nahme-Nr.       ', 'nahme-Nr. '),
    );
    expect(header).toMatchObject({ Stadtamt: 'Amt 66', Nummer: 'S0082/20', Datum: '2020-02-10' });
  });

  it('is one without the hyphen, as some extractors have it', async () => {
    const { header } = await read(OFFICE.replace('Stellungnahme-Nr.', 'StellungnahmeNr.'));
    expect(header).toMatchObject({ Stadtamt: 'Amt 66', Nummer: 'S0123/21' });
  });
});

describe('labels and titles', () => {
  it('the label of the number may have room around its hyphen', async () => {
    const { header, diagnostics } = await read(
      'Stellungnahme der Verwaltung\nStadtamt\nStellungnahme - Nr.\nDatum\nöffentlich\nFB 40\nS0199/08\n26.08.08\nzum/zur\nF0124/08, SR Stern\nBezeichnung\nBänke\nVerteiler\nTag\nDer Oberbürgermeister\n09.09.08\n\nDrei Bänke fehlen.\n',
    );
    expect(header).toMatchObject({ Nummer: 'S0199/08', Datum: '2008-08-26' });
    expect(diagnostics.some(({ code }) => code === 'label-unknown')).toBe(false);
  });

  it.each([
    ['INFORMATION: I0377/19', 'information'],
    ['ÄNDERUNGSANTRAG: A0188/25/1 öffentlich', 'aenderungsantrag'],
    ['Änderungsantrag: A0188/25 /1 öffentlich', 'aenderungsantrag'],
    ['Änderungsantrag: A0188/25/1', undefined],
    ['Drucksache: DS0377/19', 'drucksache'],
    ['Information: I0377/19', undefined],
    ['INFORMATION: I0377/19 liegt vor', undefined],
  ])('%s', (text, kind) => {
    expect(matchTitleLine(text)?.kind).toBe(kind);
  });

  it('a title with its number below other labels is no label that the form lacks', async () => {
    const { kind, header } = await read(
      'Landeshauptstadt Magdeburg\n– Der Oberbürgermeister –\nDezernat: VI\nAmt\nDatum: 02.12.2019\nÖffentlichkeitsstatus: öffentlich\nINFORMATION: I0377/19\nBeratung\tTag\tBehandlung\nDer Oberbürgermeister\t17.12.2019\tnicht öffentlich\nThema: Bänke am See\n\nZu den Bänken wird berichtet. Drei Bänke fehlen.\n',
    );
    expect(kind).toBe('information');
    expect(header).toMatchObject({ Nummer: 'I0377/19', Thema: 'Bänke am See' });
  });

  it('a day that a gap tears apart is no date, and leaves the number alone', async () => {
    const dated = (date: string) => read(OFFICE.replace('12.05.2021', date));
    const torn = await dated('1 4.06.2021');
    expect(torn.header).toMatchObject({ Nummer: 'S0123/21', Datum: null });
    expect(torn.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'date-malformed', field: '/header/Datum' }),
    );
    expect((await dated('4.06.2021')).header).toMatchObject({ Nummer: 'S0123/21', Datum: '2021-06-04' });
  });

  it('an article that a narrow cell breaks is no body', async () => {
    const bodies = async (mayor: string) => {
      const { consultations } = await read(OFFICE.replace('Der Oberbürgermeister\t01.06.2021', mayor));
      return consultations.map(({ body }) => body);
    };
    expect(await bodies('Der\t01.06.2021\nOberbürgermeister\nStadtrat\t03.06.2021')).toEqual([
      'Der Oberbürgermeister',
      'Stadtrat',
    ]);
    expect(await bodies('Stadtrat\t01.06.2021\nDer Oberbürgermeister\t03.06.2021')).toEqual([
      'Stadtrat',
      'Der Oberbürgermeister',
    ]);
  });

  it('a department with an office that is not known is two values, which is said', async () => {
    const form = (department: string) =>
      read(
        `Landeshauptstadt Magdeburg\n– Der Oberbürgermeister –\nINFORMATION\tDatum\nI0067/12\t29.02.12\nDezernat: ${department}\tÖffentlichkeitsstatus: öffentlich\nBeratung\tTag\tBehandlung\nDer Oberbürgermeister\t13.03.2012\tnicht öffentlich\nThema: Bänke am See\n\nDrei Bänke fehlen.\n`,
      );
    const known = await form('VI Amt 66');
    expect(known.header).toMatchObject({ Dezernat: 'VI', Amt: 'Amt 66' });
    expect(known.diagnostics).not.toContainEqual(unsure('/header/Amt'));
    const other = await form('IV Puppenbühne Nord');
    expect(other.header).toMatchObject({ Dezernat: 'IV', Amt: 'Puppenbühne Nord' });
    expect(other.diagnostics).toEqual(
      expect.arrayContaining([unsure('/header/Dezernat'), unsure('/header/Amt')]),
    );
    const odd = await form('Puppenbühne');
    expect(odd.diagnostics).toContainEqual(unsure('/header/Dezernat'));
    // an office beside it, and another one in a cell of its own
    const two = await form('VI Amt 66\tAmt: FB 02');
    expect(two.header).toMatchObject({ Dezernat: 'VI Amt 66', Amt: 'FB 02' });
    expect(two.diagnostics).toEqual(
      expect.arrayContaining([unsure('/header/Dezernat'), unsure('/header/Amt')]),
    );
  });

  it('a department may stand where the office does', async () => {
    const { header, sender } = await read(OFFICE.replace('Amt 66', 'Dezernat III'));
    expect(header).toMatchObject({ Stadtamt: 'Dezernat III', Nummer: 'S0123/21' });
    expect(sender.groups).toEqual(['Dezernat III']);
  });

  it('publicity that narrow cells break is each row’s own', async () => {
    const rows = (treatment: string) =>
      `Landeshauptstadt Magdeburg\tDrucksache\tDatum\n– Der Oberbürgermeister –\tDS0199/22\t02.05.2022\nDezernat: I\tÖffentlichkeitsstatus\nöffentlich\n\n${treatment}\nKurztitel\nBänke am See\n\nBeschlussvorschlag:\n\nDer Stadtrat beschließt drei Bänke.\n`;
    const { consultations } = await read(
      rows(
        'Beratungsfolge\tSitzung\tBehandlung\tZuständigkeit\nDer Oberbürgermeister\t17.05.2022\tnicht\tKenntnisnahme\n\t\töffentlich\nBetriebsausschuss\t24.05.2022\tnicht\tBeratung\n\t\töffentlich\nStadtrat\t02.06.2022\töffentlich\tBeschlussfassung\n',
      ),
    );
    expect(consultations.map((one) => one.public)).toEqual([false, false, true]);
  });
});

describe('answers', () => {
  it.each([
    ['F0033/17, zu Frage 1:', ['1'], 21],
    ['F0041/17, zu Fragen 2 und 3:', ['2', '3'], 28],
    ['Zu 1 (Kapazität):', ['1'], 17],
    ['zu 3) Bis zum 31. Mai waren es 287.', ['3'], 5],
    ['zu 3) bis 5)', ['3', '4', '5'], 12],
    ['Punkt 1', ['1'], 7],
  ])('%s heads one', (text, numbers, length) => {
    expect(answerHeading(text)).toMatchObject({ numbers, length });
  });

  it.each([
    'F0033/17 wurde im Mai beantwortet.',
    'Punkt 1 der Tagesordnung',
    'Frage 1',
    'Zu 1 (Kapazität) ist zu sagen',
    'F0033/17, zugestellt am 3. Mai',
  ])('%s heads none', (text) => {
    expect(answerHeading(text)?.length ?? 0).toBe(0);
  });

  it('a dash between heading and question is neither’s', async () => {
    const { answers } = await read(
      `${OFFICE}Die Anfrage wird wie folgt beantwortet:\n\nZur Frage 1 – Wie viele Bänke fehlen?\nEs fehlen drei Bänke.\n\nZur Frage 2 – Wer zahlt?\nDie Stadt zahlt.\n`,
    );
    expect(answers.map(({ heading, quoted }) => [heading, quoted])).toEqual([
      ['Zur Frage 1', ['Wie viele Bänke fehlen?']],
      ['Zur Frage 2', ['Wer zahlt?']],
    ]);
  });

  it.each([
    ['Zu 1.: Wer zahlt das?', ['Wer zahlt das?'], false],
    ['Zu 1.: Der Steg ist alt. Doch wer zahlt das?', ['Der Steg ist alt. Doch wer zahlt das?'], true],
    ['Antwort zu Frage 1: Der Steg ist alt. Doch wer zahlt das?', [], false],
  ])('%s: what its line asks is repeated, or said to be doubtful', async (line, quoted, said) => {
    const { answers, diagnostics } = await read(`${OFFICE}${line}\n\nDas Land zahlt den Steg.\n`);
    expect(answers[0]).toMatchObject({ questions: ['1'], quoted });
    expect(diagnostics.some(({ field }) => field?.startsWith('/answers'))).toBe(said);
  });

  it('a sentence that leads in and ends in a full stop may be statement, which is said', async () => {
    const { diagnostics } = await read(
      `${OFFICE}Zu der Anfrage nimmt die Verwaltung Stellung wie folgt.\n\nDrei Bänke fehlen seit dem Winter.\n\nZu 1:\n\nSie werden im Mai ersetzt.\n`,
    );
    expect(diagnostics).toEqual(expect.arrayContaining([unsure('/answerIntro'), unsure('/statement')]));
  });

  it('have questions with a part in their number', async () => {
    const { answers } = await read(
      `${OFFICE}Die Fragen beantworte ich im Einzelnen:\n\nFrage 1\n\nEs fehlen drei Bänke.\n\nFrage 2.1\n\nSie werden im Mai ersetzt.\n\nFrage 2.2\n\nHierzu liegen keine Daten vor.\n`,
    );
    expect(answers.map(({ heading, questions }) => [heading, questions])).toEqual([
      ['Frage 1', ['1']],
      ['Frage 2.1', ['2.1']],
      ['Frage 2.2', ['2.2']],
    ]);
  });

  it('are no lists in a motion that is told in quotation marks', async () => {
    const { answers, statement } = await read(
      `${OFFICE}Beantragt ist Folgendes:\n\n„Die Stadt wird gebeten zu prüfen,\n\n1. welche Brunnen stillgelegt sind,\n\n2. welche Mittel nötig wären.“\n\nStillgelegt sind fünf Brunnen am Markt und im Park.\n`,
    );
    expect(answers).toEqual([]);
    expect(statement).toHaveLength(5);
  });

  it('of several papers keep the numbers of each', async () => {
    const { answers } = await read(
      `${OFFICE}F0033/17, zu Frage 1:\n\nEs gab 17 Gastspiele.\n\nF0041/17, zu Frage 1:\n\nSie sind kostendeckend.\n`,
    );
    expect(answers.map(({ heading, questions }) => [heading, questions])).toEqual([
      ['F0033/17, zu Frage 1:', ['1']],
      ['F0041/17, zu Frage 1:', ['1']],
    ]);
  });

  it('a question that begins with its first part is that part', async () => {
    const { answers } = await read(
      `${OFFICE}Die Fragen werden wie folgt beantwortet:\n\n2. Wie viele Bänke fehlen?\n\nEs fehlen drei.\n\n3. a) Wie oft wurde kontrolliert?\n\nZweimal.\n\n   b) Was wurde festgestellt?\n\nNichts.\n`,
    );
    expect(answers.map(({ questions, quoted }) => [questions, quoted])).toEqual([
      [['2'], ['Wie viele Bänke fehlen?']],
      [['3.a'], ['Wie oft wurde kontrolliert?']],
      [['3.b'], ['Was wurde festgestellt?']],
    ]);
  });

  it('beside their questions: the heads are in no value, and the text below is doubtful', async () => {
    const table = `Frage\tAntwort\n1. Wie viele Bänke fehlen?\tEs fehlen drei. Sie werden ersetzt.\n2. Was kostet das?\tEtwa 900 EUR. Die Mittel sind da.\n`;
    const { answers, statement } = await read(OFFICE + table);
    expect(statement).toEqual([]);
    expect(answers.map(({ text }) => text)).toEqual([
      ['Es fehlen drei. Sie werden ersetzt.'],
      ['Etwa 900 EUR. Die Mittel sind da.'],
    ]);
    const tail = await read(`${OFFICE}${table}\nWeitere Bänke sind nicht vorgesehen, weil Mittel fehlen.\n`);
    expect(tail.diagnostics).toContainEqual(unsure('/statement'));
  });

  it.each([
    ['Zu den einzelnen Fragen:', true],
    ['Zu den einzelnen Bänken:', false],
  ])('%s', (text, leads) => {
    expect(answerLead(text) > 0).toBe(leads);
  });
});

describe('the form of who is responsible', () => {
  const whole =
    'federführende(r) Amt/FB Dez III Sachbearbeiter Herr Nagel Unterschrift AL / FBL Frau Ohlsen Verantwortliche(r) Beigeordnete(r) Unterschrift i. V. Frau Stieger Termin für die Beschlusskontrolle 31.03.2027';

  it.each([
    [whole, true],
    ['federführendes Sachbearbeiter Unterschrift FBL', true],
    ['federführende(r) EB SAB Sachbearbeiter Tüngler', true],
    ['federführendes Handeln der Stadt ist gefragt.', false],
    [`Sachbearbeiter ${'werden in allen Ämtern dringend gesucht und eingestellt, '.repeat(5)}`, false],
  ])('%s', (text, expected) => {
    expect(isResponsible(text)).toBe(expected);
  });
});

describe('a title with its number behind a colon', () => {
  const paper = (title: string) =>
    `Landeshauptstadt Magdeburg\n${title}\nDatum: 8. Juni 2006\nDezernat: I\nAmt 37\nÖffentlichkeitsstatus: öffentlich\n\nBeratungsfolge\nSitzung Tag\nBehandlung\nZuständigkeit\nStadtrat\n7. September 2006\nöffentlich\nBeschlussfassung\n\nKurztitel: Satzung\n\nBeschlussvorschlag:\n\nDie Satzung wird beschlossen.\n`;

  it('is a Drucksache’s, and no Stellungnahme’s', async () => {
    const { kind, header } = await read(paper('Drucksache: DS0222/06'));
    expect([kind, header.Nummer, header.Datum]).toEqual(['drucksache', 'DS0222/06', '2006-06-08']);
    expect(matchTitleLine('Stellungnahme der Verwaltung: S0003/23')).toBeNull();
    expect(matchTitleLine('Drucksache: siehe DS0222/06')).toBeNull();
  });

  it('the finance form in one block is in no value of the resolution', async () => {
    const form =
      'Finanzielle Auswirkungen Organisationseinheit 5001 Pflichtaufgabe ja X nein Produkt Nr. 57301 Maßnahmebeginn/Jahr 2023';
    const { resolution } = await read(`${paper('Drucksache DS0222/06')}\n${form}\n`);
    expect(resolution).toEqual(['Die Satzung wird beschlossen.']);
  });
});

describe('signatures', () => {
  it.each([
    ['Beigeordneter für Kommunales,', true],
    ['stellvertretender Sprecher', true],
    ['Bänke für Kommunales,', false],
    ['Beigeordneter, der fehlt,', false],
  ])('%s', (text, expected) => {
    expect(isSignatureLine(text)).toBe(expected);
  });
});

describe('words above the names', () => {
  it('that say for whom somebody signs are nobody’s line', async () => {
    const { signatures, diagnostics } = await read(
      `Anfrage\tDatum\tNummer\nöffentlich\t12.05.2021\tF0123/21\nAbsender\nFraktion GRÜNE/future!\nGremium\tSitzungstermin\nStadtrat\t20.05.2021\nKurztitel\nBänke am See\n\nIch frage Sie:\n\n1. Wann werden sie ersetzt?\n\nFür die Fraktion\n\nDr. Anna Probe                Max Muster\nFraktionsvorsitzende          Stadtrat\n`,
    );
    expect(signatures.map(({ name }) => name)).toEqual(['Anna Probe', 'Max Muster']);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'text-unassigned' }));
  });
});

describe('values that are made from a field', () => {
  it('are doubtful with it, and only with it', () => {
    const record = {
      title: 'Bänke',
      header: {},
      consultations: [],
      respondsTo: [],
      addressee: { people: [], groups: [] },
      sender: { people: [], groups: ['Amt 66'] },
    } as unknown as ParsedDocument;
    const of = (field: string) =>
      doubtDerived(record, [problem('reading-unsure', { field, at: 3 })]).map((one) => [one.field, one.at]);
    expect(of('/header/Thema')).toEqual([['/title', expect.anything()]]);
    expect(of('/header/Stadtamt')).toEqual([['/sender', expect.anything()]]);
    expect(of('/header/Datum')).toEqual([]);
    expect(of('/header/zum~1zur').map(([field]) => field)).not.toContain('/respondsTo');
    const both = [
      problem('reading-unsure', { field: '/header/Thema', at: 3 }),
      problem('reading-unsure', { field: '/title', at: 3 }),
    ];
    expect(doubtDerived(record, both)).toEqual([]);
  });

  it('the text is doubtful where a doubtful value of the header holds a sentence', async () => {
    const record = await read(`${OFFICE}Drei Bänke fehlen seit dem Winter.\n`);
    const of = (field: string) =>
      doubtDerived(record, [problem('reading-unsure', { field, at: 3 })]).map((one) => one.field);
    expect(of('/header/Bezeichnung')).toEqual(['/title']);
    expect(of('/consultations/0/body')).toEqual([]);
    record.header.Bezeichnung = 'Bänke am See Die Bänke fehlen. Sie werden ersetzt.';
    record.consultations[0]!.body = 'Stadtrat Die Bänke fehlen. Sie werden ersetzt.';
    expect(of('/header/Bezeichnung')).toEqual(['/title', '/statement']);
    expect(of('/consultations/0/body')).toEqual(['/statement']);
  });
});

describe('requests and referrals', () => {
  it('thanks for an answer ask for it', () => {
    expect(isRequest('Für eine schriftliche Beantwortung bedanken wir uns im Voraus.')).toBe(true);
    expect(isRequest('Für die gute Zusammenarbeit bedanken wir uns.')).toBe(false);
  });

  it('a motion that is to be voted on without referral asks for none', () => {
    expect(asksReferral('Es wird gebeten, den Antrag ohne Überweisung in die Ausschüsse abzustimmen.')).toBe(
      false,
    );
    expect(asksReferral('Es wird gebeten, den Antrag mit Überweisung in die Ausschüsse abzustimmen.')).toBe(
      true,
    );
  });

  it('a motion that is to be debated in a committee asks for it', () => {
    expect(asksReferral('Wir bitten darum, den Antrag zunächst im Betriebsausschuss SFM zu beraten.')).toBe(
      true,
    );
    expect(asksReferral('Ich bitte den Stadtrat, den Antrag im Finanzausschuss zu behandeln.')).toBe(true);
    expect(asksReferral('Wir bitten darum, den Antrag heute zu beraten.')).toBe(false);
  });

  it('old and new side by side are doubtful', async () => {
    const amend = (heads: string) =>
      `Änderungsantrag\tDatum\tNummer\nöffentlich\t12.05.2021\tA0123/21/1\nAbsender\nStadträtin Eva Muster\nGremium\tSitzungstermin\nStadtrat\t20.05.2021\nKurztitel\nBänke am See\n\nDer Stadtrat möge beschließen:\n\nDie Richtlinie wird geändert:\n\n${heads}\n\nGefördert werden Vereine.\tGefördert werden alle.\n`;
    expect((await read(amend('bisherige Fassung\tneue Fassung'))).diagnostics).toContainEqual(
      unsure('/resolution'),
    );
    expect((await read(amend('Die neue Fassung lautet:'))).diagnostics).not.toContainEqual(
      unsure('/resolution'),
    );
  });
});

describe('what is said of answers and tables', () => {
  const said = async (text: string) => {
    const { diagnostics } = await read(`${OFFICE}${text}`);
    return diagnostics.filter(({ code }) => code === 'reading-unsure').map(({ field }) => field);
  };

  it('points that only their number leads in may be statement', async () => {
    const points = (first: string) =>
      said(
        `Hierzu ist Folgendes anzumerken:\n\n${first} Die Satzung gilt nur für Neubauten.\n\nZu 2: Die Frist endet im Mai.\n`,
      );
    expect(await points('1.')).toEqual(expect.arrayContaining(['/statement', '/answerIntro']));
    expect(await points('Zu 1:')).toEqual([]);
  });

  it('a further paragraph of the last answer may be a remark on all', async () => {
    const answered = (rest: string) =>
      said(`Zu 1: Es fehlen drei Bänke.\n\nZu 2: Die Stadt zahlt.\n\n${rest}\n`);
    expect(await answered('Unabhängig davon ist der Weg auf Rang 14 geführt.')).toContain('/statement');
    expect(await answered('Sie stehen am See.')).not.toContain('/statement');
  });

  it('what the administration points out in the end is statement', async () => {
    const { statement, answers } = await read(
      `${OFFICE}Zu 1:\n\nEs fehlen drei Bänke.\n\nZu 2:\n\nDie Stadt zahlt.\n\nAbschließend weist die Verwaltung darauf hin, dass der Weg auf Rang 14 steht.\n`,
    );
    expect(statement).toHaveLength(1);
    expect(answers.at(-1)!.text).toHaveLength(1);
  });

  it('a last paragraph that may say what to do with the motion is doubtful', async () => {
    const motion = OFFICE.replace('F0100/21', 'A0100/21');
    const fields = async (last: string) => {
      const { diagnostics, recommendation } = await read(
        `${motion}Zu 1: Es fehlen drei Bänke.\n\nZu 2: ${last}\n`,
      );
      return [recommendation, diagnostics.some(({ field }) => field === '/recommendation')];
    };
    expect(await fields('Der Antrag ist durch die bestehende Praxis erledigt.')).toEqual([null, true]);
    expect(await fields('Die Stadt zahlt.')).toEqual([null, false]);
  });

  it('several questions in one paragraph may be told, not repeated', async () => {
    const asked = (between: string) =>
      said(
        `Frage 1: Wie viele Bänke fehlen?${between}Frage 2: Wer zahlt sie?\n\nzu 1) Es fehlen drei.\n\nzu 2) Die Stadt zahlt.\n`,
      );
    expect(await asked(' ')).toEqual(expect.arrayContaining(['/statement', '/answers/0']));
    expect(await asked('\n\n')).not.toContain('/statement');
  });

  it('short lines with a figure may be rows of a table', async () => {
    expect(await said('Die Kosten lauten:\n\nReinigung 1.850 Euro\n\nTierarzt 900 Euro\n')).toEqual([
      '/statement',
    ]);
    expect(await said('Die Zahlen:\n\nSteuern 251.300 254.900\n\nPersonal 169.800 166.350\n')).toEqual([
      '/statement',
    ]);
    expect(await said('Die Kosten lauten:\n\nReinigung 1.850 Euro\n\nDas ist viel.\n')).toEqual([]);
    expect(await said('Die Kosten lauten:\n\nReinigung: Amt\n\nTierarzt: Verein\n')).toEqual([]);
  });
});

describe('words of the administration', () => {
  it.each([
    ['Die Abstimmung mit dem Behindertenbeauftragten ist erfolgt.', true],
    ['Die Abstimmung mit dem Verein ist erfolgt.', false],
  ])('%s', (text, agreed) => {
    expect(saysAgreement(text) > 0.5).toBe(agreed);
  });

  it.each([
    ['Die Verwaltung empfiehlt, die Punkte 1 und 2 als erledigt anzusehen.', true],
    ['Die Verwaltung empfiehlt, die Wege 1 und 2 als erledigt anzusehen.', false],
  ])('%s', (text, recommended) => {
    expect(recommends(text) > 0).toBe(recommended);
  });

  it.each([
    ['Eb KGm, FB 01', ['Eb KGm', 'FB 01']],
    ['Eb KGm / FB 31', ['Eb KGm', 'FB 31']],
    ['Ebene KGm', undefined],
  ])('%s', (text, offices) => {
    expect(officesIn(text)?.map(({ start, end }) => text.slice(start, end))).toEqual(offices);
  });

  it('the head of an Eigenbetrieb signs', () => {
    const found = [...'Unterschrift Leiterin EB'.matchAll(RESPONSIBLE_LABEL)];
    expect(found.map(({ groups }) => groups?.head)).toEqual(['Unterschrift Leiterin EB']);
    const other = [...'Unterschrift Leiterin Kita'.matchAll(RESPONSIBLE_LABEL)];
    expect(other.map(({ groups }) => groups?.head)).toEqual([undefined]);
  });
});

describe('a label alone in its line above the question that is repeated', () => {
  const answers = async (first: string) => {
    const text = `${OFFICE}${first}Wie viele Bänke fehlen am See?\nEs sind derzeit zwölf Bänke.\n\nFrage 2\nWann werden sie ersetzt?\nSie werden im Mai ersetzt.\n\nMuster\nBeigeordneter\n`;
    return (await read(text)).answers.map(({ heading, quoted }) => [heading, quoted[0]]);
  };

  it('is the heading of the answer', async () => {
    expect(await answers('Frage 1\n')).toEqual([
      ['Frage 1', 'Wie viele Bänke fehlen am See?'],
      ['Frage 2', 'Wann werden sie ersetzt?'],
    ]);
  });

  it('is the question’s number in its line', async () => {
    expect((await answers('Frage 1: '))[0]).toEqual([null, 'Wie viele Bänke fehlen am See?']);
  });
});

describe('a surname below a number that ends its sentence', () => {
  const signed = async (below: string) => {
    const text = `${OFFICE}Die Bänke werden ersetzt, siehe Beschluss-Nr. 123-003(VII)19.\nZimmermann\n${below}\n`;
    return (await read(text)).signatures.map(({ name, lines }) => [name, ...lines]);
  };

  it('signs where an office stands below it', async () => {
    expect(await signed('Beigeordneter für Finanzen')).toEqual([
      ['Zimmermann', 'Beigeordneter für Finanzen'],
    ]);
  });

  it('does not where the text goes on', async () => {
    expect(await signed('wurde gehört.')).toEqual([]);
  });
});

describe('an enclosure right below the office of who signs', () => {
  const enclosures = async (above: string) => {
    const text = `${OFFICE}Die Bänke am See werden im Laufe dieses Jahres ersetzt, die ersten davon im Mai, weil\nLieferungen fehlen.\nKrug\n${above}\nAnlage 1 – Zeitplan der Arbeiten\nAnlage 2 – Fotos\n`;
    return (await read(text)).enclosures.map(({ label }) => label);
  };

  it('is one, however long the office is', async () => {
    expect(await enclosures('Beigeordneter für Personal, Bürgerservice und Ordnung')).toEqual([
      'Anlage 1',
      'Anlage 2',
    ]);
  });
});

describe('who does not ask for referral', () => {
  it.each([
    ['Der Winter wartet nicht auf die Überweisung in drei Ausschüsse.', false],
    ['Auf eine Überweisung in die Ausschüsse bitten wir zu verzichten.', false],
    ['Wir verzichten auf die Überweisung in den Bauausschuss.', false],
    ['Wir bitten um Überweisung in den Bauausschuss.', true],
  ])('%s', (sentence, asks) => {
    expect(asksReferral(sentence)).toBe(asks);
  });
});

describe('a title that ends its line with a numeral', () => {
  it('goes on in the next one', async () => {
    const title = 'Bericht über den Bauablauf an der Ernst-Reuter-Allee';
    const information = (end: string) =>
      `Landeshauptstadt Magdeburg\n– Der Oberbürgermeister –\nDezernat\tAmt\tDatum\tÖffentlichkeitsstatus\nVI\tAmt 66\t08.02.2018\töffentlich\nINFORMATION\nI0033/18\nBeratung\tTag\tBehandlung\nDer Oberbürgermeister\t20.02.2018\tnicht öffentlich\nThema: ${title}, ${end}\nGemäß Beschluss wird über den Fortgang der Arbeiten unterrichtet.\n`;
    expect((await read(information('IV.\nQuartal 2017'))).title).toBe(`${title}, IV. Quartal 2017`);
    expect((await read(information('Stand Mai\nQuartal 2017 ist vorbei.'))).title).toBe(
      `${title}, Stand Mai`,
    );
  });
});

describe('a heading with an article', () => {
  it('is no name that signs', () => {
    expect(readSignatureName('Höhe der Beiträge')).toBeNull();
    for (const heading of [
      'Zum Verkehrskonzept',
      'Zu den Bäumen',
      'Weiteres Vorgehen',
      'Stand Mai',
      'Unsere Forderung',
    ])
      expect(readSignatureName(heading), heading).toBeNull();
    expect(readSignatureName('Anna Zum Felde')).not.toBeNull();
    expect(readSignatureName('Ursula von der Leyen')).not.toBeNull();
  });
});

describe('paragraphs that count without a stop', () => {
  const counted = (...paragraphs: string[]) => read(`${OFFICE}${paragraphs.join('\n\n')}\n`);

  it('may be answers, which is said', async () => {
    const { answers, diagnostics } = await counted(
      'Punkt 1 Abgesenkt sind 61 Borde.',
      'Punkt 2 Geld ist da.',
    );
    expect(answers).toEqual([]);
    expect(diagnostics).toEqual(expect.arrayContaining([unsure('/answers'), unsure('/statement')]));
  });

  it('are text where one alone does so', async () => {
    const { diagnostics } = await counted('Punkt 1 Abgesenkt sind 61 Borde.', 'Das Geld ist da.');
    expect(diagnostics).not.toContainEqual(unsure('/answers'));
  });
});
