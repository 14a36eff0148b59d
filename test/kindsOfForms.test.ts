/** Kinds of print that one form or another has, each as a small paper beside one that is nearly like it. */

import { describe, expect, it } from 'vitest';
import { LEAD_IN, leadInScore } from '../src/clues/leadIn.ts';
import { readSignatureName } from '../src/fields/signatureName.ts';
import { HEAD, OFFICE, read } from './smallForms.ts';

describe('borders that are drawn with signs', () => {
  const drawn = HEAD.replaceAll(/\n(?=Absender|Adressat|Gremium|Kurztitel)/g, '\n----------+------------\n');

  it('part the rows of a form and are in no value', async () => {
    const { header } = await read(`${drawn}1. Wann werden sie ersetzt?\n`);
    expect(header).toMatchObject({
      Absender: 'Stadträtin Eva Muster',
      Gremium: 'Stadtrat',
      Kurztitel: 'Bänke am See',
    });
  });
});

describe('questions in groups', () => {
  const groups = (...lines: string[]) => read(HEAD + lines.join('\n'));

  it('stand under the heading of their group where it asks for nothing', async () => {
    const { questions } = await groups(
      'I. Zum Bestand',
      'a) Wie viele Bänke gibt es am See?',
      'b) Wie viele davon sind beschädigt?',
      'II. Zu den Kosten',
      'a) Was kostet eine neue Bank?',
    );
    expect(questions.map(({ number, heading }) => [number, heading])).toEqual([
      ['a', 'I. Zum Bestand'],
      ['b', 'I. Zum Bestand'],
      ['a', 'II. Zu den Kosten'],
    ]);
  });

  it('are parts of a numbered item where bullets mark them', async () => {
    const { questions } = await groups(
      '1. Personal',
      '- Wie viele Stellen sind nicht besetzt?',
      '- Wie lange dauert es, bis sie besetzt sind?',
      '2. Geld',
      '- Welche Mittel sind abgeflossen?',
    );
    expect(
      questions.map(({ number, heading, text, parts }) => [number, heading, text, parts.length]),
    ).toEqual([
      ['1', null, 'Personal', 2],
      ['2', null, 'Geld', 1],
    ]);
  });

  it('are parts of a question that they end', async () => {
    const { questions } = await groups(
      '1. Wie viele Bänke fehlen',
      'a) am See,',
      'b) im Park?',
      '2. Wann werden sie ersetzt?',
    );
    expect(questions.map(({ number, parts }) => [number, parts.length])).toEqual([
      ['1', 2],
      ['2', 0],
    ]);
  });

  it('have lists of double letters below letters', async () => {
    const { questions } = await groups(
      '1. Wie viele Bänke fehlen',
      '   a) am See,',
      '      aa) am Nordufer,',
      '      bb) am Südufer,',
      '   b) im Park?',
    );
    expect(
      questions[0]?.parts.map(({ number, parts }) => [number, parts.map((part) => part.number)]),
    ).toEqual([
      ['a', ['aa', 'bb']],
      ['b', []],
    ]);
  });
});

describe('a surname alone at the end', () => {
  const signed = (name: string) =>
    read(`${HEAD}1. Wann werden sie ersetzt?\n\nIch bitte um schriftliche Antwort.\n\n${name}\n`);

  it('is the signature of a sender of that name', async () => {
    const { signatures } = await signed('Muster');
    expect(signatures.map(({ name }) => name)).toEqual(['Muster']);
  });

  it('is no signature of anybody else', async () => {
    const { signatures } = await signed('Lageplan');
    expect(signatures).toEqual([]);
  });
});

describe('a Stellungnahme', () => {
  it('has a list within an answer beside the questions with the same numbers', async () => {
    const { answers } = await read(`${OFFICE}Zur Anfrage nimmt die Verwaltung wie folgt Stellung:

1. Wie viele Bänke fehlen am See?

Festgestellt wurden im Wesentlichen:

   1. vier Bänke am Nordufer,
   2. drei Bänke am Südufer.

2. Wann werden sie ersetzt?

Die Bänke werden im Herbst ersetzt.
`);
    expect(answers.map(({ questions, text }) => [questions, text.length])).toEqual([
      [['1'], 3],
      [['2'], 1],
    ]);
  });

  it('has what a point is about in the heading of its answer, but no answer', async () => {
    const { answers } = await read(`${OFFICE}Die Verwaltung nimmt wie folgt Stellung.

Zu Punkt 1 – Senkung der Gebühr

Die Gebühr kann nicht gesenkt werden.

Zu Punkt 2 – Nein, eine Senkung ist nicht möglich
`);
    expect(answers.map(({ heading, text }) => [heading, text.length])).toEqual([
      ['Zu Punkt 1 – Senkung der Gebühr', 1],
      ['Zu Punkt 2', 1],
    ]);
  });

  it('gives questions back to the statement that stand in a block above their answers', async () => {
    const { statement, answers } = await read(`${OFFICE}In der Anfrage heißt es:
1. Wie viele Bänke fehlen am See?
2. Wann werden sie ersetzt?

Hierzu liegt eine Auskunft der Gesellschaft vor.

zu 1)
Es fehlen sieben Bänke.

zu 2)
Sie werden im Herbst ersetzt.
`);
    expect(statement).toHaveLength(4);
    expect(answers.map(({ questions, quoted }) => [questions, quoted])).toEqual([
      [['1'], []],
      [['2'], []],
    ]);
  });

  it('has a sender of each paper that it answers', async () => {
    const both = OFFICE.replace(
      'F0100/21 Fraktion GRÜNE/future!',
      'A0100/21 Fraktion GRÜNE/future!, A0100/21/1 Fraktion Tierschutzpartei',
    );
    const { addressee, respondsTo } = await read(`${both}Die Verwaltung empfiehlt, den Antrag abzulehnen.\n`);
    expect(respondsTo).toEqual(['A0100/21', 'A0100/21/1']);
    expect(addressee.groups).toEqual(['Fraktion GRÜNE/future!', 'Fraktion Tierschutzpartei']);
  });
});

describe('an Änderungsantrag', () => {
  it('has the vote of its committee among the reasons, wherever it is printed', async () => {
    const text = HEAD.replace('Anfrage\t', 'Änderungsantrag\t')
      .replace('F0123/21', 'A0100/21/1')
      .split('Sehr geehrter')[0]!;
    const { resolution, reasons } = await read(`${text}Der Stadtrat möge beschließen:

Am See werden sieben Bänke aufgestellt.

Abstimmung im Ausschuss:      5 - 1 - 1

Begründung:

Die Bänke fehlen seit dem Winter.
`);
    expect(resolution).toEqual(['Am See werden sieben Bänke aufgestellt.']);
    expect(reasons).toEqual(['Abstimmung im Ausschuss: 5 - 1 - 1', 'Die Bänke fehlen seit dem Winter.']);
  });
});

describe('a signature whose line goes on', () => {
  const below = async (role: string) => {
    const { signatures } = await read(
      `${HEAD}1. Wann werden sie ersetzt?\n\nEva Muster\n${role}\nLandeshauptstadt Magdeburg\n`,
    );
    return signatures.map(({ lines }) => lines);
  };

  it('has the further fields of an office that ends in a comma', async () => {
    const signed = async (role: string) => {
      const { signatures, enclosures } = await read(
        `${OFFICE}Drei Bänke fehlen.\n\nEva Muster\n${role}\nSchule und Sport\n\nAnlage 1 Lageplan\n`,
      );
      return [signatures.map(({ lines }) => lines), enclosures.length];
    };
    expect(await signed('Beigeordnete für Kultur,')).toEqual([
      [['Beigeordnete für Kultur,', 'Schule und Sport']],
      1,
    ]);
  });

  it('has the city in its second line', async () => {
    expect(await below('Behindertenbeauftragte der')).toEqual([
      ['Behindertenbeauftragte der', 'Landeshauptstadt Magdeburg'],
    ]);
    expect(await below('Behindertenbeauftragte')).toEqual([['Behindertenbeauftragte']]);
  });
});

describe('a quotation that has lines of its own', () => {
  const LONG =
    'Sie ist nötig, weil viele Vereine die Räume der Stadt seit Jahren nutzen und dafür bezahlen, ohne gefördert zu werden.';
  const decided = async (...lines: string[]) => {
    const { resolution } = await read(
      `${HEAD.replace('Anfrage', 'Antrag').replace('F0123/21', 'A0123/21').replace('Ich frage Sie:', 'Der Stadtrat beschließt:')}${lines.join('\n')}\n\nBegründung:\n\n${LONG}\n`,
    );
    return resolution;
  };
  const CHANGES = 'In der Anlage 2 (Gebührentarif) wird die Ziffer 3.4 der Satzung wie folgt gefasst:';
  const QUOTED = '„3.4 Nutzung durch gemeinnützige Vereine: gebührenfrei“';

  it('is a paragraph, and what follows it is one', async () => {
    const strikes = 'Die Ziffer 3.5 wird gestrichen.';
    expect(await decided(CHANGES, QUOTED, strikes)).toEqual([CHANGES, QUOTED, strikes]);
  });

  it('is none where the sentence goes on behind it', async () => {
    expect(await decided(CHANGES, QUOTED, 'und als Anlage geführt.')).toEqual([
      CHANGES,
      `${QUOTED} und als Anlage geführt.`,
    ]);
  });
});

describe('names and what is none', () => {
  it.each([
    ['Bisherige Beschlüsse', false],
    ['Rechtliche Lage', false],
    ['B Bestand', false],
    ['B. Muster', true],
    ['Kosten Zuständigkeiten', false],
    ['Rüdiger Muster', true],
    ['Anna Fröhlicher', true],
  ])('%s', (text, name) => {
    expect(readSignatureName(text) !== null).toBe(name);
  });

  it('a party without a comma leaves the surname to its person', async () => {
    const { sender } = await read(
      `${HEAD.replace('Stadträtin Eva Muster', 'SR Max Zander Gartenpartei')}1. Wann werden sie ersetzt?\n`,
    );
    expect(sender).toMatchObject({ people: [{ name: 'Max Zander' }], groups: ['Gartenpartei'] });
    const named = await read(
      `${HEAD.replace('Stadträtin Eva Muster', 'SR Max Zander Magdeburger Gartenpartei')}1. Wann?\n`,
    );
    expect(named.sender.groups).toEqual(['Magdeburger Gartenpartei']);
  });
});

describe('lists and quotations', () => {
  it('the first bullet of a page is one where others follow', async () => {
    const parts = async (...bullets: string[]) => {
      const { questions } = await read(
        `${HEAD}1. Trifft es zu, dass die Bänke fehlen? Wenn ja,\f${bullets.join('\n')}\n`,
      );
      return questions[0]!.parts.map(({ text }) => text);
    };
    expect(await parts('- an welchen Wegen,', '- seit wann?')).toEqual(['an welchen Wegen,', 'seit wann?']);
  });

  it('a list of questions that is quoted asks nothing', async () => {
    const { questions, background } = await read(
      `${HEAD.replace('Ich frage Sie:', 'Im Mai wollten wir wissen:\n\n„1. Wie viele Bänke fehlen?\n\n2. Wer zahlt?“\n\nEine Antwort steht aus.\n\nIch frage Sie:')}1. Wann werden sie ersetzt?\n`,
    );
    expect(questions.map(({ text }) => text)).toEqual(['Wann werden sie ersetzt?']);
    expect(background).toContain('2. Wer zahlt?“');
  });

  it('a part that holds the next one is doubtful', async () => {
    const doubted = async (second: string) => {
      const { diagnostics } = await read(`${HEAD}1. a) Wie viele Bänke gibt es, ${second}\n`);
      return diagnostics.some(({ field }) => field === '/questions/0');
    };
    expect(await doubted('b) wie viele fehlen?')).toBe(true);
    expect(await doubted('und wie viele fehlen?')).toBe(false);
  });

  it('thanks in advance are no question’s', async () => {
    const { questions } = await read(
      `${HEAD}1. Wann werden sie ersetzt?\n\nFür Ihre Bemühungen bedanke ich mich im Voraus.\n\nEva Muster\n`,
    );
    expect(questions.map(({ text }) => text)).toEqual(['Wann werden sie ersetzt?']);
  });
});

describe('a letter that opens several lines', () => {
  const motion = (...lines: string[]) =>
    read(
      `Antrag\nDatum: 12.05.2021\nNummer: A0123/21\nAbsender: Fraktion Blaue Liste\nGremium: Stadtrat\nSitzungstermin: 20.05.2021\nKurztitel: Licht\n\nDer Stadtrat möge beschließen:\n\nEs wird gebaut, und zwar\n\n${lines.join('\n')}\n\nAnna Muster\nStadträtin\n`,
    );

  it.each(['n', 'Ø', 'M'])('is a bullet, also before a figure: %s', async (mark) => {
    const { resolution } = await motion(
      `${mark} 20 Leuchten am Platz,`,
      `${mark} neue Masten,`,
      `${mark} 15 Bänke.`,
    );
    expect(resolution.slice(1)).toEqual(['• 20 Leuchten am Platz,', '• neue Masten,', '• 15 Bänke.']);
  });

  it('is part of a name where a number stands behind it in each', async () => {
    const { resolution } = await motion('M 11 Leuchten am Platz,', 'M 17 neue Masten.');
    expect(resolution.join(' ')).toContain('M 11 Leuchten am Platz, M 17 neue Masten.');
  });
});

describe('reasons before what is to be resolved', () => {
  const MOTION = HEAD.slice(0, HEAD.indexOf('Sehr')).replace('Anfrage', 'Antrag').replace('F0123', 'A0123');

  it('are reasons in all their paragraphs', async () => {
    const { reasons, resolution, background } = await read(
      `${MOTION}Begründung:\n\nAm See fehlen Bänke.\n\nDer Weg ist 800 m lang und hat keinen Schatten.\n\nDer Stadtrat möge beschließen:\n\n1. Drei Bänke werden aufgestellt.\n\n2. Bäume werden gepflanzt.\n\nEva Muster\nStadträtin\n`,
    );
    expect(reasons).toEqual(['Am See fehlen Bänke.', 'Der Weg ist 800 m lang und hat keinen Schatten.']);
    expect(resolution).toEqual(['1. Drei Bänke werden aufgestellt.', '2. Bäume werden gepflanzt.']);
    expect(background).toEqual([]);
  });

  it('begin below a line that ends in a bracket and fills its width', async () => {
    const { reasons } = await read(
      `${MOTION}Der Stadtrat möge beschließen:\nDie Richtlinie wird so geändert, dass an jedem Weg Bänke stehen. (fett)\nBegründung:\nEs fehlen Bänke am See, und das seit vielen Jahren, wie alle wissen.\nEva Muster\nStadträtin\n`,
    );
    expect(reasons).toEqual(['Es fehlen Bänke am See, und das seit vielen Jahren, wie alle wissen.']);
  });
});

describe('what a line nearly was', () => {
  it('is doubtful beside what it is', async () => {
    const fields = async (last: string) => {
      const { diagnostics } = await read(
        `${OFFICE}Der Weg ist seit Mai fertig.\n\n${last}\n\nDie Stellungnahme ist mit dem Amt 61 abgestimmt.\n`,
      );
      return diagnostics.map(({ field }) => field);
    };
    // a recommendation, or a sentence of the statement
    expect(await fields('Die Verwaltung sieht den Antrag daher als erledigt an.')).toEqual([
      '/recommendation/text',
      '/statement',
    ]);
    expect(await fields('Die Bänke stehen daher im Schatten.')).toEqual([]);
  });
});

describe('a long heading of a group of questions', () => {
  it('below the lead-in is one as the others are', async () => {
    const { questions } = await read(
      `${HEAD}Der Weg ist neu. Ich bitte um Beantwortung der folgenden Fragen.\n\nFragen zur Umgestaltung der sanierungsbedürftigen Fußgängerbrücke\n\nFrage 1: Wann wird der Ausschuss informiert?\n\nInstandsetzung der Radwege\n\nFrage 1: Wer ist zuständig?\n`,
    );
    expect(questions.map(({ heading }) => heading)).toEqual([
      'Fragen zur Umgestaltung der sanierungsbedürftigen Fußgängerbrücke',
      'Instandsetzung der Radwege',
    ]);
  });
});

describe('what was said or asked before', () => {
  it.each([
    ['Folgende Punkte sind uns von Anwohnern genannt worden:', false],
    ['Folgende Punkte wurden uns gemeldet:', false],
    ['Am 30. Januar stellte ich dazu drei Fragen:', false],
    ['Im Mai haben wir die Verwaltung gefragt:', false],
    ['Zu folgenden Punkten bitten wir um Auskunft:', true],
    ['Von Interesse ist:', true],
    ['Ohne Interesse ist:', false],
    ['Daher stellen wir folgende Fragen:', true],
    ['Genau deshalb frage ich nicht öffentlich.', false],
    ['Darum fragen wir so genau.', false],
    ['Deshalb frage ich Sie öffentlich:', true],
    ['Die Kinder haben mir ihre Fragen mitgegeben; manche sind gemalt.', false],
    ['Die Kinder haben mir folgende Fragen mitgegeben:', true],
    ['Können Sie uns folgende Fragen beantworten?', true],
    ['Wer kann uns alle unsere Fragen beantworten?', false],
  ])('leads in no questions: %s', (sentence, leadsIn) => {
    expect(leadInScore(sentence) >= LEAD_IN).toBe(leadsIn);
  });
});

describe('a surname that a group has, too', () => {
  it('signs beside another name', async () => {
    const { signatures } = await read(
      `${HEAD}1. Wann werden sie ersetzt?\n\nNadja Lösch            Madeleine Linke\nFraktion A              Fraktion B\n`,
    );
    expect(signatures.map(({ name, lines }) => [name, lines])).toEqual([
      ['Nadja Lösch', ['Fraktion A']],
      ['Madeleine Linke', ['Fraktion B']],
    ]);
  });
});

describe('headings of groups of questions', () => {
  const body = HEAD.slice(0, HEAD.indexOf('Ich frage Sie:'));

  it('are all headings where nothing else leads in', async () => {
    const { questionIntro, questions } = await read(
      `${body}Zum Verfahren:\n\n1. Wer hat entschieden?\n2. Wann war das?\n\nZum Preis:\n\n1. Was kostet eine Bank?\n\nEva Muster\n`,
    );
    expect(questionIntro).toBeNull();
    expect(questions.map(({ heading }) => heading)).toEqual([
      'Zum Verfahren:',
      'Zum Verfahren:',
      'Zum Preis:',
    ]);
  });

  it('that are one lead in', async () => {
    const { questionIntro, questions } = await read(
      `${body}Zum Verfahren:\n\n1. Wer hat entschieden?\n2. Wann war das?\n\nEva Muster\n`,
    );
    expect([questionIntro, ...questions.map(({ heading }) => heading)]).toEqual([
      'Zum Verfahren:',
      null,
      null,
    ]);
  });
});

describe('who signs for another', () => {
  it.each([
    'amt. Vorsitzender',
    'Amtierender Fraktionsvorsitzender',
    'komm. Vorsitzende',
    'amt. Amtsleiterin',
    'stellv. Ortsbürgermeisterin',
    'stellv. Geschäftsführer',
    'amt. Oberbürgermeister',
  ])('says so in a line: %s', async (line) => {
    const { signatures } = await read(
      `${HEAD}1. Wann werden sie ersetzt?\n\nDr. Klaus Mustermann\n${line}\n`,
    );
    expect(signatures).toEqual([{ name: 'Klaus Mustermann', academicTitle: 'Dr.', lines: [line] }]);
  });
});

describe('a line that begins a part of its own below a full line', () => {
  const body = HEAD.slice(0, HEAD.indexOf('am See fehlen'));
  const facts =
    '• die Bänke am See sind seit dem langen Winter alle fort\n• auch der Weg zu ihnen ist nun nicht mehr erkennbar';

  it('is the head of the questions, whatever stands above it', async () => {
    const { background, questionIntro } = await read(
      `${body}kurz zur Lage:\n${facts}\nMeine Fragen:\n• Wann werden sie ersetzt?\n• Wer bezahlt das alles, und woraus?\n`,
    );
    expect([background.length, questionIntro]).toEqual([3, 'Meine Fragen:']);
  });

  it('is none that only begins so', async () => {
    const { background } = await read(
      `${body}kurz zur Lage:\n${facts}\nMeine Fragen dazu blieben offen.\n\nIch frage Sie:\n1. Wann werden sie ersetzt?\n`,
    );
    expect(background.at(-1)).toContain('Meine Fragen dazu blieben offen.');
  });
});

describe('a group with a by-name behind a dash', () => {
  const groups = async (name: string) =>
    (await read(`${HEAD.replace('Eva Muster', `Eva Muster, ${name}`)}1. Wann?\n`)).sender.groups;

  it('has it in its name where it is one of its own', async () => {
    expect(await groups('future! – die jugendpartei')).toEqual(['future! – die jugendpartei']);
    expect(await groups('future! – Die junge Alternative')).toEqual(['future! – Die junge Alternative']);
    expect(await groups('future! – Die andere')).toEqual(['future!']);
  });
});

describe('a faction whose name has a small letter', () => {
  it('is one with its word', async () => {
    const { sender } = await read(
      `${HEAD.replace('Stadträtin Eva Muster', 'Stadtrat Max Muster\nfuture!-Fraktion')}1. Wann?\n`,
    );
    expect(sender.groups).toEqual(['future!-Fraktion']);
  });
});

describe('a body above a person in a sender’s cell', () => {
  const sender = async (...lines: string[]) => {
    const { sender: found } = await read(
      `${HEAD.replace('Stadträtin Eva Muster', lines.join('\n'))}1. Wann?\n`,
    );
    return [found.groups, found.people.map(({ name, role }) => [name, role])];
  };

  it('ends where a line of its own begins with a given name', async () => {
    expect(await sender('Ortschaftsrat Pechau', 'Bernd Beispiel', 'stellv. Ortsbürgermeister')).toEqual([
      ['Ortschaftsrat Pechau'],
      [['Bernd Beispiel', 'stellv. Ortsbürgermeister']],
    ]);
  });

  it('goes on where the line has more words, or begins with none', async () => {
    expect(await sender('Betriebsausschuss Konservatorium', 'Georg Philipp Telemann')).toEqual([
      ['Betriebsausschuss Konservatorium Georg Philipp Telemann'],
      [],
    ]);
    expect(await sender('Betriebsausschuss', 'Theater Magdeburg')).toEqual([
      ['Betriebsausschuss Theater Magdeburg'],
      [],
    ]);
    expect(await sender('Ausschuss Bernd Beispiel')).toEqual([['Ausschuss Bernd Beispiel'], []]);
  });
});

describe('a label that a narrow cell broke beside a date', () => {
  it('has its number in the line below', async () => {
    const { header } = await read(
      'Änderungsantrag\nA0119/21/1\nöffentlich\n\nZum\nDatum\nVerhandlungsgegenstand 21.05.2021\nA0119/21\n\nAbsender\nStadträtin Eva Muster\nGremium\nStadtrat\n\nSitzungstermin\n10.06.2021\n\nKurztitel\nBänke\n\nDer Stadtrat möge beschließen:\nEs werden vier Bänke.\n',
    );
    expect([header.Datum, header.Verhandlungsgegenstand, header.Nummer]).toEqual([
      '2021-05-21',
      'A0119/21',
      'A0119/21/1',
    ]);
  });
});

describe('Fraktionen that send a paper', () => {
  const signed = async (last: string) => {
    const { reasons, signatures } = await read(
      `Antrag\tDatum\tNummer\nöffentlich\t12.05.2021\tA0123/21\nAbsender\nFraktion GRÜNE/future!, SPD-Stadtratsfraktion\nGremium\tSitzungstermin\nStadtrat\t20.05.2021\nKurztitel\nBänke\n\nDer Stadtrat möge beschließen:\n\nEs werden vier Bänke.\n\nBegründung: erfolgt mündlich\n\n${last}\nSPD-Stadtratsfraktion\n`,
    );
    return [reasons, signatures.flatMap(({ lines }) => lines)];
  };

  it('sign it without a person, whatever sign their name ends in', async () => {
    expect(await signed('Fraktion GRÜNE/future!')).toEqual([
      ['erfolgt mündlich'],
      ['Fraktion GRÜNE/future!', 'SPD-Stadtratsfraktion'],
    ]);
  });

  it('do not where the line says more of them', async () => {
    expect((await signed('Fraktion GRÜNE/future! fragt danach!'))[0]).toContain(
      'Fraktion GRÜNE/future! fragt danach!',
    );
  });
});
