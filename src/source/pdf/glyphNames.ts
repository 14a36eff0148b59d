/**
 * Names of glyphs to the characters that they stand for, where the font's map says nothing that is printed: the part of
 * the Adobe Glyph List that German papers need, and its rules for names that are made.
 */

/** Names of more than one letter; a letter is its own name. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ space: ' ', period: '.', comma: ',', colon: ':', semicolon: ';', exclam: '!', question: '?' },
  ...{ hyphen: '-', minus: '\u2212', endash: '–', emdash: '—', underscore: '_', slash: '/', bar: '|' },
  ...{ parenleft: '(', parenright: ')', bracketleft: '[', bracketright: ']', quotesingle: "'" },
  ...{
    quotedbl: '"',
    quotedblleft: '“',
    quotedblright: '”',
    quotedblbase: '„',
    quoteleft: '‘',
    quoteright: '’',
  },
  ...{ quotesinglbase: '‚', guillemotleft: '«', guillemotright: '»', ampersand: '&', percent: '%', at: '@' },
  ...{
    plus: '+',
    equal: '=',
    asterisk: '*',
    numbersign: '#',
    dollar: '$',
    Euro: '€',
    euro: '€',
    section: '§',
  },
  ...{
    degree: '°',
    bullet: '•',
    ellipsis: '…',
    periodcentered: '·',
    less: '<',
    greater: '>',
    copyright: '©',
  },
  ...{
    zero: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
  },
  ...{ germandbls: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', oslash: 'ø', Oslash: 'Ø', dotlessi: 'ı' },
  ...{
    ff: 'ff',
    fi: 'fi',
    fl: 'fl',
    ffi: 'ffi',
    ffl: 'ffl',
    f_f: 'ff',
    f_i: 'fi',
    f_l: 'fl',
    t_z: 'tz',
    c_h: 'ch',
  },
};

/** What stands behind a letter's name: `adieresis`. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ dieresis: '\u0308', acute: '\u0301', grave: '\u0300', circumflex: '\u0302', tilde: '\u0303' },
  ...{
    cedilla: '\u0327',
    caron: '\u030c',
    ring: '\u030a',
    macron: '\u0304',
    breve: '\u0306',
    ogonek: '\u0328',
  },
};

/** Other shapes of the same character: `one.oldstyle`, `oneoldstyle`, `asmall`. */
const VARIANT = /(?:\.[A-Za-z0-9]+|oldstyle|small|inferior|superior)$/;

const CODE = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))$/;

/** Null for a name that says nothing, as `g37`. */
export function glyphNameToText(name: string): string | null {
  const direct = plain(name);
  if (direct !== null) return direct;
  const base = name.replace(VARIANT, '');
  if (base === name || base === '') return null;
  const text = plain(base);
  // small capitals are small letters: `Asmall` is drawn for a
  return text !== null && /small$/.test(name) ? text.toLowerCase() : text;
}

function plain(name: string): string | null {
  if (/^[A-Za-z]$/.test(name)) return name;
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  const code = CODE.exec(name);
  if (code !== null) return fromCode(Number.parseInt(code[1] ?? code[2] ?? '', 16));
  const mark = MARKS[name.slice(1)];
  if (mark === undefined || !Object.hasOwn(MARKS, name.slice(1)) || !/^[A-Za-z]/.test(name)) return null;
  return (name.charAt(0) + mark).normalize('NFC');
}

function fromCode(code: number): string | null {
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xf8ff)) return null;
  return String.fromCodePoint(code);
}
