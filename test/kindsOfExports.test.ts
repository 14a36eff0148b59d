/** What exporting programs make of a page: heads that come again, cells torn apart, lines without space between paragraphs. */

import { describe, expect, it } from 'vitest';
import { cutAtTypes } from '../src/header/cuts.ts';
import { textLayout } from '../src/sheet/textLayout.ts';
import { endsSentence } from '../src/words/sentences.ts';
import { minutesWith, PRESENT } from './minutes/shortMinutes.ts';
import { HEAD, OFFICE, PROPOSAL, read } from './smallForms.ts';

const unsure = (field: string) => expect.objectContaining({ code: 'reading-unsure', field });

describe('the sender above the form', () => {
  const form = (label: string) =>
    `                    Beirat für Migration\n\nAnfrage        Datum         Nummer\nöffentlich     12.05.2021    F0123/21\n${label}\nAdressat\nOberbürgermeister\nGremium        Sitzungstermin\nStadtrat       20.05.2021\nKurztitel\nBänke am See\n\nIch frage Sie:\n\n1. Wann kommen sie?\n`;

  it('is no running head where it comes again below its label', async () => {
    const { sender, header } = await read(form('Absender\nBeirat für Migration'));
    expect(sender.groups).toEqual(['Beirat für Migration']);
    expect(header.Absender).toBe('Beirat für Migration');
  });

  it('is one where it comes again in the text', () => {
    const lines = textLayout(
      `Beirat für Migration\n\n${'Ein Satz steht hier.\n'.repeat(9)}Beirat für Migration\nNoch ein Satz.\n${'Ein Ende.\n'.repeat(9)}`,
    ).lines.filter(({ furniture }) => furniture);
    expect(lines).toHaveLength(1);
  });
});

describe('a foot whose parts stand far apart', () => {
  const pages = (foot: (page: number) => string) =>
    textLayout(
      [1, 2]
        .map(
          (page) =>
            `Satz ${'AB'[page - 1]}a.\nSatz ${'AB'[page - 1]}b.\nSatz ${'AB'[page - 1]}c.\nSatz ${'AB'[page - 1]}d.\n\n${foot(page)}`,
        )
        .join('\n\f'),
    )
      .lines.filter(({ furniture }) => furniture)
      .map(({ page }) => page);

  it.each([
    ['with wide space', (page: number) => `DS0277/14${' '.repeat(page * 100)}Seite ${page}`, [1, 2]],
    ['that counts sheets', (page: number) => `I0042/19 – Blatt ${page}`, [1, 2]],
    ['with the number of pages behind a dash', (page: number) => `Drucksache DS0019/25 – ${page}/2`, [1, 2]],
    ['with the number of pages', (page: number) => `Fraktion A im Stadtrat · ${page}/2`, [1, 2]],
    ['no more where it is wider than any page', () => `DS0277/14${' '.repeat(400)}ist das`, []],
    ['not a sentence', (page: number) => `Das steht auf dem ${page}. Blatt des Planes`, []],
  ])('%s', (_, foot, expected) => {
    expect(pages(foot)).toEqual(expected);
  });
});

describe('a row of the Verteiler', () => {
  const office = (line: string) => OFFICE.replace('\n\n', `\n${line}\n`);
  const text = 'zu 1.\nEs sind zwölf.\nzu 2.\nIm Mai.\n';

  it.each(['Ich beantworte die Anfrage wie folgt:', 'Hierzu teile ich mit:'])(
    'does not go on with what leads in the answers: %s',
    async (lead) => {
      const { answerIntro, consultations } = await read(office(lead) + text);
      expect(answerIntro).toBe(lead);
      expect(consultations.map(({ body }) => body)).toEqual(['Der Oberbürgermeister']);
    },
  );
});

describe('a date behind a word', () => {
  const cut = (text: string) =>
    cutAtTypes({
      line: 0,
      x: 0,
      right: text.length,
      spans: [{ start: 0, end: text.length }],
      stretch: { text, pieces: [{ at: 0, start: 0, length: text.length }] },
      cell: null,
    }).map(({ stretch }) => stretch.text);

  it.each([
    ['Bauen und 18.06.2026', ['Bauen und', '18.06.2026']],
    ['vom 17.06. und 18.06.2026', ['vom 17.06. und 18.06.2026']],
    ['Zum Stichtag 15.11.2021 verfügten', ['Zum Stichtag 15.11.2021 verfügten']],
    ['Stadtrat 15.11.2021 nicht öffentlich', ['Stadtrat', '15.11.2021', 'nicht öffentlich']],
  ])('%s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });
});

describe('the line above a heading of an answer', () => {
  it.each([
    ['gilt der Beschluss-Nr. 123-045(VII)23.', 'Zu 1:', true],
    ['sehen wir uns am 23.', 'Mai', false],
  ])('%s', (before, after, expected) => {
    expect(endsSentence(before, after)).toBe(expected);
  });

  it.each([
    ['Das folgt aus dem Beschluss-Nr. 123-045(VII)23.', 'Zu 1:'],
    ['Das gilt für die Wege am Ufer, an der Brücke usw.', 'Zu 1:'],
  ])('ends the statement, whatever it ends with: %s', async (statement, heading) => {
    const wide = 'Die Antworten sind mit dem Amt am Ufer';
    const record = await read(
      `${OFFICE}${statement}\n${heading}\n${wide}\nabgestimmt.\nZu 2:\n${wide}\nauch.\n`,
    );
    expect(record.statement).toEqual([statement]);
    expect(record.answers.map(({ questions }) => questions)).toEqual([['1'], ['2']]);
  });
});

describe('points of a motion with text of their own', () => {
  const points = (...lines: string[]) =>
    read(`${OFFICE.replace('F0100/21', 'A0100/21')}${lines.join('\n\n')}\n`);
  const [one, two] = ['1. Ein Konzept ist vorzulegen.', '2. Es ist zu bewerben.'];
  const [first, second] = ['Teams sind seit dem Juli im Einsatz.', 'Die Aushänge liegen vor.'];

  it('may be quoted, each above its answer', async () => {
    const { answers, diagnostics } = await points(one!, first!, two!, second!);
    expect(answers.length > 0 || diagnostics.some(({ field }) => field === '/answers')).toBe(true);
  });

  it.each([
    ['one below the other', [one!, two!, first!]],
    ['that do not count', [one!, first!, two!.replace('2', '4'), second!]],
  ])('not %s', async (_, lines) => {
    const { diagnostics } = await points(...lines);
    expect(diagnostics).not.toContainEqual(unsure('/answers'));
  });
});

describe('rows with a date', () => {
  const motion = (...rows: string[]) =>
    read(
      `${HEAD.replace('Anfrage', 'Antrag').replace('F0123', 'A0123').split('Sehr geehrter')[0]}Der Stadtrat möge beschließen:\n\nDie Gesellschaft berichtet nach folgendem Plan:\n\n${rows.join('\n')}\n\nBegründung:\n\nEs ist nötig.\n`,
    );

  it('of a table are no place and day of the letter', async () => {
    const { resolution } = await motion(
      'Bericht          Termin',
      'Zwischenstand    30.09.2025',
      'Endbericht       31.03.2026',
    );
    expect(resolution.join(' ')).toContain('Zwischenstand 30.09.2025');
  });

  it('alone are', async () => {
    const { resolution } = await motion('Magdeburg, den 30.09.2025');
    expect(resolution.join(' ')).not.toContain('30.09.2025');
  });
});

describe('points below an open line in minutes', () => {
  const texts = async (...lines: string[]) => {
    const { items } = await minutesWith(PRESENT, lines.join('\n'));
    return items[1]!.text;
  };

  it.each(['•', '-'])('%s', async (mark) => {
    expect(
      await texts('Der Vorsitzende berichtet über', `${mark} die Übergabe,`, `${mark} den Schaden.`),
    ).toEqual(['Der Vorsitzende berichtet über', `${mark} die Übergabe,`, `${mark} den Schaden.`]);
  });

  it('a dash alone is one of the sentence', async () => {
    expect(await texts('Der Weg zwischen Buckau und dem Bahnhof', '- er ist neu - wird gezeigt.')).toEqual([
      'Der Weg zwischen Buckau und dem Bahnhof - er ist neu - wird gezeigt.',
    ]);
  });
});

describe('whether the paper is public', () => {
  const torn = (status: string) =>
    `Landeshauptstadt Magdeburg\n\nDrucksache\nDS0401/23\n\nDezernat: VI\n\nDatum\n04.09.2023\nÖffentlichkeitsstatus\n${status}\n\nBeratungsfolge\n\nSitzung\nTag\n\nDie Oberbürgermeisterin\n\n19.09.2023 nicht\nöffentlich\n\nGenehmigung OB\n\nStadtrat\n\n19.10.2023 öffentlich\n\nBeschlussfassung\n\nKurztitel\n\nNeue Wege\n\nBeschlussvorschlag:\n\nDie Wege werden gebaut.\n\nBegründung:\n\nEs gibt keine.\n`;

  it('is said by its own label; a sitting says something else, which is told', async () => {
    const record = await read(torn('öffentlich'));
    expect(record.public).toBe(true);
    expect(record.diagnostics).toContainEqual(unsure('/public'));
  });

  it('is sure where both say the same', async () => {
    const record = await read(torn('nicht öffentlich'));
    expect(record.public).toBe(false);
    expect(record.diagnostics).not.toContainEqual(unsure('/public'));
  });
});

describe('two wishes for an answer', () => {
  const wishes = (...lines: string[]) =>
    read(`${HEAD}1. Wann kommen sie?\n\n${lines.join('\n\n')}\n\nEva Muster\n`);

  it('in different paragraphs are said', async () => {
    const { diagnostics } = await wishes(
      'Ich bitte um schriftliche Beantwortung innerhalb der üblichen Frist.',
      'Mündlich bitte ich im Oktober um Auskunft zur ersten Frage.',
    );
    expect(diagnostics).toContainEqual(unsure('/request'));
  });

  it('are one where only one says how', async () => {
    const { diagnostics } = await wishes('Ich bitte um schriftliche Beantwortung.');
    expect(diagnostics).not.toContainEqual(unsure('/request'));
  });
});

describe('the form of who is responsible', () => {
  const form = (below: string) =>
    `${PROPOSAL}Beschlussvorschlag:\n\nDie Kita wird gebaut.\n\nfederführende(r) Amt/FB\n\nSachbearbeiter\n\nFB 51\n\nFrau Klein\n\nTermin für die Beschlusskontrolle\n\nBegründung:\n\n${below}\n\nDie Plätze fehlen.\n`;

  it('may have its last date below the heading of the reasons, which is said', async () => {
    const { reasons, proposal, diagnostics } = await read(form('31.12.2027'));
    expect(reasons).toEqual(['Die Plätze fehlen.']);
    expect(proposal?.responsible?.reviewDate).toBe('2027-12-31');
    expect(diagnostics).toContainEqual(unsure('/proposal/responsible/reviewDate'));
  });

  it.each(['Am 31.12.2027 ist Schluss.', '31.13.2027'])('takes nothing else for it: %s', async (below) => {
    const { reasons, proposal } = await read(form(below));
    expect(reasons[0]).toBe(below);
    expect(proposal?.responsible?.reviewDate ?? null).toBeNull();
  });
});

describe('the head of the checks', () => {
  const beside = (...cells: string[]) =>
    read(
      `Landeshauptstadt Magdeburg\n\nDrucksache\nDS0231/19\n\nDatum\n09.05.2019\n\nDezernat\nV\n\nAmt\nFB 51\n\nÖffentlichkeitsstatus\nöffentlich\n\nBeratungsfolge\n\nSitzung Tag\n\nBehandlung\n\nZuständigkeit\n\nStadtrat\n\n20.06.2019\n\nöffentlich\n\nBeschlussfassung\n\nBeteiligungen\n\n${cells.join('\n\n')}\n\nKFP\n\nX\n\nKurztitel\n\nBau einer Kita\n\nBeschlussvorschlag:\n\nSie wird gebaut.\n\nBegründung:\n\nDie Plätze fehlen.\n`,
    );

  it('is no office', async () => {
    const { header } = await beside('Beteiligung\ndes', 'Ja', 'Nein', 'RPA', 'X');
    expect(header.Beteiligungen).toBeNull();
  });

  it('stands above one', async () => {
    const { header } = await beside('Beteiligung\ndes', 'Ja', 'Nein', 'Amt 53', 'RPA', 'X');
    expect(header.Beteiligungen).toBe('Amt 53');
  });
});

describe('single words above more text', () => {
  const report = (...lines: string[]) =>
    read(
      `Information\nöffentlich\n\nStadtamt\nAmt 66\n\nInformations-Nr.\nI0028/17\n\nDatum\n31.01.2017\n\nThema\nStand der Bauarbeiten\n\nVerteiler\nDer Oberbürgermeister\n\nTag\n14.02.2017\n\nDie Arbeiten gehen voran.\n\n${lines.join('\n\n')}\n\nDr. Muster\n`,
    );

  it('may be heads of a table, which is said of the signatures', async () => {
    const { signatures, diagnostics } = await report(
      'Position',
      'Plan',
      'Ist',
      'Bauleistung',
      '36.500',
      'Nachträge wurden angemeldet.',
    );
    const others = signatures.filter(({ name }) => name !== 'Muster');
    expect(others.length === 0 || diagnostics.some(({ field }) => field?.startsWith('/signatures'))).toBe(
      true,
    );
  });

  it('are not doubted where they end the paper', async () => {
    const { diagnostics } = await report('Alles ist im Plan.');
    expect(diagnostics).not.toContainEqual(unsure('/signatures'));
  });
});

describe('labels that an export joined', () => {
  it.each(['StellungnahmeDatum', 'Stellungnahme-Nr.Datum'])('%s', async (label) => {
    const nr = label.includes('Nr.') ? '' : 'Nr.\n';
    const { header } = await read(
      `Landeshauptstadt Magdeburg\nStellungnahme der\nStadtamt\n${label}\nVerwaltung\n${nr}öffentlich\nSAB\nS0027/21\n19.02.2021\nzum/zur\nF0011/21 Fraktion AfD\nBezeichnung\nRäumung der Wege\nVerteiler\nTag\nDer Oberbürgermeister\n02.03.2021\nZu Frage 1:\nEs waren zwölf.\n`,
    );
    expect(header).toMatchObject({ Stadtamt: 'SAB', Nummer: 'S0027/21', Datum: '2021-02-19' });
  });
});

describe('the first bullet below an open line', () => {
  const wide = 'Im Frühjahr fanden Werkstätten statt. Gewünscht werden';
  const points = (...lines: string[]) => read(`${OFFICE}${wide}\n${lines.join('\n')}\n\nDas ist alles.\n`);

  it('is one where the next line has one, too', async () => {
    const { statement } = await points('- ein Budget,', '- ein Rederecht.');
    expect(statement).toEqual([wide, '- ein Budget,', '- ein Rederecht.', 'Das ist alles.']);
  });

  it.each([
    ['a dash alone', ['- so die Protokolle - Räume.']],
    [
      'a dash whose twin stands elsewhere',
      ['- so die Protokolle - Räume', 'und auch', '- das ist neu - Geld.'],
    ],
  ])('not %s', async (_, lines) => {
    const { statement } = await points(...lines);
    expect(statement).toHaveLength(2);
  });
});

describe('what goes on below the parts of a point', () => {
  const motion = (second: string, last = 'b)   an Spielplätzen') =>
    read(
      `${HEAD.replace('Anfrage', 'Antrag').replace('F0123', 'A0123').split('Sehr geehrter')[0]}Der Stadtrat möge beschließen:\n1.   Die Stadt wird beauftragt, die Spielräume des neuen Rechts zu nutzen\n${second}und\na)   vor den Schulen,\n${last}\ndie Geschwindigkeit zu begrenzen.\n2.   Sie berichtet.\nBegründung:\nEs ist nötig.\n`,
    );

  it('stands at the edge of their marks where the second lines of points are set in', async () => {
    const { resolution } = await motion('     ');
    expect(resolution.slice(1)).toEqual([
      'a) vor den Schulen,',
      'b) an Spielplätzen',
      'die Geschwindigkeit zu begrenzen.',
      '2. Sie berichtet.',
    ]);
  });

  it('is none where the line above may have had no room for its first word', async () => {
    const { resolution } = await motion(
      '     ',
      'b)   an Spielplätzen und an allen Heimen der Stadt, die so',
    );
    expect(resolution).toHaveLength(4);
  });

  it('is not told where they are not', async () => {
    const { resolution } = await motion('');
    expect(resolution).toContain('b) an Spielplätzen die Geschwindigkeit zu begrenzen.');
  });
});

describe('a small heading of an answer', () => {
  it('begins its answer below a full line', async () => {
    const { answers } = await read(
      `${OFFICE}zu 1)\nGefällt wurden 742 Bäume, davon 318 im Sturm am 18. Januar 2018.\nzu 2)\nNachgepflanzt wurden 405.\n`,
    );
    expect(answers.map(({ heading }) => heading)).toEqual(['zu 1)', 'zu 2)']);
  });
});

describe('the table of checks', () => {
  const checks = (...rows: string[]) =>
    read(
      `Landeshauptstadt Magdeburg                   Drucksache           Datum\n– Der Oberbürgermeister –                    DS0231/19            09.05.2019\nDezernat: V          FB 51                   Öffentlichkeitsstatus\n                                             öffentlich\nBeratungsfolge       Sitzung Tag   Behandlung         Zuständigkeit\nStadtrat             20.06.2019    öffentlich         Beschlussfassung\n\n${rows.join('\n')}\n\nKurztitel\nBau einer Kita\n\nBeschlussvorschlag:\n\nSie wird gebaut.\n\nBegründung:\n\nDie Plätze fehlen.\n`,
    );
  const HEADS = 'Beteiligungen        Beteiligung des        Ja        Nein';

  it('may begin one space behind the offices', async () => {
    const { header, proposal } = await checks(
      HEADS,
      'FB 02, EB KGm, Amt 51 RPA                              X',
      '                      KFP                    X',
    );
    expect(header.Beteiligungen).toBe('FB 02, EB KGm, Amt 51');
    expect(proposal?.checks).toEqual([
      { label: 'RPA', value: false },
      { label: 'KFP', value: true },
    ]);
  });

  it('may have its heads one space apart, beside the label of the offices', async () => {
    const { header, proposal } = await checks(
      'Beteiligungen Beteiligung des Ja Nein',
      'Amt 30          RPA                     X',
      '                KFP                 X',
    );
    expect(header.Beteiligungen).toBe('Amt 30');
    expect(proposal?.checks).toEqual([
      { label: 'RPA', value: false },
      { label: 'KFP', value: true },
    ]);
  });

  it.each([
    ['its marks stand in one column', ['RPA                 X', 'KFP                 X']],
    ['its rows are shifted as their marks are', ['RPA              X', '   KFP              X']],
  ])('says nothing where %s', async (_, rows) => {
    const { proposal, diagnostics } = await checks(
      'Beteiligungen Beteiligung des Ja Nein',
      ...rows.map((row) => `                ${row}`),
    );
    expect(proposal?.checks.map(({ value }) => value)).toEqual([null, null]);
    expect(diagnostics).toContainEqual(unsure('/proposal/checks/0/value'));
  });

  it('begins with the audit office, which is no office of the paper', async () => {
    const { header, proposal } = await checks(
      '                     Beteiligung des        Ja        Nein',
      '                     RPA                              X',
      'Beteiligungen',
      '                     KFP                    X',
      'FB 02, FB 40',
    );
    expect(header.Amt).toBe('FB 51');
    expect(proposal?.checks.map(({ label }) => label)).toEqual(['RPA', 'KFP']);
  });
});

describe('an office with the next label one space behind it', () => {
  it('ends where the label begins', async () => {
    const { header } = await read(
      `${PROPOSAL.replace(
        'Amt 51\tÖffentlichkeitsstatus\töffentlich',
        'Amt 51 Öffentlichkeitsstatus\n\t\töffentlich',
      )}Beschlussvorschlag:\n\nSie wird gebaut.\n`,
    );
    expect(header.Amt).not.toContain('Öffentlichkeitsstatus');
  });
});

describe('two names one space apart', () => {
  const form = (row: string) =>
    read(
      `${PROPOSAL}Beschlussvorschlag:\n\nSie wird gebaut.\n\nfederführende(r) Amt/FB Sachbearbeiter       Unterschrift AL / FBL\n${row}\n\nBegründung:\n\nDie Plätze fehlen.\n`,
    );

  it('are the two that the labels wait for', async () => {
    const { proposal } = await form('EB SFM                     Frau Muster Herr Dr. Probe');
    expect(proposal?.responsible).toMatchObject({ office: 'EB SFM', clerk: 'Muster', head: 'Dr. Probe' });
  });

  it('are one where nobody else is waited for', async () => {
    const { proposal } = await form('EB SFM                     Frau Muster        Herr Probe');
    expect(proposal?.responsible).toMatchObject({ clerk: 'Muster', head: 'Probe' });
  });
});

describe('words above a label set amid the lines of its value', () => {
  const form = (above: string) =>
    read(
      `Antrag\nöffentlich\n\nDatum:           22.10.2024\nNummer:          A0236/24\nAbsender:        Fraktion SPD\nGremium:         Stadtrat\nSitzungstermin:  07.11.2024\n${above}Kurztitel:       für kostenfreie Kurse\n                 in allen Bädern\n\n\nDer Stadtrat möge beschließen:\n\nEs gibt Kurse.\n`,
    );

  it('may be the first of them, which is said', async () => {
    const { diagnostics } = await form('                 Jedes Kind soll schwimmen können:\n');
    expect(diagnostics).toContainEqual(unsure('/header/Kurztitel'));
  });

  it('are missing', async () => {
    const { diagnostics } = await form('');
    expect(diagnostics).not.toContainEqual(unsure('/header/Kurztitel'));
  });
});

describe('a line below a name', () => {
  const signed = (...lines: string[]) =>
    read(`${HEAD}1. Wann kommen sie?\n\nMit Dank\n\n${lines.join('\n')}\n`);

  it.each(['kinder- und jugendpolitische Sprecherin', 'Stadträtin, Lehrerin i. R.'])(
    'is what its owner is: %s',
    async (line) => {
      const { signatures, diagnostics } = await signed('Eva Muster', line);
      expect(signatures[0]!.lines).toEqual([line]);
      expect(diagnostics.some(({ field }) => field?.startsWith('/signatures/0/lines'))).toBe(true);
    },
  );

  it.each([
    ['a note', ['Eva Muster', 'Anmerkung: siehe auch oben.']],
    ['a number', ['Eva Muster', 'Fraktion, Antrag A0112/16, Blatt']],
    ['one further down', ['Eva Muster', '', '', 'kinder- und jugendpolitische Kreise']],
  ])('not %s', async (_, lines) => {
    const { signatures } = await signed(...lines);
    expect(signatures[0]!.lines).toEqual([]);
  });
});

describe('a title without an end', () => {
  const titled = (...lines: string[]) =>
    read(
      `Information\nöffentlich\n\nStadtamt\nAmt 66\n\nInformations-Nr.\nI0028/17\n\nDatum\n31.01.2017\n\nThema\n${lines.join('\n')}\n\nDie Arbeiten gehen voran.\n`,
    );

  it('may hold the first sentence of the text, which is said', async () => {
    const { header, diagnostics } = await titled(
      'Quartalsbericht II/2012 des Eigenbetriebes Theater der Landeshauptstadt Magdeburg über die Entwicklung der',
      'Erträge und der Aufwendungen, der nach der Satzung vierteljährlich vorgelegt wird.',
    );
    expect(header.Thema).toContain('vorgelegt wird.');
    expect(diagnostics).toContainEqual(unsure('/header/Thema'));
  });

  it('may end with a full stop', async () => {
    const { diagnostics } = await titled('Quartalsbericht II/2012 des Theaters, Erträge und Aufwendungen.');
    expect(diagnostics).not.toContainEqual(unsure('/header/Thema'));
  });
});

describe('a full line that wide gaps stretch', () => {
  it('goes on where it ends with a word that ends no sentence', async () => {
    const { statement } = await read(
      `${OFFICE}Das Amt hat die Lage an allen Wegen geprüft und verweist auf seinen Bericht an den\nRat. Vor diesem Hintergrund         schlägt   es   vor,   die   Wege   in   die\nPlanung des Jahres zu nehmen.\n`,
    );
    expect(statement.join('|')).toContain('in die Planung des Jahres');
  });
});

describe('enclosures below the last line', () => {
  it('are headed below what ends like an abbreviation', async () => {
    const { reasons, enclosures } = await read(
      `${PROPOSAL}Beschlussvorschlag:\n\nSie wird gebaut.\n\nBegründung:\n\nIn Variante 2 beträgt die Breite des Weges auf seiner ganzen Länge 2,50 m.\nAnlagen:\nAnlage 1 Lageplan\n`,
    );
    expect(reasons).toEqual(['In Variante 2 beträgt die Breite des Weges auf seiner ganzen Länge 2,50 m.']);
    expect(enclosures.map(({ text }) => text)).toEqual(['Lageplan']);
  });

  it.each([
    ['Anlage Terminplan', [], ['Terminplan']],
    ['Anlagenbau und Verkehr', ['Anlagenbau und Verkehr'], []],
  ])('are no line of who signs: %s', async (line, lines, texts) => {
    const { signatures, enclosures } = await read(
      `${OFFICE}Es gibt keine.\n\nDr. Muster\nBeigeordneter für Bau\n${line}\n`,
    );
    expect(signatures[0]!.lines.slice(1)).toEqual(lines);
    expect(enclosures.map(({ text }) => text)).toEqual(texts);
  });
});

describe('a row of labels one space apart', () => {
  it('may begin with the title of an Information', async () => {
    const { header } = await read(
      'Landeshauptstadt Magdeburg\n\nINFORMATION Stadtamt Informations-Nr. Datum\nöffentlich       FB 32     I0155/25           12.05.2025\nBezeichnung\nWochenmärkte\nVerteiler                      Tag\nDie Oberbürgermeisterin        20.05.2025\n\nEs gibt zwei.\n',
    );
    expect(header).toMatchObject({ Stadtamt: 'FB 32', Nummer: 'I0155/25', Datum: '2025-05-12' });
  });
});

describe('a short line below a full one that ends a sentence', () => {
  const report = (line: string) =>
    read(
      `${OFFICE}Gemäß dem Beschluss des Rates wird vierteljährlich über den Fortgang unterrichtet.\n${line}\nIm Zeitraum des Berichtes wurden am Ufer insgesamt 46 Pfähle hergestellt.\n`,
    );

  it('is a heading', async () => {
    const { statement } = await report('Bauablauf');
    expect(statement).toHaveLength(3);
    expect(statement[1]).toBe('Bauablauf');
  });

  it('is the end of a sentence where it has a full stop', async () => {
    const { statement } = await report('Der Bau verläuft gut.');
    expect(statement).not.toContain('Der Bau verläuft gut.');
  });
});

describe('a row of figures below a table, one space apart', () => {
  const table = (row: string) =>
    read(
      `${OFFICE}Zählstelle                   2019      2020         2021\nSternbrücke                  1.204     1.377        1.341\n${row}\nDer Rückgang geht auf die Sperrung im März zurück.\n`,
    );

  it('is one of its rows', async () => {
    const { statement } = await table('Große Diesdorfer Straße 655 702 731');
    expect(statement[0]).toMatch(/655 702 731$/);
    expect(statement[1]).toMatch(/^Der Rückgang/);
  });

  it('is none with one figure', async () => {
    const { statement } = await table('Es fehlt noch die Straße 655');
    expect(statement[0]).not.toContain('655');
  });
});

describe('a title that an export put a salutation into', () => {
  const fields = async (title: string) =>
    (
      await read(
        `Anfrage\nöffentlich\nDatum\n12.05.2021\nNummer\nF0123/21\nKurztitel\n${title}\n\nIch frage Sie:\n\n1. Warum?\n`,
      )
    ).diagnostics.map(({ field }) => field);

  it('is said, as is the salutation', async () => {
    expect(await fields('Bänke am See Sehr geehrter Herr Oberbürgermeister,')).toEqual(
      expect.arrayContaining(['/header/Kurztitel', '/salutation']),
    );
  });

  it('is none where it tells of one', async () => {
    expect(await fields('Die Anrede „Sehr geehrte Damen“ in Briefen')).not.toContain('/salutation');
  });
});
