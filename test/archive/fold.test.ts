import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces, placesOf } from '../../src/archive/fold.ts';

const found = (word: string, text: string): string[] =>
  placesOf(fold(word), foldWithPlaces(text)).map(({ start, end }) => text.slice(start, end));

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

  it('gives the same text with and without places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x10ffff), { maxLength: 8 }),
        fc.array(fc.constantFrom(...'aÄß\u0308 \n\u00adİǅﬁ–')),
        (a, b) => {
          const text = String.fromCodePoint(...a) + b.join('');
          const folded = foldWithPlaces(text);
          expect(folded.text).toBe(fold(text));
          expect(folded.starts).toHaveLength(folded.text.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
