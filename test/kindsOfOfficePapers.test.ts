/** Further kinds of print that papers of the administration have, each beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { readSignatureName } from '../src/fields/signatureName.ts';
import { labelsOf, unbroken } from '../src/values/financeLabels.ts';
import { mayAgree, saysAgreement } from '../src/words/agreement.ts';
import { answerHeading } from '../src/words/answers.ts';
import { recommends, stanceOf } from '../src/words/opinion.ts';
import { stretchOf } from '../src/words/stretch.ts';
import { OFFICE, read } from './smallForms.ts';

const unsure = (field: string) => expect.objectContaining({ code: 'reading-unsure', field });

/** Of the whole text, or of its beginning. */
const stretch = (text: string, ...ends: number[]) => {
  const at = [0, ...ends, text.length];
  return stretchOf(
    text,
    at.slice(1).map((end, index) => [{ start: at[index]!, end }]),
  );
};

describe('the number of a question above its answer', () => {
  it.each([
    ['Frage 1: Aufgestellt sind 14 Körbe.', ['1'], 8],
    ['Frage 2 Es gingen 307 Beschwerden ein.', ['2'], 7],
    ['Frage 3: Der Austausch ist geplant, und zwar', ['3'], 8],
    ['Frage 3.1 Siehe Antwort zu Frage 2.', ['3.1'], 9],
    ['Frage 2: Erfasst wird der Anlass. 2018 ging es um', ['2'], 8],
  ])('%s', (text, numbers, length) => {
    expect(answerHeading(text)).toMatchObject({ numbers, length });
  });

  it.each([
    'Frage 1: Wie viele Körbe stehen dort.',
    'Frage 1: Der Korb fehlt seit Mai. Wann kommt er?',
    'Frage 1: Kosten des Umbaus',
    'Frage 1: Ich bitte um die Zahl der Körbe.',
    'Frage 1 wurde im Mai beantwortet.',
  ])('is none of an answer: %s', (text) => {
    expect(answerHeading(text)).toBeNull();
  });

  it.each([
    ['Zu der Frage nach unbesetzten Stellen:', 38],
    ['Zur Frage, ob das Büro samstags öffnet: Das ist nicht vorgesehen.', 39],
    ['Zur Frage nach den Kosten liegen keine Angaben vor.', 0],
    ['Zum Änderungsantrag A0282/25/1:', 31],
    ['Zum Antrag:', 11],
    ['Zum Antrag liegt vor: nichts.', 0],
    ['Zum Antragsteller:', 0],
  ])('without a number: %s', (text, length) => {
    expect(answerHeading(text)?.length ?? 0).toBe(length);
  });

  it('in a line of its own is the heading of what stands below', async () => {
    const { answers } = await read(
      `${OFFICE}Frage 1\n\nDie Bänke fehlen seit Mai.\n\nFrage 2\n\nDrei wurden ersetzt.\n\nRehbaum\n`,
    );
    expect(answers.map(({ heading, quoted, text }) => [heading, quoted, text])).toEqual([
      ['Frage 1', [], ['Die Bänke fehlen seit Mai.']],
      ['Frage 2', [], ['Drei wurden ersetzt.']],
    ]);
  });
});

describe('what is said to a motion', () => {
  it.each([
    ['Die Verwaltung rät von einer Beschlussfassung ab; der Antrag sollte abgelehnt werden.', 'reject'],
    ['Von der Annahme des Antrages wird abgeraten.', 'reject'],
    ['Die Verwaltung rät zur Annahme des Antrages.', 'adopt'],
  ])('%s', (text, stance) => {
    expect(recommends(text)).toBeGreaterThan(1);
    expect(stanceOf(text)).toEqual({ stance, unsure: false });
  });

  it.each([
    ['Mit der Stabsstelle Klima ist die Stellungnahme inhaltlich abgeglichen.', 0.7],
    ['Der Eigenbetrieb KGm hat an dieser Stellungnahme mitgewirkt und trägt sie mit.', 0.7],
    ['Der Eigenbetrieb KGm hat an dem Fest mitgewirkt.', 0],
  ])('%s', (text, least) => {
    const says = saysAgreement(text);
    expect(least === 0 ? says : says >= least).toBe(least === 0 ? 0 : true);
  });

  it('a last paragraph that names an office and the answer may say with whom it was agreed', async () => {
    const last = 'Das Amt 61 hat diese Stellungnahme gelesen.';
    expect(mayAgree(last)).toBe(true);
    expect(mayAgree('Das Amt 61 hat die Bänke gezählt.')).toBe(false);
    expect(mayAgree('Diese Stellungnahme ist kurz.')).toBe(false);
    const { diagnostics } = await read(`${OFFICE}Drei Bänke fehlen.\n\n${last}\n\nRehbaum\n`);
    expect(diagnostics).toContainEqual(unsure('/coordination'));
    const other = await read(`${OFFICE}Drei Bänke fehlen.\n\nDas Amt 61 hat sie gezählt.\n\nRehbaum\n`);
    expect(other.diagnostics).not.toContainEqual(unsure('/coordination'));
  });
});

describe('answers and what stands below them', () => {
  const asked = 'Wann kommen die Bänke?\n\nIm Mai kommen sie.\n\n';

  it('a question that is not answered makes the list of answers doubtful, too', async () => {
    const left = await read(
      `${OFFICE}${asked}Was kosten sie?\n\nDie Stellungnahme ist mit dem Amt 61 abgestimmt.\n\nRehbaum\n`,
    );
    expect(left.diagnostics).toEqual(expect.arrayContaining([unsure('/statement'), unsure('/answers')]));
    const none = await read(`${OFFICE}${asked}Was kosten sie?\n\nDrei Euro.\n\nRehbaum\n`);
    expect(none.diagnostics).toEqual([]);
  });

  it('one starred line at the end of an answer may be a note on the page', async () => {
    const starred = (lines: string) =>
      read(`${OFFICE}1. Wann kommen die Bänke?\n\nIm Mai.\n\n${lines}\n\nRehbaum\n`);
    expect((await starred('* Stand: 31. Oktober 2020')).diagnostics).toContainEqual(unsure('/answers/0'));
    expect((await starred('* im Park,\n* am See.')).diagnostics).not.toContainEqual(unsure('/answers/0'));
  });

  it('a number within the first cell of a row begins no list', async () => {
    const table = (last: string) => `Zu 1.:\nDie Werte:\n\nJahr\tFälle\tKosten\n2023\t1.231\t15,1\n${last}\n`;
    const within = await read(`${OFFICE}${table('1. Hj. 2025\t1.426\t9,9')}`);
    expect(within.answers[0]!.text).toEqual([
      'Die Werte:',
      'Jahr Fälle Kosten 2023 1.231 15,1 1. Hj. 2025 1.426 9,9',
    ]);
    const own = await read(`${OFFICE}${table('\n1. Im Park fehlen Bänke.\n2. Am See fehlen Körbe.')}`);
    expect(own.answers[0]!.text.slice(-2)).toEqual(['1. Im Park fehlen Bänke.', '2. Am See fehlen Körbe.']);
  });
});

describe('names of offices', () => {
  it.each(['Amtsleiterin Jugendamt', 'Leiterin Stadtplanungsamt'])('%s names nobody', (text) => {
    expect(readSignatureName(text)).toBeNull();
  });

  it('a name that ends like one is a name', () => {
    expect(readSignatureName('Amtsleiterin Jahnsam')).not.toBeNull();
  });

  it('an office by its field right below a whole name is hers, and said; below a blank line it may be another’s', async () => {
    const signed = async (between: string, field = 'Bürgerbelange') => {
      const { signatures, diagnostics } = await read(
        `${OFFICE}Drei Bänke fehlen.\n\nMichaela Brandt\n${between}Amtsleiterin ${field}\n`,
      );
      return {
        names: signatures.map(({ name, lines }) => [name, lines]),
        codes: diagnostics.map(({ code }) => code),
      };
    };
    expect(await signed('')).toEqual({
      names: [['Michaela Brandt', ['Amtsleiterin Bürgerbelange']]],
      codes: ['reading-unsure'],
    });
    // nobody is called so
    expect(await signed('', 'Bürgerservice')).toEqual({
      names: [['Michaela Brandt', ['Amtsleiterin Bürgerservice']]],
      codes: [],
    });
    expect((await signed('\n\n')).names).toEqual([
      ['Michaela Brandt', []],
      ['Bürgerbelange', ['Amtsleiterin']],
    ]);
  });
});

describe('printed forms in narrow cells', () => {
  it('one long label is broken anywhere', () => {
    for (const [text, end] of [
      ['Haushaltskonsolidierungsmaßn ahme', 28],
      ['Haushalts- konsolidierungsmaßnahme', 10],
    ] as const) {
      expect(labelsOf(text).map(([label]) => label)).toEqual([text]);
      expect(unbroken(stretch(text.replace(/- /, ' '), end)).text).toBe('Haushaltskonsolidierungsmaßnahme');
    }
    expect(labelsOf('Haushalt der Stadt')).toEqual([]);
    expect(unbroken(stretch('Datum Inbetriebnahme')).text).toBe('Datum Inbetriebnahme');
  });

  it('the end of a label beside values of other columns is no value', async () => {
    const form = (row: string) =>
      read(
        `Landeshauptstadt Magdeburg\tDrucksache\tDatum\n– Der Oberbürgermeister –\tDS0199/22\t02.05.2022\nDezernat: I\tÖffentlichkeitsstatus\nöffentlich\n\nBeratungsfolge\tSitzung\tBehandlung\tZuständigkeit\nStadtrat\t02.06.2022\töffentlich\tBeschlussfassung\nKurztitel\nBänke am See\n\nBeschlussvorschlag:\n\nDer Stadtrat beschließt drei Bänke.\n\nfederführende(r) Amt/\tSachbearbeiter\tUnterschrift AL / FBL\n${row}\n\nBegründung:\n\nEs fehlen Bänke.\n`,
      );
    const broken = (await form('FB\tLenz\tWille\nDez III')).proposal;
    expect(broken?.responsible).toMatchObject({ office: 'Dez III', clerk: 'Lenz', head: 'Wille' });
    const whole = (await form('FB 23\tLenz\tWille')).proposal;
    expect(whole?.responsible).toMatchObject({ office: 'FB 23', clerk: 'Lenz', head: 'Wille' });
  });
});

describe('between two pages', () => {
  const page = (foot: string, below: string) =>
    read(`${OFFICE}Am See fehlen seit dem Winter mehrere Bänke, die eine Firma
aus der Stadt im Herbst abgebaut und nicht ersetzt hat.${foot}${below} wurden im Mai bestellt und kommen im Juni.

Rehbaum
`);

  it('a running head of number and page is in no value', async () => {
    for (const head of ['S0123/21                - 2 -', '- 2 -    S0123/21', 'S0123/21 Seite 2']) {
      const { statement } = await read(
        `${OFFICE}Am See fehlen seit dem Winter Bänke, die eine Firma früher,\n\n${head}\n\nals geplant abgebaut hat.\n\nRehbaum\n`,
      );
      expect(statement).toEqual([
        'Am See fehlen seit dem Winter Bänke, die eine Firma früher, als geplant abgebaut hat.',
      ]);
    }
    const text = await read(
      `${OFFICE}Am See fehlen Bänke.\n\nS0123/21 - 2 Anlagen\n\nSie fehlen seit Mai.\n\nRehbaum\n`,
    );
    expect(text.statement).toContain('S0123/21 - 2 Anlagen');
  });

  it('a sentence that ends the page may end the paragraph or not, which is said', async () => {
    const { statement, diagnostics } = await page('\n\f', 'Neue Bänke aus Holz und Stahl');
    expect(statement).toHaveLength(2);
    expect(diagnostics).toContainEqual(unsure('/statement/1'));
  });

  it('nothing is said where a blank line, or what begins below, shows it', async () => {
    for (const [foot, below] of [
      ['\n\n', 'Neue Bänke aus Holz und Stahl'],
      ['\n\f', '1. Neue Bänke'],
    ] as const) {
      const { diagnostics } = await page(foot, below);
      expect(diagnostics).not.toContainEqual(unsure('/statement/1'));
    }
  });
});

describe('answers in a word or two', () => {
  it('begin small where they point elsewhere', () => {
    expect(answerHeading('zu 3) siehe Antwort zu 2 b)')?.numbers).toEqual(['3']);
    expect(answerHeading('zu 3) entfällt')?.numbers).toEqual(['3']);
    expect(answerHeading('zu 3) gehört der Weg')).toBeNull();
  });
});

describe('a form whose columns nearly touch', () => {
  it('has its spaced title beside the next label', async () => {
    const { kind, header } = await read(
      [
        'Landeshauptstadt Magdeburg                      I N F O R M A T I O N Datum',
        '– Die Oberbürgermeisterin –                     I0031/23              30.01.2023',
        'Dezernat                                        Amt                   Öffentlichkeitsstatus',
        'IV                                              FB 40                 öffentlich',
        '',
        'Beratung                                        Tag                   Behandlung',
        'Stadtrat                                        16.03.2023            öffentlich',
        '',
        'Thema:',
        'Bänke am See',
        '',
        'Drei Bänke fehlen seit Mai.',
        '',
      ].join('\n'),
    );
    expect(kind).toBe('information');
    expect(header).toMatchObject({ Nummer: 'I0031/23', Datum: '2023-01-30', Thema: 'Bänke am See' });
  });
});

describe('the title of an Information', () => {
  const information = (thema: string, ...rest: string[]) =>
    read(
      [
        'Landeshauptstadt Magdeburg\tINFORMATION\tDatum',
        '– Der Oberbürgermeister –\tI0058/21\t02.03.2021',
        'Dezernat: I\tAmt 13\tÖffentlichkeitsstatus öffentlich',
        'Beratung\tTag\tBehandlung',
        'Der Oberbürgermeister\t09.03.2021\tnicht öffentlich',
        'Stadtrat\t25.03.2021\töffentlich',
        '',
        'Thema:',
        '',
        thema,
        '',
        'Alle sind eingeladen.',
        ...rest,
        '',
      ].join('\n'),
    );

  it('may end in a date, and is no row of the table above', async () => {
    const { header, consultations } = await information('Versammlung der Einwohner am 24.03.2021');
    expect(header.Thema).toBe('Versammlung der Einwohner am 24.03.2021');
    expect(consultations.map(({ body, date }) => [body, date])).toEqual([
      ['Der Oberbürgermeister', '2021-03-09'],
      ['Stadtrat', '2021-03-25'],
    ]);
  });

  it('parts the table above from one in the text', async () => {
    const { consultations } = await information(
      'Konzerte',
      '',
      'Konzert\tDatum\tBesucher',
      'Erste Musik\t07.10.2020\t148',
      'Zweite Musik\t04.11.2020\t131',
    );
    expect(consultations.map(({ body }) => body)).toEqual(['Der Oberbürgermeister', 'Stadtrat']);
  });
});

describe('a surname below a list', () => {
  const paper = (last: string, below: string) =>
    read(
      `${OFFICE}Antwort zu Frage 1:\n\nEs gibt drei Sorten:\n• Bänke aus Holz\n${last}\nStieler-Hinz\n${below}\n`,
    );

  it('signs where an office stands below it', async () => {
    const { signatures, answers } = await paper(
      '• Bänke aus Stahl',
      'Beigeordnete für Kultur, Schule und Sport',
    );
    expect(signatures.map(({ name, lines }) => [name, lines])).toEqual([
      ['Stieler-Hinz', ['Beigeordnete für Kultur, Schule und Sport']],
    ]);
    expect(answers[0]?.text.at(-1)).toBe('• Bänke aus Stahl');
  });

  it('is text where none does', async () => {
    expect((await paper('• Bänke aus Stahl', 'liefert sie.')).signatures).toEqual([]);
  });
});

describe('the head of a theatre', () => {
  it('signs with the office', async () => {
    for (const office of ['Generalintendantin', 'Intendant']) {
      const { signatures } = await read(
        `${OFFICE}Die Bänke sind fertig.\n\nKaren Stein\n${office}\n\nAnlage 1\n`,
      );
      expect(signatures.map(({ name, lines }) => [name, lines])).toEqual([['Karen Stein', [office]]]);
    }
  });
});

describe('a heading of enclosures', () => {
  const paper = async (...rest: string[]) => {
    const { signatures, enclosures } = await read(
      `${OFFICE}Die Bänke sind fertig.\n\nAnlage\n\n${rest.join('\n')}\n`,
    );
    return [signatures.map(({ name }) => name), enclosures.map(({ label, text }) => [label, text])];
  };

  it('stands alone above who signs with the office', async () => {
    expect(await paper('Stieler-Hinz', 'Beigeordnete für Kultur, Schule und Sport')).toEqual([
      ['Stieler-Hinz'],
      [['Anlage', null]],
    ]);
  });

  it('has what stands below it where no office does', async () => {
    expect(await paper('Lageplan')).toEqual([[], [[null, 'Lageplan']]]);
  });
});

describe('the numbers of an answer', () => {
  const answers = async (number: string) => {
    const { answers: found } = await read(
      `${OFFICE}1. Wer pflegt die Bänke?\n\nAntwort zu 1:\n\nDer Betrieb tut das in drei Schritten:\n\n1. Schleifen im Mai,\n\n2. Ölen im Juni,\n\n3. Prüfen im Juli.\n\n${number} Wie oft geschah das?\n\nAntwort zu 2:\n\nEinmal.\n`,
    );
    return found.map(({ quoted }) => quoted);
  };

  it('end where a lower one repeats the next question', async () => {
    expect(await answers('2.')).toEqual([['Wer pflegt die Bänke?'], ['Wie oft geschah das?']]);
  });

  it('go on where a higher one follows', async () => {
    expect(await answers('4.')).toEqual([['Wer pflegt die Bänke?'], []]);
  });
});

describe('a figure that begins a line', () => {
  const answer = async (text: string) =>
    (await read(`${OFFICE}Die Fragen werden wie folgt beantwortet:\n\nZu 1.: ${text}\n\nZu 2.: Nein.\n`))
      .answers[0]?.text;
  const LONG = 'Am Lorenzweg gilt zwischen den Hausnummern 52 und 80 an allen Werktagen jetzt';

  it('ends the sentence of a long line', async () => {
    expect(await answer(`${LONG} Tempo\n30. Das Schild steht.`)).toEqual([
      `${LONG} Tempo 30. Das Schild steht.`,
    ]);
  });

  it('is the number of a list that has come so far, or below a heading', async () => {
    const items = ['1. Bänke', '2. Tische', '3. Stühle', '4. Liegen'].map(
      (item) => `${item} aus Holz, die im Sommer auf dem Platz vor dem Rathaus stehen`,
    );
    const { statement } = await read(`${OFFICE}Die Stadt plant:\n\n${items.join('\n')}.\n`);
    expect(statement.slice(1)).toEqual([...items.slice(0, 3), `${items[3]}.`]);
    expect(await answer('Neue Stellen\n7. Das Schild steht.')).toHaveLength(2);
  });
});

describe('the number of a case at court', () => {
  const references = async (text: string) =>
    (await read(`${OFFICE}Das Gericht entschied (${text}).\n`)).references;

  it('cites no paper', async () => {
    expect(await references('Urteil vom 3. Mai 2010, 5 A 2601/10')).toEqual([]);
  });

  it('is none where the number is that of a paper', async () => {
    expect(await references('Antrag A 2601/10')).toEqual(['A2601/10']);
    expect(await references('zu 5 A2601/10')).toEqual(['A2601/10']);
  });
});

describe('committees by their letters', () => {
  it('have rows of their own', async () => {
    const { consultations } = await read(
      `${OFFICE.replace('\t01.06.2021\n', '\t01.06.2021\nStBV\t03.06.2021\nBA SFM\t08.06.2021\n')}Die Bänke sind fertig.\n`,
    );
    expect(consultations.map(({ body, date }) => [body, date])).toEqual([
      ['Der Oberbürgermeister', '2021-06-01'],
      ['StBV', '2021-06-03'],
      ['BA SFM', '2021-06-08'],
    ]);
  });
});

describe('a surname below the last sentence', () => {
  const names = async (text: string, name: string, office: string) =>
    (await read(`${OFFICE}${text}\n${name}\n${office}\n`)).signatures.map(({ name: found }) => found);

  it('signs with an office of many words, and below an address that fills its line', async () => {
    const office = 'Beigeordneter für Umwelt, Personal und Allgemeine Verwaltung';
    expect(await names('Die Bänke sind fertig.', 'Platz', office)).toEqual(['Platz']);
    const address = 'Eine Karte ist im Netz zu finden: https://www.magdeburg.de/Start/Hitze/Kuehle-Orte';
    expect(await names(address, 'Dr. Platz', 'Beigeordneter für Soziales')).toEqual(['Platz']);
  });
});

describe('questions that only their numbers name', () => {
  it('are headings above a label, and answers may refer to another', async () => {
    const { answers } = await read(
      `${OFFICE}Frage 1\n\nAntwort:\n\nDie Bänke sind fertig.\n\nFrage 2\n\nAntwort:\n\nNein.\n`,
    );
    expect(answers.map(({ heading, quoted, text }) => [heading, quoted, text])).toEqual([
      ['Frage 1', [], ['Die Bänke sind fertig.']],
      ['Frage 2', [], ['Nein.']],
    ]);
  });
});

describe('a reference to an answer', () => {
  const paper = (last: string) =>
    read(
      `${OFFICE}Zu Frage I.\n\nDie Bänke sind fertig.\n\nZu Frage II.\n\n${last}\n\nMagdeburg, den 03.06.2021\n`,
    );

  it('is no name', async () => {
    const { answers, signatures } = await paper('Siehe Antwort zu Frage I.');
    expect(answers.map(({ text }) => text)).toEqual([
      ['Die Bänke sind fertig.'],
      ['Siehe Antwort zu Frage I.'],
    ]);
    expect(signatures).toEqual([]);
  });

  it('is none where somebody is called so', async () => {
    expect((await paper('Karl zu Muster')).signatures.map(({ name }) => name)).toEqual(['Karl zu Muster']);
  });
});

describe('rows of a table that begin with a number', () => {
  const statement = async (...rows: string[]) =>
    (await read(`${OFFICE}Angeboten wurde:\n\n${rows.join('\n')}\n\nDas genügt.\n`)).statement;

  it('are of the table where the number stands alone in its cell', async () => {
    expect(
      await statement('Los\tGegenstand\tAngebote', '1\tFahrgestell\t2', '2\tAufbau und Beladung\t3'),
    ).toEqual([
      'Angeboten wurde:',
      'Los Gegenstand Angebote 1 Fahrgestell 2 2 Aufbau und Beladung 3',
      'Das genügt.',
    ]);
  });

  it('are items where it has a full stop', async () => {
    expect(await statement('1. Fahrgestell\tdrei\t2', '2. Aufbau\tvier\t3')).toHaveLength(4);
  });
});

describe('a remark behind the last answer', () => {
  const doubts = async (last: string) =>
    (
      await read(
        `${OFFICE}Die Fragen werden wie folgt beantwortet:\n\nZu 1.: Die Bänke sind fertig.\n\nZu 2.: Nein.\n\n${last}\n`,
      )
    ).diagnostics.map(({ field }) => field);
  const OF_ANSWER = '/answers/1';

  it('may be of the answer or of the whole', async () => {
    const remark = await doubts('Im Übrigen wird auf die Satzung hingewiesen.');
    expect(remark).toContain('/statement');
    expect(remark).toContain(OF_ANSWER);
    expect(await doubts('Der Bau ruht.')).toContain(OF_ANSWER);
  });

  it('is of the answer where it goes on with it, or is an item', async () => {
    for (const last of [
      'Dies gilt seit Mai.',
      'Dort ruht der Bau.',
      'Sie ruhen.',
      '- der Bau ruht.',
      'Bau und Ufer',
    ])
      expect(await doubts(last), last).not.toContain(OF_ANSWER);
  });

  it('is doubted only where each other answer is one paragraph', async () => {
    const long = '\n\nZu 1.: Sie sind fertig.\n\nDer Bau ruht.\n\nZu 2.: Nein.\n\nDas Ufer ruht.';
    const { diagnostics } = await read(`${OFFICE}Die Fragen werden wie folgt beantwortet:${long}\n`);
    expect(diagnostics.map(({ field }) => field)).not.toContain(OF_ANSWER);
  });
});
