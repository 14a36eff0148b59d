/** What the reading tells of the paper itself: its kind, its form, its body. */

import { numberingFaults } from '../body/numberingFaults.ts';
import { WHOLE_KINDS } from '../rule.ts';
import { LINKS } from './links.ts';
import { MINUTES } from './minutes.ts';
import { type ReadingRule, readingRule } from './readingRule.ts';

const SEED = 'text/tabs-seed-form.txt';

/** The header of that paper. */
const FORM = [
  'Anfrage öffentlich\tDatum 12.05.2021\tNummer F0123/21',
  'Absender Stadtrat Ulf Sandhagen Fraktion GRÜNE/future!\t\t',
  'Adressat Oberbürgermeister Herrn Dr. Max Muster\t\t',
  'Gremium Stadtrat\tSitzungstermin 20.05.2021\t',
  'Kurztitel Beleuchtung rund um den Lindwurmplatz\t\t\n',
].join('\n');

const QUESTIONS = [
  'Nach welcher Vorschrift wurde die Lichtstärke der neuen Leuchten festgelegt?',
  'Können die Leuchten nachts gedimmt oder abgeschirmt werden? Wenn ja, wann?',
  'Welche Kosten entstünden für eine Beleuchtung des Weges zur Gartenanlage „Abendruh“?',
];

const PAPER: readonly ReadingRule[] = [
  {
    id: 'not-recognised',
    what: 'this is no council paper that is known',
    why: 'No header with the form’s labels was found, so nothing was read.',
    mend: 'Check that the file is a paper of the council, and whole.',
    examples: ['a paper with the form’s header', 'an agenda, a letter, a press release'],
  },
  {
    id: 'kind-guessed',
    what: 'no title names the kind of paper; it was told from the number',
    why: 'The title says how the paper is dealt with.',
    mend: 'Write the title: Anfrage, Antrag or Änderungsantrag.',
    examples: {
      paper: SEED,
      good: 'Anfrage öffentlich\tDatum 12.05.2021',
      bad: '\tDatum 12.05.2021',
    },
    implies: ['public-not-stated'],
  },
  {
    id: 'kind-number-mismatch',
    what: 'title and number speak of different kinds',
    why: 'F stands for an Anfrage, A for an Antrag, /1 behind a number for an Änderungsantrag.',
    mend: 'Correct title or number.',
    examples: { paper: SEED, good: 'Nummer F0123/21', bad: 'Nummer A0123/21' },
  },
  {
    id: 'kind-partly-read',
    what: 'of this kind only the header is read and checked',
    why: 'Stellungnahme, Information and Drucksache have forms of their own.',
    mend: 'Nothing needs to be mended.',
    examples: ['Anfrage, Antrag, Änderungsantrag', 'Stellungnahme, Information, Drucksache'],
  },
  {
    id: 'more-than-one-document',
    what: 'the input holds further papers; only the first was read',
    why: 'What is not read is not checked.',
    mend: 'Use --split, or save each paper in a file of its own.',
    examples: ['one paper in a file', 'two papers one behind the other'],
  },
  {
    id: 'header-incomplete',
    what: 'the text ends with the header',
    why: 'The paper was cut off, or holds nothing but its form.',
    mend: 'Fetch the whole paper.',
    examples: ['a paper with header and text', 'a paper of which only the header came'],
    // a field that is missing has a rule of its own (date-missing …), which says the same
    leaves: ({ field }) => field !== '/header',
  },
  {
    id: 'form-missing',
    what: 'the paper has no printed form, or not that of the council',
    why: 'Without the form’s cells sender, addressee and session are not known, and number and title are told from text.',
    mend: 'Fill in the form, or take the paper from the council’s information system.',
    examples: { paper: SEED, good: FORM, bad: 'Anfrage F0123/21\nBeleuchtung rund um den Lindwurmplatz\n' },
    // what is not told from other lines is missing, and each of these says which
    implies: [
      'date-missing',
      'sender-missing',
      'addressee-missing',
      'committee-missing',
      'session-date-missing',
      'public-not-stated',
    ],
  },
  {
    id: 'corrected',
    what: 'a value was put right by hand, in the file of corrections',
    why: 'The value is not what was read in the paper; the message tells what that was.',
    mend: 'Nothing, if the correction is right; else take its line out of the file.',
    examples: ['a value as it was read', 'a value that a line of ratslese-corrections.csv replaces'],
  },
  {
    id: 'correction-unfit',
    what: 'a correction of this paper no longer fits and was not made',
    why: 'The value is read so by now, or the record has no such place, or the value may not stand there.',
    mend: 'Take the line out of the file of corrections, or put its pointer or value right.',
    examples: [
      'a correction of a value that is still read wrongly',
      'one of a question that is not there any more',
    ],
  },
  {
    id: 'reading-unsure',
    what: 'two readings of a place are close',
    why: 'The value may be another cell’s, or may lack a line.',
    mend: 'Look at the place; let every label stand above or beside its own value.',
    examples: {
      paper: SEED,
      good: 'Ulf Sandhagen\nStadtrat',
      bad: 'Ulf Sandhagen\nStadtrat\nLindwurmplatz hell und sicher',
    },
  },
  {
    id: 'label-misspelt',
    what: 'a label or the title is misspelt',
    why: 'Programs look for the form’s labels; another one may not forgive the slip.',
    mend: 'Write the label as the form has it.',
    examples: { paper: SEED, good: 'Adressat Oberbürgermeister', bad: 'Addressat Oberbürgermeister' },
  },
  {
    id: 'label-unknown',
    what: 'the form has a label that is not known',
    why: 'What stands behind it is in no field.',
    mend: 'Use the labels of the form; put what else there is to say into the text.',
    examples: {
      paper: 'text/lead-in-and-request-at-once.txt',
      good: 'Gremium: Stadtrat\n',
      bad: 'Gremium: Stadtrat\nAktenzeichen: 13-4/2020\n',
    },
  },
  {
    id: 'columns-guessed',
    what: 'what stands in columns was put together by a guess',
    why: 'A number or a value may have come to the wrong text.',
    mend: 'Convert the paper so that its lines keep their order (pdftotext -layout).',
    examples: {
      paper: SEED,
      good: QUESTIONS.map((question, index) => `${index + 1}. ${question}`).join('\n'),
      bad: ['1.', '2.', '3.', ...QUESTIONS].join('\n'),
    },
  },
  {
    id: 'date-malformed',
    what: 'Datum or Sitzungstermin is no date of the calendar',
    why: 'A paper without a date cannot be put in order, and no deadline can be counted from it.',
    mend: 'Write day, month and year: 12.05.2021.',
    examples: { paper: SEED, good: 'Datum 12.05.2021', bad: 'Datum 32.05.2021' },
  },
  {
    id: 'number-malformed',
    what: 'a number does not have the form of a paper’s number',
    why: 'The number is the name by which minutes, answers and archives refer to the paper.',
    mend: 'Write prefix, four digits, stroke and two digits of the year: F0123/21.',
    examples: { paper: SEED, good: 'Nummer F0123/21', bad: 'Nummer F123/21' },
  },
  {
    id: 'number-without-year',
    what: 'a number lacks its year',
    why: 'Numbers begin anew every year; without the year they name several papers.',
    mend: 'Add the year: A0248/21/1.',
    examples: {
      paper: 'text/tabs-amendment-second-level.txt',
      good: 'Änderungsantrag DS0172/19/1/2 öffentlich',
      bad: 'Änderungsantrag DS0172/1/2 öffentlich',
    },
  },
  {
    id: 'number-year-mismatch',
    what: 'the number’s year is not that of the Datum',
    why: 'One of the two is wrong, most often in January.',
    mend: 'Correct number or date.',
    examples: { paper: SEED, good: 'Nummer F0123/21', bad: 'Nummer F0123/20' },
  },
  {
    id: 'party-rest',
    what: 'words in Absender or Adressat belong to no person and to no group',
    why: 'They stand in the header, but nobody finds them under sender or addressee.',
    mend: 'Look at the place: name people with their offices, and groups by their full names.',
    examples: { paper: SEED, good: 'Fraktion GRÜNE/future!', bad: 'Fraktion GRÜNE/future!, siehe Anlage' },
  },
  {
    id: 'questions-guessed',
    what: 'no sentence leads to the questions',
    why: 'Without a lead-in a list may be part of the background.',
    mend: 'Put a lead-in above the questions: Ich frage Sie:',
    examples: { paper: SEED, good: 'Ich frage Sie:\n\n', bad: '' },
    implies: ['reading-unsure'],
    kinds: ['anfrage'],
  },
  {
    id: 'numbering-broken',
    what: 'the numbers of the questions are not whole',
    why: 'Answers name the questions by their numbers: each must stand there once, and none be missing.',
    mend: 'Number the questions 1, 2, 3.',
    examples: ['1. 2. 3.', 'a number that follows from none before, in a way that no rule of its own tells'],
    implies: ['reading-unsure'],
    kinds: ['anfrage'],
    // gap, repeat, start, style and restart have rules of their own, which say the same and where; nothing is lost,
    // since what these do not see is still reported here
    leaves: (_, paper) => numberingFaults(paper).length > 0,
  },
  {
    id: 'resolution-lead-missing',
    what: 'no sentence leads to the resolution',
    why: 'Without a lead-in it cannot be told for sure what is to be resolved.',
    mend: 'Put a lead-in above the resolution: Der Stadtrat möge beschließen:',
    examples: {
      paper: 'text/tabs-amendment-second-level.txt',
      good: 'Der Stadtrat beschließt:\n\n',
      bad: '',
    },
  },
  {
    id: 'text-unassigned',
    what: 'text of the paper belongs to no value',
    why: 'What stands there is not in the record.',
    mend: 'Look at the place; leave out what is no part of the paper.',
    examples: {
      paper: SEED,
      good: 'Ulf Sandhagen\nStadtrat',
      bad: 'Ulf Sandhagen\nStadtrat\n\nDieser Absatz steht hinter den Unterschriften.',
    },
    kinds: [...WHOLE_KINDS, 'niederschrift'],
  },
  {
    id: 'ocr-doubtful',
    what: 'a value of a scan holds a word that may read otherwise',
    why: 'Two looks at the picture read it differently, so that one of them is wrong; a number or date that is not sure is left out.',
    mend: 'Compare the value with the picture.',
    examples: ['a clear scan', 'a scan with a stamp over a line'],
  },
];

export const PAPER_RULES = [...PAPER, ...MINUTES, ...LINKS].map(readingRule);
