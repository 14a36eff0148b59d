/** Groups of Magdeburg's council, as its papers print them, by election period. Not a closed list. */

/** From the first sitting of the period to that of the next. */
export const PERIODS = {
  V: { from: '2009-07-01', to: '2014-06-30' },
  VI: { from: '2014-07-01', to: '2019-06-30' },
  VII: { from: '2019-07-01', to: '2024-06-30' },
  VIII: { from: '2024-07-01', to: '2029-06-30' },
} as const;

export type Period = keyof typeof PERIODS;

/** Days, both within. ISO. */
export interface Span {
  from: string;
  to: string;
}

export interface CouncilGroup {
  /** Stays the same over all spellings. */
  key: string;
  /** Election periods in which it sat under these names. */
  periods: readonly Period[];
  /** Other days than those of election periods. */
  span?: Span;
  /** Without `Fraktion`; spelling, signs and order of words as printed do not matter but for the order. */
  names: readonly string[];
}

export const COUNCIL_GROUPS: readonly CouncilGroup[] = [
  { key: 'linke', periods: ['VII', 'VIII'], names: ['DIE LINKE', 'Linke', 'Linksfraktion'] },
  { key: 'linke-tierschutzpartei', periods: ['V'], names: ['DIE LINKE/Tierschutzpartei', 'DIE LINKE'] },
  { key: 'linke-future', periods: ['VI'], names: ['DIE LINKE/future!', 'DIE LINKE'] },
  { key: 'gruene', periods: ['V', 'VI'], names: ['BÜNDNIS 90/DIE GRÜNEN', 'GRÜNE', 'DIE GRÜNEN'] },
  {
    key: 'gruene-future',
    periods: ['VII', 'VIII'],
    names: ['GRÜNE/future!', 'BÜNDNIS 90/DIE GRÜNEN/future!', 'BÜNDNIS 90/DIE GRÜNEN', 'GRÜNE'],
  },
  { key: 'cdu-fdp-bfm', periods: ['VI'], names: ['CDU/FDP/BfM'] },
  { key: 'cdu-fdp', periods: ['VII', 'VIII'], names: ['CDU/FDP'] },
  { key: 'cdu', periods: ['VII'], names: ['CDU'] },
  { key: 'fdp-tierschutzpartei', periods: ['VII'], names: ['FDP/Tierschutzpartei'] },
  { key: 'spd', periods: ['V', 'VI', 'VII'], names: ['SPD'] },
  {
    key: 'spd-tierschutzallianz-volt',
    periods: ['VIII'],
    names: ['SPD/Tierschutzallianz/Volt', 'SPD'],
  },
  { key: 'gartenpartei', periods: ['VI', 'VIII'], names: ['Magdeburger Gartenpartei', 'Gartenpartei'] },
  {
    key: 'gartenpartei-tierschutzallianz',
    periods: ['VII'],
    names: ['Gartenpartei/Tierschutzallianz', 'Magdeburger Gartenpartei/Tierschutzallianz', 'Gartenpartei'],
  },
  { key: 'tierschutzpartei', periods: ['VIII'], names: ['Tierschutzpartei'] },
  { key: 'afd', periods: ['VI', 'VII', 'VIII'], names: ['AfD', 'Alternative für Deutschland'] },
  {
    key: 'interfraktionell',
    periods: ['V', 'VI', 'VII', 'VIII'],
    names: ['Interfraktionell', 'Interfraktioneller'],
  },
];
