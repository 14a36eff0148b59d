/** The labels printed in the form's header, and how to tell one from a value that begins with the same word. */

import { CAPITALS, Opening } from '../words/opening.ts';
import { isOneSlip, NO_SLIPS } from '../words/slips.ts';
import { type FormName, type LabelField, labelsOf, sortOf, standsAlone } from './columns.ts';
import { isDateOnly, readDate } from './date.ts';
import { looksLikeNumber, readNumber } from './number.ts';
import { isDepartment, isOffice } from './office.ts';

export interface LabelMatch {
  field: LabelField;
  /** Where the label ends in the text, its colon included. */
  end: number;
  /** Nothing follows the label. */
  alone: boolean;
  /** A colon follows. */
  colon: boolean;
  /** One letter is wrong. */
  misspelt: boolean;
  /** In a word that the form does not have, though others' do. */
  otherwise: boolean;
  /** What is printed, without colon. */
  printed: string;
}

interface Labels {
  /** By the label's words in small letters. */
  fields: ReadonlyMap<string, LabelField>;
  /** The longest first. */
  names: readonly string[];
  /** Words that are labels only where they stand alone. */
  alone: ReadonlySet<string>;
  /** Words in which a slip is forgiven: long enough that no other word is near. */
  slips: readonly { name: string; field: LabelField }[];
}

/** Shorter labels have neighbours that are words of their own. */
const SHORTEST_FOR_SLIPS = 5;

function labelsFor(form: FormName): Labels {
  const all = labelsOf(form).map((label) => ({ ...label, name: label.name.toLowerCase() }));
  return {
    fields: new Map(all.map(({ name, field }) => [name, field])),
    alone: new Set(all.filter(({ exact }) => exact).map(({ name }) => name)),
    names: all.map(({ name }) => name).sort((left, right) => right.length - left.length),
    slips: all.filter(
      ({ name, exact }) => !exact && name.length >= SHORTEST_FOR_SLIPS && name !== 'verhandlungsgegenstand',
    ),
  };
}

const LABELS_OF: Readonly<Record<FormName, Labels>> = {
  council: labelsFor('council'),
  administration: labelsFor('administration'),
};
const WORD = /^[\u0300-\u036fA-Za-zÀ-ɏẞ]{4,24}/u;
/** Code units of three letters. */
const LONGEST_SHORT_WORD = 6;
const TWO_WORDS = /^[\u0300-\u036fA-Za-zÀ-ɏẞ]{3} [\u0300-\u036fA-Za-zÀ-ɏẞ]{16,24}/u;
const NUMBER_LABEL =
  /^(?:[A-Za-zÀ-ɏẞ]{2,20}\.?-|(?:Stellungnahme|Informations?|Drucksachen?) ?(?:- ?)?)?(?:Nr\b\.?|№)|^(?:Stellungnahme|Informations?|Drucksachen?|Vorlagen?)(?:[- ]?nummer|-N[.:º°]?(?=$| S ?\d))/iu;

/** Behind the label's word: it is a longer word. */
const GOES_ON = /^[A-Za-zÀ-ɏẞ\d-]/u;

/** Does the text begin with a label? A label whose value must be a date or a number counts only before such a one. */
export function matchLabel(text: string, form: FormName = 'council'): LabelMatch | null {
  const head = text.slice(0, 60);
  const labels = LABELS_OF[form];
  const isNamed = mayBeNamed(head);
  const several = isNamed || form === 'administration' ? listed(head, labels) : null;
  const word = isNamed ? (worded(head, labels) ?? spaced(head, labels)) : null;
  const longer = several !== null && several.printed.length > (word?.printed.length ?? 0);
  const found = longer ? several : (word ?? numberLabel(head));
  if (found === null) return form === 'administration' ? officeOf(text) : null;
  let end = found.printed.length;
  const afterWord = text.slice(end, end + 3);
  if (GOES_ON.test(afterWord)) return null;
  const colon = afterWord[afterWord[0] === ' ' ? 1 : 0] === ':';
  if (colon) end += afterWord.indexOf(':') + 1;
  const rest = text.slice(end, end + 300).trim();
  const { field, misspelt, printed } = found;
  const otherwise = labels.alone.has(printed.toLowerCase());
  const match: LabelMatch = { field, misspelt, otherwise, printed, end, alone: rest === '', colon };
  const mustEnd = standsAlone(field) || otherwise;
  if (mustEnd && !match.alone && !colon && !isFirstOfRow(field, rest))
    return form === 'administration' ? officeOf(text) : null;
  // `Amt II/01`: the word is the office's
  const whole = field === 'Amt' ? officeOf(text) : null;
  if (whole !== null) return whole;
  if (fits(match, rest)) return match;
  return form === 'administration' ? officeOf(text) : null;
}

/** `Verteiler Der Oberbürgermeister`, `Tag 03.08.2021`: the only row of the table, in one cell with its label; `Beteiligungen Amt 14, FB 40`. */
function isFirstOfRow(field: LabelField, rest: string): boolean {
  if (field === 'Tag') return isDateOnly(rest);
  if (field === 'Beteiligungen') return rest.split(/, | und /).every(isOffice);
  return field === 'Beratungsfolge' && ONLY_MAYOR.test(rest);
}

const ONLY_MAYOR = /^(?:Der|Die) Oberbürgermeister(?:in)?$/;

/** `Betreff:`, which begins the header of a mail, too: the form's label only where the form stands above. */
export function isSubject({ printed }: LabelMatch): boolean {
  return /^Betr/i.test(printed);
}

/** Does the text begin with a label of one of the forms? */
export function isLabel(text: string): boolean {
  return matchLabel(text) !== null || (matchLabel(text, 'administration')?.end ?? 0) > 0;
}

/** The audit office heads the table of checks. */
const CHECK_OFFICE = 'RPA';

/** `Amt 30`, `FB 02`: the office stands for its label. */
function officeOf(text: string): LabelMatch | null {
  if (!isOffice(text) || text === CHECK_OFFICE) return null;
  return { field: 'Amt', end: 0, alone: false, colon: false, misspelt: false, otherwise: false, printed: '' };
}

/** Labels of several words or with signs: `zum/zur`, `Sitzung Tag`. */
function listed(head: string, { names, fields }: Labels): Named | null {
  const lower = head.toLowerCase();
  const name = names.find((one) => lower.startsWith(one));
  const field = name === undefined ? undefined : fields.get(name);
  if (name === undefined || field === undefined) return null;
  return { field, misspelt: false, printed: head.slice(0, name.length) };
}

type Named = Pick<LabelMatch, 'field' | 'misspelt' | 'printed'>;

/** Labels begin with a capital, but `zum Verhandlungsgegenstand` is printed, too. */
const FIRST_LETTER = new Opening(`${CAPITALS}z`, /^[A-ZÀ-ÞĀ-ɏẞ]|^zum /u);

function mayBeNamed(head: string): boolean {
  return FIRST_LETTER.mayBegin(head);
}

/** A label of one word, or of two the first of which has three letters. */
function worded(head: string, labels: Labels): Named | null {
  const space = head.indexOf(' ');
  const two = space >= 3 && space <= LONGEST_SHORT_WORD ? TWO_WORDS.exec(head)?.[0] : undefined;
  const printed = two ?? WORD.exec(head)?.[0];
  if (printed === undefined) return null;
  return (
    named(printed, labels) ?? (two === undefined ? torn(head, labels) : named(two.slice(0, space), labels))
  );
}

const TORN = /^([A-ZÀ-Þ][a-zß-ɏ]{2,20}) ([a-zß-ɏ]{2,16})(?![A-Za-zÀ-ɏẞ])/u;
/** Shorter labels torn in two are other words. */
const SHORTEST_TORN = 9;

/** `Verhandlungsgege nstand`: a narrow cell broke the word, and the lines came out as one. */
function torn(head: string, { fields }: Labels): Named | null {
  const match = TORN.exec(head);
  if (match === null) return null;
  const name = `${match[1]}${match[2]}`.toLowerCase();
  const field = name.length < SHORTEST_TORN ? undefined : fields.get(name);
  return field === undefined ? null : { field, misspelt: false, printed: match[0] };
}

function named(printed: string, { fields, slips }: Labels): Named | null {
  if (!FIRST_LETTER.test(printed)) return null;
  const lower = printed.toLowerCase();
  const exact = fields.get(lower);
  if (exact !== undefined) return { field: exact, misspelt: false, printed };
  if (NO_SLIPS.has(lower)) return null;
  const near = slips.find(({ name }) => isOneSlip(lower, name));
  return near === undefined ? null : { field: near.field, misspelt: true, printed };
}

const SPACED = /^(?:[A-Za-zÀ-ɏẞ] ){3,24}[A-Za-zÀ-ɏẞ](?![A-Za-zÀ-ɏẞ])/u;

/** `D a t u m`, as letter-spaced forms come out of some extractors. */
function spaced(head: string, labels: Labels): Named | null {
  if (head[1] !== ' ') return null;
  const match = SPACED.exec(head);
  if (!match) return null;
  const found = named(match[0].replaceAll(' ', ''), labels);
  return found && { ...found, printed: match[0] };
}

/** `Stellungnahme-Nr.` and its like on the forms of the administration. */
function numberLabel(head: string): Named | null {
  const match = /-N|N[rR]|№|ummer/.test(head) ? NUMBER_LABEL.exec(head) : null;
  return match && { field: 'Nummer', misspelt: false, printed: match[0] };
}

/** A date whose rest a narrow cell put into the next line: `11.`, `Dienstag, den 11. September`. */
const BROKEN_DATE = /^(?:[A-Za-zÀ-ɏẞ]{2,10},? )?(?:den )?\d{1,2}\.(?: ?[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,8}\.?)?$/u;

const NEAR_DIGIT = /^[\dA-Za-zÀ-ɏẞ., ]{0,14}\d/u;

/** `Stadtamt FB` over `11, FB 32`, `Stadtamt II/01,`: a narrow cell put the rest of the offices into the next line. */
function isOpenOffice(rest: string): boolean {
  return (
    /^(?:Amt|FB|FD|EB|Team|Fachbereich|Eigenbetrieb)$/.test(rest) ||
    (rest.endsWith(',') && isOffice(rest.slice(0, -1)))
  );
}

/** Values that contain label words (`Datum der Fertigstellung`) must not become labels. */
function fits(match: LabelMatch, rest: string): boolean {
  if (match.alone) return true;
  switch (sortOf(match.field)) {
    case 'date':
    case 'sitting':
      if (match.colon && BROKEN_DATE.test(rest)) return true;
      return (
        readDate(rest.slice(0, 40)).state !== 'none' &&
        (match.colon || isDateOnly(rest) || NEAR_DIGIT.test(rest))
      );
    case 'office':
      return match.colon || isOffice(rest) || isOpenOffice(rest);
    case 'department':
      return match.colon || isDepartment(rest);
    case 'public':
      return match.colon || /^(?:nicht ?-?)?öffentlich$/i.test(rest);
    case 'number':
    case 'answered':
    case 'amended':
      return startsWithNumber(rest) || (match.colon && /\d/.test(rest));
    default:
      return true;
  }
}

function startsWithNumber(rest: string): boolean {
  const number = readNumber(rest);
  return number !== null ? number.start <= 2 : looksLikeNumber(rest.slice(0, 20));
}
