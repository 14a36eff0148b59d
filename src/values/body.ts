/** Blocks with roles to values: what each role becomes on the record. */

import { splitInlineIntro, splitLastSentence, splitLeadIn } from '../clues/leadIn.ts';
import { isReferral, REASONS, SPOKEN_REASONS } from '../clues/moving.ts';
import type { Decided } from '../decode/bestPath.ts';
import { FLOATING_ROLES, type Form, type ProperRole, type Role } from '../forms/form.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import { problem } from '../model/problem.ts';
import type { Block } from '../sheet/block.ts';
import { readSignatures } from '../signatures/index.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import { isOnBehalf } from '../signatures/onBehalf.ts';
import { rolesApart } from '../signatures/rolesApart.ts';
import { isResolutionLead } from '../words/german.ts';
import { salutationEnd } from '../words/salutation.ts';
import { sentencesOf } from '../words/sentences.ts';
import {
  concatStretches,
  joinStretches,
  type Stretch,
  sliceStretch,
  sourceOffset,
} from '../words/stretch.ts';
import { isSaid, keepFromFurniture, movedVote } from './apart.ts';
import { sayOfNames, sayOfQuestions, sayOfResolution, sayOfRows } from './doubts.ts';
import { type BodyDraft, emptyBody } from './draft.ts';
import { addEnclosure } from './enclosures.ts';
import { type Formed, takeContact, takeFormCell } from './formCells.ts';
import { paragraph } from './paragraph.ts';
import { takeForms } from './proposalForms.ts';
import { openQuestions, type QuestionList, setQuestions } from './questions.ts';
import { takeRequest } from './request.ts';
import { takeStatement } from './statement.ts';

/** What is being gathered. */
interface State extends Formed {
  layout: Layout;
  senders: KnownSenders;
  questions: QuestionList;
  /** Blocks of signatures, read together at the end: they may stand side by side. */
  signed: Block[];
  requests: Stretch[];
}

const FLOATING: ReadonlySet<Role> = new Set(FLOATING_ROLES);

const FORMED: ReadonlySet<Role> = new Set(['financeForm', 'responsible']);

export interface BodyValues {
  draft: BodyDraft;
  /** What belongs to no value and to no named role. */
  left: Stretch[];
}

/** Fills a draft from the blocks in the order of the paper. */
export function bodyValues(
  layout: Layout,
  senders: KnownSenders,
  form: Form,
  decided: readonly Decided[],
): BodyValues {
  const state: State = {
    layout,
    senders,
    form,
    draft: emptyBody(),
    questions: openQuestions(layout.unit === 'char' ? 0.5 : 2.5),
    signed: [],
    left: [],
    requests: [],
    before: null,
    formed: false,
  };
  for (const { role, block } of decided) {
    keepFromFurniture(role, block);
    const become = movedVote(form.becomes[role as ProperRole] ?? role, block);
    TAKE[become]?.(state, block);
    // a page's head or a note stands between two parts and ends neither
    if (FLOATING.has(become)) continue;
    state.formed = FORMED.has(become) || (state.formed && become === 'contact');
    state.before = become;
  }
  setQuestions(state.draft, state.questions.close());
  sayOfQuestions(state.draft, decided);
  sayOfResolution(state.draft, form, decided);
  sayOfRows(state.draft, decided);
  sayOfNames(state.draft, decided);
  if (form.roles.includes('statement')) takeStatement(layout, decided, state.draft);
  state.left.push(...takeRequest(state.draft, state.requests));
  takeSignatures(state);
  takeForms(layout, state.draft);
  return { draft: state.draft, left: state.left };
}

const TAKE: Readonly<Partial<Record<Role, (state: State, block: Block) => void>>> = {
  salutation: takeSalutation,
  background: (state, block) => state.draft.background.push(paragraph(block)),
  intro: takeIntro,
  inlineQuestion: takeInlineQuestion,
  heading: (state, block) => state.questions.head(block.full),
  question: (state, block) => state.questions.add(block),
  continued: (state, block) => {
    if (!state.questions.goOn(block)) state.draft.background.push(paragraph(block));
  },
  request: (state, block) => state.requests.push(block.full),
  lead: takeLead,
  resolution: (state, block) => takeParagraph(state, paragraph(block), state.draft.resolution),
  referral: takeReferral,
  reasonsHead: takeReasonsHead,
  reasons: (state, block) => takeParagraph(state, paragraph(block), state.draft.reasons),
  signature: (state, block) => state.signed.push(block),
  enclosuresHead: (state, block) => {
    // `Anlage` alone says that there is one; what is listed below it says which
    if (/^(?:Anlage|Anhang)$/.test(block.full.text))
      state.draft.enclosures.push({ label: block.full, text: null });
  },
  enclosure: (state, block) => addEnclosure(state.draft.enclosures, block),
  financeForm: ({ draft }, { lines }) => draft.financeLines.push(...lines.map(({ line }) => line)),
  responsible: ({ draft }, { lines }) => draft.responsibleLines.push(...lines.map(({ line }) => line)),
  footnote: takeFormCell,
  furniture: (state, block) => {
    if (isSaid(block.full.text)) takeFormCell(state, block);
  },
  contact: takeContact,
  other: (state, block) => state.left.push(block.full),
};

/** Nobody addresses more people; what a hostile paper prints beyond is text, so that it is not put together for ever. */
const LONGEST_SALUTATIONS = 2000;

/** `Sehr geehrter Herr Oberbürgermeister, die Brücke ist gesperrt.`: text in the salutation's own line is background. */
function takeSalutation({ draft }: State, block: Block): void {
  const { salutation, rest } = splitSalutation(block.full);
  if (draft.salutation === null) draft.salutation = salutation;
  else if (draft.background.length > 0) {
    // that of a letter which is quoted, perhaps
    const field = pointerTo('background', draft.background.push(salutation) - 1);
    draft.problems.push(problem('reading-unsure', { field, at: sourceOffset(salutation, 0) }));
  } else if (draft.salutation.text.length > LONGEST_SALUTATIONS) draft.background.push(salutation);
  else draft.salutation = concatStretches(draft.salutation, salutation);
  if (rest !== null) draft.background.push(rest);
}

function splitSalutation(text: Stretch): { salutation: Stretch; rest: Stretch | null } {
  const end = salutationEnd(text.text);
  if (end === text.text.length) return { salutation: text, rest: null };
  return { salutation: sliceStretch(text, 0, end), rest: sliceStretch(text, end) };
}

/** The last sentence leads in; the first lead-in of the paper is its own value, a later one heads its questions. */
function takeIntro({ draft, questions }: State, block: Block): void {
  const { lead, around } = splitLeadIn(block.full);
  draft.background.push(...around);
  if (draft.questionIntro === null && questions.isEmpty()) draft.questionIntro = lead;
  else questions.head(lead);
}

/** `Ich frage Sie: Wie hoch …?` */
function takeInlineQuestion({ draft, questions }: State, block: Block): void {
  const split = splitInlineIntro(block.full);
  if (split === null) {
    questions.add(block);
    return;
  }
  const { before, last } = splitLastSentence(sliceStretch(block.full, 0, split));
  if (before !== null) draft.background.push(before);
  if (draft.questionIntro === null && questions.isEmpty()) draft.questionIntro = last;
  else questions.head(last);
  questions.addText(block, sliceStretch(block.full, split));
}

/** `Der Stadtrat möge beschließen: Der Oberbürgermeister wird …`: what stands behind the colon. */
function takeLead(state: State, block: Block): void {
  const colon = block.full.text.indexOf(':');
  const rest = colon < 0 ? null : sliceStretch(block.full, colon + 1);
  if (rest === null || rest.text === '') return;
  // `Beschlussvorschlag: Der Stadtrat möge beschließen:`
  if (isResolutionLead(rest.text) && rest.text.endsWith(':')) return;
  takeParagraph(state, rest, state.draft.resolution);
}

function takeReasonsHead({ draft }: State, block: Block): void {
  const head = REASONS.exec(block.full.text);
  const rest = head === null ? block.full : sliceStretch(block.full, head[0].length);
  if (rest.text !== '') draft.reasons.push(rest);
  // `Sachverhalt`: a heading in the place of theirs
  if (head === null && !SPOKEN_REASONS.test(rest.text))
    draft.problems.push(problem('reading-unsure', { field: '/reasons', at: sourceOffset(block.full, 0) }));
}

/** The sentence itself, or a lead-in with the committees listed below it. */
function takeReferral(state: State, block: Block): void {
  const { draft } = state;
  if (draft.referral === null) draft.referral = block.full;
  else if (state.before === 'referral') draft.referral = joinStretches([draft.referral, block.full]);
  else state.left.push(block.full);
}

/** A paragraph goes into its section without the sentence that asks for referral. */
function takeParagraph({ draft }: State, text: Stretch, into: Stretch[]): void {
  const sentences = draft.referral === null ? sentencesOf(text.text) : [];
  for (const { start, end } of sentences) {
    if (!isReferral(text.text.slice(start, end))) continue;
    draft.referral = sliceStretch(text, start, end);
    const before = sliceStretch(text, 0, start);
    const after = sliceStretch(text, end);
    const rest = before.text === '' ? after : after.text === '' ? before : concatStretches(before, after);
    if (rest.text !== '') into.push(rest);
    return;
  }
  into.push(text);
}

/** Lines of signatures are read together; what may be a name as well as a group is said. */
function takeSignatures({ layout, senders, form, draft, signed, left }: State): void {
  const lines = signed.flatMap((block) => block.lines.map(({ line }) => line));
  const read = readSignatures(layout, lines, senders);
  const { signatures, unsure } = rolesApart(read.signatures.filter((one) => !isOnBehalf(one)));
  draft.signatures = signatures;
  left.push(...read.left.map(({ text }) => text));
  left.push(...read.signatures.filter(isOnBehalf).flatMap((one) => one.lines));
  for (const { text, read: sort } of read.doubts) {
    const index = draft.signatures.findIndex((one) => one.name === text || one.lines.includes(text));
    const part = sort === 'other' ? '/lines' : '';
    const field = index < 0 ? '/signatures' : `/signatures/${index}${part}`;
    draft.problems.push(problem('reading-unsure', { field, at: sourceOffset(text, 0) }));
  }
  if (form.surnames === true) sayOfNameless(draft);
  for (const index of unsure) {
    const at = sourceOffset(draft.signatures[index]!.name!, 0);
    draft.problems.push(problem('reading-unsure', { field: `/signatures/${index}/lines`, at }));
  }
}

/** Where heads of offices sign by surname, an office without a name may hold it: `Beigeordnete für Kultur und Sport Krug`. */
function sayOfNameless({ signatures, problems }: BodyDraft): void {
  for (const [index, { name, lines }] of signatures.entries()) {
    if (name !== null || lines[0] === undefined) continue;
    const at = sourceOffset(lines[0], 0);
    problems.push(problem('reading-unsure', { field: `/signatures/${index}`, at }));
  }
}
