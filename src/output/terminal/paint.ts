/** The colours of fields, or none. */

import { Chalk, type ColorSupportLevel } from 'chalk';

export type Paint = (text: string) => string;

/** By what values have in common: colours that can be read on light and on dark ground. */
const COLORS: Readonly<Record<string, number>> = {
  Datum: 33,
  Nummer: 166,
  Absender: 35,
  Adressat: 37,
  Gremium: 133,
  Sitzungstermin: 69,
  Kurztitel: 161,
  Verhandlungsgegenstand: 130,
  salutation: 66,
  background: 101,
  questionIntro: 31,
  number: 160,
  heading: 97,
  questions: 28,
  request: 172,
  signatures: 63,
  resolution: 29,
  referral: 94,
  reasons: 103,
};

/** A grey. */
const OTHER = 244;

/** For terminals that have no others; taken in turn, so that fields that stand close together differ. */
const FEW = ['blue', 'magenta', 'green', 'cyan', 'magentaBright', 'blueBright', 'red'] as const;

const GROUPS = Object.keys(COLORS);

export interface Painter {
  colored: boolean;
  /** A value of this group. */
  value(group: string): Paint;
  /** What belongs to no value. */
  rest: Paint;
  strong: Paint;
  error: Paint;
  warning: Paint;
  info: Paint;
}

/** @param level as chalk counts: 0 no colour, 1 the 16 of every terminal, 2 and more those that are meant */
export function painterOf(level: ColorSupportLevel): Painter {
  const chalk = new Chalk({ level });
  return {
    colored: level > 0,
    value: (group) =>
      level > 1
        ? chalk.ansi256(COLORS[group] ?? OTHER)
        : chalk[FEW[(GROUPS.indexOf(group) + FEW.length) % FEW.length]!],
    rest: chalk.dim,
    strong: chalk.bold,
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
  };
}
