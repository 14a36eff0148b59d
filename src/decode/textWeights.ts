/** What the weights of a role are, and those that roles of running text share. */

export interface RoleWeights {
  /** The evidence for the role where no clue speaks. */
  base: number;
  clues: Readonly<Record<string, number>>;
}

/** What no running text is, in log units as in `weights.ts`: the same for background, resolution, reasons and statement. */
export const NO_TEXT = {
  salutation: -8,
  farewell: -2.5,
  placeDate: -6,
  enclosuresHead: -4,
  enclosure: -2,
  copies: -3,
  names: -3,
  signed: -4,
  listed: 4,
  roles: -2,
  label: -1.5,
  furniture: -6,
  smallPrint: -4,
  belowSeparator: -4,
  figure: -3,
  answerLine: -6,
  separator: -9,
  stamp: -3,
  webPage: -3,
  certified: -4,
  postScriptum: -3,
  banner: -6,
};
