/** Headings of answers: how one paper says what is answered. */

/** A question's number, or a part's: `2.a`. */
export type Answered = readonly string[];

interface Family {
  one(n: string): string;
  /** Two that follow each other or not. */
  two(a: string, b: string): string;
  /** From one to another, three at least. */
  range(a: string, b: string): string;
  part(n: string, letter: string): string;
  /** Text may follow in the same line. */
  inline: boolean;
}

const FAMILIES = {
  zuFrage: {
    one: (n) => `Zu Frage ${n}:`,
    two: (a, b) => `Zu den Fragen ${a} und ${b}:`,
    range: (a, b) => `Zu den Fragen ${a} bis ${b}:`,
    part: (n, letter) => `Zu Frage ${n} ${letter}):`,
    inline: true,
  },
  zuFrageBare: {
    one: (n) => `Zu Frage ${n}`,
    two: (a, b) => `Zu den Fragen ${a} und ${b}`,
    range: (a, b) => `Zu den Fragen ${a} bis ${b}`,
    part: (n, letter) => `Zu Frage ${n} ${letter})`,
    inline: false,
  },
  zuDot: {
    one: (n) => `zu ${n}.`,
    two: (a, b) => `zu ${a}. und ${b}.`,
    range: (a, b) => `zu ${a}. – ${b}.`,
    part: (n, letter) => `zu ${n}. ${letter})`,
    inline: false,
  },
  zuDotColon: {
    one: (n) => `Zu ${n}.:`,
    two: (a, b) => `Zu ${a}. und ${b}.:`,
    range: (a, b) => `Zu ${a}. – ${b}.:`,
    part: (n, letter) => `Zu ${n} ${letter}):`,
    inline: true,
  },
  zuBracket: {
    one: (n) => `zu ${n})`,
    two: (a, b) => `zu ${a}) und ${b})`,
    range: (a, b) => `zu ${a}) bis ${b})`,
    part: (n, letter) => `zu ${n} ${letter})`,
    inline: true,
  },
  zuColon: {
    one: (n) => `Zu ${n}:`,
    two: (a, b) => `Zu ${a} und ${b}:`,
    range: (a, b) => `Zu ${a} bis ${b}:`,
    part: (n, letter) => `Zu ${n} ${letter}:`,
    inline: true,
  },
  antwortZuFrage: {
    one: (n) => `Antwort zu Frage ${n}:`,
    two: (a, b) => `Antwort zu den Fragen ${a} und ${b}:`,
    range: (a, b) => `Antwort zu den Fragen ${a} bis ${b}:`,
    part: (n, letter) => `Antwort zu Frage ${n} ${letter}):`,
    inline: true,
  },
  antwortZu: {
    one: (n) => `Antwort zu ${n}:`,
    two: (a, b) => `Antwort zu ${a} und zu ${b}:`,
    range: (a, b) => `Antwort zu ${a} bis ${b}:`,
    part: (n, letter) => `Antwort zu ${n} ${letter}):`,
    inline: true,
  },
  antwortAufFrage: {
    one: (n) => `Antwort auf Frage ${n}:`,
    two: (a, b) => `Antwort auf die Fragen ${a} und ${b}:`,
    range: (a, b) => `Antwort auf die Fragen ${a} bis ${b}:`,
    part: (n, letter) => `Antwort auf Frage ${n} ${letter}):`,
    inline: true,
  },
  zuPunkt: {
    one: (n) => `Zu Punkt ${n}:`,
    two: (a, b) => `Zu den Punkten ${a} und ${b}:`,
    range: (a, b) => `Zu den Punkten ${a} bis ${b}:`,
    part: (n, letter) => `Zu Punkt ${n} ${letter}):`,
    inline: true,
  },
} as const satisfies Record<string, Family>;

export type Wording = keyof typeof FAMILIES;

/** Ways of speaking of a motion's points are not among them. */
export const WORDINGS = (Object.keys(FAMILIES) as Wording[]).filter((one) => one !== 'zuPunkt');
/** They say that an answer follows what was asked right above. */
export const BEHIND_QUESTIONS: readonly Wording[] = [
  'antwortZuFrage',
  'antwortZu',
  'antwortAufFrage',
  'zuDotColon',
];

export const mayBeInline = (wording: Wording): boolean => FAMILIES[wording].inline;

/** The heading of an answer to these numbers: one, two, or three and more in a row. */
export function headingOf(wording: Wording, numbers: Answered): string {
  const family: Family = FAMILIES[wording];
  const [first = '', second] = numbers;
  if (second === undefined) {
    const [number = '', letter] = first.split('.');
    return letter === undefined ? family.one(number) : family.part(number, letter);
  }
  return numbers.length === 2
    ? family.two(first, second)
    : family.range(first, numbers[numbers.length - 1] ?? '');
}
