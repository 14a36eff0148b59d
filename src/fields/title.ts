/** The form's first cell: what kind of paper it is, and what stands with it (`öffentlich`, an own number). */

import type { Kind } from '../model/names.ts';
import { isCapital, isLetter } from '../words/chars.ts';
import { Opening } from '../words/opening.ts';
import { isOneSlip } from '../words/slips.ts';
import { readNumber } from './number.ts';
import { isPublicChoice, readPublicChoice } from './publicChoice.ts';

export interface TitleMatch {
  kind: Kind;
  misspelt: boolean;
  /** Where the kind's words end in the text. */
  end: number;
  /** Who sends the paper, or what it is about, stands behind the kind: `Antrag der Fraktion Blaue Liste`. */
  sender: boolean;
}

/** Longest first: `Änderungsantrag` ends in `antrag`. */
const TITLES: readonly { words: string; kind: Kind }[] = [
  { words: 'stellungnahme (antrag + änderungsantrag)', kind: 'stellungnahme' },
  { words: 'stellungnahme (änderungsantrag)', kind: 'stellungnahme' },
  { words: 'stellungnahme (anfrage)', kind: 'stellungnahme' },
  { words: 'stellungnahme (antrag)', kind: 'stellungnahme' },
  // a narrow cell breaks the title: `TITLE_END` has the rest
  { words: 'stellungnahme (antrag +', kind: 'stellungnahme' },
  { words: 'stellungnahme (antrag', kind: 'stellungnahme' },
  { words: 'stellungnahme (', kind: 'stellungnahme' },
  { words: 'stellungnahme der verwaltung', kind: 'stellungnahme' },
  { words: 'stellungnahme der verwal-', kind: 'stellungnahme' },
  { words: 'stellungnahme der ver-', kind: 'stellungnahme' },
  { words: 'stellungnahme der', kind: 'stellungnahme' },
  { words: 'beschlussvorlage eb', kind: 'drucksache' },
  { words: 'beschlußvorlage', kind: 'drucksache' },
  { words: 'drucksache eb', kind: 'drucksache' },
  { words: 'änderungsantrag', kind: 'aenderungsantrag' },
  // a narrow cell breaks the word: the rest is in the next line
  { words: 'änderungs-', kind: 'aenderungsantrag' },
  { words: 'aenderungsantrag', kind: 'aenderungsantrag' },
  { words: 'informationsdrucksache', kind: 'information' },
  { words: 'zwischeninformation', kind: 'information' },
  { words: 'beschlussdrucksache', kind: 'drucksache' },
  { words: 'informationsvorlage prüfantrag', kind: 'information' },
  { words: 'information prüfantrag', kind: 'information' },
  { words: 'informationsvorlage', kind: 'information' },
  { words: 'beschlussvorlage', kind: 'drucksache' },
  { words: 'stellungnahme', kind: 'stellungnahme' },
  { words: 'information', kind: 'information' },
  { words: 'drucksache', kind: 'drucksache' },
  { words: 'dringlichkeitsanfrage', kind: 'anfrage' },
  { words: 'eilanfrage', kind: 'anfrage' },
  { words: 'anfrage', kind: 'anfrage' },
  { words: 'dringlichkeitsantrag', kind: 'antrag' },
  { words: 'haushaltsantrag', kind: 'antrag' },
  { words: 'prüfantrag', kind: 'antrag' },
  { words: 'eilantrag', kind: 'antrag' },
  { words: 'antrag', kind: 'antrag' },
];

/** Printed before the kind: `Interfraktioneller Antrag`, `Öffentliche Anfrage`. */
const BEFORE = new Opening(
  ['interfr', 'gemeins', 'schriftl', 'mündl', 'kleine', 'große', 'öffentl', 'nicht', 'dringl'],
  /^(?:(?:interfraktionelle[rs]?|gemeinsame[rs]?|schriftliche|mündliche|kleine|große|öffentliche[rs]?|nicht ?öffentliche[rs]?|dringliche[rs]?) ){1,3}/iu,
);
const WORD = /^[A-Za-zÀ-ɏẞ]{5,20}/u;
const LETTER_OR_DIGIT = /[A-Za-zÀ-ɏẞ\d]/u;
const NUMBER_WORD = /(?<![A-Za-zÀ-ɏẞ])(?:Nr|Nummer)(?![A-Za-zÀ-ɏẞ])/iu;
/** `A n f r a g e`; and `I N FO R MAT I O N`, of which kerning took some spaces. */
const SPACED =
  /^(?:(?:[A-Za-zÀ-ɏẞ] ){4,24}[A-Za-zÀ-ɏẞ]|(?:[A-ZÄÖÜ]{1,3} ){4,24}[A-ZÄÖÜ]{1,3})(?![A-Za-zÀ-ɏẞ])/u;
const PUBLIC =
  /(?<![A-Za-zÀ-ɏẞ])(nicht ?-?(?:ö|oe)ffentlich|(?:ö|oe)ffentlich)(?:e[rsn]?)?(?![A-Za-zÀ-ɏẞ])/iu;
const ONLY_PUBLIC = new Opening(
  ['(', '[', 'nicht', 'ö', 'oe'],
  /^[([]?(?:nicht ?-? ?(?:ö|oe)ffentlich|(?:ö|oe)ffentlich)(?:e[rs]?)?(?: ?er Teil)?[)\]]?[.:]?$/iu,
);

const LONGEST_TITLE = 80;

/** Is this cell line the form's title? It says nothing but kind, publicity and number. */
export function matchTitle(text: string): TitleMatch | null {
  if (text.length > LONGEST_TITLE || !isCapital(text)) return null;
  const despaced = withoutSpacing(text);
  const before = BEFORE.exec(despaced)?.[0].length ?? 0;
  const rest = despaced.slice(before);
  const found = kindAt(rest);
  if (found === null || !isBehindKind(rest.slice(found.length))) return null;
  return { ...found, end: text.length - despaced.length + before + found.length, sender: false };
}

/** `Änderu ngsantrag`, as a worn copy parts it. */
const TORN = /^([A-ZÄÖÜ][a-zäöüß]{2,14}) ([a-zäöüß]{2,14})(?![A-Za-zÀ-ɏẞ])/u;

/** `I N F O R M A T I O N I0123/19` with the word made whole. */
function withoutSpacing(text: string): string {
  const torn = TORN.exec(text);
  const whole = torn === null ? '' : `${torn[1]}${torn[2]}`.toLowerCase();
  if (torn !== null && TITLES.some(({ words }) => words === whole))
    return `${torn[1]}${torn[2]}${text.slice(torn[0].length)}`;
  const head = isSpaced(text) ? SPACED.exec(text)?.[0] : undefined;
  return head === undefined ? text : head.replaceAll(' ', '') + text.slice(head.length);
}

/** May the text begin with letters that spaces part? */
function isSpaced(text: string): boolean {
  return text[1] === ' ' || text[2] === ' ';
}

const LONGEST_TITLE_LINE = 120;
const FROM_WHOM = new Opening(
  [' der ', ' des ', ' von ', ' vom '],
  /^ (?:der|des|von|vom) (?:[^.?!:]{0,80}[ -])?(?:[A-Za-zÀ-ɏẞ-]{0,30}fraktion(?:en)?|Stadtr[aä]t[A-Za-zÀ-ɏẞ]{0,4}|Ausschu(?:ss|ß)(?:es)?|[A-Za-zÀ-ɏẞ-]{3,40}ausschu(?:ss|ß)(?:es)?|(?:Rats)?gruppe|Ortschaftsrat(?:e?s)?|Gremiums)(?: [^.?!:]{1,80})?$/iu,
);
const TO_WHAT = new Opening(
  [' zu'],
  /^ zu[mr]? (?:[A-Za-zÀ-ɏẞ]{3,20} )?(?:DS|A) ?\d{4} ?\/ ?\d{2}(?: ?\/ ?\d{1,3}){0,3}$/u,
);

/** A title that may say who sends the paper, or to which paper it belongs. */
export function matchTitleLine(text: string): TitleMatch | null {
  if (text.length > LONGEST_TITLE_LINE || !isCapital(text)) return null;
  const despaced = withoutSpacing(text);
  const before = BEFORE.exec(despaced)?.[0].length ?? 0;
  const found = kindAt(despaced.slice(before));
  if (found === null) return null;
  const rest = despaced.slice(before + found.length);
  const end = text.length - rest.length;
  const own = OWN_NUMBER.exec(rest);
  if (own !== null && (found.kind === 'drucksache' || own[1] !== undefined || CAPITALS_ONLY.test(despaced)))
    return { ...found, end, sender: false };
  if (text.length <= LONGEST_TITLE && isBehindKind(rest)) return { ...found, end, sender: false };
  if (found.misspelt) return null;
  return FROM_WHOM.test(rest) || TO_WHAT.test(rest) ? { ...found, end, sender: true } : null;
}

/** `Drucksache: DS0222/06`, `INFORMATION: I0377/19`, `Änderungsantrag: A0188/25 /1 öffentlich`: no other paper names one so. */
const OWN_NUMBER =
  /^ ?: ?(?:DS|[AFIS]) ?\d{4} ?\/ ?\d{2}(?: ?\/ ?\d{1,2}){0,2}( (?:nicht ?-?)?öffentlich)?$/iu;
const CAPITALS_ONLY = /^[A-ZÄÖÜ][A-ZÄÖÜ ]{6,40}(?= ?:)/u;

/** `Änderungsantrag)`: the end of a title that a narrow cell broke. */
const TITLE_END = /^\(?(?:\+ ?)?(?:Antrag(?: ?\+ ?Änderungsantrag)?|Anfrage|Änderungsantrag)\)$/u;

/** Is the line the end of a title in brackets that begins in the line above? */
export function isTitleEnd(text: string): boolean {
  return text.endsWith(')') && text.length < 30 && TITLE_END.test(text);
}

/** `Stellungnahme der` + `Verwaltung`, `Stellungnahme der Ver-` + `waltung`: does a title that a narrow cell broke go on in the line? */
export function goesOnTitle(title: string, line: string): boolean {
  // asked of each piece of a header: most have another length
  const letters = title.length + line.length;
  if (letters < BROKEN_TITLE.length - 1 || letters > BROKEN_TITLE.length + 1) return false;
  const whole = title.endsWith('-') ? title.slice(0, -1) + line : `${title} ${line}`;
  return whole.toLowerCase() === BROKEN_TITLE;
}

const BROKEN_TITLE = 'stellungnahme der verwaltung';

/** The kind that a text begins with, and where its word ends. */
export function matchKind(text: string): { kind: Kind; end: number } | null {
  if (!isCapital(text)) return null;
  const despaced = withoutSpacing(text);
  const before = BEFORE.exec(despaced)?.[0].length ?? 0;
  const found = kindAt(despaced.slice(before));
  if (found === null || found.misspelt) return null;
  return { kind: found.kind, end: text.length - despaced.length + before + found.length };
}

/** No words of a kind are longer, with the number that may stand behind them. */
const LONGEST_KIND = 60;

function kindAt(text: string): { kind: Kind; misspelt: boolean; length: number } | null {
  if (isTitleEnd(text)) return null;
  const lower = text.slice(0, LONGEST_KIND).toLowerCase();
  for (const { words, kind } of TITLES) {
    if (!lower.startsWith(words)) continue;
    const behind = lower.slice(words.length);
    // a number may follow at once: `ÄnderungsantragDS0288/24`
    if (!(isLetter(behind) || behind.startsWith('-')) || /^(?:ds|[fasi])\d{4} ?\//.test(behind)) {
      return { kind, misspelt: false, length: words.length };
    }
  }
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const small = word.toLowerCase();
  for (const { words, kind } of TITLES) {
    if (isOneSlip(small, words)) return { kind, misspelt: true, length: word.length };
  }
  return null;
}

/** Whose paper it is and which version, behind its kind: `Information der Verwaltung`, `Drucksache (Neufassung)`. */
const ADDITION = new Opening(
  [' ', '('],
  /^ ?[(–-]? ?(?:(?:der (?:Stadt)?verwaltung|der Landeshauptstadt(?: Magdeburg)?|des Oberbürgermeisters|der Oberbürgermeisterin|zur Kenntnis(?:nahme)?|Stadt|EB|Eigenbetriebe?|Drucksache|Beschlu(?:ss|ß)vorlage|Zwischeninformation|(?:\d\. )?(?:Neufassung|Ergänzung|Nachtrag)|Austauschblatt|Entwurf)(?![A-Za-zÀ-ɏẞ]))\)?/iu,
);

/** Nothing but such an addition, a number and whether the paper is public. */
function isBehindKind(text: string): boolean {
  return isTitleRest(text.slice(ADDITION.exec(text)?.[0].length ?? 0));
}

/** Does a text hold nothing but a paper number and whether the paper is public? */
export function isTitleRest(text: string): boolean {
  if (text === '') return true;
  // the narrow cell beside the title broke its label: `Zum` + `Verhandlungsgegenstand`
  // and its own cell broke `nicht` from `öffentlich`
  let rest = text.replace(PUBLIC, '').replace(/ Zum$|[ (]nicht$/, '');
  const number = readNumber(rest);
  if (number !== null) rest = rest.slice(0, number.start) + rest.slice(number.end);
  // a colon before the number makes it a line about another paper: `Stellungnahme der Verwaltung: S0003/23`
  if (number !== null && text.trimStart().startsWith(':')) return false;
  return !LETTER_OR_DIGIT.test(rest.replace(NUMBER_WORD, ''));
}

/** öffentlich: true; nichtöffentlich, nicht öffentlich: false; neither, or both and no tick to tell them: null. */
export function readPublic(text: string): boolean | null {
  return readPublicChoice([text]).public;
}

/** Does a line say nothing but whether the paper is public? */
export function isPublicLine(text: string): boolean {
  return (text.length < 40 && ONLY_PUBLIC.test(text)) || isPublicChoice(text);
}
