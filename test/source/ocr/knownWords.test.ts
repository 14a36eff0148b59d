import { describe, expect, it } from 'vitest';
import type { Doubt, Run, SourcePage } from '../../../src/model/position.ts';
import {
  inTwo,
  isNoShortWord,
  knownAtEnd,
  knownFor,
  nearestTo,
  withKnownWords,
} from '../../../src/source/ocr/knownWords.ts';

/** The word as it comes out, and what it may be otherwise. */
function known(text: string, other?: string | null, noWord?: true): [string, string | null | undefined] {
  const told = noWord === undefined ? {} : { noWord };
  const doubt: { doubt?: Doubt } = other === undefined ? {} : { doubt: { other, ...told } };
  const run: Run = {
    text: `${text} `,
    x: 0,
    y: 0,
    width: 10,
    size: 11,
    angle: 0,
    font: 'recognised',
    ...doubt,
  };
  const page: SourcePage = { number: 1, width: 595, height: 842, runs: [run], rules: [] };
  const [read] = withKnownWords(new Map([[1, page]])).get(1)!.runs;
  return [read!.text.trim(), read!.doubt?.other];
}

describe('a word that stands in no title of the city', () => {
  it('is the one of a title that it looks like', () => {
    expect(knownFor('Ottersieben')).toBe('Ottersleben');
    expect(knownFor('Spieiplätze')).toBe('Spielplätze');
    expect(knownFor('Grundstucksausschuss')).toBe('Grundstücksausschuss');
    expect(knownFor('Betnebsausschuss')).toBe('Betriebsausschuss');
    expect(knownFor('Hoiger')).toBe('Holger');
    expect(knownFor('Beäte')).toBe('Beate');
    expect(knownFor('Anderungsantrag')).toBe('Änderungsantrag');
    expect(knownFor('Verwaitung')).toBe('Verwaltung');
    expect(knownFor('erstelien')).toBe('erstellen');
    expect(knownFor('worderi')).toBe('worden');
    expect(knownFor('Samerung')).toBe('Sanierung');
    expect(knownFor('Finschulung')).toBe('Einschulung');
    expect(knownFor('Untersuchnngen')).toBe('Untersuchungen');
  });

  it('is none where it is like none, stands in one itself, or is short', () => {
    expect(knownFor('Spielplätze')).toBeNull();
    expect(knownFor('Zweckentfremdeter')).toBeNull();
    expect(knownFor('auswerten')).toBeNull();
    expect(known('Haile')).toEqual(['Haile', null]);
    expect(known('Lange')).toEqual(['Lange', undefined]);
  });

  it('is doubtful where it is short and stands in no paper', () => {
    expect(['cer', 'Ne', '(inm', 'zumi'].map(isNoShortWord)).toEqual([true, true, true, true]);
    expect(
      ['der', 'Der,', 'Fehlt', 'gez.', '(Amt)', 'Ottersleben', 'x', 'SPD'].map(isNoShortWord),
    ).not.toContain(true);
    expect(known('cer')).toEqual(['cer', null]);
    expect(known('cer', 'der')).toEqual(['cer', 'der']);
  });

  it('may end in one', () => {
    expect(knownAtEnd('Prüfungsgeselischaft')).toBe('Prüfungsgesellschaft');
    expect(known('Prüfungsgeselischaft')).toEqual(['Prüfungsgesellschaft', 'Prüfungsgeselischaft']);
    expect(knownAtEnd('Prüfungsgesellschaft')).toBeNull();
    expect(knownAtEnd('Gesellschaft')).toBeNull();
    // short at its end, and like none
    expect(knownAtEnd('Nordschuie')).toBeNull();
    expect(knownAtEnd('Nordgärtnerei')).toBeNull();
  });

  it('becomes it where it is long or its readings differ, and is doubtful', () => {
    expect(known('Ottersieben,')).toEqual(['Ottersleben,', 'Ottersieben,']);
    expect(known('Spieiplatz', null)).toEqual(['Spielplatz', 'Spieiplatz']);
    expect(known('Elbufor', 'Elbufar')).toEqual(['Elbufor', 'Elbufar']);
    expect(known('Schuie', 'Schuce')).toEqual(['Schule', 'Schuie']);
  });

  it('is doubtful where one letter makes it known and less strange, though both readings have it', () => {
    expect(known('Verwcltung')).toEqual(['Verwcltung', 'Verwaltung']);
    // as German as the other
    expect(nearestTo('Bestallung')).toBe('Bestellung');
    expect(known('Bestallung')).toEqual(['Bestallung', undefined]);
  });

  it('stays, doubtful, where it is short or differs by dots alone', () => {
    expect(known('Schuie')).toEqual(['Schuie', 'Schule']);
    expect(known('Verhallen')).toEqual(['Verhallen', 'Verhalten']);
    expect(known('Auszählung')).toEqual(['Auszählung', undefined]);
    expect(known('Fährplan')).toEqual(['Fährplan', 'Fahrplan']);
    expect(known('Fährplan', 'Fanrplan')).toEqual(['Fährplan', 'Fahrplan']);
    // its letters say that it is none
    expect(known('Antwört', null, true)).toEqual(['Antwort', 'Antwört']);
    expect(known('Antwört')).toEqual(['Antwört', 'Antwort']);
    expect(known('Sulzeberg', 'Sulzebero')).toEqual(['Sülzeberg', 'Sulzeberg']);
    expect(known('Sulzeberg')).toEqual(['Sulzeberg', 'Sülzeberg']);
    expect(known('Straßen-Schuie-Ottersieben')).toEqual([
      'Straßen-Schuie-Ottersieben',
      'Straßen-Schule-Ottersleben',
    ]);
  });

  it('is the other reading where that one is known', () => {
    expect(known('Städträtin', 'Stadträtin')).toEqual(['Stadträtin', 'Städträtin']);
    expect(known('Stadträtin', 'Städträtin')).toEqual(['Stadträtin', 'Städträtin']);
    expect(known('Städträtin,', 'Stadträtin')).toEqual(['Stadträtin,', 'Städträtin,']);
    expect(known('Xaverius', 'Xavcrius')).toEqual(['Xaverius', 'Xavcrius']);
  });

  it('is the only one that differs by a letter within it, where the readings differ', () => {
    expect(nearestTo('Straßnbahnen')).toBe('Straßenbahnen');
    expect(nearestTo('Straßennbenennung')).toBe('Straßenbenennung');
    expect(nearestTo('Straßenbexennung')).toBe('Straßenbenennung');
    // endings are many
    expect(nearestTo('Straßenbenennunx')).toBeNull();
    expect(nearestTo('Spielplätze')).toBeNull();
    expect(known('Straßnbahnen', 'Straßnbahnei')).toEqual(['Straßenbahnen', 'Straßnbahnen']);
    expect(known('Straßnbahnen')).toEqual(['Straßnbahnen', 'Straßenbahnen']);
  });

  it('may be two that ran together', () => {
    expect(inTwo('Ausschussfür')).toBe('Ausschuss für');
    expect(inTwo('imStadtteil')).toBeNull();
    expect(inTwo('derstädtischen')).toBe('der städtischen');
    expect(inTwo('Magdeburgerin')).toBeNull();
    expect(inTwo('Xylophonfür')).toBeNull();
    expect(known('Ausschussfür')).toEqual(['Ausschuss für', 'Ausschussfür']);
    expect(known('undHalle')).toEqual(['undHalle', undefined]);
    expect(known('Ausschussfür', 'Ausschusstür')).toEqual(['Ausschussfür', 'Ausschusstür']);
  });

  it('has the dots of a title on a page that loses dots', () => {
    const run = (text: string, other?: string): Run => ({
      ...{ text: `${text} `, x: 0, y: 0, width: 10, size: 11, angle: 0, font: 'recognised' },
      ...(other === undefined ? {} : { doubt: { other } }),
    });
    const runs = [run('Grunanlagen'), run('für', 'fur'), run('über', 'uber')];
    const page: SourcePage = { number: 1, width: 595, height: 842, runs, rules: [] };
    expect(withKnownWords(new Map([[1, page]])).get(1)!.runs[0]).toMatchObject({
      text: 'Grünanlagen ',
      doubt: { other: 'Grunanlagen' },
    });
    expect(known('Grunanlagen')).toEqual(['Grunanlagen', 'Grünanlagen']);
  });

  it('has them wherever so many letters make no other word, and a given name on such a page', () => {
    expect(known('Grundstucksausschuss')).toEqual(['Grundstücksausschuss', 'Grundstucksausschuss']);
    expect(known('Soren')).toEqual(['Soren', 'Sören']);
    const run = (text: string, other?: string): Run => ({
      ...{ text: `${text} `, x: 0, y: 0, width: 10, size: 11, angle: 0, font: 'recognised' },
      ...(other === undefined ? {} : { doubt: { other } }),
    });
    const runs = [run('Soren'), run('für', 'fur'), run('über', 'uber')];
    const page: SourcePage = { number: 1, width: 595, height: 842, runs, rules: [] };
    expect(withKnownWords(new Map([[1, page]])).get(1)!.runs[0]).toMatchObject({ text: 'Sören ' });
  });

  it('is looked for in time that does not grow with what stands there', () => {
    expect(knownFor('i'.repeat(100_000))).toBeNull();
  });
});
