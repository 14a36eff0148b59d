/** The English sentences: what, and what it means for the record. Each as plain text for people. */

import type { HiddenWhy, ProblemArgs, Unreadable } from '../../model/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { sizeText } from './quantities.ts';

const OCR_NEEDED = 'text recognition (OCR)';

const UNFIT: Record<ProblemArgs['correction-unfit']['why'], string> = {
  already: 'the value is read so already',
  gone: 'the record has no value at its place',
  value: 'its value may not stand there',
  several: 'the file holds several papers, and no Nummer says which is meant',
};

export const EN: Catalogue = {
  'empty-file': ({ holds }) =>
    holds === 'nothing' ? 'The file is empty.' : 'The file holds nothing but white space.',
  'unreadable-file': unreadable,
  'web-page': () => 'The file is a saved web page (HTML), not a paper.',
  'not-text': () => 'The file is neither a PDF nor text.',
  'pdf-damaged': ({ what }) =>
    what === 'file'
      ? 'The PDF is damaged and cannot be opened. Nothing was read from it.'
      : 'The PDF is damaged: its pages cannot be read. Nothing was read from it.',
  'pdf-encrypted': ({ hadPassword }) => {
    const why = hadPassword ? 'the given password does not open it' : 'it opens only with a password';
    return `The PDF is encrypted and ${why}. Give the password by --password or in RATSLESE_PASSWORD.`;
  },
  'pdf-no-text': ({ holds }) => `The PDF has no text layer: ${NO_TEXT[holds]}.`,
  'pdf-unmapped-text': () =>
    'The text in the PDF cannot be mapped to characters: its fonts lack the tables for that. Nothing was read; ' +
    `${OCR_NEEDED} of the printed page would help.`,
  'time-limit': ({ milliseconds }) =>
    `Reading it takes longer than the limit of ${milliseconds / 1000} s (--timeout). Nothing was read from it.`,
  'memory-limit': ({ bytes }) =>
    `Reading it needs more memory than the limit of ${sizeText(bytes)} (--max-memory). Nothing was read from it.`,
  'size-limit': ({ bytes }) =>
    `It is larger than the limit of ${sizeText(bytes)} (--max-size). Nothing was read from it.`,
  'page-limit': ({ pages }) =>
    `The PDF has more pages than the limit of ${pages} (--max-pages). Nothing was read from it.`,
  crashed: ({ bug }) =>
    bug === undefined
      ? 'The process that read it came to an unexpected end. Nothing was read from it.'
      : `Reading it failed because of a mistake in this program (${bug}). Nothing was read from it.`,
  'encoding-guessed': ({ encoding, evidence }) => {
    const what = evidence === 'zero-bytes' ? 'its zero bytes' : 'its German letters and punctuation marks';
    return `The encoding ${encoding} was told from ${what}.`;
  },
  'encoding-weak': ({ encoding }) =>
    `Nothing in the text tells its encoding: it was read as ${encoding}, letters may be wrong.`,
  'mojibake-repaired': (args) =>
    'places' in args
      ? `Text that had been read in a wrong encoding before was repaired in ${places(args.places)}.`
      : `${args.letters} letters of ligatures came out of the PDF with their bytes swapped and were put right.`,
  'replacement-characters': (args) =>
    'places' in args
      ? `What stands in ${places(args.places)} could not be read and is U+FFFD, the replacement character.`
      : `${args.glyphs} ${args.glyphs === 1 ? 'glyph' : 'glyphs'} of the PDF cannot be mapped to characters and stand as U+FFFD or are left out.`,
  'control-characters': (args) => {
    if (args.shown === 0) return `Control characters were left out in ${places(args.places)}.`;
    const marks = `Control characters in ${places(args.places)} were read as the marks that DOS shows for them (such as §)`;
    return args.shown === args.places ? `${marks}.` : `${marks} or left out.`;
  },
  'text-behind-end': ({ characters }) =>
    `The text ends here with the end-of-file mark of DOS (Ctrl-Z); ${characters} more ${characters === 1 ? 'character' : 'characters'} behind it ${characters === 1 ? 'was' : 'were'} left out.`,
  'transfer-encoding': (args) => {
    const what =
      args.what === 'entities' ? 'HTML entities (such as &auml;)' : 'Quoted-printable (such as =C3=A4)';
    return args.undone
      ? `${what} ${args.what === 'entities' ? 'were' : 'was'} undone in ${places(args.places)}.`
      : `What looks like ${args.what === 'entities' ? what : 'quoted-printable (such as =C3=A4)'} was left as it is in ${places(args.places)}.`;
  },
  'pdf-page-without-text': ({ page, damaged }) => {
    const why = damaged
      ? 'is damaged and could not be read'
      : 'holds no text (blank, or a picture in which none was recognised)';
    return `Page ${page} ${why}; what stands on it is missing from the record.`;
  },
  'mark-left-out': ({ text }) => `“${text}” is a stamp or watermark on the page; it is in no value.`,
  'ocr-text-layer': () =>
    'The text stands invisibly over a scan: it was recognised by a program and may hold wrong letters.',
  'ocr-used': ({ pages }) =>
    `${pages === 1 ? 'One page is a picture' : `${pages} pages are pictures`} (a scan): the text was recognised and may hold wrong letters.`,
  'ocr-doubtful': ({ read, other, noWord, more, left }) => {
    const once = noWord ? ', which looks like no word' : ' and not seen again at a second look';
    const twice = other === null ? once : ` and “${other}” at a second look`;
    const further =
      more === 0
        ? ''
        : ` ${more} more ${more === 1 ? 'word' : 'words'} of it ${more === 1 ? 'is' : 'are'} as doubtful.`;
    return `The scan was read as “${read}”${twice}.${left ? ' The value is left out.' : ''}${further}`;
  },
  'ocr-page-limit': ({ pages, left }) =>
    `${pages} pages of pictures were recognised; ${left} more are beyond the limit (--max-ocr-pages) and missing from the record.`,
  'ocr-not-installed': ({ pages, language }) => {
    const what =
      language === null
        ? 'the engine that recognises them, the optional package tesseract.js-core, cannot be loaded'
        : `the model for the language “${language}”, the package @tesseract.js-data/${language}, is not installed beside ratslese`;
    return `${pages === 1 ? 'One page is a picture' : `${pages} pages are pictures`} (a scan), and ${what}: what stands there is missing from the record. Install it, or say ${language === null ? '--ocr never' : '--ocr-language deu'}.`;
  },
  'hidden-text': ({ page, characters, why }) => {
    const letters = characters === 1 ? 'letter or figure' : 'letters and figures';
    const reasons = why.map((one) => HIDDEN_WHY[one]).join(', ');
    const was = characters === 1 ? 'was' : 'were';
    return `On page ${page} ${characters} ${letters} ${was} left out: ${reasons}.`;
  },
  'not-recognised': ({ city, agenda }) => {
    if (city !== undefined) return `The paper names ${city} in its head, not Magdeburg; nothing is read.`;
    return agenda
      ? 'This is an agenda, not minutes: it tells what a sitting was to deal with; nothing is read.'
      : 'No header of a council paper was found; nothing is read.';
  },
  'kind-guessed': ({ kind }) => `No title names the kind; the number tells ${kind}.`,
  'kind-number-mismatch': ({ kind, number, told }) =>
    `The title says ${kind}, the number “${number}” ${told ?? 'no kind'}; the title is taken.`,
  'kind-partly-read': ({ kind }) => `Of a paper of kind ${kind} only the header is read.`,
  'more-than-one-document': () => 'Another paper begins here; only the first is read.',
  'form-missing': ({ instead }) =>
    instead === 'nothing'
      ? 'The paper lacks the printed form: kind, number, title and date are taken from its first and last lines.'
      : 'The header is not the form of the council: none of Absender, Gremium and Kurztitel has its label.',
  'header-incomplete': headerIncomplete,
  'label-misspelt': (args) =>
    'label' in args
      ? `The label “${args.printed}” is read as “${args.label}”.`
      : `The title “${args.printed}” is read as a paper of kind ${args.kind}.`,
  'label-unknown': ({ printed }) => `The form has no label “${printed}”; what stands there is in no field.`,
  'columns-guessed': (args) =>
    args.what === 'numbers-apart'
      ? 'The numbers of a list stand apart from its items, which were given them in order.'
      : args.what === 'rows'
        ? 'Which lines of this table are one cell’s was told from their words and the space between them.'
        : args.what === 'text'
          ? 'The text of this page stands in two columns, which were told by the space between them.'
          : `The value of ${args.label} does not stand at its label; it was told by its words.`,
  'date-malformed': ({ printed, label }) => `“${printed}” is no date of the calendar; ${label} stays empty.`,
  'number-malformed': ({ printed, label }) => `“${printed}” is no paper number; ${label} stays empty.`,
  'number-without-year': ({ printed }) => `The number “${printed}” has no year; it is given as printed.`,
  'number-year-mismatch': ({ numberYear, dateYear }) =>
    `The number says ${numberYear}, the date ${dateYear}.`,
  'party-rest': ({ words, label }) =>
    `“${words}” in ${label} belongs to no person and to no group; it stands in the header only.`,
  'questions-guessed': () =>
    'No lead-in was found; the list at the end of the text is taken for the questions.',
  'numbering-broken': ({ printed }) =>
    `The number “${printed}” does not follow from the one before; the numbers are given as printed.`,
  'resolution-lead-missing': () =>
    'No sentence leads to the resolution; the text behind the header is taken for it.',
  'text-unassigned': ({ text }) => `“${text}” belongs to no field and is left out.`,
  'decision-number-out-of-order': ({ number, before }) =>
    `The Beschluss-Nr. ${number} stands behind ${before}; running numbers rise through a sitting.`,
  'decision-number-period': ({ number, differs }) =>
    `The Beschluss-Nr. ${number} has another ${differs.join(' and ')} than the head; it is given as printed.`,
  'agenda-item-missing': ({ number, lacks }) =>
    lacks === 'protocol'
      ? `Item ${number} of the agenda does not stand in the protocol.`
      : `Item ${number} of the protocol does not stand in the agenda at the beginning.`,
  'link-differs': ({ words, number }) =>
    `The link on “${words}” leads to ${number}; the printed number is given.`,
  'link-used': ({ words, number }) => `“${words}” is read as ${number}, to which its link leads.`,
  'link-unprinted': ({ words, number }) =>
    `The link on “${words}” leads to ${number}, which is not printed there; it is in no value.`,
  corrected: ({ was, who, when, why }) => {
    const by = [who, when].filter((one) => one !== null).join(', ');
    return `Corrected by hand${by === '' ? '' : ` (${by})`}; it was read as ${was}.${why === null ? '' : ` ${why}`}`;
  },
  'correction-unfit': ({ why, value }) => `A correction no longer fits: ${UNFIT[why]}. It says “${value}”.`,
  'reading-unsure': () => 'Two readings of this place are close; look at it.',
};

function places(count: number): string {
  return count === 1 ? 'one place' : `${count} places, the first of them here`;
}

function unreadable(args: Unreadable): string {
  switch (args.why) {
    case 'folder':
      return 'It is a folder, not a file.';
    case 'pipe':
      return 'It is a pipe, not a file; feed it to standard input and give - as the input.';
    case 'device':
      return 'It is a device or a socket, not a file; give a file.';
    case 'too-large':
      return `It is larger than ${Math.floor(args.bytes / 1e6)} MB, the most that can be read; split it.`;
    case 'missing':
      return 'There is no such file; check the name.';
    case 'name-lost':
      return 'Its name is not valid UTF-8 and cannot be given as an argument; give its folder or a list (--files-from).';
    case 'permission':
      return 'There is no permission to read it; ask for it or have it copied.';
    case 'link-loop':
      return 'It is a symbolic link that leads to itself; give the file.';
    case 'address':
      return 'It is an address, and ratslese loads nothing from the net; load the file first and pipe it in: curl -s ADDRESS | ratslese';
    case 'other':
      return `It cannot be read (${args.reason}); copy it to another place and try again.`;
  }
}

function headerIncomplete(args: ProblemArgs['header-incomplete']): string {
  switch (args.what) {
    case 'ends-with-header':
      return 'The text ends with the header: the paper was cut off or holds nothing else.';
    case 'no-label':
      return `No ${args.label} was found.`;
    case 'no-value':
      return `Nothing readable stands under ${args.label}.`;
  }
}

const HIDDEN_WHY: Readonly<Record<HiddenWhy, string>> = {
  covered: 'covered by something painted over the text',
  'same-colour': 'in the colour of the ground',
  'cut-off': 'cut away',
  transparent: 'transparent',
  'off-page': 'outside of the page',
  'hidden-layer': 'in a layer that is switched off',
  invisible: 'written invisibly',
  'too-small': 'too small to read',
  watermark: 'part of a mark across the text',
};

const NO_TEXT = {
  'dynamic-form':
    'it is a form (XFA) that only Adobe Reader shows; its page says no more. Print it there to a PDF',
  portfolio: 'it is a portfolio of other files, with a page in front. Read the files that are attached to it',
  nothing: 'nothing that can be told stands on its pages. Nothing was read',
  'hidden-text': 'nobody sees the text that it holds, which is covered or not painted. Nothing was read',
  pictures: `its pages are pictures (a scan). Nothing was read; ${OCR_NEEDED} would be needed first`,
  drawings: `what stands on its pages is drawn as shapes. Nothing was read; ${OCR_NEEDED} would be needed first`,
} as const;
