/** Papers without the printed form, papers of other cities, and the heads of papers that follow. */

import { describe, expect, it } from 'vitest';
import { parse, readAll } from '../../src/parse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const LETTER =
  'Sehr geehrte Frau Oberbürgermeisterin,\nder Grillplatz liegt neben der Hundewiese.\nIch frage Sie:\n1. Gab es Beschwerden?\n2. Wird ein Zaun gebaut?\n\nRita Bulling\nStadträtin\n';
const MOTION =
  'Der Stadtrat möge beschließen:\n\nDer Grillplatz wird verlegt.\n\nBegründung:\n\nEr liegt neben der Hundewiese.\n\nRita Bulling\nStadträtin\n';

/** Up to the subject. */
const mailHead = (title: string) => `Von: Kerstin B.\nAn: Ulf S.\nBetreff: Anfrage F0041/21${title}\n\n`;

describe('papers without the printed form', () => {
  it.each([
    [
      `Anfrage F0041/21 Grillplatz im Stadtpark\n\n${LETTER}`,
      'anfrage',
      'F0041/21',
      'Grillplatz im Stadtpark',
    ],
    [`F 0149/23 Grillplatz im Stadtpark\n\n${LETTER}`, 'anfrage', 'F0149/23', 'Grillplatz im Stadtpark'],
    [`A0251/19: Grillplatz im Stadtpark\n\n${MOTION}`, 'antrag', 'A0251/19', 'Grillplatz im Stadtpark'],
    [
      `Antrag A0251/19 – Grillplatz im Stadtpark\n\n${MOTION}`,
      'antrag',
      'A0251/19',
      'Grillplatz im Stadtpark',
    ],
    [
      `Anfrage F0002/15 zur Stadtratssitzung am 22.01.2015\n\nGrillplatz im Stadtpark\n\n${LETTER}`,
      'anfrage',
      'F0002/15',
      'Grillplatz im Stadtpark',
    ],
    [
      `Anfrage F0002/15\nBetreff: Grillplatz im Stadtpark\n\n${LETTER}`,
      'anfrage',
      'F0002/15',
      'Grillplatz im Stadtpark',
    ],
    [
      `Änderungsantrag A0251/19/1: Grillplatz im Stadtpark\n\n${MOTION}`,
      'aenderungsantrag',
      'A0251/19/1',
      'Grillplatz im Stadtpark',
    ],
    [
      `A0251/19: Grillplatz im Stadtpark\n\nAntrag der Fraktion Blaue Liste zur Sitzung im Dezember\n\n\n${MOTION}`,
      'antrag',
      'A0251/19',
      'Grillplatz im Stadtpark',
    ],
    [
      `Anfrage (F0041/21): Grillplatz im Stadtpark\n\n${LETTER}`,
      'anfrage',
      'F0041/21',
      'Grillplatz im Stadtpark',
    ],
    [
      `Fraktion Blaue Liste\n\nAnfrage F0041/21: Grillplatz im Stadtpark\n\n${LETTER}`,
      'anfrage',
      'F0041/21',
      'Grillplatz im Stadtpark',
    ],
    [
      `Anfrage: Grillplatz im Stadtpark\n\n${LETTER}\nF0041/21\n`,
      'anfrage',
      'F0041/21',
      'Grillplatz im Stadtpark',
    ],
    [`Grillplatz im Stadtpark\n\n${LETTER}\nF0041/21\n`, 'anfrage', 'F0041/21', 'Grillplatz im Stadtpark'],
    [
      `Antrag: Grillplatz im Stadtpark\n\n${MOTION}\n(A0251/19)\n`,
      'antrag',
      'A0251/19',
      'Grillplatz im Stadtpark',
    ],
    [`Anfrage: Grillplatz im Stadtpark\n\n${LETTER}`, 'anfrage', null, 'Grillplatz im Stadtpark'],
    [
      `Anfrage F0041/21 Grillplatz im Stadtpark und\nHundewiese am Nordpark\n\n${LETTER}`,
      'anfrage',
      'F0041/21',
      'Grillplatz im Stadtpark und Hundewiese am Nordpark',
    ],
  ])('%#', async (text, kind, number, title) => {
    const record = await parse(bytes(text));
    expect({ kind: record.kind, number: record.header.Nummer, title: record.header.Kurztitel }, text).toEqual(
      { kind, number, title },
    );
    expect(record.diagnostics.map(({ code }) => code)).toContain('form-missing');
    expect(record.signatures.map(({ name }) => name)).toEqual(['Rita Bulling']);
    if (kind === 'anfrage') expect(record.questions).toHaveLength(2);
    else expect(record.resolution).toEqual(['Der Grillplatz wird verlegt.']);
  });

  it('take the date from the closing lines and the session from the title', async () => {
    const text = `Anfrage F0002/15 zur Stadtratssitzung am 22.01.2015\n\nGrillplatz\n\n${LETTER.replace('\nRita', '\nMagdeburg, den 12.01.2015\n\nRita')}`;
    const { header } = await parse(bytes(text));
    expect(header).toMatchObject({
      Datum: '2015-01-12',
      Sitzungstermin: '2015-01-22',
      Kurztitel: 'Grillplatz',
    });
  });

  it('name their sender in the title', async () => {
    const { header, sender } = await parse(
      bytes(`Antrag der Fraktion Blaue Liste A0251/19: Grillplatz\n\n${MOTION}`),
    );
    expect(header).toMatchObject({
      Nummer: 'A0251/19',
      Kurztitel: 'Grillplatz',
      Absender: 'Fraktion Blaue Liste',
    });
    expect(sender.groups).toEqual(['Fraktion Blaue Liste']);
  });

  it('name their sender in the line below, and what they amend in the title', async () => {
    const { header, sender } = await parse(
      bytes(`Änderungsantrag zur DS0172/21\n\nFraktion Blaue Liste\n\nGrillplatz\n\n${MOTION}`),
    );
    expect(header).toMatchObject({
      Nummer: null,
      Verhandlungsgegenstand: 'DS0172/21',
      Kurztitel: 'Grillplatz',
      Absender: 'Fraktion Blaue Liste',
    });
    expect(sender.groups).toEqual(['Fraktion Blaue Liste']);
  });

  it('keep a title that only speaks of groups, and a number of their own kind', async () => {
    const { header } = await parse(
      bytes(`Antrag zu A0251/19\n\nRäume der Fraktion im Rathaus verlegen\n\n${MOTION}`),
    );
    expect(header).toMatchObject({
      Nummer: 'A0251/19',
      Kurztitel: 'Räume der Fraktion im Rathaus verlegen',
      Absender: null,
    });
  });

  it('are read from a mail that is a motion with its reasons, without a salutation', async () => {
    const { kind, header, resolution, reasons } = await parse(
      bytes(`Von: Ortschaftsrat\nAn: Büro\nBetreff: Antrag A0041/21: Grillplatz\n\n${MOTION}`),
    );
    expect([kind, header.Nummer, header.Kurztitel]).toEqual(['antrag', 'A0041/21', 'Grillplatz']);
    expect([resolution, reasons]).toEqual([
      ['Der Grillplatz wird verlegt.'],
      ['Er liegt neben der Hundewiese.'],
    ]);
  });

  it.each(['Ich frage Sie:', 'Der Beirat möchte nun wissen:'])('may have no number: %s', async (lead) => {
    const { kind, header, questions } = await parse(
      bytes(
        `Seniorenbeirat der Stadt\nAnfrage: Grillplatz im Stadtpark\n\nSehr geehrter Herr Oberbürgermeister,\n\n${lead}\n\n1. Gab es Beschwerden?\n2. Von wem?\n`,
      ),
    );
    expect([kind, header.Nummer, header.Kurztitel]).toEqual(['anfrage', null, 'Grillplatz im Stadtpark']);
    expect(questions).toHaveLength(2);
  });

  it.each([
    ['Guten Tag Frau Krüger,', 'Wir möchten Folgendes wissen:'],
    ['Sehr geehrte Damen und Herren,', 'Deshalb wollen wir wissen:'],
    ['Guten Tag, sehr geehrte Frau Krüger,', 'Daher wüsste ich gern:'],
    ['Sehr geehrter Herr Krüger,', 'ich bitte um Auskunft:'],
    ['Werter Herr Krüger,', 'uns interessiert:'],
    ['Hallo Frau Krüger,', 'nun zur Sache.'],
    ['Guten Tag,', 'der Rauch stört.'],
    ['Guten Tag Herr Oberbürgermeister,', 'der Rauch stört.'],
    ['Liebe Frau Oberbürgermeisterin,', 'der Rauch stört.'],
  ])('are read from a mail that says %s and %s', async (salutation, lead) => {
    const {
      header,
      questions,
      salutation: said,
    } = await parse(
      bytes(`${mailHead(': Grillplatz')}${salutation}\n\n${lead}\n\n1. Gab es Beschwerden?\n2. Von wem?\n`),
    );
    expect([header.Nummer, header.Kurztitel, header.Absender]).toEqual(['F0041/21', 'Grillplatz', null]);
    expect([said, questions.length]).toEqual([salutation, 2]);
  });

  it('are read from a mail whose subject is the title, over a formal letter', async () => {
    const { header } = await parse(bytes(`${mailHead(': Grillplatz')}${LETTER}`));
    expect(header).toMatchObject({ Nummer: 'F0041/21', Kurztitel: 'Grillplatz' });
  });

  it.each([
    `${mailHead('')}${LETTER}`,
    `${mailHead(': Grillplatz')}Hallo Ulf,\n\nich möchte von dir und allen wissen:\n\n1. Was meint ihr dazu?\n`,
    `${mailHead(': Grillplatz')}Guten Tag,\n\nliegt sie schon vor?\n`,
    `${mailHead(': Grillplatz')}Hallo Herrmann,\n\n1. Was meinst du?\n2. Wer geht hin?\n`,
    `${mailHead(': Grillplatz')}Guten Tag Frau Krüger,\n\ndie Anfrage nennt mehrere Beschwerden:\n\n1. über den Rauch,\n2. über den Lärm.\n`,
    `${mailHead(': Grillplatz')}Hallo Ulf,\n\nBegründung:\n\nEr liegt neben der Hundewiese.\n`,
    `${mailHead(': Grillplatz')}Der Stadtrat möge beschließen:\n\nEr wird verlegt. Was meint ihr?\n`,
    'Seniorenbeirat der Stadt\nAnfrage: Grillplatz im Stadtpark\n\nHallo Ulf,\n\nwas wird daraus? Ich frage dich:\n\n1. Wann?\n',
    `${mailHead(': Grillplatz')}Hallo Ulf,\n\nich frage dich und alle, die sie gelesen haben:\n\n1. Was meint ihr dazu?\n`,
    `${mailHead(': Grillplatz')}Sehr geehrter Herr Krüger,\n\nanbei erhalten Sie sie zu Ihrer Kenntnis, wir fragen noch einmal nach.\n`,
    'Pressemitteilung\n\nDie Anfrage F0041/21 der Fraktion sorgt für Streit im Stadtrat. Der Grillplatz soll verlegt werden.\n',
    'Anfrage F0041/21 sorgt für Streit\n\nDer Grillplatz soll verlegt werden. Das sagte die Stadträtin am Montag.\n',
    'Tagesordnung\n\nF0041/21 Grillplatz\nF0042/21 Hundewiese\nA0251/19 Brunnen\n',
    'Von: Kerstin B.\nAn: Ulf S.\nBetreff: Anfrage F0041/21\n\nHallo Ulf,\n\nich frage dich, ob du sie gelesen hast.\n',
    'Liebe Kolleginnen und Kollegen,\n\nanbei die Anfrage F0041/21. Ich frage Sie, ob sie so bleiben kann.\n',
    'Einkauf\n\n- Brot\n- Milch\n',
    'Anfragen und Anträge\n\nHier finden Sie alle Anfragen der Fraktion.\n',
    'Antragsformular\n\nBitte in Druckschrift ausfüllen.\n',
    'Protokoll der Sitzung\n\nDie Fragen wurden beantwortet.\n',
    'Anfrage\n',
  ])('are not made of other texts: %j', async (text) => {
    const record = await parse(bytes(text));
    expect(record.kind, text).toBeNull();
    expect(record.diagnostics.map(({ code }) => code)).toEqual(['not-recognised']);
  });
});

const FORM =
  'Anfrage\tDatum\tNummer\nöffentlich\t09.06.2021\tF0140/21\nAbsender\nFraktion Blaue Liste\nAdressat\nADRESSAT\nGremium\tSitzungstermin\nGREMIUM\t22.06.2021\nKurztitel\nNeue Bänke\n\n';
const form = (to: string, body: string) => FORM.replace('ADRESSAT', to).replace('GREMIUM', body) + LETTER;

describe('papers of other cities', () => {
  it.each([
    [`Landeshauptstadt Dresden\n\n${form('Oberbürgermeister', 'Stadtrat')}`, 'Dresden'],
    [`Stadt Halle (Saale)\nDer Stadtrat\n\n${form('Oberbürgermeister', 'Stadtrat')}`, 'Halle'],
    [`Landeshauptstadt Schwerin – Stadtvertretung\n\n${form('Oberbürgermeister', 'Stadtrat')}`, 'Schwerin'],
    [`Gemeinde Biederitz\n${form('Bürgermeister', 'Gemeinderat')}`, 'Biederitz'],
    [`STADT DESSAU-ROSSLAU\n\n${form('Oberbürgermeister', 'Stadtrat')}`, 'DESSAU-ROSSLAU'],
    [`Landeshauptstadt Mainz-\nKastel\n\n${form('Oberbürgermeister', 'Stadtrat')}`, 'Mainz-'],
    [`Hansestadt Stendal\n${form('Oberbürgermeister', 'Stadtrat')}`, 'Stendal'],
    [form('Oberbürgermeister der Stadt Potsdam', 'Stadtverordnetenversammlung'), 'Potsdam'],
    [form('Oberbürgermeister', 'Stadtrat der Stadt Burg'), 'Burg'],
    [`Stadtrat der Stadt Wernigerode\n\n${form('Oberbürgermeister', 'Stadtrat')}`, 'Wernigerode'],
    [`Landeshauptstadt Dresden\n\nAnfrage F0041/21 Grillplatz\n\n${LETTER}`, 'Dresden'],
    [
      `Fraktion Blaue Liste im Stadtrat der Landeshauptstadt Erfurt\n\n${form('Oberbürgermeister', 'Stadtrat')}`,
      'Erfurt',
    ],
  ])('%# are not recognised', async (text, city) => {
    const { kind, header, diagnostics } = await parse(bytes(text));
    expect({ kind, number: header.Nummer }).toEqual({ kind: null, number: null });
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-recognised']);
    expect(diagnostics[0]!.message).toContain(city);
  });

  it.each([
    `Landeshauptstadt Magdeburg\n\n${form('Oberbürgermeister', 'Stadtrat')}`,
    `LANDESHAUPTSTADT MAGDEBURG\n${form('Oberbürgermeister', 'Stadtrat')}`,
    `Landeshauptstadt Magde-\nburg\n\n${form('Oberbürgermeister', 'Stadtrat')}`,
    form('Oberbürgermeister der Landeshauptstadt Magdeburg', 'Stadtrat'),
    form('Oberbürgermeister', 'Stadtrat der Landeshauptstadt Magdeburg'),
    form('Oberbürgermeister', 'Stadtrat').replace('Neue Bänke', 'Partnerschaft mit der Stadt Nashville'),
    form('Oberbürgermeister', 'Stadtrat').replace(
      'der Grillplatz',
      'die Stadt Halle hat einen. Der Grillplatz',
    ),
    `Bürgerportal der Stadt\n\n${form('Oberbürgermeister', 'Stadtrat')}`,
    `Landeshauptstadt Magdeburg – Der Stadtrat\n\n${form('Oberbürgermeister', 'Stadtrat')}`,
  ])('%# are Magdeburg’s', async (text) => {
    expect((await parse(bytes(text))).header.Nummer, text).toBe('F0140/21');
  });

  it('with a form of their own leave a warning', async () => {
    const text =
      'Antrag Nr.: A0359/17\nDatum: 15.08.2017\nABC-Fraktion\nGegenstand:\nBrunnen am Markt\nBeschlussvorschlag:\nDer Stadtrat beschließt einen Brunnen.\n';
    const { diagnostics } = await parse(bytes(text));
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning form-missing');
  });
});

describe('the head of a following paper', () => {
  const web = (text: string) => text.replaceAll('\n', '\n\n');
  const paper = (head: string, number: string) =>
    `${head}Änderungsantrag\nZum Verhandlungsgegenstand\nDatum\nA0283/21/${number}\nöffentlich\nA0283/21\n20.01.2022\nAbsender\nFraktion Blaue Liste\nGremium\nSitzungstermin\nStadtrat\n27.01.2022\nKurztitel\nBrunnen\nDer Stadtrat möge beschließen:\nSie werden gepflegt.\nBegründung:\nerfolgt mündlich\nRolf Sander\nFraktionsvorsitzender\n`;
  it.each([
    ['Landeshauptstadt Magdeburg\n'],
    ['LANDESHAUPTSTADT MAGDEBURG\n'],
    ['Landeshauptstadt Magdeburg\n– Die Oberbürgermeisterin –\n'],
    ['Fraktion Blaue Liste im Stadtrat der Landeshauptstadt Magdeburg\nLandeshauptstadt Magdeburg\n'],
    ['Landeshauptstadt Magdeburg – Der Stadtrat\n'],
    ['________\nLandeshauptstadt Magdeburg\n'],
  ])('%j is in no value of the first', async (head) => {
    for (const print of [web, (text: string) => text]) {
      const text = print(paper(head, '1') + paper(head, '2'));
      const [first, second] = await readAll(bytes(text), { split: true });
      expect(
        first!.record.signatures.map(({ name }) => name),
        text,
      ).toEqual(['Rolf Sander']);
      expect(JSON.stringify(first!.record)).not.toMatch(/landeshauptstadt/i);
      expect(second!.record.header.Nummer).toBe('A0283/21/2');
      expect(second!.record.signatures.map(({ name }) => name)).toEqual(['Rolf Sander']);
    }
  });
});
