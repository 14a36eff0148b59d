/** What a Niederschrift holds: agenda, attendance, and the items with their decisions. */

import { choice, integer, list, object, orNull, text, texts, truth, type ValueOf } from './shape.ts';

const NUMBER = text('As printed, without its final dot: 7.3.');
const TITLE = orNull(text('As printed.'));
const PAPER = orNull(text('Canonical number of its paper.'));
const REPORTER = orNull(text('Behind BE:, as printed.'));
const MOVERS = texts('As printed, one entry a line.');

const AGENDA_ITEM = object('An entry of the agenda.', {
  number: NUMBER,
  title: TITLE,
  paper: PAPER,
  reporter: REPORTER,
  movers: MOVERS,
  note: orNull(text('As printed: WV v. 15.07.2021.')),
  public: orNull(truth('Does it stand under Öffentliche or Nichtöffentliche Sitzung?')),
});

const ATTENDANCE = object('People under one heading.', {
  group: orNull(text('The heading, as printed: Mitglieder des Gremiums.')),
  people: list(
    object('', {
      name: text('The name without title and role.'),
      academicTitle: orNull(text()),
      role: orNull(text('As printed.')),
      note: orNull(text('As printed: ab 14:20 Uhr.')),
    }),
    'Column by column where the alphabet says so.',
  ),
});

const count = () => orNull(integer('', 0));

const VOTE = object('As printed; what of it is not printed is null, never computed.', {
  yes: count(),
  no: count(),
  abstain: count(),
  manner: orNull(choice(['einstimmig', 'mehrheitlich'])),
});

export const SUBJECTS = ['item', 'amendment', 'point', 'procedure', 'agenda', 'minutes', 'election'] as const;

export const OUTCOMES = [
  'adopted',
  'adopted-amended',
  'rejected',
  'noted',
  'postponed',
  'referred',
  'withdrawn',
  'obsolete',
  'recommended',
  'not-recommended',
] as const;

const DECISION = object('What was decided, in the order of the minutes.', {
  number: orNull(text('Canonical Beschlussnummer, such as 009-001(VIII)24; null where none is printed.')),
  sentence: text('The whole paragraph that tells of the decision.'),
  subject: orNull(choice(SUBJECTS, 'What was decided on.')),
  paper: orNull(text('Canonical number of the paper decided on.')),
  outcome: orNull(choice(OUTCOMES, 'null where it cannot be told.')),
  /** `null` where no vote is printed: never an object of four nulls. */
  vote: orNull(VOTE),
  referredTo: texts('The committees, as printed.'),
  text: texts('The wording of the resolution.'),
});

const MINUTES_ITEM = object('An item of the protocol.', {
  number: NUMBER,
  title: TITLE,
  paper: PAPER,
  reporter: REPORTER,
  movers: MOVERS,
  text: texts('What is told of it, paragraph by paragraph.'),
  decisions: list(DECISION, 'None, one or several.'),
});

export const MINUTES = object('Niederschrift only; null in other kinds.', {
  agenda: list(AGENDA_ITEM, 'The list at the beginning.'),
  attendance: list(ATTENDANCE, 'In printed order.'),
  items: list(MINUTES_ITEM, 'The agenda once more, as protocol.'),
});

export interface Minutes extends ValueOf<typeof MINUTES> {}
