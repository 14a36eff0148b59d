import fc from 'fast-check';
import type { ParsedDocument } from '../../src/model/names.ts';
import { emptyRecord } from '../../src/record.ts';

/** Strings that a YAML or JSON reader may take for something else. */
export const trickyStrings = [
  ...['no', 'No', 'yes', 'on', 'ON', 'off', 'y', 'n', 'Y', 'N', 'true', 'False', 'null', 'Null', '~'],
  ...[
    '1:30',
    '12:30:45',
    '2020-07-07',
    '2020-07-07T12:00:00Z',
    'F0147/20',
    '0147',
    '0o17',
    '1e3',
    '1E3',
    'e3',
  ],
  ...['0x1F', '0b1', '1_000', '.5', '5.', '+1', '-1', '.inf', '-.inf', '.nan', '.NaN', '1', '-0', '1,000'],
  ...[
    '',
    ' ',
    '-',
    '- a',
    '?',
    '? a',
    ':',
    ': a',
    'a:',
    'a: b',
    '# x',
    'a # x',
    'a#x',
    '=',
    '<<',
    '<',
    '>',
    '|',
  ],
  ...[
    '*a',
    '&a',
    '!a',
    '!!str a',
    '%YAML 1.1',
    '@a',
    '`a`',
    '---',
    '...',
    '--- a',
    '[a]',
    '{a: b}',
    'a, b',
    ',',
  ],
  ...[
    '"a"',
    "'a'",
    'a"b',
    "it's",
    '\\n',
    'a\\',
    'a\nb',
    'a\n\nb',
    '\na',
    'a\n',
    'a\r\nb',
    '\ta',
    'a\tb',
    'a\t',
  ],
  ...[
    ' a',
    'a ',
    '\u00a0a',
    'a\u00a0',
    'a\u2009b',
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\uffff',
  ],
  ...[
    '\u202eabc',
    '\u2066',
    '\u007f',
    '\ud800',
    'a\udc00b',
    '🌳',
    '👩‍🌾',
    'Ä',
    'a\u0308',
    '„Bänke“ – ja?',
    '§ 5',
  ],
  'Der Stadtrat möge beschließen: '.repeat(20),
  'Wort '.repeat(100).trim(),
];

/** Any UTF-16 units, lone surrogates among them, mixed with the above. */
export const utf16Strings = fc.oneof(
  fc.constantFrom(...trickyStrings),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** A record that holds the strings in every kind of place: list, key's value, nested value. */
export function recordWith(strings: string[]): ParsedDocument {
  const record = emptyRecord(strings[0] ?? null);
  const people = strings.map((name) => ({ name, academicTitle: null, role: name }));
  return {
    ...record,
    public: true,
    header: { ...record.header, Datum: strings[0] ?? null, Kurztitel: strings.at(-1) ?? null },
    sender: { people, groups: strings },
    background: strings,
    questions: strings.map((text) => ({ number: text, heading: null, text, parts: [] })),
  };
}
