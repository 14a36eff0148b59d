/** Texts that nearly have a clue, or have it though they nearly had not. */

import { describe, expect, it } from 'vitest';
import { isHeading } from '../../src/clues/heading.ts';
import { CLUES } from '../../src/clues/index.ts';
import {
  leadInBeforeRemark,
  leadInScore,
  splitInlineIntro,
  splitLastSentence,
} from '../../src/clues/leadIn.ts';
import { type LineNames, NamesInLines } from '../../src/clues/lineNames.ts';
import { asksReferral } from '../../src/clues/referral.ts';
import { NO_SENDERS } from '../../src/signatures/knownSenders.ts';
import { EMPTY_STRETCH } from '../../src/words/stretch.ts';
import { blockOfText } from '../values/blocks.ts';
import { factsOfText, factsOn, sheetOfText } from './blocks.ts';

const clue = (id: string) => CLUES.find((one) => one.id === id)!;
const LONG = 'Am Neustädter See fehlen seit dem vergangenen Winter mehrere Bänke und ein Papierkorb.';

describe('a clue', () => {
  it.each<[id: string, text: string, found: number]>([
    ['statement', 'Die Frage „Warum?“ ist offen.', 0],
    ['statement', 'Die Frage ist offen.', 1],
    ['resolutionLead', 'Der Stadtrat berät den Antrag und beschließt:', 1],
    ['resolutionLead', 'Der Stadtrat nimmt den Bericht zur Kenntnis und beschließt:', 0],
    [
      'resolutionLead',
      'Der Stadtrat beschließt auf Vorschlag der Verwaltung und nach Anhörung der Ortschaftsräte sowie der Beiräte:',
      0,
    ],
    ['reasonsHead', '1. Begründung:', 0],
    ['reasonsHead', 'Fachliche Begründung:', 1],
    ['reasonsHead', 'Begr.: Es fehlen Bänke.', 1],
    ['otherReasons', 'Hintergrund:', 1],
    ['otherReasons', 'Ziel des Antrages', 1],
    ['otherReasons', 'Warum das?', 1],
    ['otherReasons', 'Warum fehlen Bänke?', 0],
    ['otherReasons', 'Hintergrund ist der Umbau:', 0],
    ['proposalHead', 'Antrag:', 1],
    ['proposalHead', 'Antrag', 0],
    ['resolutionLead', 'Die Fraktion Muster beantragt:', 1],
    ['resolutionLead', 'Die Fraktion Muster beantragt, der Stadtrat möge beschließen:', 1],
    ['resolutionLead', 'Der Stadtrat fasst folgenden Beschluss:', 1],
    ['resolutionLead', 'Wir bitten den Stadtrat, folgendes zu beschließen:', 1],
    ['resolutionLead', 'Die Fraktion beantragt neue Bänke:', 0],
    ['spokenReasons', '1. Die Begründung erfolgt mündlich.', 0],
    ['referral', '1. Wir bitten um Überweisung in den Ausschuss für Umwelt.', 0],
    ['referralHead', '1. Wir bitten um Überweisung in folgende Ausschüsse:', 0],
    ['signed', 'Stadträtin\nFraktion Muster', 0],
    ['signed', 'Erika Beispiel\nBernd Öztürk', 0],
    ['signed', 'Erika Beispiel\nStadträtin\nwie folgt:', 0],
    ['signed', `Erika Beispiel\nStadträtin\n${'für Sport und '.repeat(5)}Kultur`, 0],
    ['signed', 'Erika Beispiel, Stadträtin', 0],
    [
      'signed',
      'Anna Muster-Beispiel      Bernd Öztürk-Krause      Carla Probe-Wiesenthal\nStadträtin                Stadtrat                 Stadträtin',
      1,
    ],
    ['names', Array.from({ length: 12 }, () => 'Anna Muster').join('\n'), 1],
    ['names', Array.from({ length: 13 }, () => 'Anna Muster').join('\n'), 0],
    ['farewell', 'Mit freundlichen Grüßen   Anna Muster', 0],
    ['farewell', 'Mit freundlichen Grüßen   Anna Muster\nStadträtin', 0],
    ['farewell', 'Mit freundlichen Grüßen\nAnna Muster', 1],
    ['sentence', 'Erika Beispiel-Muster             Bernd Öztürk-Krause, Stadtrat.', 0],
    ['label', 'Rostocker Wiesenpartei', 1],
    ['label', `Rostocker ${'Wiesen und '.repeat(5)}Auen`, 0],
    ['sentence', 'Die Bänke fehlen.', 0],
    ['sentence', LONG, 1],
    ['small', 'gez. Muster', 0],
    ['answerLine', 'Stellungnahme der Verwaltung: offen', 1],
    ['answerLine', `Stellungnahme der Verwaltung: ${'offen und '.repeat(4)}offen`, 0],
    ['noteMark', '* laut Haushalt', 1],
    ['noteMark', '1) laut Haushalt', 0],
    ['noteMark', '*', 0],
    ['numberedHeading', 'I. Bestand', 0],
    ['overPart', '- am See', 0],
  ])('%s of %s: %d', (id, text, found) => {
    expect(clue(id).find(factsOfText(text))).toBe(found);
  });

  it.each<[id: string, text: string, line: number, found: boolean]>([
    ['nextQuestion', 'Frage 1: Zahl der Bänke\nEs gibt drei.\nFrage 2: Zahl der Körbe', 2, true],
    ['nextQuestion', '1. Zahl der Bänke\nund wo stehen sie?\n2. Zahl der Körbe', 2, true],
    ['nextQuestion', '1. Zahl der Bänke.\nWer zahlt?\n2. Zahl der Körbe', 2, false],
    ['nextQuestion', '1. Zahl der Bänke\n\nWer zahlt?\n2. Zahl der Körbe', 2, false],
    ['nextQuestion', '1. Zahl der Bänke\n- am See?\n2. Zahl der Körbe', 2, false],
    ['nextQuestion', '1) Wie viele gibt es?\nDrei.\n2. Zahl der Körbe', 2, false],
    ['nextQuestion', '1. Wie viele gibt es?\nDrei.\n3. Zahl der Körbe', 2, false],
    ['nextQuestion', '- Wie viele gibt es?\n- Zahl der Körbe', 1, false],
    ['belowQuestion', '1. Wie viele gibt es?\n- am See', 1, true],
    ['belowQuestion', '1. Wie viele gibt es?\n1.1 am See', 1, true],
    ['belowQuestion', '1. Wie viele gibt es?\n2. am See', 1, false],
    ['belowQuestion', 'Wie viele gibt es?\nI. am See', 1, false],
    ['amidQuotation', '„Die Bänke“ fehlen,\n1. welche stehen.“', 1, false],
    ['amidQuotation', '„Die Stadt wird gebeten,\n„sofort zu prüfen,\n1. welche fehlen.“', 1, true],
    ['boundIn', `${LONG}\fAnlage 1`, 1, true],
    ['boundIn', `${LONG}\fDer Weg am See ist seit Jahren gesperrt.\nAnlage 1`, 2, false],
    ['boundIn', `${LONG}\nAnlage 1`, 1, false],
    ['boundIn', 'Anlage 1', 0, false],
    ['numberedHeading', 'I. Bestand.\n1. Wie viele gibt es?', 0, false],
    ['nextQuestion', '1. Wie viele gibt es?\n   1. am See\n2. Zahl der Körbe', 2, true],
    ['belowQuestion', '1. Wie viele gibt es\nim Norden.\na) am See', 2, false],
    ['belowQuestion', 'Wie viele gibt es\na) am See', 1, true],
    ['belowColon', 'Geprüft wurde nach Kriterien:\n1. Ist es frei\nund groß?\n2. Ist es eben?', 3, true],
    ['belowColon', 'Geprüft wurde nach Kriterien:\n1. Ist es frei\n   und groß?\n2. Ist es eben?', 3, true],
    ['belowColon', 'Geprüft wurde nach Kriterien:\na) Ist es frei?\n1. Ist es eben?', 2, false],
    ['belowColon', '1. Kriterien der Prüfung sind:\n2. Ist es frei?', 1, false],
    [
      'amidQuotation',
      `„Die Stadt wird gebeten,\n${'den Weg zu prüfen,\n'.repeat(59)}die Bänke auch.“`,
      5,
      true,
    ],
    [
      'amidQuotation',
      `„Die Stadt wird gebeten,\n${'den Weg zu prüfen,\n'.repeat(60)}die Bänke auch.“`,
      5,
      false,
    ],
    ['setIn', `1. ${LONG}\n   und ein Korb.\n   Wer zahlt?`, 2, true],
    ['setIn', `1. ${LONG}\n${'am See\n'.repeat(29)}   Wer zahlt?`, 30, false],
    ['setIn', `1. ${LONG}\n${'am See\n'.repeat(28)}   Wer zahlt?`, 29, true],
    ['salutation', `${LONG}\n\nSehr geehrte Damen und Herren,`, 1, true],
    [
      'salutation',
      'Es fehlt viel.\n\nSehr geehrte Gäste aus aller Welt kamen zum Fest und lobten den Park.',
      1,
      true,
    ],
    [
      'salutation',
      'Anfrage der Fraktion im Stadtrat zu den Bänken am See\n\nSehr geehrte Gäste aus aller Welt kamen zum Fest.',
      1,
      true,
    ],
    ['belowSeparator', `${LONG}\n________________\nDie Bänke fehlen.`, 2, false],
    ['boundIn', `${LONG}\fDer Weg am See ist gesperrt.`, 1, false],
    [
      'numberedHeading',
      `I. ${'Bestand an Bänken und Körben und '.repeat(3)}mehr\n1. Wie viele gibt es?`,
      0,
      false,
    ],
  ])('%s in %j, line %d: %s', (id, text, line, found) => {
    expect(clue(id).find(factsOn(sheetOfText(text), line)) >= 0.5).toBe(found);
  });
});

describe('a heading', () => {
  const words = (length: number, begin: string) =>
    (begin + ' Bänke und Körbe am See im Norden der Stadt'.repeat(5)).slice(0, length - 1);

  it.each<[string, boolean]>([
    [`${words(120, 'Zu Punkt 1:')}e`, true],
    [`${words(120, 'Zu Punkt 1:')}–`, false],
    [`${words(120, 'Zahl der')}e`, false],
    [`${words(150, 'Zu Punkt 1:')}e`, false],
    [`${words(90, 'Zahl der')}e`, true],
    [`${words(90, 'Zahl der')}.`, false],
    ['am See', false],
    ['Zum See.', false],
  ])('%s: %s', (text, expected) => {
    expect(isHeading(blockOfText(text))).toBe(expected);
  });
});

describe('a lead-in', () => {
  it.each([
    ['Wissen wir, wer nun fragt?', 0],
    ['Was sagt die Verwaltung zu folgenden Fragen?', 4],
    ['Ich danke Ihnen hierzu.', 0],
    ['Ich bitte um Auskunft zu folgenden Punkten', 3],
    ['Ich bitte um Auskunft zu folgenden Punkten,', 4],
    ['Daher frage ich Sie', 4],
    ['Daher frage ich Sie:', 6],
    [`Daher frage ich Sie, ${'da die Bänke am See fehlen, '.repeat(22)}wie folgt:`, 0],
  ])('%s: %d', (text, score) => {
    expect(leadInScore(text)).toBe(score);
  });

  it.each([
    ['Ich bitte um Auskunft zu folgenden Punkten: Vorab sei gesagt, dass drei fehlen.', 43],
    ['Ich bitte um Auskunft zu folgenden Punkten: Offen ist, wer zahlt?', null],
    [
      `Ich bitte um Auskunft zu folgenden Punkten: Vorab sei gesagt, ${'dass drei fehlen, '.repeat(32)}und mehr.`,
      null,
    ],
    ['Deshalb frage ich Sie: Vorab sei gesagt, dass drei fehlen.', null],
    ['Ich bitte um Auskunft zu folgenden Punkten', null],
  ])('before a remark: %s', (text, end) => {
    expect(leadInBeforeRemark(text)).toBe(end);
  });

  it.each([
    ['Ich frage Sie: Wie viele fehlen?', 14],
    ['Ich frage Sie: Wie viele fehlen.', null],
    // a question whatever it begins with
    ['Ich frage deshalb: Lag eine Genehmigung vor?', 18],
    ['Ich frage Sie: Die Bänke fehlen. Warum?', null],
    ['Zur Lage: Wie viele fehlen?', null],
  ])('in the line of its question: %s', (text, end) => {
    expect(splitInlineIntro(blockOfText(text).full)).toBe(end);
  });

  it('is the last sentence, and of nothing there is none', () => {
    const split = splitLastSentence(blockOfText('Es fehlen Bänke. Ich frage Sie:').full);
    expect([split.before?.text, split.last.text]).toEqual(['Es fehlen Bänke.', 'Ich frage Sie:']);
    expect(splitLastSentence(EMPTY_STRETCH)).toEqual({ before: null, last: EMPTY_STRETCH });
  });
});

describe('a wish for referral', () => {
  it.each([
    ['Wir bitten, den Antrag, der im Mai gestellt wurde, in den Finanzausschuss zu überweisen.', true],
    ['Der Antrag wurde in den Finanzausschuss überwiesen.', false],
    ['Der Antrag ist in den Finanzausschuss zu verweisen.', true],
    ['In dieser Sache wird auf den Finanzausschuss verwiesen.', false],
    ['Verweisung: Finanzausschuss', false],
    ['Wir bitten um Behandlung im Ausschuss für Umwelt und Energie.', true],
    ['Um Vorberatung im Finanzausschuss wird gebeten.', true],
    ['Wir bitten um Behandlung der Wege im Park.', false],
    ['Der Bericht zur Behandlung im Ausschuss fehlt.', false],
  ])('%s: %s', (text, expected) => {
    expect(asksReferral(text)).toBe(expected);
  });
});

describe('a line', () => {
  const NOTHING: LineNames = { names: false, roles: false, name: false, role: false };
  const of = (text: string, known = NO_SENDERS): LineNames => {
    const sheet = sheetOfText(text);
    return new NamesInLines(sheet.layout, known).of(sheet.lines[0]!);
  };
  const sender = { people: ['Ingo Volt'], groups: ['Fraktion Bunte Vögel'] };

  it.each<[string, Partial<LineNames>]>([
    ['Anna Muster', { names: true, name: true }],
    ['Anna Muster und Bernd Öztürk', { names: true }],
    ['Anna Muster\tBernd Öztürk', { names: true, name: true }],
    ['Anna Muster und Bernd Öztürk\tCarla Probe', { names: true }],
    ['Anna Muster\tStadträtin', {}],
    ['Stadträtin\tStadtrat', { roles: true, role: true }],
    ['Stadträtin', { roles: true, role: true }],
    ['Prof. Dr.-Ing. Anna Muster-Beispiel, Stadträtin und Fraktionsvorsitzende', { names: true }],
    [`Vorsitzende der Fraktion ${'Bunte Vögel und '.repeat(2)}Grüne Wiesen`, { roles: true }],
    ['Die Bänke am See fehlen seit dem vergangenen Winter.', {}],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual({ ...NOTHING, ...expected });
  });

  it('with a sender is a name, whatever else it may be', () => {
    expect(of('Ingo Volt')).toMatchObject({ name: false });
    expect(of('Ingo Volt', sender)).toMatchObject({ names: true, name: true });
    expect(of('Bunte Vögel', sender)).toMatchObject({ role: true });
  });
});

describe('a figure', () => {
  const find = (text: string, start: number, end: number) =>
    clue('figure').find(factsOn(sheetOfText(text), start, end));
  const text = `1\n${LONG}\n2\n${LONG}`;

  it('is one line, which may be the first', () => {
    expect([find(text, 0, 1) > 0, find(text, 2, 3) > 0, find(text, 2, 4)]).toEqual([true, true, 0]);
  });
});
