/** Shapes of lines among signatures. */

import { Opening } from './opening.ts';

/** Before a name: signed by hand, by order, in place of somebody; `Ihre Eva Muster`. */
export const SIGNED = new Opening(
  '(giIE',
  /^\(?(?:(?:gez\.|gezeichnet|[iI]\. ?[AV]\.|im Auftrag|in Vertretung) ?:? ?|(?:Ihre?|Eure?|Euer) (?=[A-ZÀ-Þ][a-zß-ɏ]{1,30} [A-ZÀ-Þ]))?/,
);

/** Room for the hand, and what stands for it: in no value. */
export const HAND = new Opening(
  [
    ...[
      'x',
      '×',
      '_',
      '.',
      '…',
      '-',
      '–',
      '—',
      '·',
      ' ',
      '(',
      'unterschrift',
      'handschriftlich',
      'im original',
    ],
    ...[
      'original',
      'eigenhändig',
      'elektronisch',
      'unterschrieben',
      'unterzeichnet',
      'gezeichnet',
      'gez',
      'i.',
    ],
    'siegel',
  ],
  /^(?:[xX✗×] ?)?[_.…\-–—· ]{3,}$|^\(?(?:unterschrift(?:en)?|handschriftlich(?:e unterschrift| unterzeichnet| gezeichnet)?|(?:im )?original(?: ist)? (?:unterschrieben|gezeichnet|unterzeichnet)|(?:eigenhändig |elektronisch )?(?:unterschrieben|unterzeichnet|gezeichnet)|gez\.?|[iI]\. ?[AV]\.?|siegel)\)?:?$/i,
);

/** The group's address in the page's foot: `Fraktion A | Alter Markt 6 | Telefon 0391 123`. */
export const ADDRESS = /[|@·•]|\d{3}|www\.|:\/\//;

/** The last word of a group's name that does without `Fraktion`. */
export const LIST_WORD =
  /(?:partei|liste|allianz|bündnis|bewegung|forum|wähler|bürger|gemeinschaft|union|bund|gruppe|stadtteile|(?:^|\/|(?:die|junge|neue|bunte) )(?:grüne|linke))$/i;

/** The city's name: the head of another paper, never who signs. */
export const CITY = /^(?:Landeshauptstadt|Stadt|Stadtverwaltung|Rathaus)(?: Magdeburg)?$/;

/** `Landeshauptstadt Magdeburg - Kulturausschuss`, as it stands above a page. */
export const LETTERHEAD =
  /^(?:Landeshauptstadt|Stadt) Magdeburg ?[-–—|·•] ?[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ ,.-]{2,60}$/u;

/** One word with a capital, as offices sign: a surname, or anything else. */
export const LONE_SURNAME = /^(?:(?:Dr|Prof)\. ){0,2}[A-ZÀ-Þ][a-zß-ɏ]{2,20}(?:-[A-ZÀ-Þ][a-zß-ɏ]{2,20})?$/u;

/** What stands below the surname of somebody in office. */
export const IN_OFFICE =
  /^(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Beigeordnete[rn]?|Dezernent(?:in)?|(?:General)?[Dd]irektor(?:in)?|(?:Amts|Fachbereichs|Betriebs|Eigenbetriebs)leiter(?:in)?)(?: |$)/u;

/** A word that begins a heading and no name: `Zum Verkehrskonzept`, `Weiteres Vorgehen`. */
export const HEADS_TEXT =
  /^(?:Zu[mr]?(?: den| dem| der)?|Im|Beim|Das|Eine?|Unsere?|Weitere[rs]?|Nächste[rs]?|Aktuelle[rs]?|Bisherige[rs]?|Geplante[rs]?|Derzeitige[rs]?|Künftige[rs]?|Neue[rs]?|Offene[rs]?|Hohe[rs]?|Zusätzliche[rs]?|Zusammenfassende[rs]?|Allgemeine[rs]?|Stand) [A-ZÀ-Þ]/u;

/** A role that is followed by what is led. */
export const LEADS = /^(?:stellv(?:ertretende[rn]?|\.) )?[A-Za-zÀ-ɏẞ]{0,25}[Ll]eiter(?:in)? /u;
