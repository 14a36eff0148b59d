/** The words of a header, besides its labels and titles: who sends, who receives, which bodies sit, what is no part of it. */

import { Opening } from './opening.ts';
import { EMPTY_BOX, TICKED } from './ticks.ts';

/** Nobody else sends a paper, and no addressee or title begins so. */
export const SENDER =
  /^(?:stadtr(?:at|ätin|äte)(?= )|SR(?:[’']?i?n)?(?= )|(?:stadtrats|rats)?fraktion(?: |en |$)|interfraktionell|(?:[^ ]{1,40}-)(?:stadtrats|rats)?fraktion|(?:rats)?gruppe |ausschu(?:ss|ß) |[^ ]{3,40}ausschu(?:ss|ß)(?: |$)|fraktionsvorsitzende|tierschutzpartei|gartenpartei)/i;
export const ADDRESSEE =
  /^(?:herrn? |frau )?(?:ober)?bürgermeister(?:in)?(?: |$)|^vorsitzende[rn]?(?: des (?:stadt)?rates|$)|^beigeordnete[rn]?(?: |$)|^(?:herrn?|frau) (?:(?:prof|dr)\. ?){0,2}[A-ZÀ-ÞĀ-ɏẞ]/i;
/** Committees by their letters. */
export const SHORT_COMMITTEE = /^(?:StBV|UwE|KRB|BSS|GeSo|WTR|FG|VW|FuG|BA (?:SFM|KGM|SAB|KKM))$/;
/** What holds the sittings. */
export const COMMITTEE =
  /^(?:stadtrat(?: der landeshauptstadt magdeburg)?$|ortschaftsrat(?:$| )|(?:[A-ZÀ-Þ][A-Za-zÀ-ɏẞ]{2,30}-(?:,| und)? ){0,3}[A-Za-zÀ-ɏẞ-]{0,40}(?:ausschu(?:ss|ß)|beirat)(?:$| ))/iu;
/** Who heads the administration, as a row of a Verteiler or Beratungsfolge. */
export const MAYOR =
  /^(?:(?:der|die) )?(?:(?:ober)?bürgermeister(?:in)?|oberbürger(?:meis(?:te)?)?-|OB|beigeordnete[rn]? .{0,40}|dienstberatung .{0,30})$/i;
/** Two or three words with capitals: a name, or anything else. */
export const NAME =
  /^(?:(?:Dr|Prof)\. ){0,2}[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ.-]{0,30}(?: (?:von|van|de|v\.))?(?: [A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{1,30}){1,2}$/u;

/** Above the form: the city, its council, its mayor, a group's letterhead. */
export const BANNER = new Opening(
  [
    'Landesh',
    'LANDESH',
    'Hansest',
    'Stadt ',
    'Stadtrat ',
    'Gemeinde ',
    'Der Stadtrat',
    'Fraktion ',
    '–',
    '-',
    'Ratsinf',
  ],
  /^(?:(?:(?:Der )?Stadtrat |Fraktion .{2,60} ?im Stadtrat )?(?:der )?(?:Landeshauptstadt|LANDESHAUPTSTADT|Hansestadt|Stadt|Gemeinde) [A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{1,30}(?: (?:am|an der|\/|\() ?[A-ZÀ-Þ][A-Za-zÀ-ɏẞ]{1,20}\)?)?(?: ?[–|-] ?(?:Der|Die) (?:Stadtrat|Ober).{0,30})?|[-–] ?(?:Der|Die) ?Oberbürgermeister(?:in)? ?[-–]|Ratsinformationssystem.{0,60})$/u,
);
/** Office stamps lie over the form. */
export const STAMP = new Opening(
  ['eing', 'ein geg'],
  /^(?:eingegangen(?:[ :,]|$)|eingang(?:sstempel)?(?: am|:| \d|$)|eing\. )/i,
);
/** What stamps print below `EINGEGANGEN`: the day, the hour, the office. */
export const STAMP_REST =
  /^(?:(?:am |den )?\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÄä]{3,9}\.?) ?\d{2,4}(?:,? \d{1,2}[:.]\d{2}(?: Uhr)?)?|\d{1,2}[:.]\d{2} Uhr|(?:Büro|Amt|Dez(?:ernat|\.)|FB|Fachbereich|Team|Poststelle|Geschäftsstelle|Ratsbüro|Stadtratsbüro|Hauptamt|BOB|Landeshauptstadt Magdeburg)(?: .{1,40})?)$/u;
/** What a body is to do with a paper, in the last column of a Beratungsfolge. */
export const COMPETENCE =
  /^(?:(?:Vor)?[Bb]eratung|Beschlu(?:ss|ß)fassung|(?:Beschlu|Vorbehaltsbeschlu)(?:ss|ß)(?:empfehlung)?|Empfehlung|Genehmigung(?: (?:OB|des OB|der OB|des Oberbürgermeisters|der Oberbürgermeisterin))?|Kenntnisnahme|Anhörung|Entscheidung|Zustimmung|Information|Vorlage|Erörterung|Bestätigung|Beschließend|[Bb]eschließend|[Vv]orberatend|[Bb]eratend|(?:Beschlu(?:ss|ß)|Genehm|Kennt|Entsch|Bestät|Empf)[a-zß]{0,12}-)$/u;
/** The names of the checks, first those of every form; parts of expressions. */
export const FIRST_CHECKS = 'RPA|KFP|BFP';
export const CHECKS = `${FIRST_CHECKS}|Klimarelevanz`;
/** The cells of the table of checks: `Beteiligung des`, `RPA`, `Ja`, `X`. */
export const CHECK = new RegExp(
  `^(?:Beteiligung (?:des|der)|BETEILIGUNG (?:DES|DER)|${CHECKS}|KLIMARELEVANZ|Ja|Nein|JA|NEIN|ja|nein|${TICKED}|${EMPTY_BOX})(?: ?(?:${TICKED}|${EMPTY_BOX}|${CHECKS}|KLIMARELEVANZ|Ja|Nein|JA|NEIN))*$`,
  'u',
);
export const CHECK_HEAD = /^(?:Beteiligung (?:des|der)|BETEILIGUNG (?:DES|DER))(?: |$)/u;
/** Words that a sentence has and a title seldom. */
export const VERBS =
  /(?:^| )(?:ist|sind|wird|werden|wurde|wurden|hat|haben|soll|sollen|kann|können|mu(?:ss|ß)|müssen|ich|wir|möge|beschließt|beauftragt|liegt|liegen|steht|stehen|gibt|fehlt|fehlen|bittet|bitten|nimmt|nehmen|es)(?=[ ,.])/u;

/** What leads in the questions of an Anfrage. */
export const ASKS =
  /(?:^|[ ,])(?:frage ich|fragen wir|ich frage|wir fragen|folgende[nr]? Fragen|Fragen:|beantrag(?:e|en) (?:ich|wir))/iu;
/** `Wir möchten Folgendes wissen:`, `Ich bitte um Auskunft:`, what leads in what somebody asks without saying so. */
export const WANTS_TO_KNOW =
  /(?:^|[ ,])(?:ich|wir) (?:möchten?|wüssten?|bitten?)(?![a-zß-ɏ])|(?:^|[ ,])(?:möchten?|wüssten?|bitten?) (?:ich|wir) |(?:^|[ ,])(?:möchten?|will|wollen) [^:]{0,40}(?:wissen|erfahren)/iu;
/** Behind what is to be decided. */
export const REASONS_HEAD = /^Begründung(?: ?:|$)/iu;
/** Of a letter to somebody in office. */
export const FORMAL_SALUTATION =
  /^(?:Sehr geehrte|Guten (?:Tag|Morgen|Abend)(?:,? (?:Frau|Herr|sehr geehrte)|,$)|(?:Werte|Liebe|Hallo)r? (?:Frau|Herr|Damen)(?![a-zß-ɏ]))/;
/** A line that greets the mayor or who presides, or in which a councillor or a group signs. */
export const OF_COUNCIL =
  /^Sehr geehrter? (?:Herr|Frau) (?:Ober)?[Bb]ürgermeister|^Sehr geehrter? (?:Herr|Frau) (?:Stadtratsv|V)orsitzende|^(?:SR(?:in|n)?|Stadtr(?:at|ätin)|Ortsbürgermeister(?:in)?|Fraktion(?:svorsitzende[r]?)?)(?:,? |$)|^(?:Ortschaftsrat|Seniorenbeirat|Beirat für) |^(?:An den )?Oberbürgermeister(?:in)? der Landeshauptstadt|^[^.]{3,40}[ -](?:Stadtrats|Rats)?[Ff]raktion$|, (?:Stadtr(?:at|ätin)|SR(?:in|n)?)(?:,|$)/u;
/** What the head of a mail says line by line. */
export const MAIL_HEAD =
  /^(?:von|an|betreff|datum|gesendet|cc|bcc|kopie|priorität|wichtigkeit|from|to|subject|date|sent)\b ?:/i;
/** A committee may be what a paper without the form is about; a Fraktion above its text sends it. */
export const FACTION = /fraktion|^Gruppe /i;
/** `Eingereicht zur Sitzung des Stadtrates am 05.12.2019`, below the title of a paper without the form. */
export const SAYS_WHEN =
  /^(?:(?:Eingereicht|Eingebracht|Gestellt|Vorgelegt) (?:zu[mr]?|für|am|von|durch|in) |(?:Veröffentlicht|Erstellt|Verfasst) (?:am|von) |(?:Zur|Für die) (?:Stadtrats|Rats)?[Ss]itzung )/u;
/** `Antrag der Fraktion A zur Sitzung des Stadtrates`, below the title of a paper without the form. */
export const SAYS_WHOSE = /^(?:Antrag|Anfrage|Änderungsantrag) (?:der|des|von|vom|zur) /u;
/** `Anfrage des Ortschaftsrates Pechau`: the whole line is kind and sender; the title stands below. */
export const KIND_OF_WHOM =
  /^(?:Antrag|Anfrage|Änderungsantrag) (?:des|der) ((?:Ortschaftsrat|Seniorenbeirat|Beirat|Ausschuss|[A-Za-zÀ-ɏẞ-]{3,30}(?:ausschuss|beirat))(?:e?s)?(?: [A-ZÀ-Þ][^:.,]{2,40})?|(?:[A-Za-zÀ-ɏẞ/-]{2,30}[- ])?(?:Stadtrats|Rats)?[Ff]raktion(?: [A-ZÀ-Þ][^:.,]{1,40})?)$/u;
/** `Anfrage gemäß § 43 KVG LSA`, `Anfrage an die Verwaltung zur schriftlichen Beantwortung`: the whole line is kind, law, addressee and way; the title stands below. */
export const KIND_AND_WAY =
  /^(?:(?:Kleine|Große|Schriftliche|Mündliche|Dringliche) )?(?:Antrag|Anfrage|Änderungsantrag)(?:,? (?:(?:gem(?:äß|\.)|nach|laut|lt\.|auf Grundlage (?:von|des)) (?:§§? ?\d{1,3}|Geschäftsordnung|GeschO|GO)[^:–]{0,60}|an (?:den|die) (?:(?:Herrn |Frau )?(?:Ober)?[Bb]ürgermeister(?:in)?(?: [^:–]{1,40})?|Stadtrat|(?:Stadt)?[Vv]erwaltung|Landeshauptstadt)(?: der (?:Landeshauptstadt|Stadt))?(?: Magdeburg)?|(?:zur|mit der Bitte um|mit) (?:(?:schriftliche[rn]?|mündliche[rn]?|baldige[rn]?)(?: und )?){1,2} ?(?:Be)?antwort(?:ung)?)){1,3}$/u;
/** `Zum Verhandlungsgegenstand: A0093/21`; the number is the group. */
export const OF_ITEM = /^[Zz]um Verhandlungsgegenstand ?:? ((?:DS|[ASFI])\d{4}\/\d{2}(?:\/\d{1,2})?)$/u;
/** `Anfrage an den Oberbürgermeister: Titel` */
export const TO_WHOM =
  /^an (?:den|die) (?:Herrn |Frau )?(?:Ober)?[Bb]ürgermeister(?:in)?[^:–]{0,40}(?::|–| -) ?/u;

/** Of an address, or what is written over one. */
export const ADDRESS_LINE = /^(?:An (?:den|die|das) ?|Herrn?|Frau|.{0,40}\d{5} [A-ZÀ-Þ][a-zß-ɏ]+)(?: |$)/u;

/** `zur Stadtratssitzung am 22.01.2015`; the date is the group. */
export const SESSION =
  /^ ?,? ?(?:zur|für die|für den|in der) (?:Stadtratssitzung|Ratssitzung|Sitzung(?: des Stadtrate?s)?|Stadtrat) (?:am|vom) (\d{1,2}\. ?[\dA-Za-zÀ-ɏẞ]{1,9}\.? ?\d{2,4})/u;

/** `Beschlussvorschlag`, alone: what follows is the proposal itself. */
export const PROPOSAL_HEAD = /^beschlu(?:ss|ß)vorschlag ?:?$/iu;

/** `zum Antrag A0052/16`, behind the number of an amendment, alone or with a title behind it; the group is the paper that is amended. */
export const OF_PAPER =
  /^zu[mr]? ((?:(?:Antrag|Anfrage|Änderungsantrag|Drucksache|Beschlussvorlage|Vorlage) )?(?:DS|[AFIS]) ?\d{4}\/\d{2}(?:\/\d{1,2})?)(?=$| ?: )/u;
/** `vom 05.05.2021`, behind a number in a title line; the date is the group. */
export const FROM_DAY = /^ ?,? ?vom (\d{1,2}\. ?[\dA-Za-zÀ-ɏẞ]{1,9}\.? ?\d{2,4})(?=$|[ :,–-])/u;
/** `zum Thema: Grillplatz`, before a title. */
export const ABOUT =
  /^(?:(?:zum|Zum) Thema|Thema|Betreff|Betr\.|betreffend|betr\.|bzgl\.|Titel) ?:? ?(?=["„]?[A-ZÀ-Þ\d])/u;

/** The words that stand under a paper's title: its rest, its number, whether it is public, who presents it. */
export const TITLE_WORD =
  /^(?:(?:nicht|n)?(?:ö|oe|\ufffd)ffentlich(?:keit)?|nicht|teil(?:weise)?|(?:Stellung|Stel|Ver|Vorla|Druck|Informa)?(?:nahme|lung|wal|wal-)?(?:tung|ge|sache|tion)?|de[rsmn]|die|an|an den|zu[mr]?|über|für|Verwaltung|Oberbürgermeisters?|Oberbürgermeisterin|Oberb\ufffdrgermeister(?:in)?|Landeshauptstadt|Magdeburg|(?:Änderungs)?[Aa]nträge?|(?:Ä|\ufffd)nderungsantrag|Antrags?|Anfrage|Drucksache|Information|Stellungnahme|EB|Nr|Nummer|Verhandlungsg[a-z]{0,11}|(?:gegen|gen|n)?stand|DS|[ÄAFSI]|[xX☒☐✓]|[A-ZÄ]{0,2}\d{1,5}[a-z]?)$/iu;
