/** Words for what somebody is: `Stadtrat`, `Vorsitzende des Stadtrates`, `SRn`. All are looked for at a place in the text. */

import { Opening } from './opening.ts';

/** Magdeburg's localities with a council and a mayor of their own. */
export const LOCALITY = '(?:Beyendorf-Sohlen|Pechau|Randau-Calenberge)';
/** `der Landeshauptstadt Magdeburg`, behind an office. */
const OF_CITY = '(?: (?:der|in der) (?:Landeshauptstadt|Stadt)(?: Magdeburg)?| Magdeburg)';
const OF_LOCALITY = `(?: (?:von|der Ortschaft|in) ${LOCALITY}| ${LOCALITY})`;
const COUNCIL = '(?:Stadtrate?s|Rate?s|Ortschaftsrate?s|Ausschu(?:ss|ß)es|Stadt)';
const DEPUTY =
  '(?:(?:[Aa]mt\\.|[Aa]mtierende[rn]?|[Kk]omm\\.|[Kk]ommissarische[rn]?|[Ss]tellv\\.|[Ss]tellvertr\\.|[Ss]tv\\.|[Ss]tellvertretende[rn]?|[12]\\.|Erste[rn]?|Zweite[rn]?) ?(?:stellvertretende[rn]? )?)';
const CHAIR = `${DEPUTY}?(?:(?:Fraktions|Stadtrats|Rats|Ausschu(?:ss|ß))?[Vv]orsitzende(?:[rn]|\\/-?[rn]|\\([rn]\\)|[:*_]r)?|(?:Fraktions|Ausschu(?:ss|ß))vorsitz)(?: (?:des|der) ${COUNCIL}(?: der Landeshauptstadt(?: Magdeburg)?)?(?![A-Za-zÀ-ɏẞ]))?`;
const COMMISSIONER = `[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{3,30}beauftragte[rn]?`;
const MAYORS = `OB(?:in)?(?= (?:Dr\\.|Prof\\.|[A-ZÀ-Þ][a-zß-ɏ]))|${DEPUTY}?Ober[Bb]ürgermeister(?:in|s)?${OF_CITY}?|${DEPUTY}?Ortsbürgermeister(?:in|s)?${OF_LOCALITY}?|${DEPUTY}?Bürgermeister(?:in|s)?`;
const COUNCILLORS =
  "(?:[Ff]raktionslose[rn]? |[Pp]arteilose[rn]? )?(?:Stadträtinnen(?: und Stadträten?)?|Stadträten?(?: und Stadträtinnen)?|Stadträtin|Stadtrats|Stadtrat)|SR[’']?in|SR[’']?n|SR|StRin|StRn|StR|Ortschaftsrätin|Ratsherrn?|Ratsfrau|Ratsmitglied|Stadtratsmitglied(?:er)?|Mitglied(?:er)? des Stadtrate?s|Mitglied(?:er)?(?= [A-ZÀ-Þ][a-zß-ɏ]+ [A-ZÀ-Þ])";
const OTHERS = `Beigeordnete[rn]?(?: [IVX]{1,4}(?![A-Za-zÀ-ɏẞ.]))?|${DEPUTY}?Fraktionsgeschäftsführer(?:in)?|${DEPUTY}?Geschäftsführer(?:in)?|Fraktionsche(?:fin|f)|[Ss]ach(?:kundige[rn]?|k\\.) Einwohner(?:in)?|[Bb]eratende[rs]? Mitglied|${COMMISSIONER}${OF_CITY}?|${DEPUTY}?(?:[A-ZÄÖÜa-zäöü][a-zäöüß-]{2,30}politische[rn]? )?Sprecher(?:in)?|(?:[A-ZÄÖÜ][a-zäöüß]{2,20}d|D)ezernent(?:in)?|(?:General)?(?:[Ii]ntendant|[Dd]irektor)(?:in)?|${DEPUTY}?(?:Amts|Fachbereichs|Eigenbetriebs|Betriebs|Werk|Abteilungs|Sachgebiets|Team|Bereichs|Referats|Dezernats|Stabsstellen|Projekt|Museums|Instituts)leiter(?:in)?|Md[BL]`;

/** A role; the longest wording wins. */
export const ROLE = new Opening(
  [
    ...['amt.', 'amtier', 'Amt.', 'Amtier', 'komm.', 'Komm.', 'kommiss', 'Kommiss'],
    ...['1.', '2.', 'Erste', 'Zweite', 'Stellv', 'stellv', 'Stv.', 'stv.', 'Vorsitz', 'vorsitz'],
    ...['Fraktion', 'fraktion', 'Parteil', 'parteil', 'Stadtrat', 'Stadträt', 'Rats', 'Ausschu'],
    ...['OB', 'Ober', 'Orts', 'Bürgermeister', 'SR', 'StR', 'Mitglied', 'Beigeordnet', 'Geschäftsf'],
    ...[
      'Sachk',
      'sachk',
      'Beratend',
      'beratend',
      'Sprecher',
      'Dezernent',
      'Generalint',
      'Generaldir',
      'Direktor',
      'Intendant',
      'Amtsl',
      'Fachbereichsl',
      'Eigenb',
      'Betriebsl',
      'Werkl',
      'Teaml',
      'Bereichsl',
      'Referatsl',
      'Dezernatsl',
      'Stabsst',
      'Projektl',
      'Museumsl',
      'Institutsl',
      'Abteilungsl',
      'Sachgeb',
      'Md',
    ],
  ],
  new RegExp(`(?:${CHAIR}|${MAYORS}|${COUNCILLORS}|${OTHERS})(?![A-Za-zÀ-ɏẞ\\d-])`, 'y'),
  // `Kinderbeauftragte`, `Kulturpolitischer Sprecher`, `Kulturdezernentin`
  ['beauftragte', 'politische', 'dezernent'],
);

/** Roles that stand with each of the names that follow. */
export const PLURAL_ROLE =
  /^(?:[Ff]raktionslose |[Pp]arteilose )?(?:Stadträte|Stadträten|Stadträtinnen|Mitglieder|Stadtratsmitglieder)(?![A-Za-zÀ-ɏẞ])/u;

/** Offices that ask and sign without a name, too: where nobody bears them they are the group. */
export const SIGNING_OFFICE = new RegExp(
  `^(?:${COMMISSIONER}|Ortsbürgermeister(?:in)?|[Ff]raktionslose Stadträt(?:e|innen))(?![a-zß-ɏ])`,
  'u',
);

/** Stands behind a name where others have their group. */
export const WITHOUT_GROUP = new Opening('fp', /^(?:fraktionslos|parteilos)(?:e[rsn]?)?(?![A-Za-zÀ-ɏẞ])/iu);
