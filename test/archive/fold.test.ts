import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, placesOf } from '../../src/archive/fold.ts';

const found = (word: string, text: string): string[] =>
  placesOf(fold(word), text, fold(text)).map(({ start, end }) => text.slice(start, end));

describe('folding', () => {
  it.each([
    ['zeit', 'Die Wartezeit und die Wartezeiten', ['zeit', 'zeit']],
    ['Straße', 'STRASSE, Große Straße', ['STRASSE', 'Straße']],
    ['Strasse', 'Straße', ['Straße']],
    ['Mueller', 'Frau Müller', ['Müller']],
    ['Müller', 'MUELLER', ['MUELLER']],
    ['müller', 'Mu\u0308ller', ['Mu\u0308ller']],
    ['Cafe', 'Café', ['Café']],
    ['Entwicklung', 'Bauentwicklung', ['entwicklung']],
    ['SPD - Fraktion', 'SPD –\n Fraktion', ['SPD –\n Fraktion']],
    ['Wartezeit', 'Warte\u00adzeit', ['Warte\u00adzeit']],
  ])('%s is found in %s', (word, text, expected) => expect(found(word, text)).toEqual(expected));

  it.each([
    ['Ehrung', 'Führung'],
    ['schon', 'schön'],
    ['Bu', 'Bücher'],
    ['s', 'ß'],
  ])('%s is not found in %s', (word, text) => expect(found(word, text)).toEqual([]));

  it('finds each stretch of whole letters of any text where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x10ffff), { maxLength: 8 }),
        fc.array(fc.constantFrom(...'aÄß\u0308 \n\u00adİǅﬁ–')),
        fc.nat(),
        fc.nat(),
        (a, b, from, length) => {
          const letters = [...(String.fromCodePoint(...a) + b.join('')).matchAll(/.\p{M}*/gsu)].map(
            ([one]) => one,
          );
          const start = from % (letters.length + 1);
          const before = letters.slice(0, start).join('');
          const stretch = letters.slice(start, start + (length % 4)).join('');
          const word = fold(stretch);
          fc.pre(word.trim() !== '' && word.trim() === word);
          const text = letters.join('');
          const places = placesOf(word, text, fold(text));
          for (const place of places) expect(fold(text.slice(place.start, place.end))).toBe(word);
          // another place may overlap it: then one stands before
          const expected = before.length + leftOut(stretch);
          expect(places.some((place) => place.start <= expected && expected < place.end)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Of letters that stand for nothing, before the first that does: how many characters. */
function leftOut(stretch: string): number {
  let length = 0;
  for (const [letter] of stretch.matchAll(/.\p{M}*/gsu)) {
    if (fold(letter) !== '') break;
    length += letter.length;
  }
  return length;
}
