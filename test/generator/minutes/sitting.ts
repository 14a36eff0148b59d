/** A sitting of the council with its truth: items, papers, decisions and votes, in the proportions of 72 real sittings. */

import { createRandom, type Random } from '../random.ts';
import { GROUPS, OFFICES, PLACES, TAILS, THINGS, TOLD, WORDINGS } from './words.ts';

export interface Vote {
  yes: number;
  no: number;
  abstain: number;
}

export interface TrueDecision {
  number: string | null;
  subject: string;
  paper: string | null;
  outcome: string;
  vote: Vote | null;
  referredTo: string[];
}

export interface TrueItem {
  number: string;
  title: string;
  paper: string | null;
  reporter: string | null;
  movers: string[];
  /** In the list only: it was taken off. */
  missing: boolean;
  paragraphs: Printed[];
  decisions: TrueDecision[];
}

/** A paragraph, or the number of a resolution alone at the right. */
export type Printed = { text: string } | { resolution: string };

export interface Sitting {
  code: string;
  sitting: number;
  period: string;
  year: number;
  items: TrueItem[];
  people: string[];
}

/** The votes of the register: a third without a No, a third without an abstention. */
function vote(random: Random): Vote {
  const no = random.weighted([
    [36, 0],
    [4, 1],
    [60, random.int(2, 19)],
  ]);
  const abstain = random.weighted([
    [33, 0],
    [13, 1],
    [54, random.int(2, 9)],
  ]);
  return { yes: random.int(no + 1, Math.max(no + 1, 55 - no - abstain)), no, abstain };
}

export function votePhrase({ yes, no, abstain }: Vote): string {
  return `${yes} Ja-, ${no} Neinstimme${no === 1 ? '' : 'n'} und ${abstain} Enthaltung${abstain === 1 ? '' : 'en'}`;
}

interface Run {
  random: Random;
  sitting: Pick<Sitting, 'sitting' | 'period' | 'year'>;
  running: number;
}

export function makeSitting(seed: number, count: number): Sitting {
  const random = createRandom(seed);
  const year = random.int(19, 26);
  const period = year < 24 ? 'VII' : 'VIII';
  const sitting = random.int(2, 80);
  const run: Run = { random, sitting: { sitting, period, year }, running: random.int(60, 7000) };
  const items: TrueItem[] = [
    plain('1', 'Eröffnung, Feststellung der Beschlussfähigkeit', ['Der Vorsitzende eröffnet die Sitzung.']),
    confirmed(run),
    plain('5', 'Beschlussfassung durch den Stadtrat', []),
  ];
  const half = Math.ceil(count / 2);
  for (let index = 1; index <= half; index++) items.push(...proposal(run, `5.${index}`, index));
  items.push(plain('6', 'Beschlussfassung durch den Stadtrat - Anträge', []));
  for (let index = 1; index <= count - half; index++) items.push(...motion(run, `6.${index}`, index));
  items.push(plain('7', 'Einwohnerfragestunde', ['Es liegen keine Fragen vor.']));
  const people = Array.from(
    { length: 40 },
    (_, index) =>
      `${'ABCDEFGHIKLMNOPRSTUVWZ'[index % 22]}nne ${'ABDEFGHKLMNPRSTUVWZ'[Math.floor(index / 2.2) % 19]}${'aeiou'[index % 5]}hl`,
  );
  return { code: `SR/${String(sitting).padStart(3, '0')}(${period})/${year}`, ...run.sitting, items, people };
}

function plain(number: string, title: string, texts: string[]): TrueItem {
  return {
    number,
    title,
    paper: null,
    reporter: null,
    movers: [],
    missing: false,
    paragraphs: texts.map((text) => ({ text })),
    decisions: [],
  };
}

function confirmed({ random }: Run): TrueItem {
  const cast = vote(random);
  const item = plain('2', 'Bestätigung der Tagesordnung', [
    `Der Stadtrat bestätigt die Tagesordnung mit ${votePhrase(cast)}.`,
  ]);
  return {
    ...item,
    decisions: [
      { number: null, subject: 'agenda', paper: null, outcome: 'adopted', vote: cast, referredTo: [] },
    ],
  };
}

function titleOf(random: Random, index: number): string {
  return `${random.pick(THINGS)} ${random.pick(PLACES)} ${index}${random.pick(TAILS)}`;
}

function decided(run: Run, item: TrueItem, lead: string, more: Partial<TrueDecision>): void {
  run.running += run.random.int(1, 3);
  const { sitting, period, year } = run.sitting;
  const number = `${String(run.running).padStart(3, '0')}-${String(sitting).padStart(3, '0')}(${period})${year}`;
  const cast = vote(run.random);
  item.paragraphs.push({ text: lead.replace('%', votePhrase(cast)) }, { resolution: number });
  for (const [index, text] of run.random.sample(WORDINGS, run.random.int(1, 3)).entries())
    item.paragraphs.push({
      text: run.random.chance(0.6) && !/^\d/.test(text) ? `${index + 1}. ${text}` : text,
    });
  item.decisions.push({
    number,
    subject: 'item',
    paper: item.paper,
    outcome: 'adopted',
    vote: cast,
    referredTo: [],
    ...more,
  });
}

function proposal(run: Run, number: string, index: number): TrueItem[] {
  const { random, sitting } = run;
  const paper = `DS${String(random.int(1, 700)).padStart(4, '0')}/${sitting.year}`;
  const item: TrueItem = {
    ...plain(number, titleOf(random, index), []),
    paper,
    reporter: random.pick(OFFICES),
    missing: random.chance(0.05),
  };
  if (item.missing) return [item];
  if (random.chance(0.4)) item.paragraphs.push({ text: random.pick(TOLD) });
  if (!random.chance(0.25)) {
    decided(run, item, 'Der Stadtrat beschließt mit %:', {});
    return [item];
  }
  const cast = vote(random);
  item.paragraphs.push(
    {
      text: `Gemäß Änderungsantrag ${paper}/1 des Ausschusses UwE beschließt der Stadtrat mit ${votePhrase(cast)}:`,
    },
    { text: 'Der Punkt 2 wird ergänzt.' },
  );
  item.decisions.push({
    number: null,
    subject: 'amendment',
    paper: `${paper}/1`,
    outcome: 'adopted',
    vote: cast,
    referredTo: [],
  });
  decided(run, item, `Der Stadtrat beschließt unter Beachtung des Änderungsantrages ${paper}/1 mit %:`, {
    outcome: 'adopted-amended',
  });
  const amendment: TrueItem = {
    ...plain(`${number}.1`, item.title, []),
    paper: `${paper}/1`,
    movers: ['Ausschuss UwE'],
  };
  return [item, amendment];
}

function motion(run: Run, number: string, index: number): TrueItem[] {
  const { random, sitting } = run;
  const paper = `A${String(random.int(1, 300)).padStart(4, '0')}/${sitting.year}`;
  const item: TrueItem = {
    ...plain(number, titleOf(random, index), [random.pick(TOLD)]),
    paper,
    movers: [random.pick(GROUPS)],
  };
  const cast = vote(random);
  const put = (text: string, more: Partial<TrueDecision>) => {
    item.paragraphs.push({ text });
    item.decisions.push({
      number: null,
      subject: 'item',
      paper,
      outcome: 'rejected',
      vote: cast,
      referredTo: [],
      ...more,
    });
  };
  switch (random.int(0, 4)) {
    case 0:
      put(`Der GO-Antrag auf Ende der Debatte wird mit ${votePhrase(cast)} angenommen.`, {
        subject: 'procedure',
        outcome: 'adopted',
      });
      decided(run, item, 'Der Stadtrat beschließt mit %:', {});
      break;
    case 1:
      put(`Der Stadtrat lehnt den Antrag ${paper} mit ${votePhrase(cast)} ab.`, {});
      break;
    case 2:
      put(`Gemäß GO-Antrag wird der Antrag ${paper} in die Ausschüsse StBV, UwE und KRB überwiesen.`, {
        subject: 'procedure',
        outcome: 'referred',
        vote: null,
        referredTo: ['StBV', 'UwE', 'KRB'],
      });
      break;
    default:
      decided(run, item, 'Der Stadtrat beschließt mit %:', {});
  }
  const statement = `S${String(random.int(1, 500)).padStart(4, '0')}/${sitting.year}`;
  const answer: TrueItem = {
    ...plain(`${number}.1`, item.title, [
      `Der Stadtrat nimmt die Stellungnahme der Verwaltung ${statement} zur Kenntnis.`,
    ]),
    paper: statement,
  };
  answer.decisions.push({
    number: null,
    subject: 'item',
    paper: statement,
    outcome: 'noted',
    vote: null,
    referredTo: [],
  });
  return random.chance(0.7) ? [item, answer] : [item];
}
