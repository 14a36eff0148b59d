/**
 * The record that a council paper becomes (output contract, version 2), described once: the type, the empty record and
 * the JSON Schema come from here. A capitalised German key is a label printed on the paper; every other key is our own.
 * Every key is always present; what a paper lacks is `null` or `[]`.
 */

import { ANSWERS, RECOMMENDATION } from './answers.ts';
import { DIAGNOSTIC } from './diagnostic.ts';
import { CONSULTATIONS, ENCLOSURES } from './frame.ts';
import { HEADER } from './header.ts';
import { KINDS } from './kinds.ts';
import { MINUTES } from './minutes.ts';
import { ADDRESSEE, SENDER, SIGNATURE } from './people.ts';
import { POSITIONS } from './place.ts';
import { PROPOSAL } from './proposal.ts';
import { QUESTION, type Question, REQUEST } from './questions.ts';
import { choice, list, named, object, optional, orNull, text, texts, truth, type ValueOf } from './shape.ts';
import { SOURCE } from './source.ts';

export const SCHEMA_VERSION = 2;

export const RECORD = object(
  'A paper of the Magdeburg city council. What a paper lacks is null or []; no key is ever missing.',
  {
    schemaVersion: { is: 'constant', value: SCHEMA_VERSION },
    kind: orNull(choice(KINDS, 'null where the kind cannot be told.')),
    public: orNull(truth('öffentlich: true; nichtöffentlich: false; not stated: null.')),
    title: orNull(text('Kurztitel, Bezeichnung or Thema, whichever is printed.')),
    header: HEADER,
    sender: SENDER,
    addressee: ADDRESSEE,
    respondsTo: texts('Canonical numbers of the papers that this one answers, from zum/zur in the header.'),
    consultations: CONSULTATIONS,
    salutation: orNull(text('As printed.')),
    background: texts('The paragraphs between salutation and questions.'),
    questionIntro: orNull(text('The sentence that leads to the questions.')),
    questions: list(named<Question>('question'), 'In the order of the paper.'),
    request: orNull(REQUEST),
    statement: texts('Stellungnahme, Information: the paragraphs that belong to no answer, in order.'),
    answerIntro: orNull(text('The sentence that leads to the answers.')),
    answers: ANSWERS,
    recommendation: orNull(RECOMMENDATION),
    coordination: orNull(text('The sentence that says with whom a Stellungnahme was agreed.')),
    resolution: texts('Antrag, Änderungsantrag, Drucksache: what is to be resolved, paragraph by paragraph.'),
    referral: orNull(text('The sentence that asks for referral to committees.')),
    reasons: texts('Antrag, Änderungsantrag, Drucksache: the paragraphs of the reasons.'),
    proposal: orNull(PROPOSAL),
    minutes: orNull(MINUTES),
    enclosures: ENCLOSURES,
    signatures: list(SIGNATURE, 'In the order of the paper.'),
    references: texts('Canonical numbers of other papers that are cited outside the header, once each.'),
    resolutionReferences: texts(
      'Canonical Beschlussnummern that are cited outside the header, such as 765-028(VII)21, once each.',
    ),
    source: SOURCE,
    positions: optional(POSITIONS),
    diagnostics: list(DIAGNOSTIC, 'Empty where nothing is to be said.'),
  },
);

export interface ParsedDocument extends ValueOf<typeof RECORD> {}

/** Shapes that are spoken of by name, because they hold their like or are one of several. */
export const NAMED_SHAPES = { question: QUESTION } as const;
