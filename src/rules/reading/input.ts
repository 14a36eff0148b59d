/** Inputs that could not be processed. These are errors in every run: exit code 3 does not depend on rules. */

import { type ReadingRule, readingRule } from './readingRule.ts';

const OCR = 'Run text recognition (OCR) over the pages, for example with OCRmyPDF.';
const WHOLE_FILE = 'Nothing of the paper can be read, so nothing of it can be checked.';
const LIMIT =
  'A limit keeps one broken or hostile file from holding up a run. Nothing of the paper was checked.';

const INPUT: readonly ReadingRule[] = [
  {
    id: 'empty-file',
    what: 'the input holds no text at all',
    why: 'An empty file is mostly what is left of a download or an export that failed.',
    mend: 'Fetch the paper again.',
    examples: ['a file with a paper in it', 'a file of 0 bytes, or of white space only'],
  },
  {
    id: 'unreadable-file',
    what: 'the input cannot be opened',
    why: WHOLE_FILE,
    mend: 'Check name and permissions.',
    examples: ['a file that may be read', 'a file that is missing or may not be read'],
  },
  {
    id: 'not-text',
    what: 'the input is neither PDF nor text',
    why: WHOLE_FILE,
    mend: 'Save the paper as PDF or as text.',
    examples: [
      'a PDF, or text in one of the known encodings',
      'a picture, an archive, a word processor’s file',
    ],
  },
  {
    id: 'web-page',
    what: 'the input is a saved web page (HTML)',
    why: 'The paper is at best a part of such a page, among menus and markup. Nothing of it was checked.',
    mend: 'Save the paper itself as PDF, print the page into a PDF, or copy its text into a file.',
    examples: [
      'the PDF that the page links to',
      'the page of the council’s information system, as a browser saves it',
    ],
  },
  {
    id: 'pdf-damaged',
    what: 'the PDF is broken beyond repair',
    why: WHOLE_FILE,
    mend: 'Fetch the file again, or repair it with qpdf.',
    examples: ['a whole PDF', 'a PDF that was cut off after its first bytes'],
  },
  {
    id: 'pdf-encrypted',
    what: 'the PDF needs a password',
    why: WHOLE_FILE,
    mend: 'Give the password in RATSLESE_PASSWORD, or publish the paper without one.',
    examples: ['a PDF that everybody can open', 'a PDF that asks for a password'],
  },
  {
    id: 'pdf-no-text',
    what: 'the PDF holds pictures of pages but no text',
    why: 'A scan can neither be searched nor be read aloud by a screen reader.',
    mend: OCR,
    examples: ['a PDF exported from the word processor', 'a scan of the printed paper'],
  },
  {
    id: 'pdf-unmapped-text',
    what: 'the PDF’s glyphs cannot be mapped to characters',
    why: 'Such a PDF looks right on paper but can neither be searched nor copied from.',
    mend: `Export the PDF again with its fonts’ character tables. ${OCR}`,
    examples: ['a PDF whose fonts carry a ToUnicode table', 'a PDF made from PostScript whose fonts lost it'],
  },
  {
    id: 'time-limit',
    what: 'reading the input takes longer than is allowed',
    why: LIMIT,
    mend: 'Raise --timeout, or export the file again.',
    examples: ['a paper that is read in less than --timeout', 'a PDF of endless drawings'],
  },
  {
    id: 'memory-limit',
    what: 'reading the input needs more memory than is allowed',
    why: LIMIT,
    mend: 'Raise --max-memory, or export the file again.',
    examples: ['a paper that is read within --max-memory', 'a PDF that unpacks to gigabytes'],
  },
  {
    id: 'size-limit',
    what: 'the input is larger than is allowed',
    why: LIMIT,
    mend: 'Raise --max-size, or make the file smaller.',
    examples: ['a file smaller than --max-size', 'a file larger than --max-size'],
  },
  {
    id: 'page-limit',
    what: 'the PDF has more pages than are allowed',
    why: LIMIT,
    mend: 'Raise --max-pages, or take the paper out of the collection.',
    examples: ['a PDF of a few pages', 'a PDF with more pages than --max-pages'],
  },
  {
    id: 'crashed',
    what: 'the reading of the input came to an unexpected end',
    why: 'This is a mistake in ratslese, not in the paper. Nothing of it was checked.',
    mend: 'Please report it, if you can with the file.',
    examples: ['a paper that is read to its end', 'a file at which the program fails'],
  },
];

export const INPUT_RULES = INPUT.map(readingRule);
