/** A row for every question of an archive: who asked, when, and what was answered by whom after how many days. */

import { groupKey } from '../groups/groupKey.ts';
import { daysBetween } from './answering.ts';
import type { ArchivePaper, AskedQuestion } from './archivePaper.ts';
import type { Links } from './linkPapers.ts';
import { nameOf, type Tie } from './tie.ts';

/** Several values of one kind are parted by `; `, paragraphs by a line end. */
export interface Thread {
  paper: string | null;
  title: string | null;
  askedBy: string | null;
  groups: string | null;
  /** One for all spellings of a group; `null` for one that the list of groups does not have. */
  groupKeys: string | null;
  date: string | null;
  number: string;
  question: string | null;
  answeredBy: string | null;
  office: string | null;
  answerDate: string | null;
  /** From the question's date to that of the first answer. */
  days: number | null;
  answer: string | null;
  doubt: string | null;
  file: string;
  answerFile: string | null;
}

export const THREAD_COLUMNS: readonly (keyof Thread)[] = [
  ...(['paper', 'title', 'askedBy', 'groups', 'groupKeys', 'date', 'number', 'question'] as const),
  ...(['answeredBy', 'office', 'answerDate', 'days', 'answer', 'doubt', 'file', 'answerFile'] as const),
];

/** The ties of one paper that go to it. */
interface Answering {
  papers: readonly Tie[];
  /** By the pointer of the question. */
  questions: ReadonlyMap<string, readonly Tie[]>;
}

/** In the order of the papers, parts behind their question. */
export function* threadsOf({ index, ties }: Links): Generator<Thread> {
  const answering = answeringByPaper(ties);
  for (const paper of index.papers) {
    const found = answering.get(paper) ?? { papers: [], questions: new Map() };
    for (const [at, question] of paper.questions.entries()) yield threadOf(paper, question, at, found);
  }
}

function answeringByPaper(ties: readonly Tie[]): Map<ArchivePaper, Answering> {
  const all = new Map<ArchivePaper, { papers: Tie[]; questions: Map<string, Tie[]> }>();
  for (const tie of ties) {
    if (tie.to === null || (tie.relation !== 'answers' && tie.relation !== 'answers-question')) continue;
    if (!all.has(tie.to)) all.set(tie.to, { papers: [], questions: new Map() });
    const { papers, questions } = all.get(tie.to)!;
    if (tie.relation === 'answers') papers.push(tie);
    else questions.set(tie.toPointer!, [...(questions.get(tie.toPointer!) ?? []), tie]);
  }
  return all;
}

function threadOf(paper: ArchivePaper, question: AskedQuestion, at: number, found: Answering): Thread {
  const own = tiesOfQuestion(paper, question, at, found);
  // what answers the paper and not surely this question is named all the same
  const answers = own.length > 0 ? own : found.papers;
  const sources = [...new Set(answers.map(({ from }) => from))].sort(byDate);
  const [first] = sources;
  const date = first?.date ?? null;
  const keys = paper.groups.flatMap((group) => groupKey(group, paper.date) ?? []);
  return {
    ...{ paper: paper.number, title: paper.title },
    ...{ askedBy: listed(paper.people), groups: listed(paper.groups), groupKeys: listed(new Set(keys)) },
    ...{ date: paper.date, number: question.way, question: question.text ?? question.heading },
    answeredBy: listed(sources.map(nameOf)),
    office: listed(new Set(sources.flatMap(({ groups }) => groups))),
    answerDate: date,
    days: date === null || paper.date === null ? null : daysBetween(paper.date, date),
    answer: own.length > 0 ? answerTexts(own, sources) : statements(sources),
    doubt: listed(
      new Set([...answers.flatMap(({ doubts }) => doubts), ...(own.length > 0 ? [] : untold(sources))]),
    ),
    file: paper.file,
    answerFile: listed(new Set(sources.map(({ file }) => file))),
  };
}

/** Its own ties; else those of its parts; else those of the question that it is a part of. */
function tiesOfQuestion(
  { questions }: ArchivePaper,
  question: AskedQuestion,
  at: number,
  found: Answering,
): readonly Tie[] {
  const own = found.questions.get(question.pointer) ?? [];
  if (own.length > 0) return own;
  const parts = questions.filter(({ parent }) => parent === at);
  const below = parts.flatMap(({ pointer }) => found.questions.get(pointer) ?? []);
  if (below.length > 0) return below;
  return question.parent === null ? [] : (found.questions.get(questions[question.parent]!.pointer) ?? []);
}

/** Each answer once, even where several parts share it; with its paper's number where there are several papers. */
function answerTexts(ties: readonly Tie[], sources: readonly ArchivePaper[]): string {
  const texts = sources.flatMap((source) => {
    const pointers = new Set(ties.flatMap(({ from, fromPointer }) => (from === source ? [fromPointer] : [])));
    const places = [...pointers].map((pointer) => Number(pointer?.split('/').at(-1)));
    const paragraphs = places.flatMap((place) => source.answers[place]?.text ?? []);
    return sources.length > 1 ? [`${nameOf(source)}:`, ...paragraphs] : paragraphs;
  });
  return texts.join('\n');
}

/** A Stellungnahme without numbered answers: what it says as a whole. */
function statements(sources: readonly ArchivePaper[]): string | null {
  const texts = sources.flatMap(({ answers, statement }) => (answers.length > 0 ? [] : statement));
  return texts.length > 0 ? texts.join('\n') : null;
}

function untold(sources: readonly ArchivePaper[]): string[] {
  if (sources.length === 0) return [];
  const whole = statements(sources) !== null;
  return [
    whole
      ? 'the paper is answered as a whole; the text is that of the whole'
      : 'the paper is answered, and it cannot be told which answer belongs to this question',
  ];
}

function byDate(a: ArchivePaper, b: ArchivePaper): number {
  return (a.date ?? '').localeCompare(b.date ?? '');
}

function listed(values: Iterable<string>): string | null {
  const all = [...values];
  return all.length > 0 ? all.join('; ') : null;
}
