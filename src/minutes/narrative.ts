/** Is a paragraph behind a wording its next point, or is the sitting told of again? */

const SPEAKER =
  /^(?:(?:Herr|Frau) (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ]|(?:Stadtrat|Stadträtin|SR(?:[’']?in|n)?|StR|Ratsherr|Ratsfrau) (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][a-zäöüß-]+|(?:Der |Die )?(?:Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Beigeordnete[r]?|Vorsitzende[r]?(?: des Stadtrates)?|Stadtratsvorsitzende[r]?|Ausschussvorsitzende[r]?)(?: (?:Herr|Frau))? (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][a-zäöüß-]+(?:,| [a-zäöü])|Der (?:Vorsitzende|Stadtratsvorsitzende|Ausschussvorsitzende)|Die (?:Vorsitzende|Ausschussvorsitzende)|Der (?:Einreicher|Antragsteller)|Die (?:Einreicherin|Antragstellerin|Sitzung |Redeliste|Diskussion|Pause|Abstimmung|Beratung))(?![A-Za-zÀ-ɏẞ]*innen)/u;
const ORDERED =
  /^(?:(?:Der|Die) )?[A-ZÄÖÜ][^.]{0,60}? (?:wird|werden|soll|sollen|hat|haben) (?:[^.]{0,80} )?(?:beauftragt|gebeten|aufgefordert|ermächtigt|bestellt|gewählt|entsandt|entsendet|berufen|beauftragen|prüfen|zu )/u;
const ADVERB =
  /^(?:Anschließend|Abschließend|Im Anschluss|Im Rahmen der (?:Diskussion|Debatte|Aussprache)|Zuvor|Daraufhin|Danach|Nach (?:eingehender|kurzer|ausführlicher|längerer|umfangreicher)? ?(?:Diskussion|Debatte|Aussprache)|Es (?:erfolgt|folgt|gibt keine|liegen keine|wird zur)|In der (?:Diskussion|anschließenden)|Zu (?:den|dem|der) (?:TOP|Änderungsantr|vorliegenden)|Hinweis(?:e)?:|Persönliche Erklärung|Erklärung zum Abstimmungsverhalten|Zur Beratung|Eingebracht|Weitere Wortmeldungen|Keine (?:weiteren )?Wortmeldungen|Wortmeldungen|Anmerkung(?:en)?(?: der| :|:)|Pause|[Ss]itzungsunterbrechung|Abstimmungsverhalten|GO-Antrag|Antrag zur Geschäftsordnung|Namentliche Abstimmung)/u;

/** Does the paragraph tell of the sitting? */
export function isNarrative(text: string): boolean {
  const head = text.slice(0, 260);
  if (ADVERB.test(head)) return true;
  return SPEAKER.test(head) && !ORDERED.test(head);
}
