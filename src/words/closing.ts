/** What stands around the text proper and is in no value: farewell, place and date, enclosures, footnotes, stamps. */

import { CAPITALS, DIGITS, Opening } from './opening.ts';

/** `certified`: who vouches for the copy (`f. d. R.`). Behind it, enclosures and a post-scriptum nothing is a value. */
export type Closing =
  | 'web-page'
  | 'farewell'
  | 'place-date'
  | 'enclosures'
  | 'post-scriptum'
  | 'certified'
  | 'footnote'
  | 'stamp'
  | 'separator';

const PATTERNS: readonly [Closing, Pick<Opening, 'test'>][] = [
  [
    'farewell',
    new Opening(
      [
        'mit ',
        'freundl',
        'beste',
        'viele',
        'herzl',
        'kolleg',
        'liebe',
        'hochacht',
        'mfg',
        'ich d',
        'wir d',
        'für ',
        'i.',
        'im a',
        'in v',
        'gez',
        'unterschr',
      ],
      /^(?:mit [A-Za-zÀ-ɏẞ]+(?: und [A-Za-zÀ-ɏẞ]+)? (?:gruß|grüßen?|grüssen)(?![A-Za-zÀ-ɏẞ]| [^,]{12,}[a-zß]{2}\.$)|(?:freundliche|beste|viele|herzliche|kollegiale|liebe) grüße|(?:freundlich|herzlich)(?:st)? grüßt?|hochachtungsvoll|mit vorzüglicher hochachtung|mfg(?![A-Za-zÀ-ɏẞ])|vielen dank|besten dank|herzlichen dank|(?:ich|wir) danken? (?:ihnen|im voraus|für|herzlich|vorab|bereits)|für (?:ihre|die|eine) [^.]{1,80} (?:be)?danken? (?:ich|wir)|i\. ?a\.?$|i\. ?v\.?$|im auftrag:?$|in vertretung:?$|gez\.?$|unterschriften?:?$)/iu,
    ),
  ],
  [
    'farewell',
    new Opening(
      [
        'mit ',
        'dank',
        'es grü',
        'ihr',
        'in er',
        'erge',
        'gr',
        'glück',
        'bleiben',
        'alles',
        'wir d',
        'auf ',
        'für ',
      ],
      /^(?:(?:mit (?:(?:bestem|herzlichem|vielem|freundlichem|aufrichtigem|großem) )?)?dank(?:e|end)?(?: (?:im voraus|vorab|für ihre [a-zß-ÿ]{3,20})| und (?:[a-zß-ÿ]{4,15} )?gr(?:u|ü)(?:ß|ss)(?:en?)?)?|es grü(?:ß|ss)(?:t|en)(?: sie)?(?: herzlich| freundlich)?|ihre?|in erwartung ihrer (?:[a-zß-ÿ]{4,15} )?antwort|ergebenst|gru(?:ß|ss)|grü(?:ß|ss)e|mit frdl\. gr(?:u|ü)(?:ß|ss)(?:en)?|glück ?auf|bleiben sie gesund|alles gute|wir danken|für ihre mühe vielen dank|auf ihre antwort gespannt[^.?:]{0,40}|mit (?:[a-zß-ÿ]{4,20} )?(?:hochachtung|grü(?:ß|ss)en|wünschen|empfehlungen))[.!,:]?$/iu,
    ),
  ],
  [
    'place-date',
    onlyIf(
      endsInDigit,
      new Opening(
        CAPITALS,
        /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ.-]{1,30}(?: (?:an der |am |im |ob der |vor der )?[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ.-]{1,30}){0,2}(?:, ?| )(?:den |am |der |dem )?\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}\.?) ?\d{2,4}\.?$/u,
      ),
    ),
  ],
  [
    'place-date',
    new Opening(
      CAPITALS,
      /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,30}, ?(?:den|am) ?[\d. _-]{0,20}(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)?[\d. _-]{0,12}$/u,
    ),
  ],
  [
    'enclosures',
    new Opening(
      [
        ...DIGITS,
        'eine a',
        'eine b',
        'eine v',
        'eine e',
        'eine c',
        'zwei ',
        'drei ',
        'anl',
        'anh',
        'beigef',
        'vert',
        'encl',
        'cc',
      ],
      /^(?:(?:\d|eine|zwei|drei) )?(?:anlagen?(?:verzeichnis)?|anl\.|anhang|anhänge|beigefügt|verteiler|enclosure|cc)(?: ?(?:nr\. ?)?\(?\d{1,2}\)?)? ?(?:[:–-]|$)|^(?:anlage|anhang)(?: \d{1,2})?, [^.:;?!]{3,60}$/iu,
    ),
  ],
  ['enclosures', new Opening('A', /^(?:Anlage|Anhang) \d{1,2} [A-ZÀ-ÞĀ-ɏẞ][^.:;?!]{1,50}$/u)],
  [
    'certified',
    new Opening(['f.', 'für d'], /^f(?:\. ?|ür )d(?:\. ?|ie )(?:r\.?|richtigkeit)(?![A-Za-zÀ-ɏẞ])/iu),
  ],
  ['enclosures', new Opening(['anlage'], /^anlagen?(?: \d{1,2})?(?: zur? (?:anfrage|antrag))?$/iu)],
  [
    'post-scriptum',
    new Opening(
      ['p.', 'ps', 'post'],
      /^(?:p\. ?s\.|ps(?![A-Za-zÀ-ɏẞ])|post-?skriptum|post scriptum) ?:? ?(?:[A-Za-zÀ-ɏẞ]|$)/iu,
    ),
  ],
  [
    'stamp',
    new Opening(
      [
        'eing',
        'posteing',
        'erledigt',
        'kopie',
        'entwurf',
        'abschrift',
        'vorab ',
        'original',
        'ausgef',
        'zur k',
        'zugest',
        'büro ',
        'postst',
        'rats',
      ],
      /^(?:eingang(?:sstempel|svermerk)?|eingegangen(?: am)?|posteingang|eing\.|erledigt|kopie|entwurf|abschrift|vorab per (?:fax|e-?mail)|original|ausgefertigt|zur kenntnis|zugestellt|büro des [A-Za-zÀ-ɏẞ]+|poststelle|ratsbüro)(?:$|[ :.!]{1,3}(?:[A-Za-zÀ-ɏẞ\d .,:/-]{0,60})$)/iu,
    ),
  ],
  [
    'web-page',
    new Opening(
      [
        '©',
        '(c) ',
        'copyr',
        'impress',
        'datensch',
        'zurück zur ',
        'seite ',
        'seitena',
        'nach oben',
        'teilen',
        'faceb',
        'twitter',
        'per e',
        'drucken',
        'weiterl',
        'kommentar',
        'starts',
      ],
      /^(?:©|\(c\) (?=\d{4}|by |stadt|landeshauptstadt|fraktion)|copyright|impressum(?![A-Za-zÀ-ɏẞ])|datenschutz(?![A-Za-zÀ-ɏẞ])|zurück zur |seite drucken|seitenanfang|nach oben(?![A-Za-zÀ-ɏẞ])|teilen(?: auf.*)? ?:?$|facebook|twitter|per e-mail (?:versenden|senden)|drucken$|seite teilen|weiterlesen|kommentare?(?: ?\(|$)|startseite(?![A-Za-zÀ-ɏẞ]))/iu,
    ),
  ],
  ['web-page', /^(?:datei ?: ?)?\S{1,60}\.(?:docx?|pdf|odt|rtf|txt)$/i],
  [
    'web-page',
    new Opening(
      ['b.', 'bitte w', '..', '…', '/', 'file:', 'tel'],
      /^(?:b\. ?w\.|bitte wenden!?|\.{2,3} ?\/? ?\d{1,2}|…\/? ?\d{1,2}|\/\d{1,2}|file:\/\/\S*(?: \d+\/\d+)?|tel(?:efon)?\.? ?:? ?[\d(+].{0,80})$/i,
    ),
  ],
  [
    'web-page',
    onlyIf(holdsPostcode, /^[^.?!]{0,80}, (?:D-)?\d{5} [A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]+(?: [·|,].{0,60})?$/u),
  ],
  [
    'web-page',
    new Opening(
      ['kategorien', 'schlagw', 'tags', 'neueste ', 'ähnliche '],
      /^(?:kategorien|schlagwörter|tags|neueste beiträge|ähnliche beiträge)(?: ?:.{0,120})?$/i,
    ),
  ],
  ['separator', new Opening('-_–—=*.·~ ', /^[-_–—=*.·~ ]{3,}$/)],
];

/** An expression that costs more than it mostly finds: tried where something that it cannot do without is there. */
function onlyIf(may: (text: string) => boolean, pattern: Pick<Opening, 'test'>): Pick<Opening, 'test'> {
  return { test: (text) => may(text) && pattern.test(text) };
}

/** A year, perhaps with a full stop. */
function endsInDigit(text: string): boolean {
  const last = text.endsWith('.') ? text.at(-2) : text.at(-1);
  return DIGITS.includes(last ?? ' ');
}

/** `, 39104 Magdeburg` */
function holdsPostcode(text: string): boolean {
  return /, (?:D-)?\d{5} /.test(text);
}

/** What a paragraph is, if it belongs to no value. */
export function closingOf(text: string): Closing | null {
  const head = text.slice(0, 200);
  for (const [closing, pattern] of PATTERNS) {
    if (pattern.test(head)) return closing;
  }
  return null;
}

/** What may stand before a name in its line. */
const BEFORE_NAME =
  /^(?:mit (?:[a-zß-ɏ]+ ){1,3}(?:gruß|grüßen|grüssen),?|hochachtungsvoll,?|[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ.-]{1,30}(?: [A-Za-zÀ-ɏẞ][A-Za-zÀ-ɏẞ.-]{1,30}){0,3},? ?(?:(?:den|am|der|dem) )?\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}\.?) ?(?:\d{4}|\d{2})),? (?=[A-ZÀ-ÞĀ-ɏẞ]|gez)/iu;

/** How many characters of a line are a farewell or place and date before a name: `Magdeburg, den 12.05.2021 Anna Muster`. */
export function lengthBeforeName(text: string): number {
  // a farewell begins with one of two letters; behind a date something goes on
  if (!/^[mh]|\d,? [A-Za-zÀ-ɏẞ]/iu.test(text)) return 0;
  return BEFORE_NAME.exec(text.slice(0, 120))?.[0].length ?? 0;
}

const FOOTNOTE = new Opening(
  `¹²³*[(${DIGITS}`,
  /^(?:[¹²³⁴-⁹]{1,2}|\*{1,3}|\[\d{1,2}\]|\(?\d{1,2}\)?) ?[A-Za-zÀ-ɏẞ„"(]/u,
);

/** `¹ Quelle: …`, `1 Siehe …`, `* laut …`: the first line of a footnote. */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(text.slice(0, 12));
}
