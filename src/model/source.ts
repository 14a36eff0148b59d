/** Where a record came from. */

import {
  choice,
  integer,
  list,
  object,
  optional,
  orNull,
  share,
  text,
  texts,
  type ValueOf,
} from './shape.ts';

const MEDIA_TYPES = ['application/pdf', 'text/plain'] as const;
/** In the order of the contract: where several give the same text, the first of them is named. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'cp850',
  'macintosh',
] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];
export type EncodingName = (typeof ENCODINGS)[number];

/** How the pages that are only pictures were read. */
const OCR = object('How pages were read that are pictures; only where there are some.', {
  engine: text('The program that recognised the letters, and its version.'),
  models: texts('The models of letters and words that it used.'),
  pages: list(integer(), 'Numbers of the pages that were recognised.'),
  words: integer('Words that were recognised.', 0),
  doubtful: share('Share of them that two looks at the picture read differently.'),
});

export interface Ocr extends ValueOf<typeof OCR> {}

export const SOURCE = object(
  'Where the record came from. For an input that could not be opened all but path are null.',
  {
    path: orNull(
      text(
        'As given; - or the name given for standard input; null where the library got bytes without a name.',
        { mayBeEmpty: true },
      ),
    ),
    mediaType: orNull(choice(MEDIA_TYPES)),
    encoding: orNull(choice(ENCODINGS, 'Of a text.')),
    pages: orNull(integer('Pages of a PDF; of a text those parted by form feeds.')),
    bytes: orNull(integer('Size of the input as it came.', 0)),
    sha256: orNull(text('Of the input as it came.', { pattern: '^[0-9a-f]{64}$' })),
    part: orNull(integer('1, 2 … of a file that was split into its papers.')),
    ocr: optional(OCR),
  },
);

export interface Source extends ValueOf<typeof SOURCE> {}
