import { describe, expect, it } from 'vitest';
import { endsSentence, sentencesOf } from '../../src/words/sentences.ts';

describe('sentences', () => {
  it.each([
    ['Es gilt § 5 Abs. 1 Nr. 3. Danach ist Schluss.', 2],
    ['Am 3. März 2021 um 18.30 Uhr tagte der Rat. Im 2. Halbjahr nicht.', 2],
    ['Das kostet z. B. im IV. Quartal viel, vgl. S. 3 ff. der Vorlage.', 1],
    ['Wirklich? Ja! „So sei es.“ Ende', 4],
    ['Siehe F0147/20. Dort steht es.', 2],
    ['Das Amt teilt mit. dass es prüft.', 1],
    ['Sind es 12? Nein.', 2],
    ['Es fehlen 12. „So ist es.“', 2],
    ['Das ist i.d.R. Sache der Stadt.', 1],
    ['Das gilt (vgl. Anlage) immer.', 1],
    ['Er rief „Dr. Muster kommt“ laut.', 1],
    ['Er rief "Dr. Muster kommt" laut.', 1],
    ['Es gilt Abs./Nr. Drei der Satzung.', 1],
    ['Es gilt\tAbs. Drei der Satzung.', 1],
    ['Es gilt der Entwurf.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it.each([
    ['bis zum 24.', 'Oktober', false],
    ['zu berücksichtigen bzw.', 'anzupassen', false],
    ['Der Bedarf steigt.', 'Die Stadt', true],
    ['(Stand:', '28.12.2022)', false],
    ['Ich frage Sie:', 'Wann', true],
    ['(Stand:', 'Mai 2020)', false],
    ['Stand:', '28.12.2022', false],
    ['Ich frage Sie:', '1. Wann', true],
    ['Es gilt Absatz 12.', '1. Die Bänke', true],
    ['Es sind 12.', '(Anlage 1)', true],
  ])('%s | %s: %s', (before, after, ends) => {
    expect(endsSentence(before, after)).toBe(ends);
  });
});
