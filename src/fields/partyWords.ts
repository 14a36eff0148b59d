/** Words that tell people from groups in `Absender`, `Adressat` and signatures. All are looked for at a place in the text. */

import { CAPITALS, Opening } from '../text/opening.ts';

/** Titles as printed, several in a row: `Prof. Dr.`, `Dr.-Ing.`, `Dr. h. c.` */
export const ACADEMIC_TITLE = new Opening(
  ['Prof', 'PD', 'Priv', 'Dr.', 'Dipl', 'habil', 'Mag.', 'M.', 'B.'],
  /(?:(?:Prof\.|Professor(?:in)?|PD|Priv\.-Doz\.|Dr\.(?: ?(?:med|phil|jur|rer|nat|pol|oec|theol|paed|päd|agr|ing|h|c|e|dent|vet|habil|sc)\.)*(?:-Ing\.)?|Dipl\.-[A-Za-zÀ-ɏẞ]+\.?(?: ?\(FH\))?|habil\.|Mag\.|M\. ?A\.|B\. ?A\.)(?: |$)){1,4}/uy,
);

/** Forms of address and signing that are no part of a name. */
export const ADDRESS_FORM = new Opening(
  ['Herr', 'Frau', 'Hr.', 'Fr.', 'gez', 'i.', 'I.', 'An', 'den', 'die', 'das', 'der', 'z.', 'zu '],
  /(?:(?:Herrn?|Frau|Hr\.|Fr\.|gez\.|gezeichnet|[iI]\. ?A\.|[iI]\. ?V\.|An|den|die|das|der|z\. ?H(?:d)?\.|zu Händen)(?= |$|:) ?:? ?)/uy,
);

const COUNCIL = '(?:Stadtrate?s|Rate?s|Ortschaftsrate?s|Ausschusses|Stadt)';
const CHAIR = `(?:(?:[Ss]tellv\\.|[Ss]tellvertr\\.|[Ss]tellvertretende[rn]?|[12]\\.|Erste[rn]?|Zweite[rn]?) ?(?:stellvertretende[rn]? )?)?(?:Fraktions|Stadtrats|Rats|Ausschuss)?[Vv]orsitzende[rn]?(?: (?:des|der) ${COUNCIL}(?: der Landeshauptstadt(?: Magdeburg)?)?(?![A-Za-zÀ-ɏẞ]))?`;
const OTHER_ROLES =
  'Ober[Bb]ürgermeister(?:in|s)?|Ortsbürgermeister(?:in|s)?|Bürgermeister(?:in|s)?|Beigeordnete[rn]?|Stadträtinnen(?: und Stadträten?)?|Stadträten?(?: und Stadträtinnen)?|Stadträtin|Stadtrats|Stadtrat|SRin|SRn|SR|StRin|StRn|StR|Ortschaftsrätin|Ratsherrn?|Ratsfrau|Fraktionsgeschäftsführer(?:in)?|Geschäftsführer(?:in)?|Fraktionsche(?:f|fin)|Mitglied(?:er)? des Stadtrate?s|[Ss]achkundige[rn]? Einwohner(?:in)?|[Bb]eratende[rs]? Mitglied|[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{3,30}beauftragte[rn]?|Ratsmitglied|Stadtratsmitglied(?:er)?|Sprecher(?:in)?|Dezernent(?:in)?|Amtsleiter(?:in)?|Eigenbetriebsleiter(?:in)?';
/** A role; the longest wording wins. */
export const ROLE = new Opening(
  `${CAPITALS}12bsv`,
  new RegExp(`(?:${CHAIR}|${OTHER_ROLES})(?![A-Za-zÀ-ɏẞ\\d-])`, 'uy'),
);

/** Roles that stand with each of the names that follow. */
export const PLURAL_ROLE =
  /^(?:Stadträte|Stadträten|Stadträtinnen|Mitglieder|Stadtratsmitglieder)(?![A-Za-zÀ-ɏẞ])/u;

export const INTERPARTY = new Opening(
  ['Inter', 'inter'],
  /[Ii]nter-?[Ff]raktionell(?:e[rs]?)?(?![A-Za-zÀ-ɏẞ])/uy,
);

/** `Fraktion X`, `Ratsfraktion X`, `Gruppe X`: the name follows the word. */
export const FACTION_WORD = new Opening(
  ['Stadtratsf', 'Ratsf', 'Frakt', 'Ratsgr', 'Gruppe'],
  /(?:Stadtratsfraktion|Ratsfraktion|Fraktionsgemeinschaft|Fraktion|Ratsgruppe|Gruppe)(?![A-Za-zÀ-ɏẞ])/uy,
);
export const FACTIONS_WORD = new Opening(
  ['Stadtratsf', 'Ratsf', 'Frakt', 'Gruppen'],
  /(?:Stadtratsfraktionen|Ratsfraktionen|Fraktionen|Gruppen)(?![A-Za-zÀ-ɏẞ])/uy,
);
/** `SPD-Stadtratsfraktion`, `AfD-Fraktion`: the name stands before the word. */
export const NAMED_FACTION = new Opening(
  CAPITALS,
  /(?:[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ\d/!.&-]{0,60}?(?:-(?:Stadtratsfraktion|Ratsfraktion|Fraktion)|-fraktion)|(?:[A-ZÀ-ÞĀ-ɏẞ]{2}|AfD|BfM)[A-Za-zÀ-ɏẞ/!-]{0,60} (?:Stadtratsfraktion|Ratsfraktion))(?![A-Za-zÀ-ɏẞ-])/uy,
);

/** Parties that stand without the word: `Stadtrat A B Magdeburger Gartenpartei`, `Stadträtin C D DIE LINKE`. */
export const PARTY_NAME = new Opening(
  `${CAPITALS}f`,
  /(?:(?:Magdeburger )?[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,30}partei|Tierschutzallianz|BÜNDNIS 90\/DIE GRÜNEN|Bündnis 90\/Die Grünen|DIE LINKE|Die Linke|GRÜNEN?|Grüne|future!|AfD|BfM|BSW|CDU|SPD|FDP|Volt)(?:\/[A-Za-zÀ-ɏẞ\d!.-]{2,30}){0,3}(?![A-Za-zÀ-ɏẞ\d-])/uy,
);

/** Committees and other bodies: `Finanz- und Grundstücksausschuss`, `Ortschaftsrat Pechau`. */
export const BODY_WORD = new Opening(
  CAPITALS,
  /(?:[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,30}- ?(?:und|,) ){0,3}(?:[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{0,40}(?:ausschuss|ausschuß)|Ausschuss|Ausschuß|Unterausschuss|Ortschaftsrat|[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{2,40}beirat|Beirat|[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{2,40}parlament|Arbeitsgruppe|Projektgruppe)(?![A-Za-zÀ-ɏẞ-])/uy,
);
/** Offices that may stand as addressee; inside a group's name they are part of it (`Fraktion Offene Stadt`). */
export const OFFICE_WORD = new Opening(
  'LSVDATFE',
  /(?:Landeshauptstadt|Stadtverwaltung|Verwaltung|Stadt|Dezernat|Amt|Team|Fachbereich|Eigenbetrieb|AG)(?![A-Za-zÀ-ɏẞ-])/uy,
);

/** Each of the words for groups that stand before or in a name holds one of these. */
export const IN_GROUPS = ['raktion', 'ruppe', 'usschu', 'rtschaftsrat', 'eirat', 'parlament'] as const;

export const PARTICLE = new Opening(
  'abdeiltuvz',
  /(?:von|vom|van|de|der|den|dem|zu|zum|zur|di|da|del|della|la|le|ten|ter|el|al|bin|ibn|dos|do|und zu)(?= )/uy,
);
/** `Größler`, `Karl-Heinz`, `O’Neill`, `H.`; party names in capitals and with strokes are none. */
export const NAME_TOKEN = new Opening(
  `${CAPITALS}d`,
  /(?:[A-ZÀ-ÞĀ-ɏẞ]\.(?:-[A-ZÀ-ÞĀ-ɏẞ]\.)?|(?:[A-ZÀ-ÞĀ-ɏẞ]|[dD]['’][A-ZÀ-ÞĀ-ɏẞ]|[O]['’][A-ZÀ-ÞĀ-ɏẞ])[\u0300-\u036fA-Za-zÀ-ɏẞ'’]*(?:-[A-ZÀ-ÞĀ-ɏẞ]?[\u0300-\u036fA-Za-zÀ-ɏẞ'’]+){0,3})(?![A-Za-zÀ-ɏẞ\d/!])/uy,
);
