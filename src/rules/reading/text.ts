/** How bytes became text. */

import { type ReadingRule, readingRule } from './readingRule.ts';

const SEED_BYTES = 'the paper in UTF-8';

const TEXT: readonly ReadingRule[] = [
  {
    id: 'encoding-guessed',
    what: 'the text’s encoding was told from its letters',
    why: 'Nothing in a text file says how its bytes become letters; a guess may be wrong.',
    mend: 'Save the text as UTF-8, or name its encoding with --encoding.',
    examples: [SEED_BYTES, 'the same paper in windows-1252'],
  },
  {
    id: 'encoding-weak',
    what: 'the text’s encoding was guessed with little to go by',
    why: 'Letters may be wrong and nobody can tell from the text.',
    mend: 'Save the text as UTF-8, or name its encoding with --encoding.',
    examples: [SEED_BYTES, 'a text with only one or two letters beyond ASCII, in another encoding'],
  },
  {
    id: 'mojibake-repaired',
    what: 'text that had been decoded wrongly was put right',
    why: 'Somewhere on its way the paper was read in a wrong encoding; the same damage may be where nobody repairs it.',
    mend: 'Find the program that reads UTF-8 as windows-1252, or fetch the paper from its source.',
    examples: {
      paper: 'text/tabs-seed-form.txt',
      good: 'über die nächtliche Beleuchtung klagen',
      bad: 'Ã¼ber die nÃ¤chtliche Beleuchtung klagen',
    },
  },
  {
    id: 'replacement-characters',
    what: 'characters were lost before the text came here',
    why: 'What was lost cannot be told from what is left.',
    mend: 'Fetch the paper from its source.',
    examples: {
      paper: 'text/tabs-seed-form.txt',
      good: 'Gartenanlage „Abendruh“ auf einer Länge',
      bad: 'Gartenanlage „Abendruh“ auf einer L\ufffdnge',
    },
  },
  {
    id: 'control-characters',
    what: 'the text holds control characters; they were left out or read as DOS shows them',
    why: 'They are invisible, break other programs, and mostly stand where a converter failed.',
    mend: 'Take them out, or convert the paper again.',
    examples: ['a text of letters, spaces, tabs and line ends', 'the same text with U+0007 in a word'],
  },
  {
    id: 'text-behind-end',
    what: 'text stands behind the end-of-file mark of DOS; it was left out',
    why: 'Behind the mark (Ctrl-Z) mostly stand remains of other files; programs that show it show what was never part of the paper.',
    mend: 'Cut the file off at the mark; if another paper stands behind it, save that one as a file of its own.',
    examples: [
      'a text that ends with U+001A, or without it',
      'the same text with remains of another behind U+001A',
    ],
  },
  {
    id: 'transfer-encoding',
    what: 'the text holds HTML entities or quoted-printable',
    why: 'It was saved as it travels in a mail or a web page, not as it reads.',
    mend: 'Save the text again from the program that shows it right.',
    examples: {
      paper: 'text/tabs-seed-form.txt',
      good: 'Gartenanlage „Abendruh“ auf einer Länge',
      bad: 'Gartenanlage „Abendruh“ auf einer L&auml;nge',
    },
  },
  {
    id: 'pdf-page-without-text',
    what: 'one of the PDF’s pages holds no text',
    why: 'A page that was scanned and put in, or is damaged, is missing from the record.',
    mend: 'Run text recognition (OCR) over the pages that need it, for example with OCRmyPDF --skip-text.',
    examples: ['a PDF in which every page holds text', 'a PDF with a scanned page in it'],
  },
  {
    id: 'mark-left-out',
    what: 'a stamp or watermark lies on a page',
    why: 'What is stamped is no part of the text; where it covers words, these may be hard to read.',
    mend: 'Publish the paper without stamps, or take them for what they are.',
    examples: ['a PDF exported from the word processor', 'a PDF with a stamp of receipt over its form'],
  },
  {
    id: 'ocr-text-layer',
    what: 'the text stands invisibly over a scan: a program recognised it',
    why: 'Recognised text has wrong letters and numbers; names and amounts need a second look.',
    mend: 'Publish the PDF that the word processor exports.',
    examples: ['a PDF exported from the word processor', 'a scan with a text layer from OCR'],
  },
  {
    id: 'hidden-text',
    what: 'the PDF holds letters that nobody sees: covered, white on white, cut away, off the page',
    why: 'Who copies the text or searches the file finds them, even a name that was blackened.',
    mend: 'Take the text itself out, with a program that redacts; a black box does not do that.',
    examples: ['a name that was taken out of the text', 'a name under a black box'],
  },
  {
    id: 'ocr-used',
    what: 'pages are pictures, of which the text was recognised',
    why: 'Recognised text has wrong letters and numbers; names and amounts need a second look.',
    mend: 'Publish the PDF that the word processor exports.',
    examples: ['a PDF exported from the word processor', 'a scan'],
  },
  {
    id: 'ocr-page-limit',
    what: 'there are more pages of pictures than are recognised',
    why: 'What stands on the pages beyond the limit is missing from the record.',
    mend: 'Raise --max-ocr-pages, or run text recognition over the file before.',
    implies: ['pdf-page-without-text'],
    examples: ['a scan of a few pages', 'a scan of more pages than --max-ocr-pages says'],
  },
  {
    id: 'ocr-not-installed',
    what: 'there are pages of pictures, and the engine that recognises them is not installed',
    why: 'What stands on these pages is missing from the record.',
    mend: 'Install the optional package tesseract.js-core, or run text recognition over the file before.',
    implies: ['pdf-page-without-text'],
    examples: ['a scan where the engine is installed', 'a scan where it is not'],
  },
];

/** Such a diagnostic counts what was found all over the text; its place is the first of it. */
export const TEXT_RULES = TEXT.map((rule) => readingRule({ ...rule, spotOnly: true }));
