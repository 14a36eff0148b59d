/** The words by which an answer says what it is to. */

import { describe, expect, it } from 'vitest';
import { answerHeading, answerLabel, innerAnswer } from '../../src/words/answers.ts';
import { mayHead } from '../../src/words/countedQuestions.ts';

const REST = 'Die Bänke fehlen.';

describe('short lines that count', () => {
  it.each([
    ['Kategorie 1', 'Es fehlen drei.', 'Kategorie 2'],
    ['Rubrik I:', 'Rubrik II:'],
    ['Themenblock a – Kosten', 'Themenblock b – Zeit'],
    ['Gegenstand 1.', 'Gegenstand 2.'],
  ])('may head what stands below: %s', (...texts) => {
    expect(mayHead(texts)).toBe(true);
  });

  it.each([
    ['Kategorie 2', 'Kategorie 1'],
    ['Kategorie 1', 'Kategorie 3'],
    ['Es fehlen seit Mai 1 Bank und', 'danach wurden es 2 Bänke.'],
    ['Im Jahr 1.1 fehlten', 'im Jahr 2.2 fehlten'],
    ['Kategorie 1 hat keine Bänke mehr?', 'Kategorie 2 auch nicht?'],
    [`Kategorie 1 ${'und mehr '.repeat(8)}`, `Kategorie 2 ${'und mehr '.repeat(8)}`],
    ['1. Bänke', '2. Körbe'],
  ])('are none: %s', (...texts) => {
    expect(mayHead(texts)).toBe(false);
  });
});

describe('answerHeading', () => {
  it.each(['Zu F2', '- zu 2', '* Zu Frage 2', '2. Frage', 'Ihre Frage 2', 'Frage/Antwort 2', 'A2:'])(
    '%s, alone in its line',
    (heading) => {
      expect(answerHeading(heading)).toMatchObject({ length: heading.length, numbers: ['2'] });
    },
  );

  it.each([
    ...['Frage 2 wird wie folgt beantwortet:', 'Zu Frage 2 teilt die Verwaltung mit:'],
    ...['Zu Punkt 2 ist auszuführen:', 'Die Antwort zu Frage 2 lautet:', 'Frage 2 – Antwort des Amtes 66:'],
    ...['Zu Frage 2, Amt 66:', 'Antwort Fachbereich 40 zu 2.', 'Antwort des Tiefbauamtes zu Frage 2:'],
    ...['Antwort FB 40 (Frage 2):', 'Amt 66 zu Frage 2:', 'Sachstand zu Punkt 2:', 'Hinweis zu Frage 2:'],
    ...['Hierzu die Antwort zur Frage 2:', 'Beschlusspunkt 2', 'Punkt 2 (Aufstockung auf 40 Plätze)'],
  ])('%s: with who or how, alone in its line', (heading) => {
    expect(answerHeading(heading)).toMatchObject({ length: heading.length, numbers: ['2'] });
  });

  it('has what it is about in brackets', () => {
    const heading = 'Beantwortung der Fragen 3 bis 5 (Kosten, Förderung)';
    expect(answerHeading(heading)).toMatchObject({ length: heading.length, numbers: ['3', '4', '5'] });
  });

  it('goes no further than the colon', () => {
    const heading = 'Frage 2 wird wie folgt beantwortet:';
    expect(answerHeading(`${heading} Es fehlen drei Bänke.`)?.length).toBe(heading.length);
  });

  it.each([
    ...['Die Fragen 1 bis 5 werden wie folgt beantwortet:', 'Amt 66 zu Besuch in Buckau:'],
    ...['Hinweis: Zu Fuß sind es 2 km.', 'Zu Frage 2 wird auf die Anlage verwiesen. Dort steht:'],
  ])('%s: none of one question', (text) => {
    expect(answerHeading(text)?.length ?? 0).toBe(0);
  });

  it.each([
    ...[
      'Frage 2:',
      'F2: Wie viele fehlen?',
      '2. Frage: Wie viele fehlen?',
      'Ihre Frage 2: Wie viele fehlen?',
    ],
    ...[
      'Nummer 2 fehlt seit Mai.',
      'Forderung 2 wird erfüllt.',
      '- zu zweit',
      'A 2 und A 14 sind Autobahnen.',
    ],
    ...['Satz 2 wird gestrichen.', 'Zum Vorschlag 2 des Vereins liegt nichts vor.', 'Position 3 bleibt.'],
  ])('%s: none', (text) => {
    expect(answerHeading(text)).toBeNull();
  });

  it.each<[heading: string, numbers: string[]]>([
    ['Zu 1.', ['1']],
    ['Zu 1.:', ['1']],
    ['Zu 1:', ['1']],
    ['zu 1)', ['1']],
    ['ZU 1.)', ['1']],
    ['zu 2 a)', ['2.a']],
    ['Zu 2a):', ['2.a']],
    ['Zu 2. a)', ['2.a']],
    ['Zu a)', ['a']],
    ['Zu 1.2:', ['1.2']],
    ['Zu II.:', ['II']],
    ['Zu Frage 1:', ['1']],
    ['Zu Frage Nr. 1:', ['1']],
    ['Zur Frage 1:', ['1']],
    ['Zur 1. Frage:', ['1']],
    ['Zur zweiten Frage:', ['2']],
    ['Zu Ihrer dritten Frage:', ['3']],
    ['Zu Frage eins:', ['1']],
    ['Antwort zu Frage zwei:', ['2']],
    ['Erste Frage:', ['1']],
    ['Hinsichtlich Frage 3:', ['3']],
    ['Hinsichtlich der Fragen 1 und 2:', ['1', '2']],
    ['Zu (1)', ['1']],
    ['Zu (1) und (2):', ['1', '2']],
    ['zu 1/', ['1']],
    ['Zu I a):', ['I.a']],
    ['Auf Ihre 4. Frage:', ['4']],
    ['Zu Ihrer ersten Frage (1.):', ['1']],
    ['Zu Frage 3 der Anfrage F0240/24:', ['3']],
    ['Zu den Fragen 1 und 2:', ['1', '2']],
    ['Zu den Fragen 1, 2 und 5:', ['1', '2', '5']],
    ['Zu Frage 1 und Frage 2:', ['1', '2']],
    ['Zu 1. – 3.', ['1', '2', '3']],
    ['Zu 1. bis 3.:', ['1', '2', '3']],
    ['Zu 1-3:', ['1', '2', '3']],
    ['Zu Fragen 2 + 3:', ['2', '3']],
    ['Zu 2 a) und b):', ['2.a', '2.b']],
    ['Zu 2 a) bis c):', ['2.a', '2.b', '2.c']],
    ['Zu 1. und 2 a):', ['1', '2.a']],
    ['Zu 1/2:', ['1', '2']],
    ['Antwort zu Frage 1:', ['1']],
    ['Antwort zu 1 und zu 2:', ['1', '2']],
    ['Antwort auf Frage 4:', ['4']],
    ['Antwort auf die Frage 4:', ['4']],
    ['Antwort Frage 4:', ['4']],
    ['Antwort 1:', ['1']],
    ['Antworten zu den Fragen 1 bis 3:', ['1', '2', '3']],
    ['1. Antwort:', ['1']],
    ['Beantwortung der Frage 2:', ['2']],
    ['Zu Punkt 1:', ['1']],
    ['Zum Punkt 1:', ['1']],
    ['Zum 1. Punkt (Standsicherheit):', ['1']],
    ['Zur zweiten Frage (Kosten 2024):', ['2']],
    ['Zu den Punkten 1 und 2:', ['1', '2']],
    ['Zu Pkt. 3:', ['3']],
    ['Zu Beschlusspunkt 2:', ['2']],
    ['Zu Antragspunkt 2:', ['2']],
    ['Zu Ziffer 4:', ['4']],
    ['Zu Nr. 4:', ['4']],
    ['Zu Unterfrage 2 b:', ['2.b']],
    ['Ad 1:', ['1']],
    ['Stellungnahme zu Punkt 2:', ['2']],
    ['Fragen 1 und 2:', ['1', '2']],
    ['Punkt 3:', ['3']],
    ['Antwort zur 3. und 4. Frage:', ['3', '4']],
    ['Zur 2. bis 4. Frage:', ['2', '3', '4']],
    ['Nummer 2:', ['2']],
    ['Nr. 2:', ['2']],
    ['zu lfd. Nr. 2:', ['2']],
    ['Pkt. 2:', ['2']],
    ['zu Beschlussziffer 2 a)', ['2.a']],
    ['Beschlusspunkt 2:', ['2']],
    ['Antragspunkt 2:', ['2']],
    ['Zur Forderung 2:', ['2']],
    ['Zum Vorschlag 2:', ['2']],
    ['Zu Position 2:', ['2']],
    ['Zu Abschnitt 2:', ['2']],
    ['Themenkomplex 2:', ['2']],
    ['Ihre Frage 2:', ['2']],
    ['Zu Ihrer Frage 2:', ['2']],
    ['Frage/Antwort 2', ['2']],
    ['Frage II:', ['II']],
    ['Teilfrage 2:', ['2']],
    ['2. Frage', ['2']],
    ['2. Frage:', ['2']],
    ['A2:', ['2']],
    ['Bezug Frage 2:', ['2']],
    ['Betr. Frage 2:', ['2']],
  ])('%s', (heading, numbers) => {
    expect(answerHeading(heading)).toMatchObject({ length: heading.length, numbers });
    expect(answerHeading(`${heading} ${REST}`)).toMatchObject({ length: heading.length, numbers });
  });

  it.each(['Zu Frage 1', 'zu 1', 'Antwort zu Frage 1', 'Zu den Fragen 1 und 2', 'Zu Punkt 1'])(
    '%s alone in its line, without a mark',
    (heading) => {
      expect(answerHeading(heading)?.length).toBe(heading.length);
    },
  );

  it('a dash parts it from its text', () => {
    expect(answerHeading(`Zu Frage 1 – ${REST}`)).toMatchObject({
      length: 'Zu Frage 1'.length,
      numbers: ['1'],
    });
    expect(answerHeading('Frage 2 – Das ist nicht so.')).toMatchObject({
      length: 'Frage 2'.length,
      numbers: ['2'],
    });
    expect(answerHeading('Frage 2 – Wie hoch ist der Anteil?')).toBeNull();
  });

  it('`Im` behind a dash is no numeral, and a dash alone is the heading’s', () => {
    expect(answerHeading('Zu Frage 2 – Im Haushalt steht nichts.')).toMatchObject({
      length: 'Zu Frage 2'.length,
      numbers: ['2'],
    });
    expect(answerHeading('Zu 1 –')).toMatchObject({ length: 'Zu 1 –'.length, numbers: ['1'] });
  });

  it('a question that is counted in words is one where it tells something', () => {
    expect(answerHeading('Zweite Frage: Im Haushalt stehen 9.000 Euro.')).toMatchObject({
      length: 'Zweite Frage:'.length,
      numbers: ['2'],
    });
  });

  it('a sentence that begins so keeps its words', () => {
    expect(answerHeading('Zu Frage 2 ist zu sagen, dass die Bänke fehlen.')).toMatchObject({
      length: 0,
      numbers: ['2'],
    });
  });

  it.each([
    'Zu 80 Prozent fehlen die Bänke.',
    'Zu 2. Lesung kam es nicht.',
    'Zu 3. März wurde gekündigt.',
    'Zum 1. Mai fehlen die Bänke.',
    'Zu Punkt 3 der Tagesordnung kam es nicht.',
    'Zum Park gehören Bänke.',
    'Zur Frage der Kosten gab es Streit.',
    'Frage 1: Wie viele Bänke fehlen?',
    'Frage 1',
    'Antwort gab es keine.',
    'Antwort: Es fehlen drei.',
    'Auf 3. Plätzen stehen Bänke.',
    'Zu 1.000 Euro kommt die Steuer.',
    'Zu 12 Bänken gibt es Streit.',
    'Zum 31.12.2023 fehlten die Bänke.',
    'Punkt 3 der Liste ist offen.',
    'Anmerkungen gab es 12.',
    'Erste Frage: Wie viele Bänke fehlen?',
    'Erste Fragen: Es sind drei.',
    'Zu Frage einsam stehender Bänke:',
    'Auf die Anfrage, die sich mit Bänken beschäftigt, wird geantwortet:',
    'Zur Anfrage, wie Bäume gefördert werden, nimmt die Verwaltung wie folgt Stellung:',
    'Zu der Anfrage, ob Bäume gegossen werden, teilt die Verwaltung mit:',
    'Zur Frage, ob Bäume gegossen werden, wird wie folgt Stellung genommen:',
    'Zur Frage, warum Bäume fehlen, führt das Amt Folgendes aus:',
  ])('not in %s', (text) => {
    expect(answerHeading(text)).toBeNull();
  });
});

describe('answerLabel', () => {
  it.each(['Antwort:', 'Antworten:', 'Die Antwort:', 'Antwort der Verwaltung:', 'Antwort'])('%s', (label) => {
    expect(answerLabel(label)).toBe(label.length);
  });

  it('in the line of the answer', () => {
    expect(answerLabel('Antwort: Es fehlen drei.')).toBe('Antwort: '.length);
    expect(answerLabel('Antwort gab es keine.')).toBe(0);
    expect(answerLabel('Antwort zu Frage 1: Es fehlen drei.')).toBe(0);
  });
});

describe('innerAnswer', () => {
  it('behind the question', () => {
    expect(innerAnswer('Wie viele fehlen? Antwort: Es fehlen drei.')).toBe('Wie viele fehlen? '.length);
    expect(innerAnswer('Wie viele fehlen? Antwort zu 1: Drei.')).toBe('Wie viele fehlen? '.length);
    expect(innerAnswer('Wie viele fehlen? Eine Antwort fehlt.')).toBe(-1);
  });
});

describe('a heading', () => {
  it.each<[text: string, length: number, sure: boolean, numbers: string[]]>([
    ['Zur 1. Frage', 12, true, ['1']],
    ['Antwort 1: Drei.', 10, true, ['1']],
    ['Zu 1: Drei.', 5, false, ['1']],
    ['Antwort auf 4: Drei.', 14, true, ['4']],
    ['Frage 1: Die Bänke fehlen.', 8, true, ['1']],
    ['Zu Frage 1. Drei fehlen.', 11, false, ['1']],
    ['Zu Frage 1: Drei fehlen.', 11, true, ['1']],
    ['Zu Frage 2: Januar bis März.', 11, true, ['2']],
    ['Zu Frage 2: ja, im Mai.', 11, true, ['2']],
    ['Punkt 3', 7, true, ['3']],
    ['Zu 1 bis 99:', 12, false, ['1', '99']],
    ['Zu I bis III:', 13, false, ['I', 'III']],
    ['Zu I bis 3:', 11, false, ['I', '3']],
    ['Zu 1 bis III:', 13, false, ['1', 'III']],
    ['F0033/17, zu Frage 1: Drei.', 21, true, ['1']],
    // sentences that begin so
    ['Zu Frage 3. der Anfrage ist zu sagen, dass drei fehlen.', 0, false, ['3']],
    ['Zu Frage 1 Satz 2 ist nichts bekannt.', 0, false, ['1']],
    ['Antwort auf Frage 1 Satz 2 gibt das Amt.', 0, false, ['1']],
    ['Antwort Frage 1 Satz 2 gibt das Amt.', 0, false, ['1']],
    ['Fragen 1 und 2 Die Bänke fehlen.', 0, false, ['1', '2']],
  ])('%s: %d characters, sure: %s, of %j', (text, length, sure, numbers) => {
    expect(answerHeading(text)).toEqual({ length, sure, numbers });
  });

  it.each([
    'F0033/17, zu Fragestunden im Rat',
    'Frage 1: die Bänke fehlen.',
    'Frage 1: Zahl der Bänke',
    'Frage 1: Wie viele Bänke fehlen.',
    'Frage 1: Die Fraktion bittet um Auskunft.',
    'Ziffer 4',
    'Punkt 3. Die Bänke fehlen.',
    'Punkt 3 Die Bänke fehlen.',
  ])('is none: %s', (text) => {
    expect(answerHeading(text)).toBeNull();
  });
});
