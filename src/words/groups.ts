/** Words for who signs together: Fraktionen, parties, committees, offices. All are looked for at a place in the text. */

import { CAPITALS, Opening } from './opening.ts';

export const INTERPARTY = new Opening(
  ['Inter', 'inter'],
  /[Ii]nter-?[Ff]raktionell(?:e[rs]?)?(?: Antrag| Anfrage)?(?![A-Za-zÀ-ɏẞ])/uy,
);

/** `Fraktion X`, `Ratsfraktion X`, `Gruppe X`: the name follows the word. */
export const FACTION_WORD = new Opening(
  ['Stadtratsf', 'Ratsf', 'Frakt', 'Ratsgr', 'Gruppe', 'Wähler', 'Bündnisgr', 'Bürgergr', 'Bürgerfr'],
  /(?:Stadtratsfraktion|Ratsfraktion|Fraktionsgemeinschaft|Fraktion|Ratsgruppe|Bündnisgruppe|Bürgergruppe|Bürgerfraktion|Gruppe|Wähler(?:gemeinschaft|gruppe|vereinigung|bündnis))(?![A-Za-zÀ-ɏẞ])/uy,
);
export const FACTIONS_WORD = new Opening(
  ['Stadtratsf', 'Ratsf', 'Frakt', 'Gruppen'],
  /(?:Stadtratsfraktionen|Ratsfraktionen|Fraktionen|Gruppen)(?![A-Za-zÀ-ɏẞ])/uy,
);
/** `SPD-Stadtratsfraktion`, `AfD-Fraktion`: the name stands before the word. */
export const NAMED_FACTION = new Opening(
  `${CAPITALS}f`,
  /(?:future!-(?:Stadtratsfraktion|Ratsfraktion|Fraktion)|[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ\d/!.&-]{0,60}?(?:-(?:Stadtratsfraktion|Ratsfraktion|Fraktion)|-fraktion)|(?:[A-ZÀ-ÞĀ-ɏẞ]{2}|AfD|BfM)[A-Za-zÀ-ɏẞ/!-]{0,60} (?:Stadtratsfraktion|Ratsfraktion|Fraktion(?=$|[,;)]| (?:im|und) )))(?![A-Za-zÀ-ɏẞ-])/uy,
);

/** Parties that stand without the word: `Stadtrat A B Magdeburger Gartenpartei`, `Stadträtin C D DIE LINKE`. */
export const PARTY_NAME = new Opening(
  [
    ...[
      'Freie',
      'Unabhängige',
      'Bürger',
      'Linksf',
      'Tierschutza',
      'BÜNDNIS',
      'Bündnis',
      'Bund f',
      'bund f',
      'DIE',
      'Die',
    ],
    ...['GRÜNE', 'Grüne', 'future!', 'AfD', 'BfM', 'BSW', 'CDU', 'SPD', 'FDP', 'Volt'],
  ],
  /(?:(?:(?:Magdeburger|(?<![a-zß-ÿ] )[A-ZÀ-Þ][a-zß-ÿ]{2,20}er) )?[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,30}partei|(?:Freie|Unabhängige) (?:Wähler(?:gemeinschaft|gruppe)?|Bürger|Liste)(?: Magdeburg)?|Bürger(?:liste|bündnis|bewegung|initiative)(?: [A-ZÀ-Þ][a-zß-ɏ]{3,30}(?:es?|er)(?= [A-ZÀ-Þ]))?(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ-]{2,30})?|Linksfraktion|Tierschutzallianz|BÜNDNIS 90\/DIE GRÜNEN|Bündnis 90\/Die Grünen|(?:[Bb]und|Bündnis) für Magdeburg|(?:DIE|Die) PARTEI|DIE LINKE|Die Linke|GRÜNEN?|Grüne|future!(?: [–-] [Dd]ie (?:[Jj]ugendpartei|[Jj]unge Alternative))?|AfD|BfM|BSW|CDU|SPD|FDP|Volt)(?:\/[A-Za-zÀ-ɏẞ\d!.-]{2,30}){0,3}(?![A-Za-zÀ-ɏẞ\d-])/uy,
  ['partei'],
);

/** Committees and other bodies: `Finanz- und Grundstücksausschuss`, `Ortschaftsrat Pechau`. */
export const BODY_WORD = new Opening(
  CAPITALS,
  /(?:[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,30}- ?(?:und|,) ){0,3}(?:(?:Zeitweilige|Temporäre)[rn]? )?(?:[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{0,40}(?:ausschu(?:ss|ß))|Ausschu(?:ss|ß)|Unterausschu(?:ss|ß)|Ortschaftsrat|[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{2,40}(?:beirat|parlament|elternrat|jugendrat|vertretung|kommission)|(?:Jugend(?:stadt)?|Kinder(?:stadt)?|Senioren|Ältesten|Integrations|Migranten|Ausländer|Schüler|Kultur|Frauen)rat|Beirat|Arbeitsgruppe|Projektgruppe|Arbeitsgemeinschaft)(?![A-Za-zÀ-ɏẞ-])/uy,
);
/** Committees as the city's papers abbreviate them. */
export const BODY_ABBREVIATION = new Opening(
  'BFGKSUVW',
  /(?:StBV|UwE|KRB|BSS|GeSo|WTR|FuG|SFM|KGM|SAB|KKM)(?![A-Za-zÀ-ɏẞ\d-])/y,
);
/** The council itself, with the city's name behind it. */
export const COUNCIL_OF_CITY = new Opening(
  'SR',
  /(?:Stadtrat|Rat)(?: der (?:Landeshauptstadt|Stadt)(?: Magdeburg)?| Magdeburg)(?![A-Za-zÀ-ɏẞ-])/y,
);
/** Offices that may stand as addressee; inside a group's name they are part of it (`Fraktion Offene Stadt`). */
export const OFFICE_WORD = new Opening(
  'LSVDATFEB',
  /(?:Landeshauptstadt|Stadtverwaltung|Verwaltung|Stadt|Dezernat|Amt|Team|Fachbereich|FB(?= \d)|Eigenbetrieb|Büro|AG)(?![A-Za-zÀ-ɏẞ-])/uy,
);

/** Goes on behind a group's name: `SPD-Stadtratsfraktion im Stadtrat der Landeshauptstadt Magdeburg`. */
export const IN_COUNCIL = new Opening(
  ' ',
  / (?:(?:im|des|in dem) (?:Magdeburger )?(?:Stadtrate?s?|Rate?s?)(?: (?:der|von) (?:Landeshauptstadt|Stadt)?(?: ?Magdeburg)?| Magdeburg)?|(?:der|in der) (?:Landeshauptstadt|Stadt)(?: Magdeburg)?|Magdeburg)(?![A-Za-zÀ-ɏẞ-])/y,
);

/** Each of the words for groups that stand before or in a name holds one of these. */
export const IN_GROUPS = [
  'raktion',
  'ruppe',
  'usschu',
  'rtschaftsrat',
  'eirat',
  'parlament',
  'ähler',
  'elternrat',
  'vertretung',
  'kommission',
  'rbeitsgemein',
  'rrat',
  'ndrat',
  'enrat',
  'nsrat',
] as const;

/** Words of parties and lists that are no part of a person's name. */
export const PARTY_TOKENS: ReadonlySet<string> = new Set([
  'AfD',
  'BfM',
  'BSW',
  'CDU',
  'SPD',
  'FDP',
  'Die',
  'DIE',
  'LINKE',
  'GRÜNE',
  'Für',
  'Gartenpartei',
  'Volt',
  'VOLT',
  'Grüne',
]);
