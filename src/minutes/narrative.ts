/** Is a paragraph behind a wording its next point, or is the sitting told of again? */

const SPEAKER =
  /^(?:(?:Herr|Frau) (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ]|(?:Stadtrat|Stadträtin|SR(?:[’']?in|n)?|StR|Ratsherr|Ratsfrau) (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][a-zäöüß-]+|(?:Der |Die )?(?:Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Beigeordnete[r]?|Vorsitzende[r]?(?: des Stadtrates)?|Stadtratsvorsitzende[r]?|Ausschu(?:ss|ß)vorsitzende[r]?)(?: (?:Herr|Frau))? (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][a-zäöüß-]+(?:,| [a-zäöü])|Der (?:Vorsitzende|Stadtratsvorsitzende|Ausschu(?:ss|ß)vorsitzende)|Die (?:Vorsitzende|Ausschu(?:ss|ß)vorsitzende)|Der (?:Einreicher|Antragsteller)|Die (?:Einreicherin|Antragstellerin|Sitzung |Redeliste|Diskussion|Pause|Abstimmung|Beratung))(?![A-Za-zÀ-ɏẞ]*innen)/u;
const ORDERED =
  /^(?:(?:Der|Die) )?[A-ZÄÖÜ](?:[^.]|(?<=Dr|Prof)\.){0,60}? (?:wird|werden|soll|sollen|hat|haben) (?:(?:[^.]|(?<=\d)\.){0,160} )?(?:beauftragt|gebeten|aufgefordert|ermächtigt|bestellt|gewählt|entsandt|entsendet|berufen|beauftragen|prüfen|zu |(?:stellvertretende[sr]? )?(?:Mitglied|Vertreter|Stellvertreter|Vorsitzende|Schriftführer))/u;
const ADVERB =
  /^(?:Anschließend|Abschließend|Im Anschlu(?:ss|ß)|Im Rahmen der (?:Diskussion|Debatte|Aussprache)|Zuvor|Daraufhin|Danach|Nach (?:eingehender|kurzer|ausführlicher|längerer|umfangreicher)? ?(?:Diskussion|Debatte|Aussprache)|Es (?:erfolgt|folgt|gibt keine|liegen keine|wird zur)|In der (?:Diskussion|anschließenden)|Zu (?:den|dem|der) (?:TOP|Änderungsantr|vorliegenden)|Hinweis(?:e)?:|Persönliche Erklärung|Erklärung zum Abstimmungsverhalten|Zur Beratung|Eingebracht|Weitere Wortmeldungen|Keine (?:weiteren )?Wortmeldungen|Wortmeldungen|Anmerkung(?:en)?(?: der| :|:)|(?:Um|Ab|Gegen) \d{1,2}[.:]\d{2} Uhr|An der (?:Beratung|Abstimmung|Beschlu(?:ss|ß)fassung)|Wegen (?:eines |des )?Mitwirkungsverbot|Pause|[Ss]itzungsunterbrechung|Abstimmungsverhalten|GO-Antrag|Antrag zur Geschäftsordnung|Namentliche Abstimmung)/u;

/** Behind a name and its group no verb follows: `Stadträtin Linke in den Aufsichtsrat …` is named, not speaking. */
const NAMED =
  /^(?:Herr|Frau|Stadtrat|Stadträtin|SR(?:[’']?in|n)?|StR|Ratsherr|Ratsfrau)(?: (?:Dr\.|Prof\.|[A-ZÄÖÜ][A-Za-zÀ-ɏẞ.-]*)){1,6}(?:,? (?:\([^()]{1,60}\)|(?:SPD|CDU|FDP|AfD|DIE|Die|GRÜNE|Fraktion|BÜNDNIS|Gartenpartei|Tierschutz)[A-Za-zÀ-ɏẞ\d/!. -]{0,60}?))?(?:$|[,;.]?$|,? (?:in|als|für|anstelle|an|aus|zum|zur|vom|von|und|sowie|bis|ab|mit)(?![A-Za-zÀ-ɏẞ]))/u;
/** What is joined to the minutes, and what a group does. */
const JOINED =
  /(?:(?:ist|sind|wird|werden|liegt|liegen) (?:dieser |der )?Niederschrift .{0,60}(?:bei|beigefügt|angefügt|beigelegt|an)(?: |\.|$)|als Anlage (?:\d+ )?(?:der|zur|dieser) Niederschrift)/u;
const GROUP =
  /^Die (?:[A-Za-zÀ-ɏẞ/!-]{2,30}[- ])?(?:[Ss]tadtrats|[Rr]ats)?[Ff]raktion(?:en)? [^.]{0,80}?(?:bittet|beantragt|gibt|kündigt|erklärt|zieht|verlässt|stellt|bringt|lehnt|begrüßt|verweist|legt|stimmt)(?![A-Za-zÀ-ɏẞ])/u;

/** `Stadtrat Denny Hitzeroth`, and nothing else. */
const NAME_ALONE =
  /^(?:Herrn?|Frau|Stadtrat|Stadträtin|SR(?:[’']?in|n)?|StR|Ratsherr|Ratsfrau) (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][A-Za-zÀ-ɏẞ-]+(?: [A-ZÄÖÜ][A-Za-zÀ-ɏẞ-]+){0,3}$/u;

export function isNameAlone(text: string): boolean {
  return text.length < 80 && NAME_ALONE.test(text);
}

/** Does the paragraph tell of the sitting? */
export function isNarrative(text: string): boolean {
  const head = text.slice(0, 260);
  if (ADVERB.test(head) || JOINED.test(head) || GROUP.test(head)) return true;
  if (NAMED.test(head)) return false;
  return SPEAKER.test(head) && !ORDERED.test(head);
}
