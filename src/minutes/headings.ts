/** Lines that part minutes: headings, dividers, words of the form. */

/** `Tagesordnung:`, `T a g e s o r d n u n g` */
const AGENDA = /^(?:\d\. )?(?:Tagesordnung|T ?a ?g ?e ?s ?o ?r ?d ?n ?u ?n ?g)(?: ?[:.]| \(.{1,40}\))?$/iu;
/** What the protocol proper may be headed with. */
const PROTOCOL =
  /^(?:(?:Sitzungs)?verlauf|Verlauf der Sitzung|Protokoll|Niederschrift|Beratung(?:sverlauf)?|Ergebnisse?|Zu den (?:einzelnen )?(?:Tagesordnungsp|P)unkten|Niederschrift zu den (?:einzelnen )?(?:Tagesordnungsp|P)unkten|Zur Sitzung(?=:)|Beschlüsse(?= |:))(?: (?:der Sitzung|zur Tagesordnung|zu den (?:einzelnen )?Tagesordnungspunkten))?:?$/iu;
const PUBLIC =
  /^(?:(?:Teil )?(?:[IVX]{1,4}|[A-D]|\d)[.):]? ?[-–]? ?)?(?:(?:im|der|die|in) )?(nicht ?-? ?)?öffentlich(?:e[rsn]?)?(?: (?:Sitzung|Teil|Beratung|Tagesordnung(?:spunkte)?|Sitzungsteil)(?: der Sitzung)?)?(?: \(.{1,60}\))?:?$/iu;
const DIVIDER =
  /^(?:Teil [IVX\d]{1,4}(?:[ .:–-]|$)|(?:[IVX]{1,4}\. )?Fortsetzung (?:der|am|TOP)|(?:\d{1,3}\. ?)?(?:\([IVX]+\) ?)?(?:Fortsetzung der )?Sitzung (?:des|der) |(?:Neuanträge|Neue Anträge|Wiedervorlagen)$|Seite \d|[-–—_*=. ]{3,}$|Bezeichnung(?: der)? |TOP(?: |$)(?!\d)|Anlage zum TOP)/iu;
const FORMULA =
  /^(?:Die Niederschrift (?:erhält ihre|wird (?:erst|in der (?:nächsten|darauf)|mit (?:der )?Bestätigung)|gilt als|enthält|besteht aus)|Diese Niederschrift|Niederschrift (?:bestätigt|genehmigt)|(?:Die )?Bestätigung der Niederschrift erfolgt|Ende der (?:öffentlichen |nichtöffentlichen )?(?:Sitzung|Niederschrift)|F\. ?d\. ?R\.|Für die Richtigkeit|Hinweis: Die Niederschrift|gezeichnet$)/iu;

export function isAgendaHeading(text: string): boolean {
  return text.length < 60 && AGENDA.test(text);
}

export function isProtocolHeading(text: string): boolean {
  return text.length < 60 && PROTOCOL.test(text);
}

/** `Öffentliche Sitzung`: true; `II. Nichtöffentlicher Teil`: false; any other line: null. */
export function publicHeading(text: string): boolean | null {
  const found = text.length < 90 ? PUBLIC.exec(text) : null;
  return found === null ? null : found[1] === undefined;
}

/** `Sitzung des Stadtrates. Anwesend sind 52 Mitglieder.` is running text. */
const SENTENCES = /[a-zäöüß)]\. [A-ZÄÖÜ]|[a-zäöüß]\.$/u;

export function isDivider(text: string): boolean {
  return (
    text.length < 140 && DIVIDER.test(text) && !(/Sitzung (?:des|der) /u.test(text) && SENTENCES.test(text))
  );
}

export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** `Anwesend:`, `Mitglieder des Gremiums`, `Abwesend - entschuldigt`: who was there, in groups. */
const ATTENDANCE =
  /^(?:(?:(?:als )?(?:Anwesen(?:de?|heit(?:sliste)?)|Abwesen(?:de?|heit)|Entschuldigt(?:e)?|Unentschuldigt|Fehlend(?:e)?|Teilnehmer(?:(?:\/-?)?innen|liste|\*innen|:innen)?|Teilnehmende|Teilnehmerinnen und Teilnehmer|Es fehl(?:en|t|te|ten)|Entschuldigt fehl(?:en|t|te|ten)|Leitung der Sitzung|Beschäftigtenvertretung|Betriebsleitung|Gast|Gäste|Geladene Gäste|Vorsitz(?:ende(?:[rn]|\/-?r|\(r\)|:r|\*r)?)?|Stellv(?:ertretende[r]?|\.) Vorsitz(?:ende[r]?)?|Ausschu(?:ss|ß)vorsitz(?:ende[r]?)?|Sitzungsleitung|Leitung|Mitglied(?:er)?(?: des (?:Gremiums|Stadtrate?s|Ausschu(?:ss|ß)es|Rates|Ortschaftsrate?s))?|Stimmberechtigte Mitglieder|Beratende Mitglieder|Ausschu(?:ss|ß)mitglieder|(?:Stadt|Orts(?:chafts)?)rät(?:e|innen)(?: und (?:Stadt|Orts(?:chafts)?)rät(?:e|innen))?|(?:An der Sitzung )?(?:nahmen|haben) teil(?:genommen)?|An der Sitzung (?:nahmen|haben) teil(?:genommen)?|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Ortsbürgermeister(?:in)?|Beigeordnete|Geschäftsführung|Verwaltung(?: und Gäste)?|Vertreter(?:innen)? der Verwaltung|Von der Verwaltung|Schriftführ(?:er(?:in)?|ung)|Protokoll(?:führung|führer(?:in)?|ant(?:in)?)?|Sachkundige Einwohner(?:innen)?(?: und (?:Sachkundige )?Einwohner(?:innen)?)?|Beschäftigtenvertreter(?:innen)?|Vertreter(?:in)?|Vertretung|Beauftragte|Presse|Öffentlichkeit|Fraktions?geschäftsführer(?:innen)?)(?:,? (?:waren?|sind|entschuldigt|unentschuldigt|der Verwaltung|des Stadtrates|des Gremiums|der Sitzung|und Stadträtinnen)){0,2}(?: ?[-–/] ?(?:un)?entschuldigt)?)(?: \((?:stimmberechtigt|beratend|entschuldigt|ohne Stimmrecht)\))?)$/iu;

/** The heading without its colon; `null` where the line is none. */
export function attendanceHeading(text: string): { words: string; end: number } | null {
  if (text.length > 90) return null;
  const colon = text.indexOf(':');
  const head = (colon < 0 ? text : text.slice(0, colon)).trimEnd();
  return ATTENDANCE.test(head) ? { words: head, end: colon < 0 ? text.length : colon + 1 } : null;
}

/** Headings over the groups, which are no group themselves. */
const OVER =
  /^(?:als )?(?:anwesen(?:de?|heit(?:sliste)?)|teilnehmer(?:.{0,8}|liste)|teilnehmende|an der sitzung (?:nahmen|haben) teil(?:genommen)?)(?: waren| sind)?$/iu;

export function isOverGroups(words: string): boolean {
  return OVER.test(words);
}
