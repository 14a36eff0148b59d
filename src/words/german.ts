/** Turns of phrase that give a part of a council paper away. Each expression looks at the beginning of a text only. */

import { isSmall } from './chars.ts';
import { holdsOneOf, Opening } from './opening.ts';

const SALUTATION = new Opening(
  ['sehr ', 'hoch', 's.', 'liebe', 'werte', 'verehrt', 'geehrt', 'meine ', 'guten '],
  /^(?:sehr (?:geehrte|verehrte)|hoch(?:geehrte|verehrte)r? |s\. ?g\. (?:herr|frau|damen)|(?:lieber?|werte[rs]?|verehrter?|geehrter?) (?:herr|frau|damen|kolleg|stadtr|mitglied|ober)|meine (?:sehr )?(?:geehrten |verehrten )?damen|guten (?:tag|morgen|abend))/i,
);

/** `Herr Oberbürgermeister,`, `Hallo Frau Muster,`, `Moin,`: the whole line. */
const PLAIN_SALUTATION = new Opening(
  ['hallo', 'moin', 'servus', 'grüß', 'schönen guten', 'herr ', 'frau ', 'liebe', 'werte'],
  /^(?:(?:hallo|moin|servus|grüß gott|schönen guten (?:tag|morgen|abend))(?: [^.,?!:]{2,45})?|(?:herr|frau|liebe[rs]?|werte[rs]?) [^.,?!:]{2,45})[,!]$/i,
);

const SEPARATOR = new Opening('-_–—=*.·~ ', /^[-_–—=*.·~ ]{3,200}$/);

/** `Der Stadtrat möge beschließen:`, `Der Stadtrat beschließt:` and their like. */
const RESOLUTION_LEAD =
  /^(?:der|die|das)?\s?(?:stadtrat|ausschu(?:ss|ß)|betriebsausschu(?:ss|ß)|ortschaftsrat|rat|oberbürgermeister[A-Za-zÀ-ɏẞ]{0,10}|stadtverwaltung|verwaltung|(?:[A-Za-zÀ-ɏẞ]{3,30}-(?:,| und) ){0,3}[A-Za-zÀ-ɏẞ-]{3,40}ausschu(?:ss|ß))[^.:!?]{0,160}?(?:möge|moege|möchte|wolle|beschließt|beschliesst|beschließe|beschliesse)(?![A-Za-zÀ-ɏẞ])/iu;

/** No lead-in of a body goes without one of these: `möchte`, `beschließt`. */
const DECIDING = ['möge', 'moege', 'möchte', 'wolle', 'chlie'];

/** Lead-ins of a resolution that name no body. */
const OTHER_LEAD = new Opening(
  [
    ...['die m', 'beschlu', 'wir bean', 'ich bean', 'es wird bean', 'hiermit', 'daher bean', 'deshalb bean'],
    ...[
      'unser antrag',
      'mein antrag',
      'wir stellen',
      'ich stelle',
      'der stadtrat wird geb',
      'der rat wird geb',
      'der stadtrat fa',
      'der rat fa',
      'wir bitten den',
      'die fraktion',
      'die stadtratsf',
      'die ratsf',
      'der ortschaftsrat',
      'der beirat',
      'der seniorenb',
      'der ausschu',
    ],
  ],
  /^(?:die mitglieder des stadtrate?s [^.:!?]{0,60}(?:mögen|beschließen)|beschlu(?:ss|ß)(?:vorschlag|entwurf|antrag)(?: der (?:stadt)?verwaltung)? ?:|beschlu(?:ss|ß)text ?:|beschlu(?:ss|ß) ?:$|(?:wir beantragen|ich beantrage|es wird beantragt|(?:hiermit|daher|deshalb) (?:beantragen wir|beantrage ich))(?:,? dass der stadtrat (?:folgendes )?beschließt| folgendes)? ?:$|(?:unser|mein) antrag lautet ?:$|(?:(?:wir stellen|ich stelle)(?: hiermit)?|hiermit (?:stellen wir|stelle ich)) (?:den )?folgenden antrag ?:$|der (?:stadt)?rat wird gebeten,? (?:(?:folgendes )?zu beschließen|folgenden beschlu(?:ss|ß) zu fassen) ?:$|der (?:stadt)?rat fa(?:ss|ß)t folgenden beschlu(?:ss|ß) ?:$|(?:wir bitten|(?:der (?:ortschaftsrat|beirat|seniorenbeirat|ausschu(?:ss|ß))|die (?:stadtrats|rats)?fraktion(?:en)?)(?: [^.:!?,]{1,60})? (?:bittet|bitten)) den (?:stadt)?rat,? (?:folgendes zu beschließen|(?:um )?folgenden beschlu(?:ss|ß)(?: zu fassen)?) ?:$|(?:die (?:stadtrats|rats)?fraktion(?:en)?|der ortschaftsrat)(?: [^.:!?]{1,60})? beantrag(?:t|en)(?: beim stadtrat| hiermit)?(?:,? (?:folgendes|der (?:stadt)?rat möge (?:folgendes )?beschließen))? ?:$)/i,
);

/** Does a text begin like `Sehr geehrter Herr Oberbürgermeister,`? */
export function isSalutation(text: string): boolean {
  if (!SALUTATION.test(text.slice(0, 60)) && !PLAIN_SALUTATION.test(text.slice(0, 70))) return false;
  return !OF_GREETED.test(text.slice(0, 60));
}

/** `Sehr geehrte Gäste werden dort begrüßt.` tells something of them. */
const OF_GREETED = /^[^,!]{6,40} (?:wird|werden|wurden?|sind|ist|haben|hat|können|dürfen|sollen) /u;

/** `__________`: the line above footnotes or a signature. */
export function isSeparator(text: string): boolean {
  return SEPARATOR.test(text);
}

const TABLE_BORDER = /^[-–—=_+|*·.: \t│┃║─━═┼├┤┬┴┌┐└┘╔╗╚╝╠╣╦╩╬]{6,}$/u;

/** `-----+-----`: the border of a table that is drawn with signs; the separator of a text has fewer of them. */
export function isTableBorder(text: string): boolean {
  return TABLE_BORDER.test(text);
}

/** Does a text begin like the lead-in of a resolution? */
export function isResolutionLead(text: string): boolean {
  const head = text.slice(0, 300);
  return OTHER_LEAD.test(head) || (holdsOneOf(head, DECIDING) && RESOLUTION_LEAD.test(head));
}

/** Paragraphs that begin with these words begin a part of the paper of their own. */
const SECTION_STARTS = [
  new Opening(['begr'], /^begründung ?(?::|$)/i),
  new Opening(
    ['mit ', 'freundl', 'hochacht'],
    /^(?:mit (?:freundlich|best|kollegial|herzlich|viel)[A-Za-zÀ-ɏẞ]+ (?:gruß|grüße)|freundliche grüße|hochachtungsvoll)/iu,
  ),
  new Opening(['magdeb'], /^(?:magdeburg), ?(?:den |am )?\d/i),
  new Opening(['gez', 'anlage', 'p.', 'ps'], /^(?:gez\.|anlagen?(?: ?:|$)|p\. ?s\.|ps ?:)/i),
  new Opening(['ich ', 'wir '], /^(?:ich|wir) (?:bitten?|frage[n]?|erbitten?|ersuchen?) /i),
  new Opening(['es wird '], /^es wird (?:um|gebeten)(?![A-Za-zÀ-ɏẞ])/iu),
  new Opening(
    ['die ', 'eine ', 'um '],
    /^(?:die|eine|um) (?:[A-Za-zÀ-ɏẞ]+ ){0,4}(?:antwort|beantwortung|stellungnahme)(?![A-Za-zÀ-ɏẞ])/iu,
  ),
  new Opening(
    ['Zu', 'zu', 'Frage'],
    /^(?:[Zz]u(?:[mr])? (?:Punkt|Frage|Thema|Komplex|Teil|Abschnitt|Ziffer|Nummer|\d)|Fragen? (?:zu|zum|zur|an) )[^.?!]{0,60}:$/u,
  ),
  new Opening(['meine f', 'unsere f', 'folgende f'], /^(?:meine|unsere|folgende) fragen ?:$/i),
  // how a committee voted on its motion
  new Opening(['abstimmung'], /^Abstimmung(?:sergebnis)?(?: [A-Za-zÀ-ɏẞ -]{1,60})?: ?(?:\d|einstimmig)/iu),
  // what an amendment does with a point
  new Opening(
    ['punkt ', 'ziffer ', 'nummer ', 'absatz ', 'satz ', 'anstrich '],
    /^(?:Punkt|Ziffer|Nummer|Absatz|Satz|Anstrich) \d{1,2} (?:erhält|lautet|wird|ist)(?![A-Za-zÀ-ɏẞ])[^.?!]{0,70}:$/iu,
  ),
  new Opening(
    ['um '],
    /^um (?:eine |ein |die )?(?:kurze |ausführliche |schriftliche |mündliche |baldige |zeitnahe |zusätzliche )/i,
  ),
];

/** `Herr Muster bittet um schriftliche Beantwortung`, whoever it is that asks. */
const ASKS_ANSWER =
  /^[A-ZÀ-ÞĀ-ɏẞ][^.?!]{0,60} (?:mündliche|schriftliche)[A-Za-zÀ-ɏẞ]{0,2} (?:[A-Za-zÀ-ɏẞ]{1,20} ){0,3}(?:antwort|beantwortung|stellungnahme)/iu;
/** It names one of these. */
const MODES = ['mündliche', 'chriftliche'];

/** Does a line begin like a part of the paper that never goes on from the sentence before? */
export function startsSection(text: string): boolean {
  if (isSmall(text) && !text.startsWith('gez.')) return false;
  return isResolutionLead(text) || startsOtherSection(text);
}

/** The same, but for lead-ins of a resolution. */
export function startsOtherSection(text: string): boolean {
  if (isSmall(text) && !text.startsWith('gez.')) return false;
  const head = text.slice(0, 80);
  for (const opening of SECTION_STARTS) if (opening.test(head)) return true;
  return holdsOneOf(head, MODES) && ASKS_ANSWER.test(head);
}

/** `Stellungnahme der Verwaltung: S0003/23`, as web copies put it under the Kurztitel. */
const ANSWER_LINE = new Opening(
  ['zur ', 'stellungn', 'antwort'],
  /^(?:zur )?(?:Stellungnahme|Antwort)(?: der Verwaltung)? ?(?::|[A-Z]{1,2} ?\d{4}|$)/i,
);

/** Does a line say which paper answers this one? */
export function isAnswerLine(text: string): boolean {
  return ANSWER_LINE.test(text);
}
