import { describe, expect, it } from 'vitest';
import { countCharacters, isMostlyUnusable } from '../../src/source/pdf/usable.ts';
import { page, run } from '../layout/pdfPages.ts';

function isUnusable(text: string): boolean {
  return isMostlyUnusable(countCharacters([page([run(71, 100, text)])]));
}

const SENTENCE = 'Welche Planungen bestehen für eine Erweiterung der Anlage, und wann ist damit zu rechnen? ';

describe('text that is no text', () => {
  it('control characters and private use', () => {
    expect(isUnusable('\u0001\u0002\u0003 \u0004\u0005')).toBe(true);
    expect(isUnusable('\ue001\ue002\ue003')).toBe(true);
    expect(isUnusable('\ufffd\ufffd')).toBe(true);
  });

  it('dingbats in the stead of letters', () => {
    expect(isUnusable('✁✂✄☎✆✟✝✞✠✡☛☞✌✍'.repeat(10))).toBe(true);
  });

  it('letters 29 places off', () => {
    const shifted = [...SENTENCE.repeat(4)].map((c) =>
      c === ' ' ? c : String.fromCharCode(c.charCodeAt(0) - 29),
    );
    expect(isUnusable(shifted.join(''))).toBe(true);
  });
});

describe('a font whose glyphs come by their numbers', () => {
  // Carlito, as some producers write it without a map
  const numbers = '=ࣁu7b; =ࣁm= "1_Ѵ_࡞=; lb| 7;l m]u࡞z|;m m7 -u=ov|;m ;ulb;Ѵ mm7 ࡞u7;u Ѵ0;-m|u-];m '.repeat(6);

  it('is told by its letters, even beside one that is right', () => {
    expect(isUnusable(numbers)).toBe(true);
    const right = { ...run(71, 300, SENTENCE.repeat(2)), font: 'right' };
    const count = countCharacters([page([run(71, 100, numbers), right])]);
    expect(count.unusable).toBe(countCharacters([page([run(71, 100, numbers)])]).all);
  });
});

describe('text', () => {
  it.each([
    ['German', SENTENCE.repeat(3)],
    ['capitals', SENTENCE.toUpperCase().repeat(3)],
    ['a few odd glyphs', `${SENTENCE}\u0001\ue001`],
    ['names in capitals', 'ANNA BRANDT, PETRA MÜLLER, HANNES KRÜGER, UWE STEIN '.repeat(5)],
    ['bullets', '\uf0b7 \uf0b7 \uf0b7'],
    ['dotted lines', `Name: ${'.'.repeat(400)} ${'_'.repeat(400)}`],
    ['figures', '1.234,56 € 7.890,12 € '.repeat(20)],
    ['Greek', 'Ποιες μελέτες υπάρχουν για την επέκταση; '.repeat(5)],
  ])('%s', (_, text) => {
    expect(isUnusable(text)).toBe(false);
  });
});
