import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/output/formats/json.ts';
import { renderNdjson } from '../../src/output/formats/ndjson.ts';
import { emptyRecord } from '../../src/record.ts';
import { recordWith, trickyStrings, utf16Strings } from './strings.ts';

const HIDDEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;

describe.each([
  ['json', renderJson],
  ['ndjson', renderNdjson],
])('%s', (_name, render) => {
  it('comes back with the same values', () => {
    fc.assert(
      fc.property(fc.array(utf16Strings), (strings) => {
        const record = recordWith(strings);
        expect(JSON.parse(render(record))).toEqual(record);
      }),
    );
    expect(JSON.parse(render(recordWith(trickyStrings)))).toEqual(recordWith(trickyStrings));
  });

  it('holds no control, bidi control, line separator, byte order mark or lone surrogate', () => {
    fc.assert(
      fc.property(fc.array(utf16Strings), (strings) => {
        expect(render(recordWith(strings))).not.toMatch(HIDDEN);
      }),
    );
    expect(render(recordWith(['a\u202eb\u2028\u0085\u007f\ud800']))).toContain(
      String.raw`"a\u202eb\u2028\u0085\u007f\ud800"`,
    );
  });

  it('leaves umlauts, quotation marks and emoji as they are', () => {
    expect(render(recordWith(['Bänke „am See“ 🌳']))).toContain('"Bänke „am See“ 🌳"');
  });

  it('keeps the order of keys and ends with a newline', () => {
    const text = render(emptyRecord('a.txt'));
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(emptyRecord(null)));
    expect(text.endsWith('}\n')).toBe(true);
  });
});

it('json is indented by two spaces', () => {
  expect(renderJson(emptyRecord('a.txt'))).toContain('\n  "header": {\n    "Datum": null,');
});

it('ndjson is one line', () => {
  expect(renderNdjson(recordWith(['a\nb\u2028c'])).split('\n')).toHaveLength(2);
});
