/** Clues of what stands around the text proper: salutation, farewell, place and date, enclosures, stamps, web pages. */

import { signatureNameIn } from '../fields/signatureName.ts';
import { cellsOf } from '../signatures/cells.ts';
import { endsIn } from '../words/chars.ts';
import { type Closing, closingOf, isFootnote } from '../words/closing.ts';
import { isAnswerLine, isSalutation, isSeparator } from '../words/german.ts';
import { DIGITS, Opening } from '../words/opening.ts';
import { type Clue, type Facts, isOneSentence, isRowOfDates, shortness } from './clue.ts';

/** The block looks like the closing, and is short enough to be nothing else; `statement`: what that counts of a sentence. */
function closing(facts: Facts, name: Closing, full: number, none: number, statement = 1): number {
  if (facts.closing() !== name || holdsName(facts)) return 0;
  return shortness(facts.text, full, none) * (isStatement(facts) ? statement : 1);
}

/** `Mit freundlichen Grüßen   Anna Muster`: a name stands in the closing's own line. */
function holdsName({ sheet, block }: Facts): boolean {
  return block.lines.some(
    ({ line, text }) =>
      (block.lines.length === 1 || closingOf(text.text) !== null) &&
      cellsOf(sheet.layout, line, text).some((cell) => signatureNameIn(cell.text) !== null),
  );
}

/** `Datenschutz ist ein hohes Gut.`: a sentence with its full stop is more than a link of a web page. */
function isStatement(facts: Facts): boolean {
  return facts.text.length > 25 && endsIn(facts.text, '.!?') && facts.text.includes(' ');
}

/** So many lines above are looked at. */
const LOOK_BACK = 3;

/** Does running text stand above? No letter begins behind it. */
function isBehindText({ sheet, start }: Facts): boolean {
  return sheet.lines
    .slice(Math.max(0, start - LOOK_BACK), start)
    .some(({ text: { text } }) => text.length > 40 && endsIn(text, '.?:'));
}

/** `Vielen Dank gebührt …` says something; `Vielen Dank für …`, `Vielen Dank!` end a letter. */
const THANKED = /^(?:vielen|besten|herzlichen) dank (?!für |im |vorab|und |schon|bereits|an )/i;
/** `P.S. stand unter einem der Briefe` */
const PS_GOES_ON = /^P\. ?S\. [a-zß-ɏ]/;

/** Lines of footnotes on a page. */
const MOST_NOTES = 10;

/** `Ab dem 01.01.2025.`, `Voraussichtlich am 3. Mai 2025.`: a short answer, and no place. */
const TELLS_WHEN =
  /^(?:ab|am|an|bis|seit|vom|von|zum|zur|im|in|nach|vor|ende|anfang|mitte|und|bereits|erst|erstmals|letztmals|zuletzt|spätestens|frühestens|voraussichtlich|vermutlich|beginnend|nicht|ja|nein|der|die|das)(?![A-Za-zÀ-ɏẞ])|^[^,]{1,60}\.$/iu;

const ENCLOSURES_HEAD = new Opening(
  [...DIGITS, 'eine ', 'zwei ', 'drei ', 'anlage', 'anh', 'anl.'],
  /^(?:(?:\d|eine|zwei|drei) )?(?:anlagen?(?:verzeichnis)?|anhang|anhänge|anl\.) ?:?$/i,
);
const ENCLOSURE_ITEM = new Opening(
  ['Anlage', 'Anhang', 'Anl.'],
  /^(?:Anlagen?|Anhang|Anl\.)(?: ?(?:Nr\. ?)?(?:\d{1,2}|[IVX]{1,4})(?:\.\d{1,2})?)? ?(?::|–|-|$| )/u,
);
const BANNER = new Opening(['Landesh', 'Stadt '], /^(?:Landeshauptstadt|Stadt) Magdeburg$/);
const RAISED = new Opening('¹²³', /^[¹²³⁴-⁹]/);
const NOTE_MARK = new Opening('¹²³*[', /^(?:[¹²³⁴-⁹*]|\[\d)/);

export const AROUND: readonly Clue[] = [
  {
    id: 'salutation',
    says: 'It begins like a salutation.',
    find: (facts) => {
      if (!isSalutation(facts.text)) return 0;
      return isStatement(facts) && isBehindText(facts) ? 0.1 : 1;
    },
    examples: ['Sehr geehrter Herr Oberbürgermeister,', 'Sehr geehrte Damen und Herren, die Bänke fehlen.'],
    against: ['Der Oberbürgermeister ist gefragt.'],
  },
  {
    id: 'farewell',
    says: 'It says farewell or thanks, and little else.',
    find: (facts) => {
      const found = closing(facts, 'farewell', 50, 130);
      if (found === 0 || THANKED.test(facts.text)) return 0;
      return found * (isOneSentence(facts) ? 1 : 0.5);
    },
    examples: ['Mit freundlichen Grüßen', 'Vielen Dank!'],
    against: [
      'Vielen Dank für die Beantwortung meiner Anfrage F0100/20. Die Antworten werfen weitere Fragen zu den fehlenden Bänken im Park auf, die seit Jahren offen sind.',
      'Herzlichen Dank verdient die Tafel.',
      'Die Bänke fehlen.',
    ],
  },
  {
    id: 'placeDate',
    says: 'It gives place and date.',
    find: (facts) => {
      const found = closing(facts, 'place-date', 60, 90);
      return found === 0 || TELLS_WHEN.test(facts.text) || isRowOfDates(facts) ? 0 : found;
    },
    examples: ['Magdeburg, den 3. März 2021', 'Magdeburg, 03.03.2021'],
    against: [
      'Am 3. März 2021 wurde die Bank entfernt.',
      'Ab dem 01.01.2025.',
      'Voraussichtlich am 3. März 2025.',
    ],
  },
  {
    id: 'enclosuresHead',
    says: 'It heads a list of enclosures.',
    find: ({ text }) => (ENCLOSURES_HEAD.test(text) ? 1 : 0),
    examples: ['Anlagen:', 'Anlage'],
    against: ['Die Anlage ist gesperrt.', 'Anlage 1: Lageplan'],
  },
  {
    id: 'enclosure',
    says: 'It names an enclosure, and is no sentence.',
    find: (facts) => {
      if (!ENCLOSURE_ITEM.test(facts.text)) return 0;
      return shortness(facts.text, 70, 160) * (isStatement(facts) ? 0.3 : 1);
    },
    examples: ['Anlage 1: Lageplan', 'Anlagen: Fotos'],
    against: ['Die Anlage ist gesperrt.'],
  },
  {
    id: 'copies',
    says: 'It says who gets a copy, or that something is enclosed.',
    find: (facts) => {
      const found = closing(facts, 'enclosures', 60, 140);
      return found === 0 || /^(?:Anlage|Anhang|Anl\.)/.test(facts.text) ? 0 : found;
    },
    examples: ['Verteiler: Fraktionen', '2 Anlagen'],
    against: ['Die Fraktionen erhalten sie.'],
  },
  {
    id: 'postScriptum',
    says: 'It is a post-scriptum.',
    find: (facts) => (facts.closing() === 'post-scriptum' && !PS_GOES_ON.test(facts.text) ? 1 : 0),
    examples: ['PS: Die Bank ist weg.', 'P. S. Danke'],
    against: ['Psychologische Beratung fehlt.'],
  },
  {
    id: 'certified',
    says: 'It says who certifies the copy.',
    find: (facts) => closing(facts, 'certified', 60, 120, 0.1),
    examples: ['F. d. R.', 'Für die Richtigkeit: Muster'],
    against: ['Für die Bänke ist die Stadt da.', 'Für die Richtigkeit der Zahlen steht das Amt.'],
  },
  {
    id: 'stamp',
    says: 'It looks like a stamp or a note of the office.',
    find: (facts) => closing(facts, 'stamp', 60, 80, 0.3),
    examples: ['EINGEGANGEN: 12.05.2021', 'Kopie'],
    against: ['Die Kopie liegt vor.'],
  },
  {
    id: 'webPage',
    says: 'It is a link or a foot of a web page.',
    find: (facts) => closing(facts, 'web-page', 60, 120, 0.05),
    examples: ['Impressum', 'Datenschutz', '© Muster', '(c) 2021 Muster', '(c) Fraktion Muster'],
    against: [
      '(c) zur Höhe der Masten.',
      'Datenschutz ist ein hohes Gut.',
      'Facebook und Twitter werden von der Stadt weiter genutzt.',
    ],
  },
  {
    id: 'separator',
    says: 'It is a line of dashes.',
    find: (facts) => (facts.closing() === 'separator' ? 1 : 0),
    examples: ['________'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'answerLine',
    says: 'It says which paper answers this one.',
    find: ({ text }) => (text.length < 60 && isAnswerLine(text) && !endsIn(text, '.?!') ? 1 : 0),
    examples: ['Stellungnahme der Verwaltung: S0003/23', 'Stellungnahme der Verwaltung: offen'],
    against: ['Die Stellungnahme fehlt.', 'Zur Stellungnahme S0188/21 haben sich Fragen ergeben.'],
  },
  {
    id: 'banner',
    says: 'It is the banner of the city or of a group above a paper.',
    find: ({ text }) => (BANNER.test(text) ? 1 : 0),
    examples: ['Landeshauptstadt Magdeburg'],
    against: ['Die Landeshauptstadt Magdeburg zahlt.'],
  },
  {
    id: 'furniture',
    says: 'It stands at the edge of a page as running heads, feet and page numbers do.',
    find: ({ aside }) => (aside === 'furniture' ? 1 : 0),
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'runningHead',
    says: "It stands beside a page number and holds the paper's own number.",
    find: ({ aside }) => (aside === 'head' ? 1 : 0),
    examples: [],
    against: ['Antrag A0123/21'],
  },
  {
    id: 'figure',
    says: 'It is a figure alone in its line.',
    find: ({ sheet, start, end }) => {
      if (sheet.aside[start] !== 'figure' || end !== start + 1) return 0;
      const open = start > 0 && /[A-Za-zÀ-ɏẞ,–-]$/u.test(sheet.lines[start - 1]!.text.text);
      const apart = Math.max(sheet.lines[start]!.line.gap, sheet.lines[end]?.line.gap ?? 1) >= 1;
      return 1 + (open ? 0.5 : 0) + (apart ? 0.4 : 0);
    },
    examples: [],
    against: ['2 Bänke'],
  },
  {
    id: 'smallPrint',
    says: 'It is printed small at the foot of a page, or below a line of dashes.',
    find: ({ aside }) => (aside === 'footnote' ? 1 : 0),
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'belowSeparator',
    says: 'It begins as footnotes do, and stands with others below a line of dashes.',
    find: ({ sheet, start, text }) => {
      if (!isFootnote(text)) return 0;
      const page = sheet.lines[start]!.line.page;
      for (let index = start - 1; index >= Math.max(0, start - MOST_NOTES); index--) {
        const above = sheet.lines[index]!;
        if (above.line.page !== page) return 0;
        if (isSeparator(above.text.text)) return 1;
        if (above.line.gap >= 2) return 0;
      }
      return 0;
    },
    examples: [],
    against: ['1 Siehe Seite 3.'],
  },
  {
    id: 'noteMark',
    says: 'It begins as footnotes do.',
    find: ({ text }) => (NOTE_MARK.test(text) && isFootnote(text) ? 1 : 0),
    examples: ['¹ Quelle: Amt 61', '* laut Haushalt'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'raisedNote',
    says: 'It begins as footnotes do, with a raised digit: a star may be a bullet, too.',
    find: ({ text }) => (RAISED.test(text) && isFootnote(text) ? 1 : 0),
    examples: ['¹ Quelle: Amt 61'],
    against: ['* laut Haushalt', '¹/₃ der Bänke fehlt.'],
  },
];
