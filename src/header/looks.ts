/** What a piece of a header looks like, whatever stands around it. */

import type { FormName } from '../fields/columns.ts';
import { isDateOnly, readDate } from '../fields/date.ts';
import { looksLikeNumber, readNumber } from '../fields/number.ts';
import { isDepartment, isOffice } from '../fields/office.ts';
import { isPublicLine, isTitleEnd, isTitleRest } from '../fields/title.ts';
import { beginsSmallWord } from '../words/chars.ts';
import { isAnswerLine, isResolutionLead, isSalutation, startsOtherSection } from '../words/german.ts';
import {
  ADDRESSEE,
  BANNER,
  CHECK,
  CHECK_HEAD,
  COMMITTEE,
  COMPETENCE,
  MAYOR,
  NAME,
  PROPOSAL_HEAD,
  SENDER,
  SHORT_COMMITTEE,
  STAMP,
  VERBS,
} from '../words/header.ts';
import { answerLead } from '../words/opinion.ts';

/** What a text may look like, one bit each, in the order in which they are weighed. */
export const LOOK = {
  number: 1 << 0,
  /** Number and publicity in one. */
  numberPublic: 1 << 1,
  /** Digits that were meant for a number. */
  numberLike: 1 << 2,
  date: 1 << 3,
  /** Digits that were meant for a date. */
  dateLike: 1 << 4,
  /** Digits of another sort. */
  digits: 1 << 5,
  public: 1 << 6,
  stamp: 1 << 7,
  banner: 1 << 8,
  salutation: 1 << 9,
  lead: 1 << 10,
  /** `Begründung:`, a farewell. */
  section: 1 << 11,
  answer: 1 << 12,
  sender: 1 << 13,
  addressee: 1 << 14,
  committee: 1 << 15,
  name: 1 << 16,
  sentence: 1 << 17,
  /** `Amt 66`, `FB 32` */
  office: 1 << 18,
  /** `VI` */
  department: 1 << 19,
  /** `F0240/24 – Fraktion A`: a paper, and whose it is. */
  answered: 1 << 20,
  /** `Kenntnisnahme`, `Beschlussfassung` */
  competence: 1 << 21,
  /** `RPA`, `X`: the printed table of checks. */
  check: 1 << 22,
  /** `Die Oberbürgermeisterin` */
  mayor: 1 << 23,
  /** `Beteiligung des`: the head of the table of checks. */
  checkHead: 1 << 24,
} as const;

export type Look = keyof typeof LOOK;

/** Bits of `LOOK`. */
export type Looks = number;

/** Does a text with these looks look like one of `wanted`, bits of `LOOK`? */
export function looksLike(looks: Looks, wanted: number): boolean {
  return (looks & wanted) !== 0;
}

/** Longer pieces are neither date nor number. */
const LONGEST_TYPED = 60;
/** Shorter texts are no sentences. */
const SHORTEST_SENTENCE = 30;

/** All that the text looks like; 0 for a text that might be anything. @param form what only this form prints counts, too */
export function looksOf(text: string, form: FormName = 'council'): Looks {
  const head = text.slice(0, 160);
  let looks = typedLook(text);
  // behind `nicht` alone `öffentlich` stands in the next line of the cell
  if (isPublicLine(text) || isTitleEnd(text) || /^nicht-?$/i.test(text)) looks |= LOOK.public;
  if (STAMP.test(head)) looks |= LOOK.stamp;
  if (BANNER.test(head)) looks |= LOOK.banner;
  if (isSalutation(text)) looks |= LOOK.salutation;
  if (isResolutionLead(text)) looks |= LOOK.lead;
  else if (startsOtherSection(text) || PROPOSAL_HEAD.test(text)) looks |= LOOK.section;
  if (isAnswerLine(text)) looks |= LOOK.answer;
  if (looks === 0) looks = whoIn(head);
  if (form === 'administration') looks |= officeLook(text);
  if (isSentence(text)) looks |= LOOK.sentence;
  return looks;
}

/** What a sender, an addressee or a committee cannot do without. */
const WHO =
  /stadtr|^sr|fraktion|gruppe|ausschu|partei|bürgermeister|vorsitz|beigeord|herr|frau|ortschaftsrat|beirat/iu;

/** `Finanz- und`, `Finanz- und Grundstücks-`, `Verwaltungs-`, `Kulturaus-`: the name of a committee that its cell broke. */
const BROKEN_COMMITTEE =
  /^(?:[A-ZÀ-Þ][a-zß-ɏ]{2,30}-(?:,| und(?: [A-ZÀ-Þ][a-zß-ɏ]{2,30}-)?)|(?:Verwaltungs|Vergabe|Kultur|Jugendhilfe|Betriebs|Petitions|Finanz|Unter|Gesundheits)-|[A-ZÀ-Þ][a-zß-ɏ]{3,30}aus-)$/u;

function whoIn(head: string): Looks {
  if (BROKEN_COMMITTEE.test(head)) return LOOK.committee;
  if (!WHO.test(head)) return NAME.test(head) ? LOOK.name : 0;
  let looks = 0;
  if (SENDER.test(head)) looks |= LOOK.sender;
  if (ADDRESSEE.test(head)) looks |= LOOK.addressee;
  if (COMMITTEE.test(head)) looks |= LOOK.committee;
  return looks === 0 && NAME.test(head) ? LOOK.name : looks;
}

/** Longer pieces are no cell of these. */
const LONGEST_OFFICE = 120;

/** What only the forms of the administration print. */
function officeLook(text: string): Looks {
  if (text.length > LONGEST_OFFICE) return 0;
  let looks = 0;
  if (isDepartment(text)) looks |= LOOK.department;
  if (isOffice(text)) looks |= LOOK.office;
  if (COMPETENCE.test(text)) looks |= LOOK.competence;
  if (CHECK.test(text)) looks |= LOOK.check;
  if (CHECK_HEAD.test(text)) looks |= LOOK.checkHead;
  if (MAYOR.test(text)) looks |= LOOK.mayor;
  if (SHORT_COMMITTEE.test(text)) looks |= LOOK.committee;
  const number = /\d/.test(text) ? readNumber(text) : null;
  if (number !== null && number.start === 0 && /[A-Za-zÀ-ɏẞ]/u.test(text.slice(number.end)))
    looks |= LOOK.answered;
  return looks;
}

function typedLook(text: string): Looks {
  if (text.length > LONGEST_TYPED || !/\d/.test(text)) return 0;
  const number = readNumber(text);
  if (number !== null && number.start === 0) {
    if (!/[A-Za-zÀ-ɏẞ\d]/u.test(text.slice(number.end))) return LOOK.number;
    if (isTitleRest(text)) return LOOK.numberPublic;
  }
  if (isDateOnly(text)) return readDate(text).state === 'ok' ? LOOK.date : LOOK.dateLike;
  if (text.length < 40 && DATE_START.test(text) && readDate(text).state !== 'none') return LOOK.dateLike;
  if (text.length < 40 && (looksLikeNumber(text) || number !== null)) return LOOK.numberLike;
  return /^[\d\s./-]{1,20}$/.test(text) ? LOOK.digits : 0;
}

/** A week day may come first, and a letter may stand for a digit. */
const DATE_START = /^(?:[A-Za-zÀ-ɏẞ]{2,10}[.,]{0,2} )?(?:den |am )?[\dlIO]{1,2} ?[\d./-]/u;

/** Is a bracket or a quotation mark open at the text's end? */
export function isOpenEnded(text: string): boolean {
  return (
    text.lastIndexOf('(') > text.lastIndexOf(')') ||
    text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('"'))
  );
}

/** Of `answerLead`: nothing else is said so. */
const SURE_LEAD = 1.5;

/** Does the text say something with a verb, and end as sentences do? */
function isSentence(text: string): boolean {
  // `Hierzu teile ich mit:`
  if (text.endsWith(':') && answerLead(text) >= SURE_LEAD) return true;
  if (text.length < SHORTEST_SENTENCE) return false;
  return VERBS.test(text.slice(0, 400)) || (/[A-Za-zÀ-ɏẞ]{6}[.:]$/u.test(text) && text.length > 40);
}

/** Does the text end so that something must follow? */
export function isHanging(text: string): boolean {
  return HANGING.test(text.slice(-24));
}

const HANGING =
  /(?:[-\u00ad,&/–(]|(?:^|[ („])(?:und|oder|sowie|bzw\.|der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|für|im|in|am|an|auf|aus|bei|mit|nach|über|um|unter|vom|von|vor|zu|zum|zur|durch|gegen|ohne|zwischen|als|beim|Dr\.|Prof\.|Herrn?|Frau|Fraktion|[IVX]{1,4}\.|\d{1,2}\.))$/u;

/** Does the text begin so that it goes on from something? */
export function isGoingOn(text: string): boolean {
  return beginsSmallWord(text) || /^[(&/–+]/.test(text);
}
