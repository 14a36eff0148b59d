import { describe, expect, it } from 'vitest';
import { answerModes, isRequest, namesAnswer, unsureModes } from '../../src/words/request.ts';

describe('requests for an answer', () => {
  it.each([
    ['Ich bitte um kurze mündliche und ausführliche schriftliche Stellungnahme.', true, true],
    ['Wir bitten um schriftliche Beantwortung.', false, true],
    ['Über eine schriftliche Antwort würde ich mich freuen, mündlich ist sie verzichtbar.', false, true],
    ['Schriftlich genügt, mündlich ist überflüssig.', false, true],
    ['Eine mündliche Beantwortung erübrigt sich, schriftlich bitte ich aber darum.', false, true],
    ['Die mündliche Beantwortung ist unnötig; schriftlich hätte ich sie gern.', false, true],
    ['Ich bitte um mündliche Antwort, die schriftliche kann unterbleiben.', true, false],
    [
      'Eine mündliche Beantwortung in der Sitzung lehne ich ab, ich bitte um schriftliche Antwort.',
      false,
      true,
    ],
    ['Die mündliche Antwort können Sie sich sparen, schriftlich hätte ich sie gern.', false, true],
    ['Bitte antworten Sie lieber schriftlich als mündlich.', false, true],
    ['Eine schriftliche Antwort ist mir wichtiger als eine mündliche.', false, true],
    ['Sollte eine mündliche Antwort nicht möglich sein, bitte ich um schriftliche Beantwortung.', true, true],
    [
      'Wir bitten um schriftliche Antwort, falls Zeit ist; eine mündliche Antwort ist nicht möglich.',
      false,
      true,
    ],
    ['Antwort: schriftlich (nicht mündlich)', false, true],
    ['Mündlich: nein, schriftlich: ja', false, true],
    ['Um Antwort in der Sitzung wird nicht gebeten, die Schriftform genügt.', false, true],
    ['Eine mündliche Antwort ist nicht erforderlich.', false, false],
    ['Eine mündliche Antwort ist nicht erforderlich, ich bitte um schriftliche Beantwortung.', false, true],
    ['Ich bitte um schriftliche statt mündlicher Beantwortung.', false, true],
    ['Um eine kurze mündliche Stellungnahme wird gebeten.', true, false],
    ['Um schriftliche Antwort wird gebeten.', false, true],
    ['Schriftlich reicht mir völlig, Danke!', false, true],
    ['Schriftlich ist völlig in Ordnung.', false, true],
    ['Mündlich in der Sitzung reicht aus.', true, false],
    ['Antwort bitte per Mail.', false, true],
    ['Eine kurze schriftliche Info genügt.', false, true],
    ['Eine kurze Antwort genügt.', false, false],
    ['Ich bitte um kurzfristige Rückmeldung.', false, false],
    ['Für eine mündliche Beantwortung wäre ich dankbar.', true, false],
    ['Eine schriftliche Antwort genügt.', false, true],
    ['Bitte antworten Sie schriftlich.', false, true],
    ['Die Anfrage soll schriftlich beantwortet werden.', false, true],
    ['Ich bitte um schriftl. Antwort.', false, true],
    ['Wir bitten um mdl. und schriftl. Beantwortung.', true, true],
    ['Eine mündliche Antwort kann entfallen.', false, false],
    ['Von einer mündlichen Antwort bitte ich abzusehen.', false, false],
    ['Von einer mündlichen Antwort bitte ich abzusehen und mir schriftlich zu antworten.', false, true],
    ['Eine mündliche Antwort ist nicht nötig und eine schriftliche genügt.', false, true],
    ['Eine mündliche Antwort ist entbehrlich, ebenso eine schriftliche nicht nötig.', false, false],
    ['Weder eine mündliche noch eine schriftliche Antwort ist nötig.', false, false],
    ['Nicht nur mündlich, sondern auch schriftlich bitte ich um Antwort.', true, true],
    ['Ich bitte nicht um mündliche, sondern um schriftliche Antwort.', false, true],
    ['Ich bitte statt um mündliche um schriftliche Antwort.', false, true],
    ['Eine schriftliche Antwort anstelle einer mündlichen genügt.', false, true],
    ['Mündliche Antwort: ja, schriftliche Antwort: nein', true, false],
    ['Eine Antwort auf Papier reicht mir, im Sitzungssaal brauchen wir sie nicht.', false, true],
    ['Für eine kurze Auskunft in der Sitzung und eine lange per Brief wäre ich dankbar.', true, true],
    ['Ich erwarte Ihre Antwort in Schriftform bis zu der nächsten Sitzung.', false, true],
    ['Antworten Sie bitte im Rat und später noch einmal schriftlich.', true, true],
    ['Ich bitte um schriftliche Antwort und behalte mir Nachfragen in der Sitzung vor.', false, true],
    ['Ich bitte um schriftliche Antwort in der Sitzung.', false, true],
    ['Wir bitten um mündlichen Bericht und um eine Antwort in Textform.', true, true],
    ['Wir erwarten eine mündliche und eine schriftliche Antwort – keine Vertröstung.', true, true],
    ['Eine mündliche Antwort – anders als sonst – ist nicht nötig.', false, false],
    ['Ich bitte um schriftliche Antwort; eine mündliche Erörterung behalte ich mir vor.', false, true],
    ['Schriftlich.', false, true],
    ['Schriftlich bitte, mündlich nicht nötig.', false, true],
    ['Mündlich bitte knapp, schriftlich bitte gründlich.', true, true],
    ['Über eine schriftliche Antwort noch vor der Sommerpause freue ich mich.', false, true],
    ['Eine schriftliche Beantwortung zur nächsten Sitzung würde ausreichen.', false, true],
    ['Bitte mündlich und schriftlich!', true, true],
    ['Bitte antworten Sie uns in der Sitzung und auch als Brief.', true, true],
    ['Bitte antworten Sie uns bis zum 1. Mai.', false, false],
    ['Knapp und mündlich genügt uns diesmal.', true, false],
    ['Ich bitte um mündliche Antwort im nicht öffentlichen Teil; schriftlich ist nichts nötig.', true, false],
    [
      'Eine mündliche Antwort ist nicht nötig. Da ich in der nächsten Sitzung fehle, bitte ich um schriftliche Antwort.',
      false,
      true,
    ],
  ])('%s', (text, oral, written) => {
    expect(isRequest(text)).toBe(true);
    expect(answerModes(text)).toEqual({ oral, written });
  });

  it.each([
    'Wann erfolgt eine schriftliche Antwort?',
    'Die Antwort S0012/20 liegt vor.',
    'Die Verwaltung hat geantwortet.',
    'Die Anfrage wurde im Mai schriftlich beantwortet.',
    'Eine Auskunft liegt vor.',
    'Kann eine Auskunft per Brief erfolgen?',
    'Schriftliches liegt nicht vor.',
    'Schriftlich genügt der Bank.',
    `Schriftlich${', kurz und knapp'.repeat(5)}.`,
    'Mündlich genügte dem Amt: Nun fehlt der Vertrag.',
    'Ich bitte um Auskunft über die Bänke.',
    'Die Anfrage soll bis Mai beantwortet werden.',
    'Um schriftliche Unterlagen geht es nicht.',
    'Er möchte das schriftlich.',
    'Die Antwort der Stadt kann nicht genügen.',
    'Wir bitten um Antwort auf folgende Fragen:',
    'Bitte senden Sie uns die Unterlagen per E-Mail.',
    `Ich bitte um schriftliche Antwort. ${'Die Bänke am See fehlen seit dem Winter. '.repeat(17)}`,
  ])('%s asks for nothing', (text) => {
    expect(isRequest(text)).toBe(false);
  });
});

describe('the way to answer', () => {
  const unsure = (text: string) => unsureModes(text, answerModes(text));

  it('is doubtful where only the sitting tells of an oral one', () => {
    expect(unsure('Antworten Sie bitte im Rat und später noch einmal schriftlich.')).toEqual(['oral']);
    expect(unsure('Antworten Sie bitte mündlich im Rat.')).toEqual([]);
  });

  it('is doubtful where both are named and none seems to be wanted', () => {
    expect(unsure('Ohne mündliche oder schriftliche Antwort gehe ich hier nicht.')).toEqual([
      'oral',
      'written',
    ]);
    expect(unsure('Weder eine mündliche noch eine schriftliche Antwort ist nötig.')).toEqual([]);
    expect(unsure('Eine mündliche Antwort ist nicht erforderlich.')).toEqual([]);
    expect(unsure('Eine schriftliche Antwort ist nicht erforderlich.')).toEqual([]);
    expect(unsure('Eine schriftliche statt einer mündlichen Antwort genügt.')).toEqual([]);
  });

  it('is doubtful where both are named and nothing says that both are wanted', () => {
    const both = ['oral', 'written'];
    expect(unsure('Ich möchte die Antwort schriftlich, weil mündliche Auskünfte vergessen werden.')).toEqual(
      both,
    );
    expect(unsure('Antworten Sie schriftlich, mündlich wäre die Antwort nicht zu behalten.')).toEqual([]);
    expect(unsure('Wir bitten um mündliche wie schriftliche Antwort.')).toEqual([]);
    expect(unsure('Mündlich bitte knapp, schriftlich bitte gründlich.')).toEqual([]);
    expect(unsure('Ich bitte um mündliche Antwort. Schriftlich hätte ich sie gern.')).toEqual([]);
  });
});

it.each([
  ['Wir bitten um Auskunft.', true],
  ['Wir bitten um eine Kurzstellungnahme.', true],
  ['Wir bitten um Bänke.', false],
])('%s names an answer: %s', (text, expected) => {
  expect(namesAnswer(text)).toBe(expected);
});
